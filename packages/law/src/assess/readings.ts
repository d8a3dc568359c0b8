import { isByReading } from '../constructs/ceiling.ts';
import { doubtOfParts } from '../constructs/pool.ts';
import type { Support } from '../constructs/support.ts';
import { type Doubt, doubts, findDoubt } from '../doubts/register.ts';
import { withReading } from '../facts/claim.ts';
import { type Assessment, assess } from './assess.ts';

/** Doubts of the whole regime, which every assessment of it rests on. */
const ALWAYS = [
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
];

/** The doubts an assessment rests on, in the order of the register. */
export function doubtsOf(assessment: Assessment): readonly Doubt[] {
  const named = new Set<string>(ALWAYS);
  const seen = new Set<string>();
  for (const { support } of assessment.run.portions) {
    if (seen.has(support.support.id)) continue;
    seen.add(support.support.id);
    for (const demand of support.demands) for (const doubt of demand.condition.doubts) named.add(doubt);
    for (const doubt of support.support.bookedOn.doubts) named.add(doubt);
    for (const doubt of doubtsOfMoney(support.support)) named.add(doubt);
  }
  return doubts.filter((doubt) => named.has(doubt.id));
}

/** Doubts of a support's shares, counts, rate and limits. */
export function doubtsOfMoney({ shares, counts, rate, limits }: Support): readonly string[] {
  return [
    ...(rate.ratio === undefined ? [] : [rate.ratio.doubt]),
    ...(rate.bonus?.reading === undefined ? [] : [rate.bonus.reading.doubt]),
    ...shares.flatMap(({ granularity }) => [granularity, 'E-4.3-currency', 'E-4.3-other-currency']),
    ...counts.flatMap(({ per, sameMonth }) => [
      ...doubtOfParts(per),
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
