import { type Words, words } from '@kervan/kit';
import type { RuleText } from '../rule-text.ts';

type Year = 2024 | 2025 | 2026;

const VERSIONS: Readonly<Record<Year, readonly [version: Words, sources: string]>> = {
  2024: [words('2024 kaynağı', 'source of 2024'), 'KD24'],
  2025: [words('Mayıs 2025 Rehberi', 'guide of May 2025'), 'GIL'],
  2026: [words('13 Nisan 2026 Genelgesi', 'circular of 13 April 2026'), 'TAS'],
};

const YES = words('istenir', 'asked for');
const TWO_THIRDS = words('en az 2/3', 'at least 2/3');
const QUARTER = words('en az 1/4', 'at least 1/4');
const STAMP = words('Güven Damgası veya dengi', 'trust stamp or equivalent');

/** Cells of the table of 1.4, row by row, as each version tells them. */
const ROWS: Readonly<Record<string, readonly [name: Words, told: Readonly<Partial<Record<Year, Words>>>]>> = {
  onlineShare: [
    words('önceki yıl hasılatında çevrim içi satışın payı', 'online share of the previous year’s revenue'),
    { 2024: words('“önemli kısmı”', '“a significant part”'), 2025: TWO_THIRDS, 2026: TWO_THIRDS },
  ],
  ownBrandShare: [
    words(
      'kendi veya organik bağlı markaların satıştaki payı',
      'share of own or organically linked brands in sales',
    ),
    { 2025: QUARTER, 2026: QUARTER },
  ],
  ownInvoices: [
    words('faturaların kendi tüzel kişiliğince düzenlenmesi', 'invoices issued by its own legal person'),
    { 2026: YES },
  ],
  headOffice: [words('iş merkezinin Türkiye’de olması', 'head office in Türkiye'), { 2024: YES, 2026: YES }],
  inOperation: [
    words('faaliyet süresi', 'time in operation'),
    {
      2024: words('son 2 takvim yılı', 'the last 2 calendar years'),
      2025: words('2 takvim yılı', '2 calendar years'),
      2026: words('son 2 yılda faal en az 1 site', 'at least 1 site active in the last 2 years'),
    },
  ],
  trustStamp: [
    words('güven belgesi', 'trust'),
    {
      2024: STAMP,
      2025: STAMP,
      2026: words(
        'Güven Damgası veya uluslararası bir e-ticaret altyapı sağlayıcısından hizmet',
        'trust stamp or service from an international e-commerce infrastructure provider',
      ),
    },
  ],
  integration: [
    words('ödeme ve lojistik entegrasyonu', 'payment and logistics integration'),
    { 2024: YES, 2026: YES },
  ],
  export: [
    words('önceki takvim yılının ihracatı', 'exports of the previous calendar year'),
    {
      2024: words('en az 2.500.000 USD', 'at least 2,500,000 USD'),
      2025: words(
        'en az 1.000.000 USD veya (tutarı yazılmayan) ETBİS net satış eşiği',
        'at least 1,000,000 USD, or the ETBİS net-sales threshold (its amount is not written)',
      ),
      2026: words(
        'en az 500.000 USD veya en az 1.000.000.000 TL ETBİS net satışı',
        'at least 500,000 USD or ETBİS net sales of at least 1,000,000,000 TL',
      ),
    },
  ],
};

/** Texts of the cells of 1.4: `E-1.4.T.export.2025`. */
export const siteCellTexts: readonly RuleText[] = Object.entries(ROWS).flatMap(([row, [name, told]]) =>
  Object.entries(told).map(([year, asks]): RuleText => {
    const [version, sources] = VERSIONS[Number(year) as Year];
    return {
      rule: `E-1.4.T.${row}.${year}`,
      says: words(
        `Perakende e-ticaret sitesi, ${version.tr}; ${name.tr}: ${asks.tr}.`,
        `Retail e-commerce site, ${version.en}; ${name.en}: ${asks.en}.`,
      ),
      article: 'Genelge m.7',
      grade: 'second-hand',
      sources,
      ...(year === '2026' ? { since: '2026-04-13' } : {}),
      class: 'computed',
      doubts: ['E-13.18', 'E-13.28', ...(row === 'export' && year !== '2024' ? ['E-12.1.2'] : [])],
    };
  }),
);
