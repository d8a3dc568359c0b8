import type { DocumentKind, MappedField } from '@kervan/evidence';
import type { Words } from '@kervan/kit';
import type { AmountView, NoticeView, PeriodView, ProblemView, RowsPage } from './common.ts';

/** A document that came in. `document` is the SHA-256 of its bytes. */
export interface DocumentView {
  readonly document: string;
  readonly name: string;
  readonly size: number;
  readonly receivedAt: string;
  /** `failed`: the reader broke off; the notices say how. */
  readonly state: 'reading' | 'read' | 'failed';
  readonly kind: DocumentKind | null;
  /** What it was recognised as. */
  readonly title: Words | null;
  readonly notices: readonly NoticeView[];
  /** How many rows, invoices, entries or rates were read. */
  readonly rows: number;
  /** The days the document speaks of; null when it names none. */
  readonly period: PeriodView | null;
  readonly platform: string | null;
  /** What a person still has to do: map columns, type in the invoice, choose a date order or a period. */
  readonly needs: readonly ('mapping' | 'typed-invoice' | 'date-order' | 'period')[];
}

export interface DocumentDetail extends DocumentView {
  readonly options: DocumentChange;
  /** The first rows. */
  readonly preview: RowsPage;
  readonly table: TableToMapView | null;
  /** Fields found in a PDF: proposals, never facts. */
  readonly proposed: ProposedInvoiceView | null;
  /** Text of a PDF, page by page. */
  readonly text: readonly { readonly page: number; readonly lines: readonly string[] }[];
}

/** What a person says of a document where it leaves something open; null takes a choice back. */
export interface DocumentChange {
  readonly period?: PeriodView | null | undefined;
  readonly dateOrder?: 'day-month' | 'month-day' | null | undefined;
}

/** What became of an upload, file by file: `stored`, `same-again` (already here, nothing changed) or `refused`. */
export interface UploadView {
  readonly files: readonly UploadedFile[];
}

export interface UploadedFile {
  readonly name: string;
  readonly outcome: 'stored' | 'same-again' | 'refused';
  readonly document: DocumentView | null;
  readonly problem: ProblemView | null;
}

export interface TableToMapView {
  readonly headerDigest: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  /** A guess by words; unverified, to be confirmed. */
  readonly suggested: MappingData | null;
}

export interface MappingData {
  readonly as: 'ad-report' | 'payments' | 'invoices';
  readonly platform: string;
  /** Column index (from 0) per field. */
  readonly columns: Readonly<Partial<Record<MappedField, number>>>;
  readonly currency?: string | undefined;
  readonly dateOrder?: 'day-month' | 'month-day' | 'iso' | undefined;
  readonly decimalMark?: 'comma' | 'dot' | undefined;
  readonly period?: PeriodView | undefined;
}

export interface SavedMapping extends MappingData {
  readonly headerDigest: string;
  readonly header: readonly string[];
  readonly confirmedBy: string;
  readonly confirmedAt: string;
}

export interface ProposedInvoiceView {
  readonly number: ProposedView<string> | null;
  readonly day: ProposedView<string> | null;
  readonly issuer: ProposedView<string> | null;
  readonly customer: ProposedView<string> | null;
  readonly currency: ProposedView<string> | null;
  readonly net: ProposedView<AmountView> | null;
  readonly tax: ProposedView<AmountView> | null;
  readonly payable: ProposedView<AmountView> | null;
  readonly period: ProposedView<PeriodView> | null;
  readonly platform: ProposedView<string> | null;
}

export interface ProposedView<T> {
  readonly value: T;
  readonly place: string;
}

/** An invoice that a person types in beside its PDF (origin: declaration). All amounts are in `currency`. */
export interface TypedInvoiceData {
  /** Digest of the PDF it stands beside. */
  readonly document: string;
  readonly number: string;
  readonly day: string;
  readonly issuer: string;
  readonly issuerTaxNumber?: string | undefined;
  readonly issuerCountry?: string | undefined;
  /** Left out: the beneficiary. */
  readonly customer?: string | undefined;
  readonly currency: string;
  /** Without VAT. */
  readonly net: string;
  readonly tax: string;
  /** VAT withheld by the buyer, part of `tax`. */
  readonly withheld?: string | undefined;
  readonly platform?: string | undefined;
  /** When the invoice is for one country only. */
  readonly country?: string | undefined;
  /** Service period. */
  readonly period?: PeriodView | undefined;
  readonly typedBy?: string | undefined;
}

export interface TypedInvoice extends TypedInvoiceData {
  readonly id: string;
  /** To be paid: net + tax − withheld. */
  readonly payable: string;
  readonly typedAt: string;
}
