import { type Words, words } from '@kervan/kit';
import { STATUS_WORDS } from '../../../facts/status.ts';

/** Supports and other rows of the tables, by the last part of their id. */
const SUPPORTS: Readonly<Record<string, readonly [name: Words, article: string]>> = {
  'market-entry-report': [words('pazara giriş raporu', 'market-entry reports'), 'Karar m.3'],
  'digital-marketplace-promotion': [
    words('dijital pazaryeri tanıtımı', 'digital marketplace promotion'),
    'Karar m.4; Genelge m.13',
  ],
  'e-export-promotion': [words('e-ihracat tanıtımı', 'e-export promotion'), 'Karar m.5; Genelge m.14'],
  'order-fulfilment': [words('sipariş karşılama', 'order fulfilment'), 'Karar m.6; Genelge m.15'],
  'depot-rent': [words('depo kirası', 'depot rent'), 'Karar m.6/2; Genelge m.16'],
  'marketplace-integration': [
    words('pazaryeri entegrasyonu', 'marketplace integration'),
    'Karar m.7; Genelge m.17',
  ],
  'online-store': [
    words('çevrim içi mağaza ve paydaş hizmetleri', 'online store and stakeholder services'),
    'Karar m.8; Genelge m.18',
  ],
  'marketplace-commission': [
    words('pazaryeri komisyonu', 'marketplace commission'),
    'Karar m.9; Genelge m.19',
  ],
  'ratio-and-total': [
    words('Türk ürün oranı ve yıllık toplam', 'Turkish-product ratio and yearly total'),
    'Karar m.10',
  ],
  missions: [words('sektörel heyetler', 'sectoral missions'), 'Karar m.11'],
  'promotion-project': [words('e-ihracat tanıtım projesi', 'e-export promotion project'), 'Karar m.12'],
  'development-project': [
    words('e-ihracatı geliştirme projesi', 'e-export development project'),
    'Karar m.13',
  ],
  'national-platform': [words('Türkiye E-İhracat Platformu', 'Türkiye E-İhracat Platformu'), 'Karar m.14'],
  'target-countries': [
    words(
      'hedef ülke ilavesi, ülkeler, istisnalar ve %75 sınırı',
      'target-country bonus, countries, exclusions and the 75 % limit',
    ),
    'Karar m.16; Genelge m.29',
  ],
  indexation: [words('yıllık güncelleme', 'yearly indexation'), 'Karar m.18'],
};

/** Rows of tables of limits, by the row of their id. */
const ROWS: Readonly<Record<string, Words>> = {
  ...STATUS_WORDS,
  companyAbove5M: words('5 milyon doların üzerindeki şirket', 'company above 5 million dollars'),
  sectorTradeMission: words('sektörel ticaret heyeti', 'sectoral trade mission'),
  buyerMission: words('sektörel alım heyeti', 'sectoral buyer mission'),
  virtualMission: words('sanal ticaret heyeti', 'virtual trade mission'),
  promotionProject: words('tanıtım projesi', 'promotion project'),
  promotionProjectRebased: words(
    'tanıtım projesi (tutar yeniden yazılmışsa)',
    'promotion project (should the amount have been written anew)',
  ),
  developmentProject: words('geliştirme projesi', 'development project'),
  nationalPlatform: words('Türkiye E-İhracat Platformu', 'Türkiye E-İhracat Platformu'),
};

export function supportName(tail: string): Words {
  return SUPPORTS[tail]?.[0] ?? words(tail, tail);
}

export function supportArticle(tail: string): string {
  return SUPPORTS[tail]?.[1] ?? '–';
}

/** A class or thing within a sentence: `şirket`, `company`. */
export function rowName(row: string): Words {
  const name = ROWS[row] ?? words(row, row);
  return words(lowered(name.tr), lowered(name.en));
}

/** Small first letter, but for names and abbreviations (`B2B`, `Türkiye`). */
function lowered(text: string): string {
  if (/^(B2B|Türkiye)/.test(text)) return text;
  const first = text.charAt(0);
  return (first === 'İ' ? 'i' : first === 'I' ? 'ı' : first.toLowerCase()) + text.slice(1);
}
