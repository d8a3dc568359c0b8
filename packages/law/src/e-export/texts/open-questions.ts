import { type RuleText, told } from './rule-text.ts';

/** Section 13, lines 1 to 9: what was not found at all. */
const notFound: readonly RuleText[] = [
  told(
    'E-13.1',
    ['doubt', 'assumed', 'Genelge', '–'],
    'Genelgenin hiçbir sürümünün m.1–m.3 dışındaki tam metni bulunamamıştır; kesin ifadeler, fıkra numaraları, yaptırım, geri alma ve itiraz maddeleri bu yüzden bilinmez.',
    'The full text of the circular, any version, was not found beyond m.1–m.3; hence exact wording, paragraph numbers and the articles on sanctions, recovery and objection are unknown.',
  ),
  told(
    'E-13.2',
    ['doubt', 'assumed', 'Karar m.4, m.6, m.9', '–'],
    'Şirket kademelerinin sayısı, eşikleri ve en üst kademenin altındaki üst limitler bulunamamıştır.',
    'Company grades: their number, thresholds and the ceilings below the top grade were not found.',
  ),
  told(
    'E-13.3',
    ['doubt', 'assumed', '–', '–'],
    'İtiraz süresi; geri alma, faiz ve men kuralları; statünün kaybı ve yenilenmesi; kapsamın geçerlilik süresi; konsorsiyumun yıllık hedefleri ve statü kaybı bulunamamıştır.',
    'Objection period; rules of recovery, interest and ban; loss and renewal of status; validity period of coverage; yearly targets of the consortium and its loss of status were not found.',
  ),
  told(
    'E-13.4',
    ['doubt', 'assumed', '–', 'KOR'],
    '5986 sayılı Karara özgü döviz, çeviri ve ödeme belgesi kuralları bulunamamıştır. E-2.22 ile E-2.27 arasındaki genel kurallar, çoğu 5973 sayılı Kararla ilgili tek bir yazıdan gelir.',
    'Rules on currency, translation and payment documents proper to Decision 5986 were not found. The general rules E-2.22 to E-2.27 come from one article, mostly about Decision 5973.',
  ),
  told(
    'E-13.5',
    ['doubt', 'assumed', '–', '–'],
    'Ön onayın inceleme süresi, geçerliliği ve sona ermesi; depo kirası dışında ataşe onayı gerekip gerekmediği bulunamamıştır.',
    'Review time, validity and expiry of the pre-approval, and whether attaché approval is needed outside depot rent, were not found.',
  ),
  told(
    'E-13.6',
    ['doubt', 'assumed', '–', '–'],
    'Resmî soru-cevap, resmî örnek hesap ve ödeme istatistiği bulunamamıştır.',
    'No official questions and answers, no official worked example and no payment statistics were found.',
  ),
  told(
    'E-13.7',
    ['doubt', 'assumed', '–', '–'],
    '2023–2026 için türetilmiş olarak işaretlenen üst limitlerin yayımlanmış tutarları, ayrıca m.3, m.7, m.12 ve B2B için 2026 tutarları bulunamamıştır.',
    'The published amounts of the ceilings marked as derived for 2023–2026, and any 2026 amount for m.3, m.7, m.12 and B2B, were not found.',
  ),
  told(
    'E-13.8',
    ['doubt', 'assumed', '–', '–'],
    'm.3, m.5, m.7 ve m.8 için form adları dışındaki belgeler; perakende e-ticaret sitesi, pazaryeri ve B2B statüsü için form adları dışındaki belgeler bulunamamıştır.',
    'Documents other than form names for m.3, m.5, m.7 and m.8, and other than form names for retail site, marketplace and B2B status, were not found.',
  ),
  told(
    'E-13.9',
    ['doubt', 'assumed', '–', '–'],
    'Bakanlıkça tutulan listelerin içeriği bulunamamıştır (E-12.5).',
    'The contents of the lists kept by the Ministry were not found (E-12.5).',
  ),
];

/** Section 13, lines 10 to 28: where sources disagree, and how a conflict is settled. */
const conflicts: readonly RuleText[] = [
  told(
    'E-13.10',
    ['doubt', 'assumed', 'Karar m.16/3; Genelge m.29', 'TAS, TAH, GIL, KOR2, AGD, TRB24, TRB25'],
    'Komisyonda hedef ülke ilavesi: bir kısım kaynak düz %50, bir kısmı 20 puan ilave der. Çıkarım: Ocak 2026 değişikliğinden önce 20 puan olabilirdi, sonra yoktur. 2 danışmanlık tablosu öncesi için de yalnızca %50 gösterir; E-2.3 ve E-10.2 de ilaveyi tanımaz. Alınan okuma düz orandır, öbürü seçilebilir.',
    'Target-country addition for commission: some sources say a flat 50 %, some say 20 points more. Inferred: 20 points may have been possible before the amendment of January 2026, none after. 2 consultancy tables show only 50 % even before; E-2.3 and E-10.2 know no addition either. The reading taken is the flat rate; the other may be chosen.',
  ),
  told(
    'E-13.11',
    ['doubt', 'second-hand', 'Genelge m.1', 'GIL, TAS, OFI'],
    'Başvuru kanalı: KEP mi DYS mi? Rehber özeti KEP der; 2026 kaynağı ve Genelgenin ilk maddesi DYS üzerinden yürüyen işlemlerden söz eder.',
    'Filing channel: KEP or DYS? The digest of the guide says KEP; the source of 2026 and the first article of the circular speak of processes over DYS.',
  ),
  told(
    'E-13.12',
    ['doubt', 'second-hand', 'Genelge', 'TAS, GIL, KOR'],
    '6 ayın başlangıcı: 2 kaynak ödeme belgesi tarihini, bir kaynak fatura tarihini alır. Alınan okuma: ödeme belgesi tarihi.',
    'Start of the 6 months: 2 sources take the payment-document date, one takes the invoice date. Reading taken: the payment-document date.',
  ),
  told(
    'E-13.13',
    ['doubt', 'second-hand', '–', 'TAS, ITK, KD24, GIL, TRB24, TRB25'],
    'Yurt dışı marka: bir Madrid Sistemi ülkesinde tescil mi, başvuru yeterli mi, her destek ülkesinde tescil mi? Büyük olasılıkla Genelge sürümüne göre değişir.',
    'Overseas trademark: registration in a Madrid System country, application enough, or registration in each country of support? It probably differs by version of the circular.',
  ),
  told(
    'E-13.14',
    ['doubt', 'assumed', 'Karar m.7', 'SEED1, SEED2, GIL, TAH'],
    'Entegrasyon desteğinde şirket: kaynaklar çelişir. Alınan okuma: 2026 metinlerine kadar Marka/Turquality şirketleri ile ihracat eşiğini aşanlar; sonrasında şirketler dışarıda.',
    'Companies in the integration support: the sources conflict. Reading taken: Brand/Turquality companies and those above the export threshold until the 2026 texts; companies out after.',
  ),
  told(
    'E-13.15',
    ['doubt', 'text', 'Karar m.6', 'SEED1, SAB, KD24, SEED2'],
    'Sipariş karşılamada pazaryeri: sunumun tablosu “hayır”, aynı sunumun tutar listesi ile diğer kaynaklar “evet” der.',
    'Marketplaces in order fulfilment: the table of the slides says “no”, the amount list of the same slides and the other sources say “yes”.',
  ),
  told(
    'E-13.16',
    ['doubt', 'second-hand', '–', 'GIL'],
    'Bir kaynak entegrasyon ve benzeri desteklerin (4–8) yararlanıcıları olarak B2B dahil bütün statüleri sayar; bütün limit tabloları bunun tersini gösterir, bu yüzden kullanılmaz.',
    'One source lists B2B and all statuses as beneficiaries of supports 4–8; every limit table shows the contrary, so it is not used.',
  ),
  told(
    'E-13.17',
    ['doubt', 'text', 'Karar m.8', 'SEED1, SEED2, TAS'],
    'Çevrim içi mağaza üst limiti: konsorsiyum 3 milyon, diğerleri 1,5 milyon TL; şirketin 2026 tutarı olan 7.396.548 TL, 1,5 milyonla uyumludur.',
    'Online-store ceiling: consortium 3 million, others 1.5 million TL; the company amount of 2026, 7,396,548 TL, fits 1.5 million.',
  ),
  told(
    'E-13.18',
    ['doubt', 'second-hand', 'Genelge m.7', 'KD24, GIL, TAS'],
    'Perakende e-ticaret sitesi ihracat eşiği: 2,5 milyon (2024), 1 milyon (Mayıs 2025), 0,5 milyon USD (Nisan 2026). Sürüm olarak işlenir; değişim günleri kesin değildir.',
    'Retail site export threshold: 2.5 million (2024), 1 million (May 2025), 0.5 million USD (April 2026). Treated as versions; the days of change are not certain.',
  ),
  told(
    'E-13.19',
    ['doubt', 'assumed', 'Karar m.10/1', 'SEED1, ESN, TRB24, TRB25'],
    'Yarım üst limit kuralı tek kaynakta, sınıf adı vermeyen ayrı bir kutudadır ve 3 desteği sayar. Olası okuma: Marka/Turquality şirketleri bu ürünleri sayabilir; o zaman destek Türk ürün oranını izler ve üst limitin yarısında durur.',
    'The half-ceiling rule stands in one source only, in a box of its own that names no class of firm and names 3 supports. Plausible reading: Brand/Turquality companies may count such products; support then follows the Turkish-product ratio and stops at half of the ceiling.',
  ),
  told(
    'E-13.20',
    ['doubt', 'second-hand', 'Karar m.10/1', 'TAH, GIL'],
    'Türk ürün oranı: bir kaynak oranı çarpar, diğeri desteğin satış payını izlediğini söyler. Üst limitlerden önce sonuç aynıdır; %75 sınırı ve üst limitlere göre sırası bilinmez.',
    'Turkish-product ratio: one source multiplies the rate, the other says that support follows the sales share. Before ceilings the result is the same; its order against the 75 % limit and the ceilings is unknown.',
  ),
  told(
    'E-13.21',
    ['doubt', 'assumed', 'Karar m.12/1, değişik', 'AGD'],
    'Tanıtım projesinde 4.000.000 TL’nin 2022 parası mı (o zamandan beri endekslenmiş) yoksa 2026 parası mı olduğu bilinmez.',
    'For the promotion project it is unknown whether 4,000,000 TL is 2022 money (indexed since) or 2026 money.',
  ),
  told(
    'E-13.22',
    ['doubt', 'assumed', 'Karar m.14', 'KD24, GIL'],
    'Platform desteği kaldırıldıktan sonra B2B platformunun Türkiye E-İhracat Platformuna karşı yükümlülüğünün durumu bilinmez.',
    'What became of the B2B platform’s duty towards the Türkiye E-İhracat Platformu after the platform support was repealed is unknown.',
  ),
  told(
    'E-13.23',
    ['doubt', 'assumed', 'Karar m.11, m.13, m.14', 'SEED1, EID, GIL'],
    'Kaldırılan maddelerin (11, 13, 14) konuları, kaynakların destekleri sayma sırasından çıkarılmıştır.',
    'The subjects of the repealed articles (11, 13, 14) are inferred from the order in which the sources list the supports.',
  ),
  told(
    'E-13.24',
    ['doubt', 'assumed', 'Karar m.4', 'TRB24, TRB25'],
    'Reklam satışı sınırının ölçeği (ülke, pazaryeri, çeyrek veya yıl başına) görülen hukuk metninde yazmaz; danışmanlık tabloları ülke ve çeyrek başına hesaplar.',
    'The granularity of the ad-sales cap (per country, marketplace, quarter or year) is not stated in the law text seen; consultancy tables compute per country and quarter.',
  ),
  told(
    'E-13.25',
    ['doubt', 'second-hand', '–', 'KOR2'],
    'Bir kaynak, diğerlerinin Ocak–Nisan 2026’ya koyduğu değişiklikleri 22 Eylül 2026 gününe koyar.',
    'One source puts on 22 September 2026 changes that the others put in January–April 2026.',
  ),
  told(
    'E-13.26',
    ['doubt', 'second-hand', '–', 'SEED2'],
    'Bir kaynak bütün desteklerin perakende e-ticaret siteleri için düzenlendiğini yazar (kendi markası, 2/3 çevrim içi, iş merkezi Türkiye’de); bu, o tek statünün tanımı olarak okunur.',
    'One source describes all supports as made for retail sites (own brand, 2/3 online, head office in Türkiye); this is read as the definition of that one status.',
  ),
  told(
    'E-13.27',
    ['doubt', 'assumed', '–', '–'],
    'Öncelik: bir temel metnin kendi zamanı için dediği, alınan okumadır; sonraki bir kaynak hukuku ancak belirtilmiş bir tarihten itibaren değiştirir ve resmî dosyayı okuduğunu söyleyen kaynaktan (B derecesi) aşağısı değiştiremez.',
    'Precedence: for its own time a base text’s word is the reading taken; a later source changes the law only from a stated date, and never one below a source that says it read the official file (grade B).',
  ),
  told(
    'E-13.28',
    ['doubt', 'assumed', '–', '–'],
    'Görülerek bilinenler: yalnızca görüldüğü gün bilinen liste ve eşikler o günü taşır. Bir değerin son görüldüğü gün ile sonrakinin ilk görüldüğü gün arasında ve ilk görülmeden önce değer bilinmiyor sayılır.',
    'Known by sighting: lists and thresholds of which only the day they were seen is known carry that day. Between the last sighting of one value and the first of the next, and before the first, the value counts as unknown.',
  ),
];

/** Section 13: the open questions, which are the register of doubts of the law. */
export const openQuestionTexts: readonly RuleText[] = [...notFound, ...conflicts];
