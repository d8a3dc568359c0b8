import { DECISION, type RuleText, told } from './rule-text.ts';

/** Section 3: support for market-entry reports (Karar m.3). */
export const marketEntryReportTexts: readonly RuleText[] = [
  told(
    'E-3.1',
    ['computed', 'text', 'Karar m.3', 'SEED1, IHR, GIL, TAH'],
    'Pazara giriş rapor desteğinden konsorsiyum, perakende e-ticaret sitesi ve pazaryeri yararlanır. Şirketler yararlanmaz (5973 sayılı Karara, işbirliği kuruluşu aracılığıyla Genel Desteklere gider); B2B platformu da yararlanmaz.',
    'Market-entry report support is for consortium, retail site and marketplace. Not for companies (they go to Decision 5973, through a cooperation body under the General Supports), nor for B2B platforms.',
    DECISION,
  ),
  told(
    'E-3.2',
    ['computed', 'second-hand', 'Karar m.3', 'EID, GIL, KD24'],
    'Satın alınan veya yaptırılan rapor ve analizler desteklenir: ülke, sektör, kategori, ürün, marka, rakip, teknoloji, lojistik, müşteri ilişkileri, e-ticaret, pazaryeri, marka konumlandırma, tüketiciye erişim. Bakanlığın “E-Ticaret ve Dijital Pazarlamaya Yönelik Veri Tabanları” listesindeki veri tabanı üyelikleri ile dijital pazarlama firmalarının dönüşüm ve yeni pazar raporları da kapsamdadır.',
    'Reports and analyses bought or commissioned are supported: on country, sector, category, product, brand, rival, technology, logistics, customer relations, e-commerce, marketplace, brand positioning, consumer reach. So are memberships of databases on the Ministry’s list “E-Ticaret ve Dijital Pazarlamaya Yönelik Veri Tabanları” and conversion or new-market reports from digital-marketing firms.',
    { doubts: ['E-13.9'] },
  ),
  told(
    'E-3.3',
    ['computed', 'text', 'Karar m.3', 'SEED1, GIL'],
    'En fazla 20 rapor ve 20 (yıllık) üyelik desteklenir; oran %50’dir.',
    'At most 20 reports and 20 (yearly) memberships are supported; the rate is 50 %.',
    DECISION,
  ),
  told(
    'E-3.4',
    ['computed', 'assumed', 'Karar m.3', 'TAS'],
    'Tüm ülkeler için verilir. 20 puan ilave m.3 için anılmaz; olmadığı kabul edilir, çünkü kaynak yalnızca m.4, m.5 ve m.6’yı sayar.',
    'It is given for all countries. The addition of 20 points is not mentioned for m.3; taken as none, since the source lists only m.4, m.5 and m.6.',
    { doubts: ['E-3.4'] },
  ),
  told(
    'E-3.5',
    ['computed', 'second-hand', 'Karar m.3', 'GIL'],
    'Önce ön onay alınır; ödeme başvurusu ödeme belgesinden itibaren 6 ay içinde yapılır.',
    'Pre-approval first; payment application within 6 months of the payment document.',
    { doubts: ['E-13.12'] },
  ),
  told(
    'E-3.T',
    ['computed', 'derived', 'Karar m.3', 'SEED1, KD24, GIL'],
    'Pazara giriş rapor desteğinin 2022–2026 üst limitleri tablosu. Bütün statülerde tutar aynıdır. Her tutarın kendi güven derecesi vardır: kimi yayımlanmış, kimi endeksleme kuralıyla türetilmiştir.',
    'Table of the ceilings of market-entry report support, 2022–2026. The amount is the same for every status. Each amount has a grade of its own: some are published, some derived by the indexation rule.',
    { doubts: ['E-2.31', 'E-13.7'] },
  ),
];
