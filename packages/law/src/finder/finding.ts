import type { Day } from '@kervan/kit';
import { EITHER, FAILS, HOLDS, type Outcome } from '../constructs/condition.ts';
import type { Demand } from '../constructs/rule.ts';
import type { Support } from '../constructs/support.ts';
import { type FactName, findFact, slotOf } from '../facts/catalogue.ts';
import type { FinderAnswer } from '../view/finder-view.ts';
import { type Asking, type At, factAt, onDay, withFact } from './asking.ts';
import { daysAhead, later } from './days-ahead.ts';
import { type OpenPoint, openPoints } from './open-facts.ts';
import { isAboutExpense, outcomeAnywhere, touchesExpense } from './outcome.ts';
import type { Place } from './take-file.ts';

/** What a demand came to before there is an expense. */
export interface DemandFinding {
  readonly demand: Demand;
  readonly outcome: Outcome;
  /** What leaves it open; empty where it is decided. */
  readonly open: readonly OpenPoint[];
  /** The day from which it holds by time alone, where it fails now or no source says for today. */
  readonly from: Day | undefined;
}

/** A support at a place: the answer, and the demands it comes from. */
export interface SupportFinding {
  readonly support: Support;
  readonly place: Place;
  readonly at: At;
  readonly answer: FinderAnswer;
  /** Demands that can be told before an expense. */
  readonly demands: readonly DemandFinding[];
  /** Demands about the expense; those that are about more stand in both lists. */
  readonly onExpense: readonly Demand[];
  /** Those that shut it: none unless the answer is no. */
  readonly failing: readonly DemandFinding[];
  readonly open: readonly OpenPoint[];
  readonly opensOn: Day | undefined;
  /**
   * What the answer would be if the repeal of the regime, which is known at second hand only, did not hold (O-39); undefined where
   * the answer does not rest on that.
   */
  readonly otherwise: SupportFinding | undefined;
}

/** Asks whether a support is open at a place on the day asked about. */
export function findingOf(support: Support, place: Place, asking: Asking): SupportFinding {
  return findingAt(support, place, onDay(asking, asking.lineOf(support, place), asking.days.on), asking);
}

function findingAt(support: Support, place: Place, at: At, asking: Asking): SupportFinding {
  const told = support.demands.filter((demand) => isTold(support, demand, at));
  const demands = told.map((demand) => demandFinding(demand, at, asking));
  const onExpense = support.demands.filter(
    (one) => !told.includes(one) || touchesExpense(one.condition, asking),
  );
  const rest = { support, place, at, demands, onExpense };
  if (!demands.some(hangsOnRepeal)) {
    return { ...rest, otherwise: undefined, ...answerOf(demands, at, asking) };
  }
  const otherwise = findingAt(support, place, withFact(at, REPEAL, NO), asking);
  // What is refused for a reason of its own is refused whether the repeal holds or not.
  if (otherwise.answer === 'no') return { ...otherwise, demands, at };
  const open = [...new Set<OpenPoint>([REPEAL, ...otherwise.open])];
  return { ...rest, otherwise, answer: 'judged', failing: [], open, opensOn: undefined };
}

const REPEAL: FactName = 'repealHolds';
const NO = 1;

/** Whether nothing but the repeal known at second hand leaves a demand open. */
export function hangsOnRepeal({ open }: DemandFinding): boolean {
  return open.length === 1 && open[0] === REPEAL;
}

/**
 * Whether a demand can be told before an expense. The window is each expense's own, and so is the pre-approval of an event, a
 * campaign or a programme under Decision 5448; a country that is only shut out is still whoever spends to choose while nobody
 * told where.
 */
function isTold({ regime }: Support, { stage, condition }: Demand, at: At): boolean {
  if (stage === 'window' || isAboutExpense(condition)) return false;
  if (regime === 'logistics' && stage === 'permission') return false;
  const { shape } = condition;
  return at.line.country !== '' || shape?.is !== 'country' || shape.within;
}

function demandFinding(demand: Demand, at: At, asking: Asking): DemandFinding {
  const { condition } = demand;
  const outcome = outcomeAnywhere(condition, at, asking);
  const open = outcome === EITHER ? openPoints(condition, at, asking) : [];
  const waits = outcome === FAILS || (open.length > 0 && open.every((point) => point === 'law'));
  const from = waits
    ? daysAhead(condition, at, asking).find(
        (day) => outcomeAnywhere(condition, later(at, day, asking), asking) === HOLDS,
      )
    : undefined;
  return { demand, outcome, open, from };
}

type Answer = Pick<SupportFinding, 'answer' | 'failing' | 'open' | 'opensOn'>;

function answerOf(demands: readonly DemandFinding[], at: At, asking: Asking): Answer {
  const failing = demands.filter(({ outcome, from }) => outcome === FAILS && from === undefined);
  if (failing.length > 0) return { answer: 'no', failing, open: [], opensOn: undefined };
  const open = [...new Set(demands.flatMap((one) => one.open))];
  const waiting = demands.filter(({ from }) => from !== undefined).map(({ from }) => from as Day);
  const opensOn = waiting.length === 0 ? undefined : (Math.max(...waiting) as Day);
  if (opensOn !== undefined) {
    // What is waited for must not find the rest run out when it comes.
    const then = later(at, opensOn, asking);
    const lost = demands.filter(({ demand }) => outcomeAnywhere(demand.condition, then, asking) === FAILS);
    if (lost.length > 0) return { answer: 'no', failing: lost, open: [], opensOn: undefined };
  }
  if (open.length === 0)
    return { answer: opensOn === undefined ? 'yes' : 'waits', failing: [], open, opensOn };
  const judged = open.some(isJudged);
  const answerable = open.filter((point) => !isJudged(point));
  const awaited = awaitedDay(demands, answerable, at, asking);
  if (awaited !== undefined)
    return { answer: judged ? 'judged' : 'waits', failing: [], open, opensOn: awaited };
  // What no source says is not settled by anybody’s judgement of something else.
  const silent = demands.some((one) => one.open.length > 0 && one.open.every((point) => point === 'law'));
  const depends = answerable.some((point) => point !== 'law') || silent || !judged;
  return { answer: depends ? 'depends' : 'judged', failing: [], open, opensOn };
}

export function isJudged(point: OpenPoint): boolean {
  return point !== 'law' && point !== 'country' && findFact(point)?.why === 'judge';
}

/**
 * A day told that has not come (coverage that is expected on some day) stands before the days that are still open: they cannot
 * come earlier. The day on which the support would open if they came then; undefined where something else is open too.
 */
function awaitedDay(
  demands: readonly DemandFinding[],
  open: readonly OpenPoint[],
  at: At,
  asking: Asking,
): Day | undefined {
  if (open.length === 0) return undefined;
  if (!open.every((point) => point !== 'law' && point !== 'country' && isDay(point))) return undefined;
  const needs = new Set(demands.flatMap(({ demand }) => demand.condition.needs));
  const ahead = [...needs]
    .filter(isDay)
    .map((fact) => factAt(at, fact))
    .filter((day) => day > at.day);
  if (ahead.length === 0) return undefined;
  const day = Math.max(...ahead) as Day;
  const then = (open as readonly FactName[]).reduce((now, fact) => withFact(now, fact, day), at);
  const days = demands.flatMap(({ demand }) => daysAhead(demand.condition, then, asking));
  return [...new Set(days)]
    .sort((a, b) => a - b)
    .find((one) => {
      const ready = later(then, one, asking);
      return demands.every(({ demand }) => {
        const outcome = outcomeAnywhere(demand.condition, ready, asking);
        return (
          outcome === HOLDS ||
          (outcome === EITHER && openPoints(demand.condition, ready, asking).every(isJudged))
        );
      });
    });
}

export function isDay(fact: FactName): boolean {
  return slotOf(fact) >= 0 && findFact(fact)?.type === 'day';
}
