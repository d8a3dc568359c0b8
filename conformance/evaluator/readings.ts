import { type Claim, NotTold } from './claim.ts';

/**
 * The doubts that act on the money and may be chosen per case: the reading taken first, then the others. What is not among them
 * the evaluator does not follow.
 */
const READINGS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  // Which day.
  'E-2.31-expense-day': ['payment-day', 'document-day', 'activity-start'],
  'E-2.9-earlier-spending': ['activity-start', 'payment-day'],
  'E-2.10-quarter': ['activity', 'payment'],
  'E-13.12': ['payment-document', 'invoice'],
  // How money is converted, shared, rounded and limited.
  'E-2.24': ['payment-day', 'fifteenth'],
  'E-13.24': ['country-quarter', 'marketplace-quarter'],
  'E-2.6-scope': ['all-supports', 'three-supports'],
  'E-2.7': ['brand-programme', 'below-full-ratio', 'everybody'],
  'E-2.34-order': ['ratio-then-limit', 'limit-then-ratio'],
  'E-2.34-conversion': ['half-up', 'down'],
  'E-2.34-award': ['cut-per-line', 'half-up-per-line'],
  // What single articles ask.
  'E-13.13': ['registration', 'application'],
  'E-4.2-pay-per-order': ['from-2026', 'always'],
  'E-3.3-period': ['in-all', 'per-year'],
  'E-13.15': ['with-marketplaces', 'without-marketplaces'],
  'E-6.5': ['country', 'all-countries'],
  'E-7.1-units': ['in-all', 'per-country'],
  'E-7.1-bonus': ['none', 'as-m6'],
  'E-7.1-amount': ['in-all', 'per-unit'],
  'E-13.14': ['brand-or-threshold', 'all-companies', 'brand-only', 'threshold-only', 'no-companies'],
  'E-2.31-integration': ['per-year', 'once'],
  'E-13.10': ['none', 'until-2026'],
  'E-11.2.6-consortium': ['bodies-only', 'with-consortia'],
  'E-12.3-running': ['ends', 'run-on'],
  'E-11.2.2': ['same-time', 'same-month'],
  'E-13.21': ['indexed', 're-based'],
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
