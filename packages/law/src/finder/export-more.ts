import { addDays, dayOf, fill, valueOn, words, yearOf } from '@kervan/kit';
import type { OverShape } from '../constructs/condition.ts';
import { sameFigure } from '../constructs/threshold.ts';
import { showWhole } from '../e-export/statuses/told-facts.ts';
import { dayWords } from '../view/reason-nodes.ts';
import { type Asking, type At, exportBefore, factAt } from './asking.ts';
import type { Change } from './change-step.ts';

/**
 * Exports under a threshold on the previous calendar year: those of last year cannot be raised any more, those of this year can
 * until 31 December, and then count from 1 January. The gap is one cent beyond the threshold of that day, since it must be passed.
 * Undefined where no source known today gives the threshold of that day.
 */
export function exportMore({ fact, rule, history }: OverShape, at: At, asking: Asking): Change | undefined {
  const opensOn = dayOf(yearOf(at.day) + 1, 1, 1);
  const threshold = valueOn(history, opensOn, asking.days.knownOn, sameFigure);
  if (!threshold.known) return undefined;
  const { cents } = threshold.entry.value;
  const thisYear = exportBefore(asking.statusFacts, opensOn);
  const told = Number.isNaN(thisYear) ? factAt(at, fact) : thisYear;
  if (Number.isNaN(told)) return undefined;
  const needed = cents + 1n;
  const gap = needed > BigInt(told) ? needed - BigInt(told) : 0n;
  const by = addDays(opensOn, -1);
  const said = gap === 0n ? KEEP_UP : Number.isNaN(thisYear) ? MORE_THAN_LAST_YEAR : MORE_THIS_YEAR;
  return [
    {
      kind: 'export',
      rule,
      effort: 4,
      words: fill(said, {
        gap: showWhole({ minor: gap, currency: 'USD' }),
        threshold: showWhole({ minor: cents, currency: 'USD' }),
        by: dayWords(by),
      }),
      fact,
      value: { amount: `${needed / 100n}.${String(needed % 100n).padStart(2, '0')}`, currency: 'USD' },
      slot: Number(needed),
      gap,
      by,
      opensOn,
    },
  ];
}

const MORE_THIS_YEAR = words(
  '{by} gününe kadar {gap} daha ihracat yapın (yılda {threshold} aşılmalı)',
  'export {gap} more by {by} (the year’s exports must be over {threshold})',
);

const MORE_THAN_LAST_YEAR = words(
  '{by} gününe kadar, geçen yıldan {gap} daha fazla ihracat yapın (yılda {threshold} aşılmalı)',
  'by {by} export {gap} more than last year (the year’s exports must be over {threshold})',
);

const KEEP_UP = words(
  'bu yılın ihracatını da {threshold} üzerinde tutun',
  'keep this year’s exports over {threshold} too',
);
