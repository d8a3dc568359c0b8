import { CIRCULAR_2024, CIRCULAR_2026, type RuleText, told } from './rule-text.ts';

const VERSIONS = ['E-13.18', 'E-13.28'];

/** Section 1.4: the retail e-commerce site. Its conditions stand in a table with one column per version of the text. */
export const retailSiteConditions: readonly RuleText[] = [
  told(
    'E-1.4.T',
    ['computed', 'second-hand', 'Genelge m.7', 'KD24, GIL, TAS'],
    'Perakende e-ticaret sitesi statüsünün koşulları sürüme göre değişir: 2024, Mayıs 2025 Rehberi, 13 Nisan 2026 Genelgesi. Bir sürümün koşulları birlikte aranır.',
    'The conditions of retail e-commerce site status differ by version: 2024, the guide of May 2025, the circular of 13 April 2026. All conditions of a version must hold together.',
    { doubts: VERSIONS },
  ),
  told(
    'E-1.4.T.onlineShare',
    ['computed', 'second-hand', 'Genelge m.7', 'KD24, GIL, TAS'],
    'Önceki yıl hasılatının en az 2/3’ü çevrim içi satıştan gelmelidir (2025 ve 2026); 2024 kaynağı yalnızca “önemli kısmı” der.',
    'At least 2/3 of the previous year’s revenue must come from online sales (2025 and 2026); the source of 2024 only says “a significant part”.',
    { doubts: VERSIONS },
  ),
  told(
    'E-1.4.T.ownBrandShare',
    ['computed', 'second-hand', 'Genelge m.7', 'GIL, TAS'],
    'Satışların en az 1/4’ü kendi veya organik bağlı markalardan gelmelidir (2025 ve 2026); 2024 kaynağında bu koşul geçmez.',
    'At least 1/4 of sales must come from own or organically linked brands (2025 and 2026); the source of 2024 does not mention this condition.',
    { doubts: VERSIONS },
  ),
  told(
    'E-1.4.T.ownInvoices',
    ['computed', 'second-hand', 'Genelge m.7', 'TAS'],
    'Faturaları kendi tüzel kişiliği düzenlemelidir; bu koşul ilk kez 13 Nisan 2026 Genelgesinde görülür.',
    'The invoices must be issued by its own legal person; this condition is first seen in the circular of 13 April 2026.',
    CIRCULAR_2026,
  ),
  told(
    'E-1.4.T.headOffice',
    ['computed', 'second-hand', 'Genelge m.7', 'KD24, TAS'],
    'İş merkezi Türkiye’de olmalıdır (2024 ve 2026; 2025 kaynağı bu satırda susar, tanım yine de arar).',
    'The head office must be in Türkiye (2024 and 2026; the source of 2025 is silent in this row, the definition asks for it all the same).',
    { doubts: VERSIONS },
  ),
  told(
    'E-1.4.T.inOperation',
    ['computed', 'second-hand', 'Genelge m.7', 'KD24, GIL, TAS'],
    '2024: son 2 takvim yılında faal. 2025: 2 takvim yılı. 2026: en az 1 sitesi son 2 yılda faal olmalıdır.',
    '2024: active in the last 2 calendar years. 2025: 2 calendar years. 2026: at least 1 site active in the last 2 years.',
    { doubts: VERSIONS },
  ),
  told(
    'E-1.4.T.trustStamp',
    ['computed', 'second-hand', 'Genelge m.7', 'KD24, GIL, TAS'],
    'Güven Damgası veya dengi bulunmalıdır. 13 Nisan 2026 Genelgesi, uluslararası bir e-ticaret altyapı sağlayıcısından hizmet almayı da yeterli sayar.',
    'A trust stamp (Güven Damgası) or its equivalent is needed. The circular of 13 April 2026 also accepts service from an international e-commerce infrastructure provider.',
    { doubts: VERSIONS },
  ),
  told(
    'E-1.4.T.integration',
    ['computed', 'second-hand', 'Genelge m.7', 'KD24, TAS'],
    'Ödeme ve lojistik entegrasyonu bulunmalıdır (2024 ve 2026; 2025 kaynağı susar).',
    'Payment and logistics integration is needed (2024 and 2026; the source of 2025 is silent).',
    { doubts: VERSIONS },
  ),
  told(
    'E-1.4.T.export',
    ['computed', 'second-hand', 'Genelge m.7', 'KD24, GIL, TAS'],
    'Önceki takvim yılı ihracatı: 2024’te en az 2.500.000 USD; 2025’te en az 1.000.000 USD veya ETBİS net satış eşiği; 13 Nisan 2026 Genelgesinde en az 500.000 USD veya en az 1.000.000.000 TL ETBİS net satışı.',
    'Exports of the previous calendar year: in 2024 at least 2,500,000 USD; in 2025 at least 1,000,000 USD or the ETBİS net-sales threshold; in the circular of 13 April 2026 at least 500,000 USD or ETBİS net sales of at least 1,000,000,000 TL.',
    { doubts: [...VERSIONS, 'E-12.1.2'] },
  ),
  told(
    'E-1.4.1',
    ['procedure', 'second-hand', 'Genelge m.7', 'TAS'],
    'Statü başvurusu EK-Perakende E-Ticaret Sitesi Başvuru Formu ile E-İhracat Sekretaryasına yapılır.',
    'The status is applied for with the form EK-Perakende E-Ticaret Sitesi Başvuru Formu, to the E-İhracat Sekretaryası.',
  ),
  told(
    'E-1.4.2',
    ['computed', 'text', 'Genelge m.7', 'OFI'],
    'Aralık 2024 güncellemesi “kendi markası” kavramını genişletmiştir: bir grup, birden çok grup markasını tek şirket ve tek site üzerinden satabilir; organik bağlı markalar sayılır.',
    'The update of December 2024 widened “own brand”: a group may sell several group brands through one company and one site; organically linked brands count.',
    CIRCULAR_2024,
  ),
];

/** Sections 1.5 to 1.9: marketplace, B2B platform, consortium, cooperation bodies, reporting duties. */
export const statusConditions: readonly RuleText[] = [
  ...retailSiteConditions,
  told(
    'E-1.5.1',
    ['computed', 'second-hand', '–', 'KD24, GIL, KOR'],
    'Pazaryeri: iş merkezi Türkiye’de; son 2 yılda faal; Güven Damgası veya uluslararası geçerli bir belge ile uluslararası altyapı sağlayıcısından alınan hizmetin belgeleri; sipariş karşılama istasyonu veya bu konuda iş birliği; ödeme ve lojistik entegrasyonu; en az 1.000 hizmet sağlayıcı ve en az 100.000 ürün; önceki yıl en az 5.000.000 USD ihracat veya 1.000.000.000 TL üzerinde ETBİS net satışı.',
    'Marketplace: head office in Türkiye; active in the last 2 years; trust stamp or an internationally valid certificate, with documents of service from an international infrastructure provider; a fulfilment station or a fulfilment partnership; payment and logistics integration; at least 1,000 service providers and at least 100,000 products; exports of at least 5,000,000 USD in the previous year or ETBİS net sales above 1,000,000,000 TL.',
    { doubts: ['E-12.1.2', 'E-13.28'] },
  ),
  told(
    'E-1.5.2',
    ['procedure', 'second-hand', '–', 'KD24'],
    'Statü başvurusu EK-Pazaryeri Başvuru Formu ile Sekretaryaya yapılır; uygun dosyalar Genel Müdürlüğe iletilir.',
    'The status is applied for with the form EK-Pazaryeri Başvuru Formu, to the Sekretarya, which forwards suitable files to the General Directorate.',
  ),
  told(
    'E-1.6.1',
    ['computed', 'second-hand', '–', 'KD24, GIL'],
    'B2B platformu: iş merkezi Türkiye’de; son 2 yılda faal; Güven Damgası veya uluslararası belge; altyapı sağlayıcı belgeleri; işletmeden işletmeye sipariş alabilme.',
    'B2B platform: head office in Türkiye; active in the last 2 years; trust stamp or international certificate; infrastructure-provider documents; able to take business-to-business orders.',
    { doubts: ['E-13.28'] },
  ),
  told(
    'E-1.6.2',
    ['computed', 'second-hand', '–', 'KD24'],
    'Teknik sınamalar: tarayıcılarda çalışma, kırık bağlantı bulunmaması, en az %99 erişilebilirlik, yoğun trafiğe dayanıklılık; en az 1.000 faal ücretli üye; 200.000’den iyi dünya sıralaması; ürün ve firma arama süzgeci; ücretli üyelerin unvan, iletişim, faaliyet ve kataloğunun gösterilmesi; “site:” dizin aramasında en az 250.000 sonuç.',
    'Technical tests: works in browsers, no dead links, at least 99 % availability, bears heavy traffic; at least 1,000 active paid members; world ranking better than 200,000; product and company search filter; paid members’ title, contact, activity and catalogue shown; at least 250,000 results in a “site:” index search.',
    { doubts: ['E-13.28'] },
  ),
  told(
    'E-1.6.3',
    ['procedure', 'second-hand', '–', 'KD24, GIL'],
    'B2B platformu, ücretli üyelerinin Türkiye E-İhracat Platformuna katılmasını sağlamak ve bu platformla iş birliği yapmakla yükümlüdür. Platform desteği kaldırıldıktan sonra bu yükümlülüğün durumu belirsizdir.',
    'A B2B platform must get its paid members to join the Türkiye E-İhracat Platformu and cooperate with it. What became of this duty after the platform support was repealed is unclear.',
    { doubts: ['E-13.22'] },
  ),
  told(
    'E-1.6.4',
    ['procedure', 'second-hand', '–', 'KD24'],
    'Statü başvurusu EK-B2B Platformu Başvuru Formu ile Sekretaryaya yapılır.',
    'The status is applied for with the form EK-B2B Platformu Başvuru Formu, to the Sekretarya.',
  ),
  told(
    'E-1.7.1',
    ['computed', 'second-hand', '–', 'KD24'],
    'Konsorsiyum için bulunan ölçütler: iş merkezi Türkiye’de; önceki veya içinde bulunulan takvim yılında e-ticaret olarak beyan edilmiş en az 100 işlem; ISO 27001 belgesi ve Güven Damgası; 5 milyon TL üzerinde ödenmiş sermaye.',
    'Criteria found for the consortium: head office in Türkiye; at least 100 transactions declared as e-commerce in the previous or the current calendar year; ISO 27001 and trust stamp; paid-up capital above 5 million TL.',
    { doubts: ['E-12.1.2', 'E-13.28'] },
  ),
  told(
    'E-1.7.2',
    ['definition', 'text', 'Konsorsiyum Genelgesi', 'SEED1, ABM'],
    'Konsorsiyum; esnaf muafiyeti belgeli esnafın, KOBİ’lerin ve yerel kooperatiflerin aracı ihracatçısıdır: ürünleri bir araya getirir, hesap ve içerik yönetimini, paketlemeyi, siparişi, teslimatı ve iadeyi, aracılık sözleşmesiyle, konsinye veya mülkiyeti devralarak, yerel pazarda depo veya ortak hizmetle yürütür. Amaç, konsorsiyumun bölgesel siteye, KOBİ’nin doğrudan ihracata geçmesidir. 2 yol vardır: tek yapı veya üyeler arasında ayrı tüzel kişiliği ve bir lideri olan ortaklık. Üye olabilecekler: toplayıcılar, imalatçı şirket veya kooperatifler, e-ihracat hizmet sağlayıcıları, hızlı kargo firmaları, sektörel çatı kuruluşlarının şirketleri, pazaryerleri.',
    'The consortium is the intermediary exporter of tax-exempt artisans, SMEs and local cooperatives: it gathers products and runs account and content management, packing, orders, delivery and returns, as agent, on consignment or by taking ownership, with a depot or shared service in the local market. The aim is that consortia become regional sites and SMEs move on to direct export. There are 2 routes: a single structure, or a partnership with a separate legal person and a leader among the members. Possible members: aggregators, manufacturers or cooperatives, e-export service providers, express carriers, companies of sectoral umbrella bodies, marketplaces.',
  ),
  told(
    'E-1.7.3',
    ['procedure', 'second-hand', '–', 'KD24'],
    'Konsorsiyum ilk destek başvurusuna EK-E-İhracat Konsorsiyumu Formunu ekler.',
    'A consortium adds the form EK-E-İhracat Konsorsiyumu Formu to its first support application.',
  ),
  told(
    'E-1.7.4',
    ['procedure', 'second-hand', 'Genelge m.33/7', 'TAS, KOR'],
    'Konsorsiyum, şahıs işletmesi adına (esnaf muafiyeti belgeli esnaf veya gerçek kişi tacir) onun için açtığı pazaryeri hesaplarıyla sınırlı süre işlem yapabilir; sonrasında bu kişi ancak şirket veya kooperatif üyesi olarak yer alır.',
    'A consortium may act for a sole trader (tax-exempt artisan or registered trader) with marketplace accounts it opens for that person, for a limited time; afterwards that person takes part only as a company or a cooperative member.',
    CIRCULAR_2026,
  ),
  told(
    'E-1.7.5',
    ['procedure', 'second-hand', '–', 'KOR'],
    'Konsorsiyum, burada desteklendiği bir ülke için Yurt Dışı Lojistik Dağıtım Ağları (YLDA) Kararının örtüşen kalemlerinden yararlanamaz.',
    'A consortium cannot take the overlapping items of the overseas logistics distribution network (YLDA) Decision for a country where it is supported here.',
  ),
  told(
    'E-1.7.6',
    ['doubt', 'second-hand', '–', 'EID, GIL'],
    'İşbirliği kuruluşu destekleri, işbirliği kuruluşu sıfatıyla konsorsiyumlara da açıktı. Bakanlık sunumunun tablosu ise konsorsiyumları bu desteklerin dışında gösterir.',
    'Cooperation-body supports were also open to consortia, acting as cooperation body. The table of the Ministry’s slides, though, shows consortia as outside these supports.',
    { doubts: ['E-11.2.6'] },
  ),
  told(
    'E-1.8.1',
    ['computed', 'second-hand', '–', 'GIL, EID'],
    'İşbirliği kuruluşları: TİM, TOBB, DEİK, ihracatçı birlikleri, ticaret ve sanayi odaları, organize sanayi bölgeleri, sektörel çatı kuruluşları, e-ticaret dernekleri, işbirliği kuruluşlarının kurduğu şirketler ve e-ihracat konsorsiyumları.',
    'Cooperation bodies: TİM, TOBB, DEİK, exporters’ associations, chambers of trade and industry, organised industrial zones, sectoral umbrella bodies, e-commerce associations, companies founded by cooperation bodies, and e-export consortia.',
  ),
  told(
    'E-1.9.1',
    ['computed', 'text', '–', 'TIMS, GIL'],
    'Bir takvim yılında destek kullanan yararlanıcı, E-İhracat Değerlendirme Beyanını izleyen yılın Nisan ayının ilk iş gününe kadar Sekretaryaya, ya da iletilmek üzere incelemeci kuruluşa verir.',
    'A beneficiary that used supports in a calendar year hands in the E-İhracat Değerlendirme Beyanı by the first business day of April of the following year, to the Sekretarya, or to the examining body for forwarding.',
  ),
  told(
    'E-1.9.2',
    ['computed', 'second-hand', '–', 'GIL'],
    'Ortaklık yapısı veya 6563 sayılı Kanundaki ekonomik bütünlük değişirse bilgi ve belgeler değişiklikten itibaren 1 ay içinde DYS’ye yüklenir.',
    'If the shareholding or the economic integrity of Law 6563 changes, information and documents are uploaded to DYS within 1 month of the change.',
  ),
];
