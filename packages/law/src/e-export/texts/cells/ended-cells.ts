import { words } from '@kervan/kit';
import type { RuleText } from '../rule-text.ts';
import { capital } from './ceiling-cells.ts';
import { rowName } from './row-names.ts';

const ENDED: readonly (readonly [row: string, article: string])[] = [
  ['sectorTradeMission', 'Karar m.11'],
  ['buyerMission', 'Karar m.11'],
  ['virtualMission', 'Karar m.11'],
  ['developmentProject', 'Karar m.13'],
  ['nationalPlatform', 'Karar m.14'],
];

/** Cells of 2026 that give no amount, since what they limited was repealed (E-12.3.6). */
export const endedCellTexts: readonly RuleText[] = [
  ...ENDED.map(([row, article]): RuleText => {
    const name = rowName(row);
    return {
      rule: `E-11.2.T.${row}.2026`,
      says: words(
        `${capital(name.tr, 'tr')}, 2026: tutar yoktur; madde kaldırılmıştır.`,
        `${capital(name.en, 'en')}, 2026: no amount; the article is repealed.`,
      ),
      article,
      grade: 'assumed',
      sources: 'AGD, TAS, TAH',
      since: '2026-01-17',
      knownSince: '2026-01-17',
      class: 'computed',
      doubts: ['E-13.23'],
    };
  }),
  {
    rule: 'E-7.T.2026',
    says: words(
      'Depo kirası, 2026: tutar yoktur; fıkra kaldırılmıştır. Önceden ön onay almış olup devam edenlere hangi tutarın uygulanacağını hiçbir kaynak söylemez.',
      'Depot rent, 2026: no amount; the paragraph is repealed. Which amount holds for those who go on under an earlier pre-approval no source says.',
    ),
    article: 'Karar m.6/2; Genelge m.16',
    grade: 'assumed',
    sources: '–',
    class: 'doubt',
    doubts: ['E-7.1'],
  },
];
