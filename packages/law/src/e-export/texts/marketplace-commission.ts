import { DECISION, type RuleText, told } from './rule-text.ts';

const ARTICLE = 'Karar m.9; Genelge m.19';

/** Section 10: support for marketplace commission (Karar m.9, Genelge m.19). */
export const commissionTexts: readonly RuleText[] = [
  told(
    'E-10.1',
    ['computed', 'text', ARTICLE, 'SEED1, SEED2, TAS'],
    'Pazaryeri komisyon gideri desteğinden şirket, perakende e-ticaret sitesi ve konsorsiyum yararlanır.',
    'Marketplace commission support is for company, retail site and consortium.',
    DECISION,
  ),
  told(
    'E-10.2',
    ['computed', 'second-hand', ARTICLE, 'TAS, TRB24'],
    'Oran %50, hedef ülke ilavesi yoktur (E-2.3); süre en fazla 3 yıldır.',
    'The rate is 50 %, no target-country addition (E-2.3); up to 3 years.',
    { doubts: ['E-13.10', 'E-2.31'] },
  ),
  told(
    'E-10.3',
    ['computed', 'second-hand', ARTICLE, 'TAS'],
    'Hak ediş aylık hesaplanır; harcama belgeleri çeyrek dönemlerle verilir.',
    'The award is computed monthly; expense documents are filed by quarter.',
  ),
  told(
    'E-10.4',
    ['computed', 'second-hand', ARTICLE, 'SEED2'],
    'Üyelik, vergi ve ek hizmet ücretleri desteklenmez. KTÜN, üretim yeri ve marka bilgisi girme yükümlülüğü geçerlidir.',
    'Membership, tax and extra service fees are not supported. The duty to enter GTIN, place of production and brand applies.',
  ),
  told(
    'E-10.5',
    ['procedure', 'second-hand', ARTICLE, 'TAS'],
    'Ön onay: EK-Pazaryeri Komisyon Desteği Ön Onay Başvuru Formu; bir Madrid Sistemi ülkesinde marka tescili; konsorsiyum içindeyse ilişkiyi gösteren belge (pazarlama sözleşmesi). Ödeme: form, fatura veya hesap özeti, ödeme belgeleri, pazaryeri dönem raporu.',
    'Pre-approval: the form EK-Pazaryeri Komisyon Desteği Ön Onay Başvuru Formu; trademark in a Madrid System country; if inside a consortium, document of the relation (marketing contract). Payment: form, invoice or statement, payment documents, marketplace period report.',
    { doubts: ['E-13.13'] },
  ),
  told(
    'E-10.6',
    ['definition', 'text', ARTICLE, 'SEED1'],
    'Ülke seçiminin ilk ölçütleri: 100 milyonun üzerinde nüfus, %20’nin üzerinde gümrük vergisi, pazara girişi engelleyen iç vergi yükü, teknik önlemlere yatkınlık, bireysel gönderide 50 ABD doları ve altında muafiyet, Türk ürünlerinin düşük listelenme oranı.',
    'First criteria for choosing countries: population above 100 million, customs duty above 20 %, an internal tax burden that hinders entry, leaning to technical barriers, exemption for personal consignments of 50 US dollars or less, low listing of Turkish goods.',
  ),
  told(
    'E-10.7',
    ['computed', 'second-hand', ARTICLE, 'SEED1, TRB24, TRB25, GIL, TAS'],
    'Zaman içinde ülkeler ve pazaryerleri: ilk sunumlarda Arjantin, Brezilya, Endonezya, Filipinler, Hindistan; Eylül 2024’te bunlara Mısır eklenmiş; Ocak 2025’te Brezilya, Çin, Endonezya, Filipinler, Hindistan, Mısır; Mayıs 2025’te ABD, Brezilya, Çin, Endonezya, Filipinler, Hindistan, Mısır, Suudi Arabistan ile Etsy ve eBay oto yedek parça (ABD, Kanada); 13 Nisan 2026 Genelgesiyle hedef ülke listesindeki bütün ülkeler (35).',
    'Countries and marketplaces over time: Argentina, Brazil, Indonesia, the Philippines, India in the first slides; Egypt added to them in September 2024; Brazil, China, Indonesia, the Philippines, India, Egypt in January 2025; USA, Brazil, China, Indonesia, the Philippines, India, Egypt, Saudi Arabia with Etsy and eBay automotive spare parts (USA, Canada) in May 2025; all countries on the target list (35) with the circular of 13 April 2026.',
    { doubts: ['E-13.28'] },
  ),
  told(
    'E-10.T',
    ['computed', 'derived', ARTICLE, 'SEED1, KD24, TRB24, TRB25, TAS'],
    'Pazaryeri komisyon gideri desteğinin 2022–2026 üst limitleri tablosu: şirket, perakende e-ticaret sitesi, konsorsiyum. Her tutarın kendi güven derecesi vardır.',
    'Table of the ceilings of marketplace commission support, 2022–2026: company, retail site, consortium. Each amount has a grade of its own.',
    { doubts: ['E-2.31', 'E-13.2', 'E-13.7'] },
  ),
];
