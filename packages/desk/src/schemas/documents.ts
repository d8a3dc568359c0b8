import { z } from 'zod';
import type {
  DocumentChange,
  DocumentDetail,
  DocumentView,
  MappingData,
  ProposedInvoiceView,
  SavedMapping,
  TableToMapView,
  TypedInvoice,
  TypedInvoiceData,
  UploadView,
} from '../api/documents.ts';
import { notice, problemView, rowsPage } from './common.ts';
import {
  amount,
  countryCode,
  currencyCode,
  dayText,
  decimalText,
  nameText,
  period,
  sha256Text,
  words,
} from './text.ts';

export const documentKind = z
  .enum([
    'ad-report',
    'transactions',
    'invoice',
    'invoice-pdf',
    'bank-statement',
    'rate-bulletin',
    'table',
    'not-evidence',
    'unrecognised',
  ])
  .describe('What the document was recognised as');

const documentFields = {
  document: sha256Text.describe('SHA-256 of the bytes'),
  name: z.string().describe('Name of the file'),
  size: z.int().describe('Bytes'),
  receivedAt: z.string().describe('Instant it came in'),
  state: z.enum(['reading', 'read', 'failed']).describe('failed: the reader broke off'),
  kind: documentKind.nullable(),
  title: words.nullable(),
  notices: z.array(notice),
  rows: z.int().describe('Rows, invoices, entries or rates read'),
  period: period.nullable(),
  platform: z.string().nullable().describe('Ad platform or marketplace'),
  needs: z
    .array(z.enum(['mapping', 'typed-invoice', 'date-order', 'period']))
    .describe('What a person still has to do'),
};

export const documentView = z
  .strictObject(documentFields)
  .describe('A document that came in') satisfies z.ZodType<DocumentView>;

const mappedField = z.enum([
  'country',
  'spend',
  'adSales',
  'currency',
  'day',
  'periodFrom',
  'periodUntil',
  'campaign',
  'marketplace',
  'transactionDay',
  'transactionKind',
  'reference',
  'amount',
  'tax',
  'note',
]);

const mappingFields = {
  as: z.enum(['ad-report', 'payments', 'invoices']).describe('What the table is'),
  platform: z.string().min(1).max(80).describe('Ad platform or marketplace'),
  columns: z
    .partialRecord(mappedField, z.int().min(0).max(16_384))
    .describe('Column index, from 0, per field'),
  currency: currencyCode.exactOptional().describe('For tables that print no currency'),
  dateOrder: z.enum(['day-month', 'month-day', 'iso']).exactOptional().describe('How the table writes dates'),
  decimalMark: z.enum(['comma', 'dot']).exactOptional().describe('How the table writes fractions'),
  period: period.exactOptional().describe('For tables that print no period'),
};

/** Which column is which. */
export const mappingData = z
  .strictObject(mappingFields)
  .describe('Which column of a table is which') satisfies z.ZodType<MappingData>;

export const savedMapping = z.strictObject({
  ...mappingFields,
  headerDigest: z.string().describe('Digest of the header it is found again by'),
  header: z.array(z.string()).describe('The header'),
  confirmedBy: z.string().describe('Who confirmed it'),
  confirmedAt: z.string().describe('When'),
}) satisfies z.ZodType<SavedMapping>;

export const tableToMap = z
  .strictObject({
    headerDigest: z.string().describe('Digest of the header, to save a mapping under'),
    sheet: z.string().describe('Sheet'),
    headerRow: z.int().describe('Row of the header, from 1'),
    header: z.array(z.string()).describe('The header'),
    sample: z.array(z.array(z.string())).describe('First rows'),
    suggested: mappingData.nullable().describe('A guess by words; unverified'),
  })
  .describe('A table that no reader claims') satisfies z.ZodType<TableToMapView>;

function proposed<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, place: z.string().describe('Place in the text') }).nullable();
}

export const proposedInvoice = z
  .strictObject({
    number: proposed(z.string()),
    day: proposed(dayText),
    issuer: proposed(z.string()),
    customer: proposed(z.string()),
    currency: proposed(z.string()),
    net: proposed(amount),
    tax: proposed(amount),
    payable: proposed(amount),
    period: proposed(period),
    platform: proposed(z.string()),
  })
  .describe('Fields found in a PDF: proposals, never facts') satisfies z.ZodType<ProposedInvoiceView>;

export const documentChange = z
  .strictObject({
    period: period
      .nullable()
      .optional()
      .describe('Period for a report that prints none; null takes the choice back'),
    dateOrder: z
      .enum(['day-month', 'month-day'])
      .nullable()
      .optional()
      .describe('Order of dates that can be read both ways'),
  })
  .describe('What a person says where the document leaves it open') satisfies z.ZodType<DocumentChange>;

export const documentDetail = z.strictObject({
  ...documentFields,
  options: documentChange,
  preview: rowsPage,
  table: tableToMap.nullable(),
  proposed: proposedInvoice.nullable(),
  text: z.array(z.strictObject({ page: z.int(), lines: z.array(z.string()) })).describe('Text of a PDF'),
}) satisfies z.ZodType<DocumentDetail>;

export const uploadView = z.strictObject({
  files: z.array(
    z.strictObject({
      name: z.string().describe('Name of the file'),
      outcome: z.enum(['stored', 'same-again', 'refused']).describe('same-again: it was here already'),
      document: documentView.nullable(),
      problem: problemView.nullable(),
    }),
  ),
}) satisfies z.ZodType<UploadView>;

const typedInvoiceFields = {
  document: sha256Text.describe('Digest of the PDF it stands beside'),
  number: nameText.describe('Number of the invoice'),
  day: dayText.describe('Day of the invoice'),
  issuer: nameText.describe('Name of the issuer'),
  issuerTaxNumber: z.string().max(40).exactOptional().describe('Tax number of the issuer'),
  issuerCountry: countryCode.exactOptional().describe('Country of the issuer'),
  customer: nameText.exactOptional().describe('Name of the customer; left out: the beneficiary'),
  currency: currencyCode.describe('Currency of all amounts'),
  net: decimalText.describe('Without VAT'),
  tax: decimalText.describe('VAT'),
  withheld: decimalText.exactOptional().describe('VAT withheld by the buyer, part of the VAT'),
  platform: z.string().min(1).max(80).exactOptional().describe('Ad platform it is for'),
  country: countryCode.exactOptional().describe('When it is for one country only'),
  period: period.exactOptional().describe('Service period'),
  typedBy: nameText.exactOptional().describe('Who typed it in'),
};

export const typedInvoiceData = z
  .strictObject(typedInvoiceFields)
  .describe('An invoice typed in beside its PDF') satisfies z.ZodType<TypedInvoiceData>;

export const typedInvoice = z.strictObject({
  ...typedInvoiceFields,
  id: z.string().describe('Id'),
  payable: decimalText.describe('To be paid: net + tax − withheld'),
  typedAt: z.string().describe('When it was typed in'),
}) satisfies z.ZodType<TypedInvoice>;
