import { isByReading } from '../constructs/ceiling.ts';
import { doubtOfParts } from '../constructs/pool.ts';
import type { Support } from '../constructs/support.ts';
import { type Doubt, doubts, findDoubt } from '../doubts/register.ts';
import { withReading } from '../facts/claim.ts';
import type { Regime } from '../facts/claim-file.ts';
import { type Assessment, assess } from './assess.ts';

/** Doubts of a whole regime, which every assessment of it rests on. */
const ALWAYS: Readonly<Record<Regime, readonly string[]>> = {
  'e-export': [
    'E-2.24',
    'E-2.34-conversion',
    'E-2.34-award',
    'E-2.34-order',
    'E-2.31-year',
    'E-12.1-publication',
    'line-order',
    'M-4',
    'M-9',
    'half-day',
    'E-2.22',
    'E-2.33-base',
    'E-2.33-country',
    'payment-spread',
  ],
  logistics: ['L-18-conversion', 'L-18-award', 'C-7', 'C-12', 'line-order', 'M-4', 'M-9', 'M-13', 'half-day'],
};

/** The doubts an assessment rests on, in the order of the register. */
export function doubtsOf(assessment: Assessment): readonly Doubt[] {
  const named = new Set<string>(ALWAYS[assessment.claim.file.regime]);
  for (const support of new Set(assessment.run.portions.map((portion) => portion.support.support)))
    for (const doubt of doubtsOfSupport(support)) named.add(doubt);
  return doubts.filter((doubt) => named.has(doubt.id));
}

const ofSupports = new Map<string, ReadonlySet<string>>();

/**
 * The doubts that a support rests on: those its conditions and its money name, and those with one reading that bear on a rule it
 * cites. They follow from the support alone, so they are found once.
 */
export function doubtsOfSupport(support: Support): ReadonlySet<string> {
  const known = ofSupports.get(support.id);
  if (known !== undefined) return known;
  const rules = new Set(rulesOfSupport(support));
  const found = new Set([
    ...support.demands.flatMap(({ condition }) => condition.doubts),
    ...support.bookedOn.doubts,
    ...doubtsOfMoney(support),
    ...doubts
      .filter(({ actsOn, readings }) => actsOn === 'assessment' && Object.keys(readings).length === 1)
      .filter(({ bearsOn }) => bearsOn.some((rule) => rules.has(rule)))
      .map(({ id }) => id),
  ]);
  ofSupports.set(support.id, found);
  return found;
}

/** Every rule that a support cites. */
function rulesOfSupport({
  demands,
  durationRule,
  period,
  scales,
  caps,
  adKinds,
  rate,
  shares,
  counts,
  limits,
}: Support): readonly string[] {
  return [
    ...[period, period?.waits, rate.addition?.source].flatMap((part) => part?.rule ?? []),
    ...(period?.clips ?? []).map(({ rule }) => rule),
    ...[...(scales ?? []), ...(caps ?? [])].map(({ rule }) => rule),
    ...(adKinds === undefined ? [] : ['L-18.2']),
    ...demands.map(({ rule }) => rule),
    durationRule,
    ...[rate.base, rate.bonus, rate.ratio, rate.most].flatMap((part) => part?.source.rule ?? []),
    ...shares.flatMap(({ sources }) => sources.map(({ rule }) => rule)),
    ...counts.map(({ rule }) => rule),
    ...limits.flatMap(({ rule, half }) => (half === undefined ? [rule] : [rule, half.rule])),
  ];
}

/** Doubts of a support's shares, counts, rate and limits. */
export function doubtsOfMoney(support: Support): readonly string[] {
  const { period, scales, adKinds, shares, counts, rate, limits } = support;
  return [
    ...(period === undefined ? [] : ['C-1', ...doubtOfParts(period.per)]),
    ...(scales ?? []).flatMap(({ excess }) => excess?.doubt ?? []),
    ...(adKinds === undefined ? [] : ['M-10']),
    ...(rate.addition === undefined ? [] : [rate.addition.points.doubt, rate.addition.applied.doubt]),
    ...(rate.ratio === undefined ? [] : [rate.ratio.doubt]),
    ...(rate.bonus?.reading === undefined ? [] : [rate.bonus.reading.doubt]),
    ...shares.flatMap(({ granularity }) => [granularity, 'E-4.3-currency', 'E-4.3-other-currency']),
    ...counts.flatMap(({ per, sameMonth, measure }) => [
      ...doubtOfParts(per),
      ...(typeof measure === 'string' ? [] : [measure.doubt]),
      ...(sameMonth === undefined ? [] : [sameMonth.doubt]),
    ]),
    ...limits.flatMap(({ per, since, table, half }) => [
      ...doubtOfParts(per),
      ...(since === undefined ? [] : doubtOfParts(since.per)),
      ...(isByReading(table) ? [table.doubt] : []),
      ...(half === undefined ? [] : [half.doubt]),
    ]),
  ];
}

/** The same claim assessed under each other reading of a doubt that acts on the assessment. */
export function underOtherReadings(
  assessment: Assessment,
  doubt: string,
): readonly { readonly reading: string; readonly assessment: Assessment }[] {
  const entry = findDoubt(doubt);
  if (entry === undefined || entry.actsOn === 'lines') return [];
  const inForce = assessment.law.readingOf(doubt);
  return Object.keys(entry.readings)
    .filter((reading) => reading !== inForce)
    .map((reading) => ({
      reading,
      assessment: assess(withReading(assessment.claim, doubt, reading), assessment.options),
    }));
}
