import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConfirmationData, PlatformView, TypedInvoiceData } from '@kervan/desk';
import { type ColumnMapping, headerDigest, type Reading } from '@kervan/evidence';
import { fill, problem, words } from '@kervan/kit';
import type { FactEntry } from '@kervan/law';
import type { Context } from '../command.ts';
import type { OptionName } from '../options.ts';
import { inFile } from '../problems.ts';
import { readJson } from './io.ts';
import {
  type Beneficiary,
  beneficiaryFrom,
  confirmationsFrom,
  factsFrom,
  type InvoiceBesideFile,
  invoicesFrom,
  mappingsFrom,
  platformsFrom,
} from './shapes.ts';

/** Files beside the documents in which people told what documents do not say, by the option that names another one. */
export const COMPANIONS = {
  beneficiary: 'beneficiary.json',
  facts: 'facts.json',
  mappings: 'mappings.json',
  invoices: 'typed-invoices.json',
  confirmations: 'confirmations.json',
  platforms: 'platforms.json',
} as const satisfies Partial<Record<OptionName, string>>;

type CompanionName = keyof typeof COMPANIONS;

/** What people told beside the documents. */
export interface Told {
  readonly beneficiary: Beneficiary | undefined;
  readonly mappings: Readonly<Record<string, ColumnMapping>>;
  readonly invoices: readonly InvoiceBesideFile[];
  readonly confirmations: readonly ConfirmationData[];
  readonly platforms: readonly PlatformView[];
  facts(by: string, recordedOn: string): Promise<readonly FactEntry[]>;
  /** Files that were taken from the folder itself. */
  readonly found: readonly string[];
}

/** Reads what was told: from the files the options name, else from the folder of the documents, where there is one. */
export async function toldBeside(context: Context, folder: string | undefined): Promise<Told> {
  const found: string[] = [];
  const places = new Map<CompanionName, string>();
  for (const [name, file] of Object.entries(COMPANIONS) as [CompanionName, string][]) {
    const named = context.args.text(name);
    const beside = folder === undefined ? undefined : join(folder, file);
    if (named !== undefined) places.set(name, named);
    else if (beside !== undefined && (await exists(beside))) {
      places.set(name, beside);
      found.push(file);
    }
  }
  const from = async <T>(name: CompanionName, make: (json: unknown) => T, otherwise: T): Promise<T> => {
    const path = places.get(name);
    if (path === undefined) return otherwise;
    const json = await readJson(path, context.terminal);
    return inFile(path, () => make(json));
  };
  return {
    found,
    beneficiary: toldBeneficiary(context, await from('beneficiary', beneficiaryFrom, undefined)),
    mappings: await from('mappings', byHeader, {}),
    invoices: await from('invoices', invoicesFrom, []),
    confirmations: await from('confirmations', confirmationsFrom, []),
    platforms: await from('platforms', platformsFrom, []),
    facts: (by, recordedOn) => from('facts', (json) => factsFrom(json, by, recordedOn), []),
  };
}

/** Confirmed mappings by the digest of the header they are found again by. */
export function byHeader(json: unknown): Readonly<Record<string, ColumnMapping>> {
  return Object.fromEntries(mappingsFrom(json).map(({ header, mapping }) => [headerDigest(header), mapping]));
}

/** `--name` and `--tax-number` win over the file. */
function toldBeneficiary({ args }: Context, file: Beneficiary | undefined): Beneficiary | undefined {
  const name = args.text('name') ?? file?.name;
  const taxNumber = args.text('tax-number') ?? file?.taxNumber;
  if (name === undefined && taxNumber === undefined) return undefined;
  return { ...file, name: name ?? taxNumber ?? '', taxNumber };
}

/** Typed invoices with the digest of the PDF they stand beside. Throws where a named PDF is not among the documents. */
export function invoicesBeside(
  invoices: readonly InvoiceBesideFile[],
  documents: readonly Reading[],
): readonly TypedInvoiceData[] {
  return invoices.map(({ data, file }) => {
    if (file === undefined) return data;
    const reading = documents.find(({ name }) => name === file || name.endsWith(`/${file}`));
    if (reading === undefined) throw noSuchPdf(file);
    return { ...data, document: reading.digest };
  });
}

function noSuchPdf(file: string): Error {
  return problem(
    'cli.invoice-file',
    fill(
      words(
        'Elle girilen faturanın yanında durduğu “{file}” belgeler arasında yok.',
        'The file “{file}”, beside which an invoice was typed in, is not among the documents.',
      ),
      { file },
    ),
    {
      place: file,
      wayOut: words(
        'PDF’i de verin ya da “document” alanına özetini yazın.',
        'Hand in the PDF as well, or write its digest into “document”.',
      ),
    },
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
