import type { Regime } from '@kervan/law';
import type { ColumnType, Generated, RawBuilder } from 'kysely';

/**
 * The tables as queries see them. `date` and `numeric` columns are text, `int8` is bigint, `timestamptz` is ISO text, the same
 * from both databases (`parsers.ts`). JSON columns are written as JSON text (`json()`) and read as values.
 */
export interface Tables {
  beneficiaries: BeneficiaryTable;
  documents: DocumentTable;
  mappings: MappingTable;
  typed_invoices: TypedInvoiceTable;
  confirmations: ConfirmationTable;
  facts: FactTable;
  claims: ClaimTable;
  receipts: ReceiptTable;
  allowances: AllowanceTable;
  allowance_sizes: AllowanceSizeTable;
  allowance_uses: AllowanceUseTable;
}

/** A JSON column: any value comes out, JSON text goes in. */
export type Json = ColumnType<unknown, string, string>;
type JsonOrNull = ColumnType<unknown, string | null | undefined, string | null>;
type Instant = ColumnType<string, string | undefined, never>;

/** JSON text for a JSON column: the one form that both drivers store alike. */
export function json(value: unknown): string {
  return JSON.stringify(value);
}

export interface BeneficiaryTable {
  beneficiary: string;
  name: string;
  tax_number: string | null;
  other_names: Json;
  linked_names: Json;
  platforms: ColumnType<unknown, string | undefined, string>;
  sample: Generated<boolean>;
  opened_at: Instant;
}

export interface DocumentTable {
  beneficiary: string;
  /** SHA-256 of the bytes. */
  document: string;
  name: string;
  size: bigint;
  received_at: Instant;
  state: Generated<'reading' | 'read' | 'failed'>;
  /** What a person chose where the document leaves something open. */
  options: ColumnType<unknown, string | undefined, string>;
  /** Digest of the mappings it was, or is to be, read with. */
  mappings: Generated<string>;
  /** Name of the kept reading: it tells bytes, options and state of the readers apart. */
  reading: string | null;
  /** What lists show of the reading, so that they need not open it. */
  head: JsonOrNull;
}

export interface MappingTable {
  beneficiary: string;
  header_digest: string;
  header: Json;
  mapping: Json;
  confirmed_by: string;
  confirmed_at: ColumnType<string, string | undefined, RawBuilder<unknown>>;
}

export interface TypedInvoiceTable {
  beneficiary: string;
  id: string;
  document: string;
  supersedes: string | null;
  /** Null in the row that withdraws the one it supersedes. */
  invoice: JsonOrNull;
  typed_by: string;
  typed_at: Instant;
}

export interface ConfirmationTable {
  beneficiary: string;
  id: string;
  confirmation: Json;
  confirmed_at: Instant;
}

export interface FactTable {
  beneficiary: string;
  id: string;
  fact: string;
  subject: Json;
  /** Null, with its origin, in the row that withdraws the one it supersedes. */
  value: JsonOrNull;
  origin: JsonOrNull;
  reason: string | null;
  recorded_on: string;
  supersedes: string | null;
  recorded_at: Instant;
}

export interface ClaimTable {
  beneficiary: string;
  claim: string;
  quarter: string;
  filed_on: string | null;
  documents: JsonOrNull;
  readings: ColumnType<unknown, string | undefined, string>;
  comparison: ColumnType<unknown, string | undefined, string>;
  state: Generated<'draft' | 'filed' | 'decided'>;
  opened_at: Instant;
  receipt: string | null;
}

export interface ReceiptTable {
  beneficiary: string;
  receipt: string;
  claim: string;
  regime: Regime;
  /** Null under Decision 5448. */
  quarter: string | null;
  decided_on: string;
  known_on: string;
  issued_at: Instant;
  law_module: string;
  award_least: string;
  award_most: string | null;
  body: string;
}

export interface AllowanceTable {
  beneficiary: string;
  allowance: string;
}

export interface AllowanceSizeTable {
  beneficiary: string;
  allowance: string;
  size: bigint;
  used: bigint;
}

export interface AllowanceUseTable {
  beneficiary: string;
  allowance: string;
  claim: string;
  size: bigint;
  used: bigint;
  receipt: string;
  posted_at: Instant;
}
