import type { PlatformSetting, SourceFile } from '@kervan/evidence';
import type { FactEntry } from '@kervan/law';
import { cardStatement, dollarStatement, liraStatement, partnerStatement } from './bank/statements.ts';
import { CLAIM, COMPANY } from './company.ts';
import { EXPECTED } from './expected/index.ts';
import type { Expected } from './expected/types.ts';
import { AGENCY_INVOICES } from './invoices/agency.ts';
import { invoicePdf, statementPdf } from './invoices/pdf.ts';
import { PLATFORM_INVOICES, STATEMENTS } from './invoices/platform-invoices.ts';
import { agencyXml } from './invoices/ubl.ts';
import { tiktokPaymentsCsv } from './payments/tiktok-payments.ts';
import { bulletinFile, bulletinXml } from './rates/bulletin.ts';
import { RATE_DAYS } from './rates/table.ts';
import { amazonWorkbook } from './reports/amazon.ts';
import { ornekpazarCsv } from './reports/ornekpazar.ts';
import { tiktokCsv, tiktokWorkbook } from './reports/tiktok.ts';
import { FACTS } from './told/facts.ts';
import { type ConfirmedMapping, MAPPINGS } from './told/mappings.ts';
import { PLATFORMS } from './told/platforms.ts';
import { type TypedInvoice, typedInvoices } from './told/typed-invoices.ts';

/** Whose documents these are, as `beneficiary.json` says it. */
export interface Beneficiary {
  readonly name: string;
  readonly taxNumber: string;
  readonly otherNames: readonly string[];
  readonly linkedNames: readonly string[];
}

/** The whole sample: documents, and what its people told beside them. */
export interface SampleSet {
  readonly beneficiary: Beneficiary;
  readonly claim: { readonly name: string; readonly quarter: string; readonly filedOn: string };
  /** Reports, payments, invoices, bank papers and bulletins; names are paths inside the folder. */
  readonly documents: readonly SourceFile[];
  readonly mappings: readonly ConfirmedMapping[];
  /** What the spend on the invented marketplace is, which no list knows. */
  readonly platforms: readonly PlatformSetting[];
  readonly typedInvoices: readonly TypedInvoice[];
  readonly facts: readonly FactEntry[];
  /** The result worked out by hand. */
  readonly expected: Expected;
}

/** The documents alone, in memory: reports, payments, invoices, bank papers, rate bulletins. The same bytes on every call. */
export async function sampleFiles(): Promise<SourceFile[]> {
  const made: (readonly [string, Uint8Array | Promise<Uint8Array>])[] = [
    ['reports/tiktok-2026-Q2.xlsx', tiktokWorkbook()],
    ['reports/tiktok-agency-2026-05.csv', tiktokCsv()],
    ['reports/amazon-2026-Q2.xlsx', amazonWorkbook()],
    ['reports/ornekpazar-2026-05.csv', ornekpazarCsv()],
    ['payments/tiktok-payments.csv', tiktokPaymentsCsv()],
    ...PLATFORM_INVOICES.map((invoice) => [invoice.file, invoicePdf(invoice)] as const),
    ...STATEMENTS.map((statement) => [statement.file, statementPdf(statement)] as const),
    ...AGENCY_INVOICES.map((invoice) => [invoice.file, agencyXml(invoice)] as const),
    ['bank/account-try.xlsx', liraStatement()],
    ['bank/account-usd.xlsx', dollarStatement()],
    ['bank/card.csv', cardStatement()],
    ['bank/card-partner.csv', partnerStatement()],
    ...RATE_DAYS.map((day) => [bulletinFile(day), bulletinXml(day)] as const),
  ];
  return Promise.all(made.map(async ([name, bytes]) => ({ name, bytes: await bytes })));
}

/** The whole sample in memory. */
export async function sampleSet(): Promise<SampleSet> {
  const documents = await sampleFiles();
  const bytes = new Map(documents.map((file) => [file.name, file.bytes]));
  return {
    beneficiary: { name: COMPANY.name, taxNumber: COMPANY.taxNumber, otherNames: [], linkedNames: [] },
    claim: CLAIM,
    documents,
    mappings: MAPPINGS,
    platforms: PLATFORMS,
    typedInvoices: typedInvoices((file) => bytes.get(file) ?? new Uint8Array()),
    facts: FACTS,
    expected: EXPECTED,
  };
}
