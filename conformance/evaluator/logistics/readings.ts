import { NotTold } from '../claim.ts';
import type { Claim } from './claim.ts';

/** The doubts that act on the money and may be chosen per case: the reading taken first, then the others. */
const READINGS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'C-1': ['support-year', 'calendar-year'],
  'C-2': ['at-one-time', 'in-all'],
  'C-3': ['per-country', 'per-unit', 'in-all'],
  'C-4': ['indexed', 'as-printed', 'dropped'],
  'C-6': ['derived', 'analogue'],
  'M-10': ['per-kind', 'per-platform', 'in-all'],
  'O-1': ['percentage-points', 'basis-points'],
  'O-2': ['applied', 'not-applied'],
  'O-12': ['any-of-three', 'carriage-only'],
  'O-16': ['when-foreign', 'always'],
  'O-19': ['no-support', 'until-closure'],
  'O-38': ['whole-lira', 'thousand'],
  'approval-day': ['before', 'same-day'],
  'area-excess': ['pro-rata', 'refused'],
  'L-18-conversion': ['half-up', 'down'],
  'L-18-award': ['down', 'half-up'],
};

/** Doubts and readings that random claims may choose from. */
export const CHOOSABLE: readonly (readonly [doubt: string, readings: readonly string[]])[] =
  Object.entries(READINGS);

/** The reading in force; choices that the evaluator does not know are refused, never dropped. */
export function readingsOf(claim: Claim): (doubt: string) => string {
  const chosen = claim.readings ?? {};
  for (const [doubt, { reading }] of Object.entries(chosen)) {
    if (!READINGS[doubt]?.includes(reading)) throw new NotTold(`reading ${reading} of ${doubt}`);
  }
  return (doubt) => {
    const readings = READINGS[doubt];
    if (readings === undefined) throw new Error(`no readings of ${doubt}`);
    return chosen[doubt]?.reading ?? readings[0];
  };
}
