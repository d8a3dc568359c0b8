import { type Grade, valueOn } from '@kervan/kit';
import { EITHER, FAILS, HOLDS, type Outcome } from '../constructs/condition.ts';
import type { Demand } from '../constructs/rule.ts';
import type { Support } from '../constructs/support.ts';
import { isBeforeDecision } from '../e-export/statuses/before-decision.ts';
import type { MatrixColumnId, MatrixMarkId } from '../view/matrix-view.ts';
import { citation } from '../view/rules.ts';
import { type LawDay, tryDemand } from './asking.ts';
import { factsOf, isCompany } from './columns.ts';
import { toldMark } from './slides.ts';

/** What a cell came to, and by what: a rule of the register, with the demand it was tried on where there is one. */
export interface CellFinding {
  readonly mark: MatrixMarkId;
  readonly rule: string;
  readonly grade: Grade;
  readonly demand: Demand | undefined;
}

/** Rules by which an article was taken out of the Decision on 17 January 2026. */
const REPEALS: ReadonlySet<string> = new Set(['E-7.4', 'E-12.3.6']);
const START = 'E-12.3.1';

/** The mark of a cell on a day, under the readings in force. */
export function findCell(support: Support, column: MatrixColumnId, day: LawDay): CellFinding {
  if (isBeforeDecision(day))
    return found(
      'no',
      demandOf(support, ({ rule }) => rule === START),
    );
  const who = whoDemand(support);
  const direct = directMark(support, column, day);
  const mark = direct === 'no' ? toldMark(support.id, column) : undefined;
  const told = mark === undefined ? undefined : valueOn(mark, day.on, day.knownOn);
  const state = repealState(support, day);
  if (told?.known && told.entry.value !== 'no') {
    if (state !== 'open') return found(state, demandOf(support, isRepeal));
    const { rule, grade } = told.entry.source;
    return { mark: told.entry.value, rule, grade, demand: who };
  }
  if (direct !== 'no' && state !== 'open') return found(state, demandOf(support, isRepeal));
  return found(direct, who);
}

function found(mark: MatrixMarkId, demand: Demand | undefined): CellFinding {
  const rule = demand?.rule ?? START;
  return { mark, rule, grade: citation(rule).grade, demand };
}

/** The demand that says who may have the support. */
export function whoDemand(support: Support): Demand | undefined {
  return demandOf(
    support,
    ({ stage, condition }) => stage === 'standing' && condition.needs.includes('status'),
  );
}

/** What the conditions alone say of a beneficiary of the column. */
function directMark(support: Support, column: MatrixColumnId, day: LawDay): MatrixMarkId {
  const who = whoDemand(support);
  if (who === undefined) return 'yes';
  const index = support.demands.indexOf(who);
  const may = (brand: boolean): Outcome => tryDemand(support, index, day, factsOf(column, day, brand));
  const plain = may(false);
  if (plain === HOLDS) return 'yes';
  if (plain === EITHER) return 'unknown';
  return isCompany(column) && may(true) === HOLDS ? 'yes-brand-programme' : 'no';
}

/** Whether a support may be asked for anew, only goes on for those approved before, or is over. */
export function repealState(support: Support, day: LawDay): 'open' | 'repealed-runs-on' | 'repealed' {
  const index = support.demands.findIndex(isRepeal);
  if (index < 0) return 'open';
  const approvedOn = (preApprovalDay: number) => tryDemand(support, index, day, { preApprovalDay });
  if (approvedOn(day.on) !== FAILS) return 'open';
  return approvedOn(FIRST_APPROVAL) === FAILS ? 'repealed' : 'repealed-runs-on';
}

/** Any day before the amendment stands for an earlier approval. */
const FIRST_APPROVAL = 0;

export function isRepeal({ rule }: Demand): boolean {
  return REPEALS.has(rule);
}

function demandOf(support: Support, test: (demand: Demand) => boolean): Demand | undefined {
  return support.demands.find(test);
}
