import type { Dated, Money, Source } from '@kervan/kit';
import { isByReading } from '../constructs/ceiling.ts';
import { HOLDS } from '../constructs/condition.ts';
import { MANY } from '../pipeline/bounds.ts';
import { verdictAt } from '../pipeline/demands.ts';
import {
  CAPS,
  DOCUMENT,
  DUE,
  FIRST_LIMIT,
  LIRA,
  type Portion,
  SCALES,
  SHARES,
  THINGS,
} from '../pipeline/portion.ts';

/** What became of a rule on a line. */
export interface Side {
  readonly rule: string;
  /** Undefined where it is open: some fact or some list leaves both ways. */
  readonly holds: boolean | undefined;
}

const FULL = 10_000;

/**
 * Every rule that a line shows holding or failing. It fails where it refuses the line or cuts it: a demand, a count, a share, a
 * limit and the amount of its table; where a bonus is not given because the country is not on the list; where half of a ceiling is
 * all there is; where the Turkish-product ratio lowers the award; where there is no rate to convert by. What is open is told as such.
 */
export function sidesOfLine(portion: Portion): readonly Side[] {
  const { refusal } = portion;
  if (refusal !== undefined) return [{ rule: refusal.rule, holds: false }];
  return [
    ...ofDemands(portion),
    ...ofTime(portion),
    ...ofMeasures(portion),
    ...ofMoney(portion),
    ...portion.support.support.limits.flatMap((_, index) => ofLimit(portion, index)),
  ];
}

function ofDemands(portion: Portion): readonly Side[] {
  const { demands, support } = portion.support;
  return [
    ...demands.map(({ rule }, index) => ({
      rule,
      holds: verdictAt(portion, index) === HOLDS ? true : undefined,
    })),
    ...support.counts
      .filter(({ kinds }) => kinds?.includes(portion.line.kind) ?? true)
      .map(({ rule }) => ({ rule, holds: portion.unnamed.length > 0 ? undefined : true })),
  ];
}

/** The time a support is given for: what lies outside is refused, so that here it holds, or waits for a form. */
function ofTime({ support, supportYear, waitsFor, line }: Portion): readonly Side[] {
  const { period } = support.support;
  if (period === undefined) return [];
  const { clips = [], waits } = period;
  const placed = Number.isNaN(supportYear) ? undefined : true;
  return [
    { rule: period.rule, holds: placed },
    ...clips.map(({ rule }) => ({ rule, holds: placed })),
    ...(waits?.kinds.includes(line.kind) === true
      ? [{ rule: waits.rule, holds: waitsFor === waits.rule ? false : placed }]
      : []),
  ];
}

/** Measures and caps on one expense: they fail where they cut it, and are open where what they measure is not told. */
function ofMeasures(portion: Portion): readonly Side[] {
  const { scales = [], caps = [] } = portion.support.support;
  const asked = ({ kinds }: { readonly kinds: readonly string[] }) => kinds.includes(portion.line.kind);
  return [
    ...scales.filter(asked).map(({ rule }) => ({ rule, holds: uncut(portion, THINGS, SCALES) })),
    ...caps.filter(asked).flatMap(({ rule, amount }) => {
      const holds = uncut(portion, LIRA, CAPS);
      const cell = 'history' in amount ? cellOn(amount.history, portion.booked) : undefined;
      return [rule, ...(cell === undefined ? [] : withStep(cell, 'logistics'))].map((one) => ({
        rule: one,
        holds,
      }));
    }),
  ];
}

/** The amount of a history that holds on a day, whatever was known of it. */
function cellOn({ entries }: Dated<Money>, day: number): Source | undefined {
  return entries.find(
    ({ from, until }) => (from === undefined || from <= day) && (until === undefined || day < until),
  )?.source;
}

/** A cell, and the step of the indexation behind a derived one. */
function withStep(
  { rule, grade }: Source,
  regime: Portion['support']['support']['regime'],
): readonly string[] {
  const table = regime === 'e-export' ? 'E-12.2.T' : 'K-10.4.T';
  return grade === 'derived' ? [rule, `${table}.${rule.slice(rule.lastIndexOf('.') + 1)}`] : [rule];
}

function uncut(portion: Portion, before: number, after: number): boolean | undefined {
  if (isCut(portion, before, after)) return false;
  return portion.leastAt(after) < portion.leastAt(before) ? undefined : true;
}

function ofMoney(portion: Portion): readonly Side[] {
  const { share, line } = portion;
  const { shares, rate, regime } = portion.support.support;
  const sides: Side[] = shares.map(({ sources }) => ({
    rule: sources[0].rule,
    holds: !isCut(portion, DOCUMENT, SHARES),
  }));
  if (line.currency !== 'TRY')
    sides.push({ rule: regime === 'e-export' ? 'E-2.24' : 'K-pay-2', holds: isConverted(portion) });
  if (share === undefined) return sides;
  const { points } = rate.base;
  if (rate.bonus !== undefined) {
    const open = points === 'unknown' || share.rateLeast !== share.rateMost;
    const holds = open ? undefined : share.rateMost > points;
    for (const rule of [rate.bonus.source.rule, ...share.list.map((source) => source.rule)])
      sides.push({ rule, holds });
  }
  if (rate.addition !== undefined && share.known) {
    const open = points === 'unknown' || share.rateLeast !== share.rateMost;
    sides.push({ rule: rate.addition.source.rule, holds: open ? undefined : share.rateMost > points });
  }
  if (rate.ratio !== undefined) {
    const open = share.ratioLeast !== share.ratioMost;
    sides.push({ rule: rate.ratio.source.rule, holds: open ? undefined : share.ratioMost === FULL });
  }
  if (rate.most !== undefined)
    sides.push({
      rule: rate.most.source.rule,
      holds: share.rateMost * share.ratioMost <= rate.most.points * FULL,
    });
  return sides;
}

/** Undefined where the rate of either of two days may count (L-18.2). */
function isConverted(portion: Portion): boolean | undefined {
  if (portion.rate !== undefined) return true;
  return portion.mostAt(LIRA) === MANY ? false : undefined;
}

/** A limit of a line: the rule, the cells that gave its size, the step of the indexation behind a derived one, and the half. */
function ofLimit(portion: Portion, index: number): readonly Side[] {
  const ceiling = portion.support.support.limits[index];
  const allowance = ceiling && portion.limits[ceiling.tier];
  if (ceiling === undefined || allowance === undefined) return [];
  const before = ceiling.tier === 0 ? DUE : FIRST_LIMIT + ceiling.tier - 1;
  const holds = !isCut(portion, before, FIRST_LIMIT + ceiling.tier);
  const tables = isByReading(ceiling.table) ? Object.values(ceiling.table.by) : [ceiling.table];
  const whole = tables
    .flatMap((table) => Object.values(table).flatMap((history) => history?.entries ?? []))
    .find(({ source }) => allowance.sources.some(({ rule }) => rule === source.rule));
  const rules = [
    ceiling.rule,
    ...allowance.sources.flatMap((source) => withStep(source, portion.support.support.regime)),
  ];
  const sides: Side[] = rules.map((rule) => ({ rule, holds }));
  if (ceiling.half !== undefined && whole !== undefined)
    sides.push({ rule: ceiling.half.rule, holds: allowance.sizeMost === whole.value.minor });
  if (ceiling.graded && allowance.sizeLeast !== allowance.sizeMost)
    sides.push({ rule: 'E-1.3.6', holds: false });
  else if (ceiling.graded) sides.push({ rule: 'E-1.3.6', holds: true });
  return sides;
}

function isCut(portion: Portion, before: number, after: number): boolean {
  return portion.mostAt(after) < portion.mostAt(before);
}
