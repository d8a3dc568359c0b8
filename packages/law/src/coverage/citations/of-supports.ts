import type { Ceiling, CeilingTable } from '../../constructs/ceiling.ts';
import { isByReading } from '../../constructs/ceiling.ts';
import type { Demand } from '../../constructs/rule.ts';
import type { Support } from '../../constructs/support.ts';
import { supports } from '../../e-export/supports.ts';
import { findFact } from '../../facts/catalogue.ts';
import { type Cited, cited, rulesWithin } from './citation.ts';

/** Companies of a grade below the top one, whose ceilings no source gives. */
const GRADES = 'E-1.3.6';

/** What the supports themselves cite: demands, counts, shares, rates, limits with each of their amounts, durations, papers. */
export function ofSupports(): readonly Cited[] {
  return supports.flatMap(ofSupport);
}

function ofSupport(support: Support): readonly Cited[] {
  const place = { in: support.id, name: support.title };
  const { rate } = support;
  return [
    ...support.demands.flatMap((demand) => ofDemand(demand, place)),
    ...support.counts.flatMap(({ rule, source }) =>
      [rule, source.rule].map((one) => cited(one, 'count', place)),
    ),
    ...support.shares.flatMap(({ sources }) => sources.map(({ rule }) => cited(rule, 'share', place))),
    ...[rate.base, rate.bonus, rate.most, rate.ratio].flatMap((part) =>
      part === undefined ? [] : [cited(part.source.rule, 'rate', place)],
    ),
    ...support.limits.flatMap((limit) => ofLimit(limit, place)),
    cited(support.durationRule, 'duration', place),
    ...support.papers.map((rule) => cited(rule, 'papers', place)),
  ];
}

function ofDemand({ rule, condition }: Demand, place: Pick<Cited['citation'], 'in' | 'name'>) {
  const judged = condition.needs.filter((need) => findFact(need)?.why === 'judge');
  // A rule that a condition measures against (a threshold) is carried out there as well.
  return [rule, ...rulesWithin(condition.canonical)].map((one) => cited(one, 'demand', place, judged));
}

function ofLimit(limit: Ceiling, place: Pick<Cited['citation'], 'in' | 'name'>): readonly Cited[] {
  return [
    limit.rule,
    ...(limit.half === undefined ? [] : [limit.half.rule]),
    ...(limit.graded ? [GRADES] : []),
    ...tablesOf(limit).flatMap((table) =>
      Object.values(table).flatMap((history) => history?.entries.map(({ source }) => source.rule) ?? []),
    ),
  ].map((rule) => cited(rule, 'limit', place));
}

function tablesOf({ table }: Ceiling): readonly CeilingTable[] {
  return isByReading(table) ? Object.values(table.by) : [table];
}
