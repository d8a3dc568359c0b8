import { addMonths, type Day, formatDay, showDay, words } from '@kervan/kit';
import type { Assessment } from '../assess/assess.ts';
import { type Condition, type DayOf, type RunContext, slotOn } from '../constructs/condition.ts';
import { slotOf } from '../facts/catalogue.ts';
import type { Portion } from '../pipeline/portion.ts';
import type { WindowView } from './assessment-view.ts';

/** One filing window per rule: six months from each expense's own day, the earliest last day first (E-2.10, L-16.2, L-16.3, L-16.5). */
export function windowViews(assessment: Assessment): readonly WindowView[] {
  const windows = new Map<string, Window[]>();
  for (const portion of assessment.run.portions) {
    const window = windowOf(portion, assessment);
    if (window === undefined || Number.isNaN(window.day)) continue;
    windows.set(window.rule, [...(windows.get(window.rule) ?? []), window]);
  }
  return [...windows].map(([rule, of]) => windowView(rule, of, assessment));
}

/** The day that the six months of an expense run from, and the day to which the time was extended; before all days where it was not. */
interface Window {
  readonly rule: string;
  readonly day: number;
  readonly extendedTo: number;
}

const extendedSlot = slotOf('filingExtendedTo');

/** What is asked for within a window; no source gives one for the e-export supports of cooperation bodies. */
function windowOf(portion: Portion, { claim, options, law }: Assessment): Window | undefined {
  for (const { rule, stage, condition } of portion.support.demands) {
    if (stage !== 'window') continue;
    const start = startOf(condition, law.readingOf);
    if (start === undefined) continue;
    const filingDay = claim.filedOn ?? options.decidedOn;
    const run: RunContext = { claim, slots: claim.slots, ...options, filingDay };
    const day = start.compile({ readingOf: law.readingOf, days: new Map() })(portion.line, run);
    // Only Decision 5448 asks for the fact; elsewhere nobody extends anything by it.
    const asked = condition.needs.includes('filingExtendedTo');
    const extendedTo = asked ? slotOn(portion.line, run, extendedSlot) : Number.NEGATIVE_INFINITY;
    return { rule, day, extendedTo };
  }
  return undefined;
}

const WINDOW_MONTHS = 6;

/** The day that the six months of a condition run from, under the readings in force. */
function startOf({ shape }: Condition, readingOf: (doubt: string) => string): DayOf | undefined {
  switch (shape?.is) {
    case 'all':
    case 'any':
      for (const part of shape.parts) {
        const start = startOf(part, readingOf);
        if (start !== undefined) return start;
      }
      return undefined;
    case 'reading':
      return startOf(
        shape.by[readingOf(shape.doubt)] ?? (Object.values(shape.by)[0] as Condition),
        readingOf,
      );
    case 'days': {
      const { relation, b } = shape;
      const within = relation === 'onOrBefore' && b.shape.is === 'later' && b.shape.months === WINDOW_MONTHS;
      return within && b.shape.is === 'later' ? b.shape.of : undefined;
    }
    default:
      return undefined;
  }
}

function windowView(rule: string, windows: readonly Window[], { claim, options }: Assessment): WindowView {
  const lastDays = windows.map(({ day, extendedTo }) =>
    Math.max(addMonths(day as Day, WINDOW_MONTHS, 'clamp'), extendedTo),
  );
  const first = Math.min(...lastDays) as Day;
  const last = Math.max(...lastDays) as Day;
  const extended = windows.some(
    ({ day, extendedTo }) => extendedTo > addMonths(day as Day, WINDOW_MONTHS, 'clamp'),
  );
  const filed = claim.filedOn;
  const asked = filed ?? options.decidedOn;
  const stands = filed === undefined;
  return {
    title: words('Ödeme başvurusu', 'Payment application'),
    rule,
    opensOn: formatDay(Math.max(...windows.map(({ day }) => day)) as Day),
    lastDay: formatDay(first),
    verdict: asked <= first ? 'holds' : asked <= last ? 'unknown' : 'fails',
    words: words(
      `${stands ? 'Henüz verilmedi; karar gününde verilmiş sayıldı. ' : ''}En eskisinin altı ayı ${showDay(first, 'tr')} günü, en yenisininki ${showDay(last, 'tr')} günü dolar.${extended ? ' Uzatılan süre sayıldı.' : ''}`,
      `${stands ? 'Not filed yet; taken as filed on the day of decision. ' : ''}Six months from the oldest end on ${showDay(first, 'en')}, from the newest on ${showDay(last, 'en')}.${extended ? ' The time was extended.' : ''}`,
    ),
  };
}
