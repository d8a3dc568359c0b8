import {
  claimFrom,
  type Invoice,
  type Reading,
  type ReadOptions,
  readDocument,
  reconcile,
  type SourceFile,
  typedInvoice,
} from '@kervan/evidence';
import { digestBytes, parseDay, words } from '@kervan/kit';
import type { ClaimFile } from '@kervan/law';
import type { SampleSet } from './set.ts';
import type { TypedInvoice } from './told/typed-invoices.ts';

/**
 * The claim that the sample's documents make: read, compared and turned into lines by the same functions that page, server and
 * terminal use. Facts drawn from the documents are recorded on the filing day.
 */
export async function sampleClaim(set: SampleSet): Promise<ClaimFile> {
  const { beneficiary, claim, facts, platforms } = set;
  const reconciliation = reconcile({
    documents: await sampleReadings(set),
    quarter: claim.quarter,
    recordedOn: parseDay(claim.filedOn),
    beneficiary: { names: [beneficiary.name], taxNumbers: [beneficiary.taxNumber] },
    platforms,
  });
  return claimFrom(reconciliation, {
    claim: claim.name,
    beneficiary: beneficiary.taxNumber,
    quarter: claim.quarter,
    filedOn: claim.filedOn,
    facts,
  });
}

/** Every document as read, the typed-in invoices in the place of their PDFs. */
export async function sampleReadings(set: SampleSet): Promise<Reading[]> {
  const typed = new Map(set.typedInvoices.map((invoice) => [invoice.file, invoice]));
  const mappings = Object.fromEntries(
    set.mappings.map(({ headerDigest, mapping }) => [headerDigest, mapping]),
  );
  const options: ReadOptions = { mappings, today: parseDay(set.claim.filedOn) };
  const readings: Reading[] = [];
  for (const file of set.documents) {
    const beside = typed.get(file.name);
    readings.push(beside === undefined ? await readDocument(file, options) : typedReading(file, beside, set));
  }
  return readings;
}

/** What a person typed in beside a PDF, which need not be read for it. */
function typedReading({ name, bytes }: SourceFile, typed: TypedInvoice, { beneficiary }: SampleSet): Reading {
  const made = typedInvoice({ ...typed, customerTaxNumber: beneficiary.taxNumber });
  if (!made.ok) throw made.problems[0];
  const invoices: Invoice[] = [made.invoice];
  const title = words('Elle girilmiş fatura', 'Invoice typed in');
  return {
    name,
    digest: digestBytes(bytes),
    size: bytes.length,
    kind: 'invoice',
    title,
    notices: [],
    invoices,
  };
}
