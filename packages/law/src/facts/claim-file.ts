/**
 * A payment application as data: the shape of `claim.json`. Amounts are decimal text, days are ISO text; nothing here is
 * computed. Field names are full English words; the Turkish terms stand in docs/glossary.md.
 */
export interface ClaimFile {
  readonly format: 'kervan-claim/1';
  /** Name of the claim, unique for the beneficiary. */
  readonly claim: string;
  readonly regime: 'e-export';
  /** The beneficiary's own id (tax number or any stable name). */
  readonly beneficiary: string;
  /** The quarter the payment application is for (E-2.10), `2026-Q2`; the half-year for depot rent (E-7.3), `2025-H1`. */
  readonly quarter: string;
  /** The day the application was or will be filed; without it the window is shown but not judged. */
  readonly filedOn?: string;
  readonly facts: readonly FactEntry[];
  readonly lines: readonly LineEntry[];
  /** Lira rates from TCMB bulletins, one per currency and day that the lines need. */
  readonly rates: readonly RateEntry[];
  /** What earlier claims have used of the allowances. */
  readonly ledger?: readonly LedgerEntry[];
  /** Readings chosen in place of the ones taken by default, by doubt id, with who chose and why. */
  readonly readings?: Readonly<Record<string, ChosenReading>>;
  /** Digests of the documents the facts come from, by document name. */
  readonly evidence?: readonly EvidenceEntry[];
}

export interface ChosenReading {
  readonly reading: string;
  readonly by: string;
  readonly reason: string;
}

export interface EvidenceEntry {
  readonly name: string;
  readonly digest: string;
}

/** Whom or what a fact is about. Left out parts mean "all of them". */
export interface FactSubject {
  readonly support?: string;
  readonly platform?: string;
  readonly country?: string;
  /** A quarter (`2026-Q2`), half-year (`2025-H1`) or month (`2026-05`): lines whose activity starts in it. */
  readonly period?: string;
  /** A thing that expenses are for: a depot unit, a report, a project. */
  readonly item?: string;
}

export interface AmountEntry {
  /** Decimal text, dot for the fraction: `1234.56`. */
  readonly amount: string;
  readonly currency: string;
}

export type FactValue = boolean | string | AmountEntry;

/** Where a fact comes from. A judgement names the person and the reason. */
export type FactOrigin =
  | { readonly kind: 'document'; readonly document: string; readonly place: string }
  | { readonly kind: 'declaration'; readonly by: string }
  | { readonly kind: 'judgement'; readonly by: string; readonly reason: string }
  | { readonly kind: 'register'; readonly register: string };

export interface FactEntry {
  /** A name of the fact catalogue. */
  readonly fact: string;
  readonly subject?: FactSubject;
  readonly value: FactValue;
  readonly origin: FactOrigin;
  readonly recordedOn: string;
}

/** One payment's part that paid one invoice's part for one country: the unit that is assessed. */
export interface LineEntry {
  readonly id: string;
  /** A support of the law by its id, e.g. `e-export/order-fulfilment`. */
  readonly support: string;
  /** The thing the expense is for, by its own name, where the law counts things or limits each: report, unit, project. */
  readonly item?: string;
  /** Kind of expense, e.g. `payPerClick`, `socialMediaAds`. */
  readonly kind: string;
  /** Marketplace or ad platform, e.g. `amazon`, `tiktok`. */
  readonly platform: string;
  /** ISO 3166 alpha-2; left out when unknown. */
  readonly country?: string;
  /** The activity period, half-open. */
  readonly activity: { readonly from: string; readonly until: string };
  readonly document: {
    readonly number: string;
    readonly issuer: string;
    readonly day: string;
    /** Amount of the whole document without VAT, if the one-use rule is to be kept for it. */
    readonly net?: AmountEntry;
  };
  readonly payment: {
    readonly reference: string;
    /** The day of the payment document: value date if it has one. Left out when not known yet. */
    readonly day?: string;
  };
  /** What is asked to count, without VAT, in the currency of the payment. Left out when not known yet. */
  readonly amount?: AmountEntry;
  /** The same spend in the ad report's currency, where that differs: the 20 % share is tested in it. */
  readonly reported?: AmountEntry;
  /** Facts of this line alone, by fact name; they win over the claim's. */
  readonly facts?: Readonly<Record<string, FactValue>>;
  /** Places in the documents this line was made from, for a person to look up. */
  readonly from?: readonly string[];
}

export interface RateEntry {
  readonly currency: string;
  /** The day of the bulletin. */
  readonly day: string;
  readonly unit: number;
  /** TCMB forex buying rate as printed, decimal text. */
  readonly buying: string;
  readonly bulletin: string;
  readonly digest?: string;
}

export interface LedgerEntry {
  /** Key of the allowance, as an assessment prints it. */
  readonly allowance: string;
  /** Size of the allowance at the time of the use, in its own minor units, as integer text. */
  readonly size: string;
  /** What was used, in the allowance's own minor units, as integer text. */
  readonly used: string;
  /** `granted`: decided. `pending`: filed and awaiting decision; it lowers "at least", not "at most". */
  readonly state: 'granted' | 'pending';
  readonly claim: string;
}
