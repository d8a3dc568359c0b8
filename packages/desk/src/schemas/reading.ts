import { z } from 'zod';
import type { InvoiceView, ReadingView } from '../api/reading.ts';
import { notice } from './common.ts';
import { documentKind, proposedInvoice, tableToMap } from './documents.ts';
import { amount, dayText, decimalText, period, sha256Text, words } from './text.ts';

const party = z.strictObject({
  name: z.string(),
  taxNumber: z.string().nullable().describe('VKN, TCKN or a foreign number'),
  country: z.string().nullable(),
});

const adReport = z.strictObject({
  platform: z.string().describe('Ad platform or marketplace'),
  account: z.string().nullable(),
  rows: z.array(
    z.strictObject({
      place: z.string().describe('Cell or row'),
      country: z.string().nullable().describe('ISO 3166 alpha-2'),
      countryText: z.string().describe('As printed'),
      period: period,
      currency: z.string(),
      spend: decimalText.describe('Exact as written'),
      adSales: decimalText.nullable().describe('Sales the ads brought'),
      campaign: z.string().nullable(),
      marketplace: z.string().nullable(),
    }),
  ),
});

const transactions = z.strictObject({
  platform: z.string(),
  found: z.enum(['payments', 'invoices']).describe('What the rows are'),
  rows: z.array(
    z.strictObject({
      place: z.string(),
      day: dayText,
      kind: z.enum(['top-up', 'charge', 'invoice', 'refund', 'other']),
      reference: z.string(),
      amount,
      tax: amount.nullable(),
      note: z.string().nullable(),
    }),
  ),
});

export const invoiceView = z.strictObject({
  place: z.string(),
  origin: z.enum(['document', 'declaration']).describe('Read from the file, or typed in'),
  number: z.string(),
  day: dayText,
  issuer: party,
  customer: party,
  buyer: party.nullable(),
  net: amount.describe('Without VAT'),
  tax: amount,
  withheld: amount,
  payable: amount,
  platform: z.string().nullable(),
  country: z.string().nullable(),
  period: period.nullable(),
  type: z.string().nullable(),
  profile: z.string().nullable(),
  uuid: z.string().nullable(),
  lines: z.array(z.strictObject({ place: z.string(), name: z.string(), net: amount })),
  corrects: z.array(z.string()).describe('Invoices that this one gives back'),
  notes: z.array(z.string()),
  faults: z.array(z.string()).describe('Codes of the errors found on it'),
}) satisfies z.ZodType<InvoiceView>;

const bankEntry = z.strictObject({
  place: z.string(),
  transactionDay: dayText,
  valueDay: dayText.nullable(),
  direction: z.enum(['out', 'in']),
  amount,
  original: amount.nullable().describe('In the currency of the purchase'),
  description: z.string(),
  reference: z.string(),
  holder: z.string().nullable(),
  account: z.string().nullable(),
});

const rateBulletin = z.strictObject({
  day: dayText,
  number: z.string(),
  rates: z.array(
    z.strictObject({
      place: z.string(),
      currency: z.string(),
      unit: z.int(),
      forexBuying: decimalText.nullable(),
      forexSelling: decimalText.nullable(),
      banknoteBuying: decimalText.nullable(),
      banknoteSelling: decimalText.nullable(),
    }),
  ),
});

/** What `kervan read --json` prints. */
export const readingView = z
  .strictObject({
    format: z.literal('kervan-reading/1').describe('Form of this answer'),
    name: z.string().describe('Name of the file'),
    digest: sha256Text.describe('SHA-256 of the bytes'),
    size: z.int().describe('Bytes'),
    kind: documentKind,
    title: words.describe('What it was recognised as'),
    notices: z.array(notice),
    adReport: adReport.nullable(),
    transactions: transactions.nullable(),
    invoices: z.array(invoiceView).nullable(),
    pdf: z
      .strictObject({
        text: z.array(z.strictObject({ page: z.int(), lines: z.array(z.string()) })),
        proposed: proposedInvoice,
      })
      .nullable(),
    bankEntries: z.array(bankEntry).nullable(),
    rateBulletin: rateBulletin.nullable(),
    table: tableToMap.nullable(),
  })
  .describe('What a document is, its facts and its findings') satisfies z.ZodType<ReadingView>;
