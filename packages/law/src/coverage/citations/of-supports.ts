import type { Ceiling, CeilingTable } from '../../constructs/ceiling.ts';
import { isByReading } from '../../constructs/ceiling.ts';
import type { LiraCap } from '../../constructs/lira-cap.ts';
import type { Demand } from '../../constructs/rule.ts';
import type { Support } from '../../constructs/support.ts';
import type { SupportPeriod } from '../../constructs/support-period.ts';
import { findFact } from '../../facts/catalogue.ts';
import { supports } from '../../supports.ts';
import { type Cited, cited, rulesWithin } from './citation.ts';

/** Companies of a grade below the top one, whose ceilings no source gives. */
const GRADES = 'E-1.3.6';

/** Rate of the 15th for ads of which a month has more than three payments. */
const FIFTEENTH = 'L-18.2';

/** What the supports themselves cite: demands, times, counts, measures, shares, rates, limits with each of their amounts, papers. */
export function ofSupports(): readonly Cited[] {
  return supports.flatMap(ofSupport);
}

function ofSupport(support: Support): readonly Cited[] {
  const place = { in: support.id, name: support.title };
  const { rate, period, scales = [], caps = [], adKinds = [] } = support;
  return [
    ...support.demands.flatMap((demand) => ofDemand(demand, place)),
    ...support.counts.flatMap(({ rule, source }) =>
      [rule, source.rule].map((one) => cited(one, 'count', place)),
    ),
    ...(period === undefined ? [] : ofPeriod(period, place)),
    ...scales.map(({ rule }) => cited(rule, 'measure', place)),
    ...caps.flatMap((cap) => ofCap(cap, place)),
    ...(adKinds.length === 0 ? [] : [cited(FIFTEENTH, 'conversion', place)]),
    ...support.shares.flatMap(({ sources }) => sources.map(({ rule }) => cited(rule, 'share', place))),
    ...[rate.base, rate.bonus, rate.addition, rate.most, rate.ratio].flatMap((part) =>
      part === undefined ? [] : [cited(part.source.rule, 'rate', place)],
    ),
    ...support.limits.flatMap((limit) => ofLimit(limit, place)),
    cited(support.durationRule, 'duration', place),
    ...support.papers.map((rule) => cited(rule, 'papers', place)),
  ];
}

type Place = Pick<Cited['citation'], 'in' | 'name'>;

function ofPeriod({ rule, clips = [], waits }: SupportPeriod, place: Place): readonly Cited[] {
  const rules = [rule, ...clips.map((clip) => clip.rule), ...(waits === undefined ? [] : [waits.rule])];
  return rules.map((one) => cited(one, 'duration', place));
}

function ofCap({ rule, amount }: LiraCap, place: Place): readonly Cited[] {
  const cells = 'history' in amount ? amount.history.entries.map(({ source }) => source.rule) : [];
  return [rule, ...cells].map((one) => cited(one, 'limit', place));
}

function ofDemand({ rule, condition }: Demand, place: Place) {
  const judged = condition.needs.filter((need) => findFact(need)?.why === 'judge');
  // A rule that a condition measures against (a threshold) is carried out there as well.
  return [rule, ...rulesWithin(condition.canonical)].map((one) => cited(one, 'demand', place, judged));
}

function ofLimit(limit: Ceiling, place: Place): readonly Cited[] {
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
