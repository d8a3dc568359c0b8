import { parseDay, type Words, words } from '@kervan/kit';
import { FAILS } from '../constructs/condition.ts';
import type { Demand } from '../constructs/rule.ts';
import type { Support } from '../constructs/support.ts';
import { applicantsOf } from '../finder/applicants.ts';
import type { Applicant } from '../logistics/applicants.ts';
import type { LogisticsCellView, LogisticsMarkId } from '../view/matrix-view.ts';
import { citation } from '../view/rules.ts';
import { type LawDay, tryDemand, YES } from './asking.ts';
import { ceilingFigures, rateFigure } from './logistics-figures.ts';
import { LOGISTICS_LEGEND, symbolOf } from './logistics-legend.ts';

const DECISION_DAY = parseDay('2022-04-20');
const IN_FORCE = 'L-16.1';
const REPEAL = 'O-39';

/** Whether Decision 5448 applies on a day, by what is known of it: not yet, yes, or not if the repeal holds. */
export function stateOn(support: Support, day: LawDay): Exclude<LogisticsMarkId, 'no'> {
  if (day.knownOn < DECISION_DAY || fails(support, IN_FORCE, day)) return 'not-in-force';
  return fails(support, REPEAL, day) ? 'repealed-if' : 'yes';
}

function fails(support: Support, rule: string, day: LawDay): boolean {
  const index = support.demands.findIndex((one) => one.rule === rule);
  return index >= 0 && tryDemand(support, index, day, { repealHolds: YES }) === FAILS;
}

/** The demand that names who may apply. */
export function applicantDemand({ demands }: Support): Demand {
  return demands.find(
    ({ stage, condition: { shape } }) =>
      stage === 'standing' && shape?.is === 'answer' && shape.fact === 'applicant',
  ) as Demand;
}

/** Whether an applicant may have a support on a day, with what rate and ceilings. */
export function logisticsCell(support: Support, column: Applicant, day: LawDay): LogisticsCellView {
  const who = applicantDemand(support);
  const may = applicantsOf(support).includes(column);
  const state = stateOn(support, day);
  const mark = state === 'not-in-force' || may ? state : 'no';
  const decidedBy = mark === 'repealed-if' ? REPEAL : mark === 'not-in-force' ? IN_FORCE : who.rule;
  const shown = may && mark !== 'not-in-force';
  const rate = shown ? rateFigure(support, column, day) : undefined;
  const ceilings = shown ? ceilingFigures(support, column, day) : [];
  const head = LOGISTICS_LEGEND.find((entry) => entry.mark === mark)?.words ?? who.refusal;
  return {
    column,
    mark,
    symbol: symbolOf(mark),
    words: mark === 'no' ? sentences(head, who.refusal) : sentences(head),
    rule: decidedBy,
    ...citation(decidedBy),
    doubts: [
      ...new Set([
        ...(mark === 'repealed-if' ? [REPEAL] : []),
        ...(rate?.doubts ?? []),
        ...ceilings.flatMap((one) => one.doubts),
      ]),
    ],
    rate: rate?.view ?? null,
    ceilings: ceilings.map(({ view }) => view),
  };
}

function sentences(head: Words, more?: Words): Words {
  return more === undefined
    ? words(`${head.tr}.`, `${head.en}.`)
    : words(`${head.tr}. ${more.tr}`, `${head.en}. ${more.en}`);
}
