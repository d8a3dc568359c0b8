import type { DocumentKind } from '@kervan/evidence';
import type { Words } from '@kervan/kit';
import type { AmountView, NoticeView, PeriodView } from './common.ts';
import type { ProposedInvoiceView, TableToMapView } from './documents.ts';

/** What a document is, its facts and its findings, as data: what `kervan read FILE --json` prints. */
export interface ReadingView {
  readonly format: 'kervan-reading/1';
  readonly name: string;
  /** SHA-256 of the bytes. */
  readonly digest: string;
  readonly size: number;
  readonly kind: DocumentKind;
  readonly title: Words;
  readonly notices: readonly NoticeView[];
  /** One of the following is there, by `kind`; the others are null. */
  readonly adReport: AdReportView | null;
  readonly transactions: TransactionsView | null;
  readonly invoices: readonly InvoiceView[] | null;
  readonly pdf: PdfView | null;
  readonly bankEntries: readonly BankEntryView[] | null;
  readonly rateBulletin: RateBulletinView | null;
  readonly table: TableToMapView | null;
}

export interface AdReportView {
  readonly platform: string;
  readonly account: string | null;
  readonly rows: readonly {
    readonly place: string;
    readonly country: string | null;
    readonly countryText: string;
    readonly period: PeriodView;
    readonly currency: string;
    /** Exact as written. */
    readonly spend: string;
    readonly adSales: string | null;
    readonly campaign: string | null;
    readonly marketplace: string | null;
  }[];
}

export interface TransactionsView {
  readonly platform: string;
  readonly found: 'payments' | 'invoices';
  readonly rows: readonly {
    readonly place: string;
    readonly day: string;
    readonly kind: 'top-up' | 'charge' | 'invoice' | 'refund' | 'other';
    readonly reference: string;
    readonly amount: AmountView;
    readonly tax: AmountView | null;
    readonly note: string | null;
  }[];
}

export interface PartyView {
  readonly name: string;
  readonly taxNumber: string | null;
  readonly country: string | null;
}

export interface InvoiceView {
  readonly place: string;
  readonly origin: 'document' | 'declaration';
  readonly number: string;
  readonly day: string;
  readonly issuer: PartyView;
  readonly customer: PartyView;
  readonly buyer: PartyView | null;
  /** Without VAT. */
  readonly net: AmountView;
  readonly tax: AmountView;
  readonly withheld: AmountView;
  readonly payable: AmountView;
  readonly platform: string | null;
  readonly country: string | null;
  readonly period: PeriodView | null;
  readonly type: string | null;
  readonly profile: string | null;
  readonly uuid: string | null;
  readonly lines: readonly { readonly place: string; readonly name: string; readonly net: AmountView }[];
  readonly corrects: readonly string[];
  readonly notes: readonly string[];
  /** Codes of the errors found on it; it is not counted until a person confirms it. */
  readonly faults: readonly string[];
}

export interface PdfView {
  readonly text: readonly { readonly page: number; readonly lines: readonly string[] }[];
  readonly proposed: ProposedInvoiceView;
}

export interface BankEntryView {
  readonly place: string;
  readonly transactionDay: string;
  readonly valueDay: string | null;
  readonly direction: 'out' | 'in';
  readonly amount: AmountView;
  readonly original: AmountView | null;
  readonly description: string;
  readonly reference: string;
  readonly holder: string | null;
  readonly account: string | null;
}

export interface RateBulletinView {
  readonly day: string;
  readonly number: string;
  readonly rates: readonly {
    readonly place: string;
    readonly currency: string;
    readonly unit: number;
    readonly forexBuying: string | null;
    readonly forexSelling: string | null;
    readonly banknoteBuying: string | null;
    readonly banknoteSelling: string | null;
  }[];
}
