import { isByReading } from '../constructs/ceiling.ts';
import { HOLDS } from '../constructs/condition.ts';
import { verdictAt } from '../pipeline/demands.ts';
import { DOCUMENT, DUE, FIRST_LIMIT, type Portion, SHARES } from '../pipeline/portion.ts';

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
    ...support.counts.map(({ rule }) => ({ rule, holds: portion.thingUntold ? undefined : true })),
  ];
}

function ofMoney(portion: Portion): readonly Side[] {
  const { share, line, rate: conversion } = portion;
  const { shares, rate } = portion.support.support;
  const sides: Side[] = shares.map(({ sources }) => ({
    rule: sources[0].rule,
    holds: !isCut(portion, DOCUMENT, SHARES),
  }));
  if (line.currency !== 'TRY') sides.push({ rule: 'E-2.24', holds: conversion !== undefined });
  if (share === undefined) return sides;
  const { points } = rate.base;
  if (rate.bonus !== undefined) {
    const open = points === 'unknown' || share.rateLeast !== share.rateMost;
    const holds = open ? undefined : share.rateMost > points;
    for (const rule of [rate.bonus.source.rule, ...share.list.map((source) => source.rule)])
      sides.push({ rule, holds });
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
    ...allowance.sources.flatMap(({ rule, grade }) =>
      grade === 'derived' ? [rule, `E-12.2.T.${rule.slice(rule.lastIndexOf('.') + 1)}`] : [rule],
    ),
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
