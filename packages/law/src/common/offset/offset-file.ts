import type { OffsetRegime } from './entitlement.ts';

/**
 * Entitlements to be paid and the debts that stand against them, as a file or a request tells them. Amounts are lira as decimal
 * text with at most two places, days are ISO text.
 */
export interface OffsetFile {
  readonly format: 'kervan-offset/1';
  /** Decision 5448 (logistics) or 5986 (e-export). */
  readonly regime: OffsetRegime;
  readonly entitlements: readonly EntitlementEntry[];
  /** Readings chosen in place of the ones taken, by doubt. */
  readonly readings?: Readonly<
    Record<string, { readonly reading: string; readonly by: string; readonly reason: string }>
  >;
}

export interface EntitlementEntry {
  /** Any name by which the answer is found again, e.g. of the claim. */
  readonly name: string;
  readonly amount: string;
  /** One for each institution, in any order. */
  readonly debts: readonly DebtEntry[];
}

export interface DebtEntry {
  readonly institution: 'tax' | 'socialSecurity';
  /** Overdue debt on the debt statement, restructured debt left out; 0.00 where there is none. Left out while not known. */
  readonly overdue?: string | undefined;
  readonly restructured?: RestructuredEntry | undefined;
  readonly lien?: LienEntry | undefined;
}

export interface RestructuredEntry {
  readonly amount: string;
  readonly proof: 'on-file' | 'missing' | 'not-honoured';
}

export interface LienEntry {
  readonly amount: string;
  readonly placed: 'before-offset' | 'before-sending';
  readonly day?: string | undefined;
  readonly order?: 1 | 2 | undefined;
}
