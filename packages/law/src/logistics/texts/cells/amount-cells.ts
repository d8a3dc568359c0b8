import { type Dated, formatDay, type Money, type Words, words, yearOf } from '@kervan/kit';
import type { RuleText } from '../../../e-export/texts/rule-text.ts';
import {
  lodgingPerDay,
  preApprovalThreshold,
  preApprovalThresholdByReading,
  turnoverThreshold,
} from '../../amounts/index.ts';
import { averageSteps, derivationOf } from '../../indexation.ts';
import { BY_GRADE, shown } from './ceiling-cells.ts';
import { codesOf } from './source-codes.ts';

/** The amounts that the circular itself names, with what they limit and the doubts about them. */
const AMOUNTS: readonly (readonly [name: Words, article: string, Dated<Money>, readonly string[]])[] = [
  [
    words('Kişi başına günlük konaklama', 'Lodging per person and day'),
    '5448 Genelgesi m.11/3, m.13/4, m.19',
    lodgingPerDay,
    ['O-32'],
  ],
  [
    words(
      'İşbirliği kuruluşunun tanıtımında ön onay eşiği',
      'Pre-approval threshold for promotion of a cooperation body',
    ),
    '5448 Genelgesi m.7/1, m.19',
    preApprovalThreshold,
    ['O-35', 'O-38'],
  ],
  [
    words('Aranan yıllık ortalama ciro', 'Average yearly turnover asked for'),
    '5448 Genelgesi m.14/1, m.19',
    turnoverThreshold,
    ['O-35', 'C-4'],
  ],
];

/** Texts of the circular’s own amounts by year: `L-19.1.T.lodging.2024`. */
const circularAmountTexts: readonly RuleText[] = AMOUNTS.flatMap(([name, article, history, doubts]) =>
  history.entries.map(({ value, from, source }): RuleText => {
    const year = from === undefined ? '' : yearOf(from);
    const amount = shown(value);
    const told = BY_GRADE[source.grade];
    const other = otherOf(source.rule, value);
    return {
      rule: source.rule,
      says: words(
        `${name.tr}, ${year}: ${amount.tr} TL; ${told.tr}.${other.tr}`,
        `${name.en}, ${year}: ${amount.en} TL; ${told.en}.${other.en}`,
      ),
      article,
      grade: source.grade,
      sources: codesOf(source.from ?? ''),
      ...(from === undefined ? {} : { since: formatDay(from) }),
      class: 'computed',
      doubts: source.grade === 'derived' ? doubts : doubts.filter((doubt) => doubt === 'O-32'),
    };
  }),
);

/** The amount that the threshold has by the other reading of O-38, where it differs. */
function otherOf(rule: string, taken: Money): Words {
  const other = Object.values(preApprovalThresholdByReading.by)
    .flatMap((history) => history?.entries ?? [])
    .find(({ source, value }) => source.rule === rule && value.minor !== taken.minor);
  if (other === undefined) return words('', '');
  const { tr, en } = shown(other.value);
  return words(` Öbür okumada ${tr} TL.`, ` By the other reading ${en} TL.`);
}

/** Texts of the steps of the indexation: `K-10.4.T.2023`. */
const factorTexts: readonly RuleText[] = averageSteps.map(
  ({ year, source }): RuleText => ({
    rule: source.rule,
    says: derivationOf(year)?.says ?? words('', ''),
    article: '5448 sayılı Karar m.10/4; 5448 Genelgesi m.19',
    grade: source.grade,
    sources: 'TUIK, DTO',
    since: `${year}-01-01`,
    class: 'computed',
    doubts: ['C-6'],
  }),
);

export const amountCellTexts: readonly RuleText[] = [...circularAmountTexts, ...factorTexts];
