import {
  type Dated,
  formatDay,
  type Grade,
  groupDigits,
  type Money,
  type Words,
  words,
  yearOf,
} from '@kervan/kit';
import type { CeilingTable } from '../../../constructs/ceiling.ts';
import {
  buyerMissionCeilings,
  commissionCeilings,
  depotRentCeilings,
  developmentProjectCeilings,
  integrationCeilings,
  marketEntryReportCeilings,
  marketplacePromotionCeilings,
  nationalPlatformCeilings,
  onlineStoreCeilings,
  orderFulfilmentCeilings,
  promotionCeilings,
  promotionProjectCeilings,
  promotionProjectRebasedCeilings,
  sectionTotals,
  sectorTradeMissionCeilings,
  virtualMissionCeilings,
} from '../../ceilings.ts';
import type { RuleText } from '../rule-text.ts';
import { rowName, supportName } from './row-names.ts';

/** Each table of limits with what it limits, and the lines in doubt about it. */
const TABLES: readonly (readonly [
  name: Words,
  tables: readonly CeilingTable[],
  doubts: readonly string[],
])[] = [
  [supportName('market-entry-report'), [marketEntryReportCeilings], ['E-2.31']],
  [supportName('digital-marketplace-promotion'), [marketplacePromotionCeilings], ['E-2.31']],
  [supportName('e-export-promotion'), [promotionCeilings], ['E-2.31']],
  [supportName('order-fulfilment'), [orderFulfilmentCeilings], ['E-2.31']],
  [supportName('depot-rent'), [depotRentCeilings], ['E-7.1']],
  [
    words('pazaryeri entegrasyonu, entegrasyon başına', 'marketplace integration, per integration'),
    [integrationCeilings],
    ['E-2.31'],
  ],
  [supportName('online-store'), [onlineStoreCeilings], ['E-2.31', 'E-13.17']],
  [supportName('marketplace-commission'), [commissionCeilings], ['E-2.31']],
  [
    words('bir yararlanıcının yıllık toplamı', 'yearly total of one beneficiary'),
    [sectionTotals],
    ['E-2.31'],
  ],
  [
    words('işbirliği kuruluşu desteği', 'support of cooperation bodies'),
    [
      sectorTradeMissionCeilings,
      buyerMissionCeilings,
      virtualMissionCeilings,
      promotionProjectCeilings,
      promotionProjectRebasedCeilings,
      developmentProjectCeilings,
      nationalPlatformCeilings,
    ],
    [],
  ],
];

const BY_GRADE: Readonly<Record<Grade, Words>> = {
  text: words('Bakanlık sunumundaki tutardır', 'the amount of the Ministry’s slides'),
  published: words('yayımlanmış tutardır', 'a published amount'),
  'second-hand': words('ikinci elden aktarılmış tutardır', 'an amount told at second hand'),
  derived: words('endeksleme kuralıyla türetilmiştir', 'derived by the indexation rule'),
  assumed: words('okumaya bağlı tutardır', 'an amount that rests on a reading'),
};

/** A text for every amount of every table of limits, made of the law’s own values: `E-4.T.company.2024`. */
export const ceilingCellTexts: readonly RuleText[] = TABLES.flatMap(([name, tables, doubts]) =>
  tables.flatMap((table) =>
    // A history that several classes share has one id.
    [...new Set(Object.values(table))].flatMap((history) => cellsOf(name, history, doubts)),
  ),
);

function cellsOf(name: Words, history: Dated<Money>, doubts: readonly string[]): readonly RuleText[] {
  const row = rowName(history.name.split('.T.')[1] ?? '');
  return history.entries
    .filter((entry) => entry.source.rule.startsWith(`${history.name}.`))
    .map(({ value, from, source }) => {
      const year = from === undefined ? '' : yearOf(from);
      const lira = String(value.minor / 100n);
      const told = BY_GRADE[source.grade];
      return {
        rule: source.rule,
        says: words(
          `${capital(name.tr, 'tr')}, ${row.tr}, ${year}: üst limit ${groupDigits(lira, 'tr')} TL; ${told.tr}.`,
          `${capital(name.en, 'en')}, ${row.en}, ${year}: ceiling ${groupDigits(lira, 'en')} TL; ${told.en}.`,
        ),
        article: source.article ?? '–',
        grade: source.grade,
        // A derived amount goes back to the slides’ amount of 2022.
        sources: source.grade === 'derived' ? 'SEED1' : (source.from ?? '–'),
        ...(from === undefined ? {} : { since: formatDay(from) }),
        class: 'computed',
        doubts: [
          ...doubts,
          ...(source.grade === 'derived' ? ['E-13.7'] : []),
          ...(source.rule.includes('romotionProject') && year === 2026 ? ['E-13.21'] : []),
        ],
      };
    });
}

/** First letter large: a sentence of a table begins with the name of its row. */
export function capital(text: string, lang: 'tr' | 'en'): string {
  const first = text.charAt(0);
  return (lang === 'tr' && first === 'i' ? 'İ' : first.toUpperCase()) + text.slice(1);
}
