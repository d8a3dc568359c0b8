/** Bytes to facts: readers of reports, invoices, bank statements and rate bulletins, and their reconciliation. */
export * from './countries/index.ts';
export { documentDigest } from './document-digest.ts';
export { type FileHead, frontDoor, type TabularReader, tooLarge } from './front-door.ts';
export { bankCodeOf, checkIban, type IbanVerdict, plainIban } from './identifiers/iban.ts';
export {
  checkTaxNumber,
  schemeByLength,
  type TaxNumberScheme,
  type TaxNumberVerdict,
} from './identifiers/tax-number.ts';
export { tcknCheckDigitsHold } from './identifiers/tckn.ts';
export { vknCheckDigitHolds } from './identifiers/vkn.ts';
export { LIMITS, showBytes } from './limits.ts';
export type * from './model.ts';
export { platformNamed, platformsNamed, platformTitle } from './platform-names.ts';
export { FIFTEENTH_5448, type FifteenthRule, fifteenthRule, type RateDay } from './rates/fifteenth.ts';
export { type LoadedBulletins, loadBulletins } from './rates/load.ts';
export { bulletinPath, type MissingRate, type MissingWhy } from './rates/missing.ts';
export {
  type ClosedDayOptions,
  type FoundRate,
  type RateAnswer,
  type RateBook,
  rateBook,
} from './rates/rate-book.ts';
export { readDocument } from './read.ts';
export * from './reconcile/index.ts';
export { findSameDocument, invoiceKey, type SameDocument } from './same.ts';
export {
  type CellKind,
  fileHead,
  headerDigest,
  openTable,
  readTable,
  type StreamedReading,
  type StreamedReport,
  savedMapping,
  streamAdReport,
  suggestMapping,
  type TableFile,
  type TableRow,
  tableFileAt,
} from './table/index.ts';
export { type TypedInvoiceInput, type TypedInvoiceResult, typedInvoice } from './typed-invoice.ts';
