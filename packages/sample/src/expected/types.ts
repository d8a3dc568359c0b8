import type { Words } from '@kervan/kit';

export interface ExpectedAmount {
  readonly amount: string;
  readonly currency: string;
}

/** One line worked out by hand: a payment's part that paid an invoice's part for one country. */
export interface ExpectedLine {
  readonly support: string;
  readonly platform: string;
  readonly country: string;
  readonly document: string;
  readonly paymentDay: string;
  /** What is asked, without VAT, in the currency of the expense. */
  readonly asked: ExpectedAmount;
  /** The part of it that counts after refusals and the 20 % share. */
  readonly eligible: ExpectedAmount;
  /** Lira for `unit` of the currency; left out for lira. */
  readonly rate?: { readonly unit: number; readonly buying: string; readonly bulletin: string };
  /** `eligible` in lira, half up to the kuruş. */
  readonly eligibleLira: string;
  /** Share supported in per cent, least and most. */
  readonly share: readonly [number, number];
  /** `eligibleLira` times the share, cut to the kuruş. `least` also allows for the question left open. */
  readonly award: { readonly least: string; readonly most: string };
  /** `waiting`: a part of it is sure at most, the rest waits for something unknown. */
  readonly outcome: 'granted' | 'granted-in-part' | 'refused' | 'waiting';
  /** The rule that cuts, refuses or leaves a part waiting; else the one that gives the share. */
  readonly rule: string;
}

/** One platform, month and country of the three-way comparison. Invoiced and paid are with VAT, the base without. */
export interface ExpectedComparison {
  readonly platform: string;
  readonly month: string;
  readonly country: string;
  readonly currency: string;
  readonly reported: string;
  readonly invoiced: string;
  readonly paid: string;
  readonly base: string;
  readonly differences: readonly ExpectedDifference[];
}

export interface ExpectedDifference {
  readonly between: 'reported-invoiced' | 'invoiced-paid';
  readonly reason: 'timing' | 'tax' | 'rounding' | 'missing-document' | 'other-payer';
  /** Signed: the first figure less the second. */
  readonly amount: string;
}

export interface ExpectedTotals {
  /** What counts, in lira: less the question left open, and all of it. */
  readonly eligible: { readonly least: string; readonly most: string };
  readonly award: { readonly least: string; readonly most: string };
}

export interface Expected {
  readonly format: 'kervan-sample-expected/1';
  readonly madeUp: Words;
  readonly claim: string;
  readonly quarter: string;
  readonly filedOn: string;
  /** Days to assess with: later than every source that the figures rest on. */
  readonly decidedOn: string;
  readonly knownOn: string;
  readonly award: { readonly currency: 'TRY'; readonly least: string; readonly most: string };
  readonly supports: Readonly<Record<string, ExpectedTotals>>;
  /** Last day to file: six months from the oldest payment and from the newest (E-2.10). */
  readonly lastDays: { readonly oldest: string; readonly newest: string };
  /** The question left open, and the award once it is answered. */
  readonly open: {
    readonly fact: string;
    readonly platform: string;
    readonly yes: { readonly least: string; readonly most: string };
    readonly no: { readonly least: string; readonly most: string };
  };
  /** Prepaid balance in dollars at the end of the quarter: 6,200.00 topped up, 5,700.00 invoiced. */
  readonly prepaidLeft: ExpectedAmount;
  /** Paid, but with no line: its invoice is not there, or somebody else paid. */
  readonly notAsked: readonly {
    readonly paymentDay: string;
    readonly amount: ExpectedAmount;
    readonly document: string;
    readonly why: 'missing-document' | 'other-payer';
  }[];
  readonly comparisons: readonly ExpectedComparison[];
  readonly lines: readonly ExpectedLine[];
}
