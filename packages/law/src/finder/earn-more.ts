import { dayOf, fill, valueOn, type Words, words, yearOf } from '@kervan/kit';
import type { AmountShape } from '../constructs/condition.ts';
import { showWhole } from '../e-export/statuses/told-facts.ts';
import { type Asking, type At, factAt } from './asking.ts';
import type { Change } from './change-step.ts';

/**
 * A mean turnover under the threshold of the day (L-14.1.2): the two completed years behind it cannot be raised any more. The mean
 * that counts from 1 January can, so the gap is the one to the threshold of that day; where nobody knows that one yet, to the
 * threshold that was missed. Undefined for figures of an expense, and where no threshold is known at all.
 */
export function earnMore(
  { fact, reaches, rule, history }: AmountShape,
  at: At,
  asking: Asking,
): Change | undefined {
  if (fact !== 'logisticsTurnover' || !reaches) return undefined;
  const told = factAt(at, fact);
  const year = yearOf(at.day) + 1;
  const opensOn = dayOf(year, 1, 1);
  const next = valueOn(history, opensOn, asking.days.knownOn);
  const missed = valueOn(history, at.day, asking.days.knownOn);
  const figure = next.known ? next.entry.value : missed.known ? missed.entry.value : undefined;
  if (figure === undefined || Number.isNaN(told)) return undefined;
  const gap = figure.minor > BigInt(told) ? figure.minor - BigInt(told) : 0n;
  const said = fill(next.known ? KNOWN : NOT_YET_KNOWN, {
    gap: showWhole({ minor: gap, currency: figure.currency }),
    threshold: showWhole(figure),
    year,
    before: year - 2,
    last: year - 1,
  });
  return [
    {
      kind: 'turnover',
      rule,
      effort: 5,
      words: said,
      fact,
      value: { amount: decimals(figure.minor), currency: figure.currency },
      slot: Number(figure.minor),
      gap,
      by: dayOf(year - 1, 12, 31),
      opensOn,
    },
  ];
}

function decimals(minor: bigint): string {
  return `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`;
}

const KNOWN: Words = words(
  '{before} ve {last} yıllarının lojistik ciro ortalamasını {threshold} tutarına çıkarın: söylenen ortalamaya göre {gap} eksik; {year} başvurularında sayılır',
  'bring the average logistics turnover of {before} and {last} to {threshold}: {gap} more than the average told; it counts for applications in {year}',
);

const NOT_YET_KNOWN: Words = words(
  'son iki takvim yılının lojistik ciro ortalaması {threshold} eşiğinin {gap} altında; {before} ve {last} ortalaması {year} başvurularında sayılır, o yılın eşiği henüz bilinmiyor',
  'the average logistics turnover of the last two calendar years is {gap} under the threshold of {threshold}; that of {before} and {last} counts for applications in {year}, whose threshold is not known yet',
);
