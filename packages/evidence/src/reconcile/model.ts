import type { Currency, Day, LiraRate, Money, Notice, Period, Words } from '@kervan/kit';
import type { ChosenReading, FactEntry, LedgerEntry, LineEntry, RateEntry } from '@kervan/law';
import type { Place, Reading } from '../model.ts';

/** What the three-way comparison is made from. Nothing here is changed, and the order of the documents does not matter. */
export interface ReconcileInput {
  readonly documents: readonly Reading[];
  /** The quarter asked for, `2026-Q2`; or, in its place, any run of whole months. Exactly one of the two. */
  readonly quarter?: string;
  readonly period?: Period;
  /** The day on which the facts drawn from the documents are recorded. Handed in: there is no clock here. */
  readonly recordedOn: Day;
  readonly beneficiary: BeneficiaryNames;
  /** What the spend on a platform is; added to, and winning over, the settings that stand by default. */
  readonly platforms?: readonly PlatformSetting[];
  /** What a person has decided about single documents. */
  readonly confirmed?: Confirmed;
  readonly readings?: Partial<ReconcileReadings>;
  /** Left out: the bulletins among the documents. */
  readonly rates?: RateLookup;
}

export interface BeneficiaryNames {
  /** Every name the beneficiary goes by on invoices and bank papers. */
  readonly names: readonly string[];
  /** VKN, TCKN or foreign numbers. With neither names nor numbers nobody is told apart from the beneficiary. */
  readonly taxNumbers: readonly string[];
  /** Organically linked companies, at least 51 % (E-2.16), who may be the customer or pay. */
  readonly linked?: readonly { readonly name: string; readonly taxNumber?: string }[];
}

/** What the spend on a platform is to the law, and by which words a bank line or an invoice line names it. */
export interface PlatformSetting {
  readonly platform: string;
  readonly title: string;
  /** `e-export/e-export-promotion`, `e-export/digital-marketplace-promotion`. */
  readonly support: string;
  /** Kind of expense, e.g. `socialMediaAds`, `payPerClick`. */
  readonly kind: string;
  /** Words that name it, e.g. `AMAZON ADS`; compared without case and accents. */
  readonly words: readonly string[];
}

export interface Confirmed {
  /** This payment paid (also) this invoice. */
  readonly links?: readonly ConfirmedLink[];
  /** This bank line has nothing to do with advertising. */
  readonly notAds?: readonly DocumentPlace[];
  /** This invoice is for that platform. */
  readonly platforms?: readonly { readonly invoice: InvoiceName; readonly platform: string }[];
  /** This invoice counts although a reader found faults in it. */
  readonly faultless?: readonly InvoiceName[];
}

export interface ConfirmedLink {
  readonly payment: DocumentPlace;
  readonly invoice: InvoiceName;
}

export interface InvoiceName {
  readonly number: string;
  /** Name or tax number of the issuer, where the number alone is not enough. */
  readonly issuer?: string;
}

/** A place in a document, by the document's digest. */
export interface DocumentPlace {
  readonly digest: string;
  readonly place: Place;
}

/** Places where no source speaks, and what is taken. All of them are doubts of the register or stand in `Assumption`. */
export interface ReconcileReadings {
  /** How a payment that names no invoice is spread over them. */
  readonly spreadOver: 'oldest-invoice-first';
  /** E-2.22. */
  readonly tax: 'without-vat';
  /** What has no country: spread by the report's shares of the same period (E-2.33), or left without one. */
  readonly countryless: 'report-shares' | 'left-unknown';
  /** The day whose lira rate compares unlike currencies: of the payment (E-2.24), or of the 15th (L-18.2). */
  readonly rate: 'payment-day' | 'fifteenth';
  /** Currency of the expense when a card in lira paid a purchase in another: the purchase's, or the lira debited. */
  readonly expenseCurrency: 'purchase' | 'debit';
  /** The period in which the three figures are compared (E-2.34). */
  readonly granularity: 'month' | 'quarter';
}

/** Lira rates by payment day. */
export interface RateLookup {
  /** The TCMB forex buying rate to use for a day, and the bulletin it stands in; undefined when that bulletin is not there. */
  buyingOn(currency: Currency, day: Day): RateOfDay | undefined;
  /** The rate of the 15th of the day's month, or of the next business day where that is none (L-18.2). */
  fifteenthOf(currency: Currency, day: Day): RateOfDay | undefined;
}

export interface RateOfDay {
  readonly rate: LiraRate;
  /** Day of the bulletin. */
  readonly day: Day;
  readonly bulletin: string;
  readonly digest?: string;
}

/** The three-way comparison of a period. The same for the same documents in whatever order. */
export interface Reconciliation {
  readonly period: Period;
  /** Present when a quarter was asked for. */
  readonly quarter?: string;
  /** Ordered by platform, period, country (unknown last), currency. */
  readonly cells: readonly Cell[];
  /** What a claim asks, in the shape of claim.json; ordered by id. */
  readonly lines: readonly LineEntry[];
  /** How each line came about; same order as `lines`. */
  readonly details: readonly LineDetail[];
  /** Every rate the lines need, ordered by currency and day. */
  readonly rates: readonly RateEntry[];
  /** Rates that were asked for and are not among the documents. */
  readonly missingRates: readonly { readonly currency: Currency; readonly day: Day }[];
  /** Sales that ads brought, per platform, country and quarter (E-4.3): facts `adSales`. */
  readonly adSales: readonly FactEntry[];
  /** Every bank line and top-up that was used, and where each minor unit of it went. */
  readonly payments: readonly PaymentUse[];
  /** Every invoice that was used, and where each minor unit of it went. */
  readonly invoices: readonly InvoiceUse[];
  /** Everything that was not used, with the reason. An item stands either here or among the used ones. */
  readonly unused: readonly Unused[];
  /** Balance with prepaid platforms, month by month. */
  readonly balances: readonly BalanceMonth[];
  readonly totals: readonly CountryTotal[];
  readonly notices: readonly Notice[];
  readonly assumptions: readonly Assumption[];
  /** Documents that stand behind the figures, by name and digest. */
  readonly evidence: readonly { readonly name: string; readonly digest: string }[];
}

/** One platform, period, country and report currency. */
export interface Cell {
  /** `tiktok/2026-04/DE`; `-` for an unknown country, a currency behind it when the report has several there. */
  readonly id: string;
  readonly platform: string;
  /** `2026-04`; `2026-Q2` or `2026-04..2026-05` where the report's own rows reach over months. */
  readonly month: string;
  readonly period: Period;
  readonly country: string | undefined;
  /** Currency of the report, or of the invoice where nothing is reported. */
  readonly currency: Currency;
  readonly reported: Figure;
  /** As on the documents, with tax and fees, credit notes taken off. */
  readonly invoiced: Figure;
  /** What bank papers show, with tax and fees, refunds taken off. */
  readonly paid: Figure;
  /** What can be asked: the least of the three, without tax and fees. */
  readonly base: Figure;
  /** Parts add up, per pair, to the first figure less the second, in the one currency in which both can be compared. */
  readonly differences: readonly Difference[];
  /** False where a missing rate keeps unlike currencies from being compared; there are no differences then. */
  readonly comparable: boolean;
}

export interface Figure {
  /** One per currency, ordered; empty means nothing. */
  readonly amounts: readonly Money[];
  /** The same in lira at the rates of the payment days; left out where a rate is missing. */
  readonly lira?: Money;
  readonly sources: readonly SourcePlaces[];
}

export interface SourcePlaces {
  readonly document: string;
  readonly digest: string;
  readonly places: readonly Place[];
}

export type DifferenceReason =
  | 'timing'
  | 'tax'
  | 'agency-fee'
  | 'prepaid-balance'
  | 'rounding'
  | 'exchange'
  | 'missing-document'
  | 'other-payer'
  | 'other-customer'
  | 'faulty-invoice'
  | 'not-matched'
  | 'above-report';

export interface Difference {
  readonly between: 'reported-invoiced' | 'invoiced-paid';
  readonly reason: DifferenceReason;
  /** Signed: a part of the first figure less the second. */
  readonly amount: Money;
  readonly words: Words;
  readonly sources: readonly SourcePlaces[];
}

/** How one line came about. `lineSteps` puts it into words. */
export interface LineDetail {
  readonly line: string;
  readonly cell: string;
  readonly invoice: ItemPlace;
  readonly payment: ItemPlace;
  readonly matchedBy: MatchedBy;
  /** The part of the invoice, without tax and fees, that this payment paid for this country. */
  readonly invoiced: Money;
  /** The same in the currency of the payment. */
  readonly paid: Money;
  /** What the report still had left for it. */
  readonly reportedLeft: Money;
  /** What is asked; left out where a missing rate keeps it unknown. */
  readonly asked?: Money;
  readonly lira?: Money;
  readonly limitedBy: 'nothing' | 'reported' | 'invoiced' | 'debit' | 'rate-missing';
}

export type MatchedBy = 'confirmed' | 'number' | 'amount' | 'amount-only' | 'oldest-first' | 'balance';

export interface ItemPlace {
  readonly document: string;
  readonly digest: string;
  readonly place: Place;
}

export type PaymentPartKind =
  | 'asked'
  | 'above-report'
  | 'fee'
  | 'tax'
  | 'outside-period'
  | 'invoice-not-counted'
  | 'invoice-missing'
  | 'not-counted'
  | 'rate-missing'
  | 'refund-without-payment'
  | 'refunded'
  | 'balance-left'
  | 'above-invoices';

/** Where a payment's money went; the parts add up to `amount`. A refund is a payment below zero. */
export interface PaymentUse {
  readonly payment: ItemPlace;
  readonly reference: string;
  readonly day: Day;
  readonly platform: string | undefined;
  /** In the currency of the purchase where the statement says it. */
  readonly amount: Money;
  /** What the account was debited, where that is in another currency. */
  readonly debited?: Money;
  /** The row of the platform's own list that says the same, if any. */
  readonly topUp?: ItemPlace;
  /** Only a payment that counts may carry lines. */
  readonly counts: boolean;
  readonly why?: Words;
  readonly parts: readonly UsePart<PaymentPartKind>[];
}

export type InvoicePartKind =
  | 'asked'
  | 'above-report'
  | 'fee'
  | 'tax'
  | 'outside-period'
  | 'unpaid'
  | 'credited'
  | 'other-payer'
  | 'bank-paper-missing'
  | 'not-counted'
  | 'rate-missing';

/** Where an invoice's money went; the parts add up to `amount`, what is to be paid. A credit note is below zero. */
export interface InvoiceUse {
  readonly invoice: ItemPlace;
  readonly number: string;
  readonly issuer: string;
  readonly day: Day;
  readonly platforms: readonly string[];
  readonly amount: Money;
  readonly counts: boolean;
  readonly why?: Words;
  readonly parts: readonly UsePart<InvoicePartKind>[];
}

export interface UsePart<Kind> {
  readonly kind: Kind;
  readonly amount: Money;
  /** The line that asks for it. */
  readonly line?: string;
}

export type UnusedReason =
  | 'same-file'
  | 'same-rows'
  | 'same-invoice'
  | 'same-payment'
  | 'outside-period'
  | 'other-payer'
  | 'other-customer'
  | 'own-invoice'
  | 'no-platform'
  | 'several-platforms'
  | 'faulty-invoice'
  | 'credit-without-invoice'
  | 'refund-without-payment'
  | 'unrelated-payment'
  | 'bank-charge'
  | 'unrelated-receipt'
  | 'confirmed-unrelated'
  | 'several-candidates'
  | 'no-invoice-to-pay'
  | 'not-a-payment'
  | 'list-only';

/** Something that was read and not used. */
export interface Unused {
  readonly what: 'document' | 'report-rows' | 'invoice' | 'bank-entry' | 'transaction';
  readonly reason: UnusedReason;
  readonly words: Words;
  readonly wayOut?: Words;
  readonly sources: readonly SourcePlaces[];
  readonly amount?: Money;
}

/** FIFO balance with a prepaid platform: opening + toppedUp − refunded − consumed = closing. */
export interface BalanceMonth {
  readonly platform: string;
  readonly currency: Currency;
  readonly month: string;
  readonly opening: Money;
  readonly toppedUp: Money;
  readonly refunded: Money;
  readonly consumed: Money;
  readonly closing: Money;
}

/** The whole period by platform, country and currency, largest reported first. */
export interface CountryTotal {
  readonly platform: string;
  readonly country: string | undefined;
  readonly currency: Currency;
  readonly reported: Figure;
  readonly invoiced: Figure;
  readonly paid: Figure;
  readonly base: Figure;
}

/** Something taken because no source or document says it. */
export interface Assumption {
  /** Id of the law's register (`E-2.33`), or a name of this comparison's own (`evidence-…`). */
  readonly doubt: string;
  readonly reading: string;
  readonly words: Words;
}

/** What a claim needs besides the comparison. */
export interface ClaimHead {
  readonly claim: string;
  readonly beneficiary: string;
  readonly quarter: string;
  readonly filedOn?: string;
  /** Facts told by people and registers; they win over the comparison's on the same subject. */
  readonly facts?: readonly FactEntry[];
  readonly evidence?: readonly { readonly name: string; readonly digest: string }[];
  readonly readings?: Readonly<Record<string, ChosenReading>>;
  /** What earlier claims have used of the allowances. */
  readonly ledger?: readonly LedgerEntry[];
}
