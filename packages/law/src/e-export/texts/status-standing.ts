import { type RuleText, told } from './rule-text.ts';

/** Sections 1.2 and 1.3: one status for all supports, who decides on it, and the company. */
export const statusStanding: readonly RuleText[] = [
  told(
    'E-1.2.1',
    ['computed', 'second-hand', '–', 'GIL, TAS'],
    'Yararlanıcı bütün desteklerden tek bir statüyle yararlanır.',
    'A beneficiary uses exactly one status for all supports.',
  ),
  told(
    'E-1.2.2',
    ['procedure', 'text', '–', 'TIMS, ITK, GIL'],
    'Şirket statüsünü üyesi olunan ihracatçı birlikleri genel sekreterliği (İBGS) verir. Diğer statüleri TİM E-İhracat Sekretaryası inceler, Genel Müdürlük karara bağlar; konsorsiyum statüsünü Bakanlık verir.',
    'Company status is granted by the general secretariat of the exporters’ associations (İBGS) of which the company is a member. The other statuses are examined by the TİM E-İhracat Sekretaryası and decided by the General Directorate; consortium status is given by the Ministry.',
  ),
  told(
    'E-1.2.3',
    ['computed', 'text', '–', 'TIMS, TAS'],
    'Yararlanıcının ihracatçı birliği üyesi ve tüzel kişi olması zorunludur.',
    'The beneficiary must be a member of an exporters’ association and a legal person.',
  ),
  told(
    'E-1.2.4',
    ['computed', 'second-hand', '–', 'GIL, TAS'],
    'DYS kaydı zorunludur. MERSİS bilgileri güncel, NACE kodu doğru olmalıdır. Bir MERSİS numarası bir yararlanıcıdır; kaydı merkez şirket yapar, şubeler yapamaz.',
    'Registration in DYS is mandatory. MERSİS data must be current and the NACE code right. One MERSİS number is one beneficiary; the head company registers, branches cannot.',
  ),
  told(
    'E-1.2.5',
    ['computed', 'text', '–', 'TIMS'],
    'Akış: kapsam başvurusu, kapsama alma kararı, ön onay başvurusu, faaliyet, ödeme başvurusu, ödeme.',
    'The flow: coverage application, coverage decision, pre-approval application, activity, payment application, payment.',
  ),
  told(
    'E-1.2.6',
    ['procedure', 'second-hand', '–', 'SEED2'],
    '5986 sayılı Kararda incelemeci kuruluş, başvuranın üyesi olduğu ihracatçı birliğidir.',
    'Under Decision 5986 the examining body is the applicant’s exporters’ association.',
  ),
  told(
    'E-1.3.1',
    ['procedure', 'second-hand', 'Genelge', 'TAS, KD24'],
    'Şirket, ilk başvurusuyla birlikte EK-Şirket Başvuru Formunu verir.',
    'A company hands in the form EK-Şirket Başvuru Formu with its first application.',
  ),
  told(
    'E-1.3.2',
    ['computed', 'second-hand', '–', 'KD24, TRB25'],
    'Şirket, tescilli bir markaya veya marka başvurusuna sahip olmalıdır. Bu markayı taşıyan ürünler, şirketin ürettiği ya da ürettirdiği veya tedarik ettiği Türk ürünleri olmalıdır.',
    'A company must have a registered brand or a brand application. The goods of that brand must be Turkish products that the company makes, has made, or buys in.',
    { doubts: ['E-13.13'] },
  ),
  told(
    'E-1.3.3',
    ['procedure', 'text', '–', 'TIMS, GIL'],
    'Belgeler: yurt içi marka tescil belgesi veya başvurusu, ortaklık yapısı, KTÜN bilgisi; imalatçı ise kapasite raporu veya ekspertiz raporu; tedarikçi ise fatura, tedarik sözleşmesi, satış yetki belgesi veya tedarikçinin kapasite raporu; marka tescil bilgi formu; incelemeci kuruluşun isteyeceği diğer belgeler.',
    'Documents: domestic trademark registration or application, shareholding structure, GTIN information; capacity report or expertise report if manufacturer; if supplied, invoice, supply contract, sales authorisation or the supplier’s capacity report; trademark information form; anything else the examining body asks for.',
  ),
  told(
    'E-1.3.4',
    ['procedure', 'second-hand', '–', 'GIL'],
    'Kooperatifler üye listesini ve il ticaret müdürlüğünden veya odadan alınan faaliyet belgesini ekler.',
    'Cooperatives add a member list and an activity document from the provincial trade directorate or the chamber.',
  ),
  told(
    'E-1.3.5',
    ['procedure', 'second-hand', '–', 'GIL'],
    'Harcamayı organik bağlı yurt dışı şirket yapıyorsa bu şirketin kuruluş ve sermaye belgeleri verilir; Bakanlık yurt dışı temsilcisinin onayı gerekebilir.',
    'Where an organically linked foreign company spends, its registration and capital documents are given; approval of the Ministry’s overseas representative may be needed.',
  ),
  told(
    'E-1.3.6',
    ['computed', 'second-hand', '–', 'TAH, SAB, SEED2, KD24'],
    'Genel Müdürlük şirketleri, e-ihracata hazırlık ve geçişteki ihtiyaçlarına ve ihracat tutarlarına göre kademelendirir. Dijital pazaryeri tanıtımı, sipariş karşılama ve komisyon üst limitleri şirketin kademesine göredir; yayımlanan tutarlar en üst kademenindir. Kademe tablosu kaynaklarda yoktur.',
    'The General Directorate grades companies by need and export amount in their preparation for and move to e-export. The ceilings of marketplace promotion, fulfilment and commission go by company grade; the published amounts are those of the top grade. No source gives the table of grades.',
    { doubts: ['E-13.2', 'E-2.34'] },
  ),
  told(
    'E-1.3.7',
    ['computed', 'second-hand', 'Genelge m.18', 'SEED1, EID23, GIL, TRB24, TRB25, TAS'],
    'Bazı destekler şirketten bir ihracat eşiğini aşmasını ister. Eşik önce 5 milyon USD, 2023’ten en az Mayıs 2025’e kadar 2,5 milyon USD olmuş, 13 Nisan 2026 Genelgesiyle 1 milyon USD üzerine inmiştir. Önceki takvim yılının GB ihracatı ile BGB e-ticaret ihracatının toplamına bakılır.',
    'Some supports ask a company to be above an export threshold. It was 5 million USD first, 2.5 million USD from 2023 to at least May 2025, and is over 1 million USD since the circular of 13 April 2026. GB exports and BGB e-commerce exports of the previous calendar year are counted together.',
    { doubts: ['E-13.28'] },
  ),
  told(
    'E-1.3.8',
    ['computed', 'second-hand', '–', 'TRB24, TRB25'],
    'Marka/Turquality programındaki şirketlerde ürünün tamamen veya kısmen Türkiye’de üretilmiş olması şartı aranmaz.',
    'Companies in the Brand/Turquality programme are not asked that the product be wholly or partly made in Türkiye.',
    { doubts: ['E-13.19'] },
  ),
];
