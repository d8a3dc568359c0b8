import type { Currency, Day, Decimal, Money, Notice, Period, Words } from '@kervan/kit';

/** A place in a document that a person can look up: `Sheet1!C12`, `/Invoice/cbc:ID`, `line 14`, `page 2`. */
export type Place = string;

/** A file as it came in. The name is only shown; recognition goes by content. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type DocumentKind =
  | 'ad-report'
  | 'transactions'
  | 'invoice'
  | 'invoice-pdf'
  | 'bank-statement'
  | 'rate-bulletin'
  | 'table'
  | 'not-evidence'
  | 'unrecognised';

/** What every reading has: the document's digest, what it is, what could not be used and why. */
export interface ReadingHead {
  readonly name: string;
  /** SHA-256 of the bytes. */
  readonly digest: string;
  readonly size: number;
  /** What the document was recognised as, for a person. */
  readonly title: Words;
  readonly notices: readonly Notice[];
}

/** What a reader made of a document. A refusal is a reading too: kind `unrecognised` or `not-evidence` with its notices. */
export type Reading =
  | (ReadingHead & { readonly kind: 'ad-report'; readonly report: AdReport })
  | (ReadingHead & { readonly kind: 'transactions'; readonly transactions: Transactions })
  | (ReadingHead & { readonly kind: 'invoice'; readonly invoices: readonly Invoice[] })
  | (ReadingHead & {
      readonly kind: 'invoice-pdf';
      readonly text: readonly PdfPage[];
      readonly proposed: ProposedInvoice;
    })
  | (ReadingHead & { readonly kind: 'bank-statement'; readonly entries: readonly BankEntry[] })
  | (ReadingHead & { readonly kind: 'rate-bulletin'; readonly bulletin: RateBulletin })
  | (ReadingHead & { readonly kind: 'table'; readonly table: TableToMap })
  | (ReadingHead & { readonly kind: 'not-evidence' | 'unrecognised' });

/** An advertising or marketplace period report: spend by country, sales where the report has them. */
export interface AdReport {
  /** `tiktok`, `amazon`, or the marketplace named by the mapping. */
  readonly platform: string;
  readonly account?: string;
  readonly rows: readonly AdReportRow[];
}

export interface AdReportRow {
  readonly place: Place;
  /** ISO 3166 alpha-2; undefined when the report leaves the country out or it is not known. */
  readonly country: string | undefined;
  /** Country as the report prints it. */
  readonly countryText: string;
  /** The days the figures are for: one day, or the report's whole period. */
  readonly period: Period;
  readonly currency: Currency;
  /** Exact as written, before any rounding. Negative for refunds and credits. */
  readonly spend: Decimal;
  /** Sales that the ads brought, where the report says. */
  readonly adSales?: Decimal;
  readonly campaign?: string;
  readonly marketplace?: string;
}

/** A platform's own list of money movements. A top-up is neither an invoice nor spend. */
export interface Transactions {
  readonly platform: string;
  /** What the rows are: top-ups and charges paid to the platform, or a list of invoices. */
  readonly found: 'payments' | 'invoices';
  readonly rows: readonly TransactionRow[];
}

export interface TransactionRow {
  readonly place: Place;
  readonly day: Day;
  readonly kind: 'top-up' | 'charge' | 'invoice' | 'refund' | 'other';
  readonly reference: string;
  readonly amount: Money;
  readonly tax?: Money;
  readonly note?: string;
}

export interface Party {
  readonly name: string;
  /** VKN, TCKN or a foreign tax number, digits kept as text. */
  readonly taxNumber?: string;
  readonly country?: string;
}

export interface Invoice {
  readonly place: Place;
  /** `document`: read from the file. `declaration`: typed in beside its PDF by a person. */
  readonly origin: 'document' | 'declaration';
  readonly number: string;
  readonly day: Day;
  readonly issuer: Party;
  readonly customer: Party;
  readonly currency: Currency;
  /** Without VAT. */
  readonly net: Money;
  readonly tax: Money;
  /** VAT withheld by the buyer (tevkifat), part of `tax`; zero when none. */
  readonly withheld: Money;
  /** What is to be paid. */
  readonly payable: Money;
  /** Ad platform the invoice is for, when the document or the person says. */
  readonly platform?: string;
  /** Country, when the invoice is for one only. */
  readonly country?: string;
  /** Service period, when the document says. */
  readonly period?: Period;
  readonly type?: string;
  readonly profile?: string;
  readonly uuid?: string;
  readonly lines: readonly InvoiceLine[];
  /** Tax subtotals as the document prints them, exemption codes kept. */
  readonly taxes?: readonly InvoiceTax[];
  /** The rate the issuer printed for an invoice in another currency; shown, never used to convert. */
  readonly printedRate?: PrintedRate;
  /** The buyer abroad, where the customer of record is the customs administration (profile IHRACAT). */
  readonly buyer?: Party;
  /** Numbers of the invoices that this one gives back (credit notes). */
  readonly corrects?: readonly string[];
  readonly notes?: readonly string[];
  /** Codes of the errors found on this invoice. One that has any is shown, but must not be counted until a person confirms it. */
  readonly faults?: readonly string[];
}

/** One tax of an invoice. Amounts carry the invoice's sign: negative on a credit note. */
export interface InvoiceTax {
  readonly place: Place;
  /** Tax type code of the revenue administration; 0015 is VAT. */
  readonly code: string;
  readonly percent?: Decimal;
  readonly base?: Money;
  readonly amount: Money;
  /** Why no VAT was charged: 301 export of goods, 302 export of services, 351 other … */
  readonly exemptionCode?: string;
  readonly exemptionReason?: string;
}

/** `rate` units of `target` for one unit of `source`, as an issuer printed it. */
export interface PrintedRate {
  readonly place: Place;
  readonly source: Currency;
  readonly target: Currency;
  readonly rate: Decimal;
}

export interface InvoiceLine {
  readonly place: Place;
  readonly name: string;
  readonly net: Money;
}

export interface PdfPage {
  readonly page: number;
  readonly lines: readonly string[];
}

/** Invoice fields met in a PDF's text, each with its place; proposals for a person to confirm, never facts. */
export interface ProposedInvoice {
  readonly number?: Proposed<string>;
  readonly day?: Proposed<Day>;
  readonly issuer?: Proposed<string>;
  readonly customer?: Proposed<string>;
  readonly currency?: Proposed<Currency>;
  readonly net?: Proposed<Money>;
  readonly tax?: Proposed<Money>;
  readonly payable?: Proposed<Money>;
  readonly period?: Proposed<Period>;
  readonly platform?: Proposed<string>;
}

export interface Proposed<T> {
  readonly value: T;
  readonly place: Place;
}

export interface BankEntry {
  readonly place: Place;
  readonly transactionDay: Day;
  /** Value date (valör); when present it wins over the transaction date (L-18.4). */
  readonly valueDay?: Day;
  readonly direction: 'out' | 'in';
  /** Always positive. */
  readonly amount: Money;
  /** Amount in the currency of the purchase, when the text of a card statement says it. */
  readonly original?: Money;
  readonly description: string;
  readonly reference: string;
  /** Holder of the account or card, as the statement says. */
  readonly holder?: string;
  readonly account?: string;
}

/** One TCMB daily bulletin of indicative rates. */
export interface RateBulletin {
  readonly day: Day;
  readonly number: string;
  readonly rates: readonly BulletinRate[];
  /** SHA-256 of the file, so that a rate can be traced to the very bytes it was read from. */
  readonly digest?: string;
}

export interface BulletinRate {
  readonly place: Place;
  readonly currency: Currency;
  readonly unit: number;
  readonly forexBuying?: Decimal;
  readonly forexSelling?: Decimal;
  readonly banknoteBuying?: Decimal;
  readonly banknoteSelling?: Decimal;
}

/** A table that no reader claims: its header is shown so that a person can map it once. */
export interface TableToMap {
  readonly sheet: string;
  readonly headerRow: number;
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  /** What a guess by words suggests; unverified, to be confirmed. */
  readonly suggested?: ColumnMapping;
}

export type MappedField =
  | 'country'
  | 'spend'
  | 'adSales'
  | 'currency'
  | 'day'
  | 'periodFrom'
  | 'periodUntil'
  | 'campaign'
  | 'marketplace'
  | 'transactionDay'
  | 'transactionKind'
  | 'reference'
  | 'amount'
  | 'tax'
  | 'note';

/** A person's saved answer to "which column is which", found again by the header's digest. */
export interface ColumnMapping {
  /** What the table is once mapped. */
  readonly as: 'ad-report' | 'payments' | 'invoices';
  readonly platform: string;
  /** Column index (0-based) per field. */
  readonly columns: Readonly<Partial<Record<MappedField, number>>>;
  /** For tables that print no currency, date order or period. */
  readonly currency?: Currency;
  readonly dateOrder?: 'day-month' | 'month-day' | 'iso';
  readonly decimalMark?: 'comma' | 'dot';
  readonly period?: Period;
  /** `documented`: the headers are the platform's documented ones; `confirmed`: a person confirmed; `unverified`: a guess. */
  readonly standing: 'documented' | 'confirmed' | 'unverified';
  readonly confirmedBy?: string;
}

/** What reading depends on besides the bytes. */
export interface ReadOptions {
  /** Mappings saved earlier, by header digest (see `headerDigest`). */
  readonly mappings?: Readonly<Record<string, ColumnMapping>>;
  /** Period to take for reports that print none (from the file name or the user). */
  readonly period?: Period;
  /** Date order for columns whose dates could be read both ways. */
  readonly dateOrder?: 'day-month' | 'month-day';
  readonly maxBytes?: number;
  /** The day of reading, to tell a document dated in the future. Handed in: readers have no clock. */
  readonly today?: Day;
}
