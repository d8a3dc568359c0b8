/** The two Decisions whose supports are computed. */
export type Regime = 'e-export' | 'logistics';

/**
 * A payment application as data: the shape of `claim.json`. Amounts are decimal text, days are ISO text; nothing here is
 * computed. Field names are full English words; the Turkish terms stand in docs/glossary.md.
 */
export interface ClaimFile {
  readonly format: 'kervan-claim/1';
  /** Name of the claim, unique for the beneficiary. */
  readonly claim: string;
  /** The Decision it is made under: 5986 (`e-export`) or 5448 (`logistics`). */
  readonly regime: Regime;
  /** The beneficiary's own id (tax number or any stable name). */
  readonly beneficiary: string;
  /**
   * The quarter an e-export payment application is for (E-2.10), `2026-Q2`; the half-year for depot rent (E-7.3), `2025-H1`.
   * Applications under Decision 5448 are for no period.
   */
  readonly quarter?: string;
  /** The day the application was or will be filed; without it the window is shown but not judged. */
  readonly filedOn?: string;
  readonly facts: readonly FactEntry[];
  readonly lines: readonly LineEntry[];
  /** Lira rates from TCMB bulletins, one per currency and day that the lines need. */
  readonly rates: readonly RateEntry[];
  /** Versions of the Ministry's lists that the law is told of, not given (EK-3). */
  readonly lists?: readonly ListEntry[];
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
  /** Marketplace or ad platform, e.g. `amazon`, `tiktok`. E-export asks for it; elsewhere it may be left out. */
  readonly platform?: string;
  /** ISO 3166 alpha-2; left out when unknown. */
  readonly country?: string;
  /** Further countries of an activity that covers several (L-15.3). */
  readonly moreCountries?: readonly string[];
  /** The representative, traveller or interpreter the expense is for, where the law counts persons. */
  readonly person?: string;
  /** The firm or body the person represents. */
  readonly body?: string;
  /** The activity period, half-open. */
  readonly activity: { readonly from: string; readonly until: string };
  readonly document: {
    readonly number: string;
    readonly issuer: string;
    readonly day: string;
    /** E-export: amount of the whole document without VAT, if the one-use rule is to be kept for it. */
    readonly net?: AmountEntry;
    /** Decision 5448: amount of the whole document, indirect taxes included (K-pay-2). */
    readonly total?: AmountEntry;
  };
  readonly payment: {
    readonly reference: string;
    /** The day of the payment document. Left out when not known yet. */
    readonly day?: string;
    /** The value date, where the document shows one beside the day of the transaction: it counts (L-18.4). */
    readonly valueDay?: string;
  };
  /**
   * What is asked to count, in the currency of the payment: without VAT under Decision 5986, indirect taxes included under 5448
   * (K-pay-2). Left out when not known yet.
   */
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
  /** Step of the ladder it comes from (M-9, L-18.1); the indicative list where not told. */
  readonly table?: RateTable;
}

/** TCMB indicative list, TCMB information-only table, oanda.com: for one day the first that is there counts. */
export type RateTable = 'indicative' | 'information' | 'oanda';

/** One version of a list of countries, true from a day until another (half-open). */
export interface ListEntry {
  readonly list: 'EK-3';
  readonly from: string;
  readonly until?: string;
  /** ISO 3166 alpha-2. */
  readonly countries: readonly string[];
  /** Where the version was published. */
  readonly source: string;
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
