import { addDays, businessDay, type Day, firstOfMonth } from '@kervan/kit';
import { slotOn } from '../constructs/condition.ts';
import { slotOf } from '../facts/catalogue.ts';
import type { Line } from '../facts/claim.ts';
import type { Portion } from './portion.ts';
import type { RunState } from './run-state.ts';

/** How far a run of closed days may reach: longer than any run of feast days. */
export const LONGEST_CLOSURE = 12;

const completeSlot = slotOf('adPaymentsComplete');
const YES = 2;
/** “More than three” payments in a month: four (O-34). */
export const CROWDED = 4;

/**
 * The days whose rate may count for a portion: its payment day; where a month has more than three payments for social-network or
 * search ads, the 15th or the next business day (L-18.2; for e-export under a reading of E-2.24). Two days where nobody told that
 * all payments of the month are in the claim; NaN where the day cannot be told. Undefined where every portion takes the rate of its
 * own day.
 */
export function rateDaysOf(
  portions: readonly Portion[],
  state: RunState,
): ((portion: Portion) => RateDays) | undefined {
  const { fifteenth, payments } = state.law.choices;
  if (!fifteenth && portions.every(({ support }) => support.support.adKinds === undefined)) return undefined;
  const groups = new Map<string, Group>();
  for (const line of state.claim.lines) {
    const support = state.law.bySupport.get(line.support)?.support;
    const key = support === undefined ? undefined : groupOf(line, support, fifteenth, payments);
    if (support === undefined || key === undefined) continue;
    const group = groups.get(key) ?? { references: new Map(), unknown: false };
    group.unknown ||= Number.isNaN(line.paymentDay);
    if (!Number.isNaN(line.paymentDay)) {
      const month = firstOfMonth(line.paymentDay as Day);
      const references = group.references.get(month) ?? new Set<string>();
      // A card statement has one reference for payments of many days: each day is a payment of its own (L-18.21).
      references.add(
        support.regime === 'logistics'
          ? `${line.paymentDay}|${line.paymentReference}`
          : line.paymentReference,
      );
      group.references.set(month, references);
    }
    groups.set(key, group);
  }
  return ({ line, support }) => {
    const key = groupOf(line, support.support, fifteenth, payments);
    const group = key === undefined ? undefined : groups.get(key);
    if (group === undefined || Number.isNaN(line.paymentDay)) return own(line.paymentDay);
    const month = firstOfMonth(line.paymentDay as Day);
    // Counted by platforms, payments of an unnamed one may belong together or not.
    if (payments === 'per-platform' && line.platform === '' && support.support.regime === 'logistics')
      return own(line.paymentDay, fifteenthOf(month));
    if ((group.references.get(month)?.size ?? 0) >= CROWDED)
      return { days: [fifteenthOf(month)], fifteenth: true };
    if (support.support.regime === 'e-export') return own(group.unknown ? Number.NaN : line.paymentDay);
    const complete = slotOn(line, state.run, completeSlot) === YES && !group.unknown;
    return complete ? own(line.paymentDay) : own(line.paymentDay, fifteenthOf(month));
  };
}

/** The days whose rate may count, and whether the only one is that of the 15th. */
export interface RateDays {
  readonly days: readonly number[];
  readonly fifteenth: boolean;
}

function own(...days: readonly number[]): RateDays {
  return { days, fifteenth: false };
}

/** Payments counted together: their references by month, and whether the day of one is not known. */
interface Group {
  readonly references: Map<Day, Set<string>>;
  unknown: boolean;
}

type SupportOf = Portion['support']['support'];

/** What a line's payments are counted with; undefined where the rule of the 15th does not speak of it. */
function groupOf(line: Line, support: SupportOf, eExport: boolean, payments: string): string | undefined {
  if (support.regime === 'e-export') return eExport ? support.id : undefined;
  if (support.adKinds?.includes(line.kind) !== true) return undefined;
  if (payments === 'in-all') return 'logistics';
  return payments === 'per-platform' ? `platform|${line.platform}` : `kind|${line.kind}`;
}

/** The 15th of a month or the next business day; NaN where the calendar does not say. */
function fifteenthOf(month: Day): number {
  let day = addDays(month, 14);
  for (let step = 0; step <= LONGEST_CLOSURE; step++) {
    const { kind } = businessDay(day);
    if (kind === 'business' || kind === 'halfDay') return day;
    if (kind === 'unknown') return Number.NaN;
    day = addDays(day, 1);
  }
  return Number.NaN;
}
