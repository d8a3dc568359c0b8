import { formatDay, parseDay } from '@kervan/kit';
import type { Deadline } from './deadline.ts';
import { deadlinesOf } from './deadlines-of.ts';
import type { CaseEntry, EventEntry } from './file.ts';

const ADS: CaseEntry = { case: 'ads', regime: 'logistics', support: 'logistics/advertising', events: [] };

/** The deadlines of one case of advertising, as far as nothing else is told. */
export function ofCase(entry: Partial<CaseEntry>, today: string): readonly Deadline[] {
  const file = { format: 'kervan-deadlines/1', cases: [{ ...ADS, ...entry }] } as const;
  return deadlinesOf(file, { today: parseDay(today) }).cases[0]?.deadlines ?? [];
}

/** The one deadline of a clock. */
export function named(deadlines: readonly Deadline[], clock: string): Deadline {
  const [found, ...more] = deadlines.filter((one) => one.clock.id === clock);
  if (found === undefined || more.length > 0) throw new Error(`${clock}: not one`);
  return found;
}

export function day(told: Deadline['counts']): string | undefined {
  return told === undefined ? undefined : formatDay(told);
}

export function codes({ flags }: Deadline): readonly string[] {
  return flags.map(({ code }) => code);
}

/** The deadline of filing for what was paid. */
export function filing(events: readonly EventEntry[], today: string): Deadline {
  return named(ofCase({ events }, today), 'logistics/filing-after-payment');
}

export const PAID: EventEntry = { id: 'p1', event: 'payment', day: '2025-03-14' }; // last day Sunday 14 September 2025
