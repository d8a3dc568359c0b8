import type { Regime } from '../facts/claim-file.ts';

/** Rules that every line of a regime rests on, by what they say. */
export interface RegimeRules {
  /** What of an expense counts: VAT out (E-2.33), indirect taxes in (K-pay-2). */
  readonly expense: string;
  readonly conversion: string;
  readonly booking: string;
  readonly rounding: string;
}

export const REGIME_RULES: Readonly<Record<Regime, RegimeRules>> = {
  'e-export': { expense: 'E-2.33', conversion: 'E-2.24', booking: 'E-2.31', rounding: 'E-2.34' },
  logistics: { expense: 'K-pay-2', conversion: 'K-pay-2', booking: 'C-1', rounding: 'K-pay-2' },
};
