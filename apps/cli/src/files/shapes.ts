import {
  type ConfirmationData,
  check,
  confirmationData,
  confirmedMapping,
  factData,
  issuesOf,
  mappingData,
  type PlatformView,
  platform,
  SchemaProblem,
  type TypedInvoiceData,
  typedInvoiceData,
  workspaceChange,
} from '@kervan/desk';
import type { ColumnMapping } from '@kervan/evidence';
import { parseDay, words } from '@kervan/kit';
import type { FactEntry } from '@kervan/law';
import { z } from 'zod';

/** Whose claim it is, as `beneficiary.json` says it. */
export interface Beneficiary {
  readonly name: string;
  readonly taxNumber?: string | undefined;
  readonly otherNames?: readonly string[] | undefined;
  readonly linkedNames?: readonly string[] | undefined;
}

/** A typed invoice that may name its PDF by the file's name in place of its digest. */
export interface InvoiceBesideFile {
  readonly data: TypedInvoiceData;
  /** Name of the PDF, where the file gave that and no digest. */
  readonly file: string | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

const list = z.array(z.record(z.string(), z.unknown()));

/** The digest that stands in while only the file's name is known. */
const NO_DIGEST = '0'.repeat(64);

/** Facts told. An origin left out is a declaration by the beneficiary; a day left out is the day of recording. */
export function factsFrom(json: unknown, by: string, recordedOn: string): FactEntry[] {
  const entries = check(list, 'fact', json);
  const bare = entries.map((entry) => without(entry, ['recordedOn']));
  return check(z.array(factData), 'fact', bare).map((fact, index) => {
    const day = entries[index]?.recordedOn;
    if (day !== undefined) parseDay(String(day), `$[${index}].recordedOn`);
    return {
      fact: fact.fact,
      ...(fact.subject === undefined ? {} : { subject: fact.subject }),
      value: fact.value,
      origin: fact.origin ?? { kind: 'declaration', by },
      recordedOn: day === undefined ? recordedOn : String(day),
    };
  });
}

/** Invoices typed in beside their PDF. */
export function invoicesFrom(json: unknown): InvoiceBesideFile[] {
  const entries = check(list, 'typed-invoice', json);
  const bare = entries.map((entry) => {
    const data = without(entry, ['file', 'id', 'payable', 'typedAt']);
    return data.document === undefined && typeof entry.file === 'string'
      ? { ...data, document: NO_DIGEST }
      : data;
  });
  return check(z.array(typedInvoiceData), 'typed-invoice', bare).map((data, index) => ({
    data,
    file: data.document === NO_DIGEST ? String(entries[index]?.file) : undefined,
  }));
}

/** Decisions about single documents. */
export function confirmationsFrom(json: unknown): ConfirmationData[] {
  const bare = check(list, 'confirmation', json).map((entry) => without(entry, ['id', 'confirmedAt']));
  return check(z.array(confirmationData), 'confirmation', bare);
}

/** Confirmed mappings: `{header, mapping}`, or all fields side by side as the server lists them. */
export function mappingsFrom(
  json: unknown,
): { readonly header: readonly string[]; readonly mapping: ColumnMapping }[] {
  return check(list, 'mapping', json).map((entry, index) => {
    const header = z.array(z.string()).safeParse(entry.header);
    if (!header.success) throw noHeader(index);
    const told = (entry.mapping ?? entry) as Fields;
    const by = typeof told.confirmedBy === 'string' ? told.confirmedBy : '';
    const bare = without(told, ['header', 'headerDigest', 'standing', 'confirmedBy', 'confirmedAt']);
    return { header: header.data, mapping: confirmedMapping(check(mappingData, 'mapping', bare), by) };
  });
}

const beneficiary = workspaceChange
  .pick({ name: true, taxNumber: true, otherNames: true, linkedNames: true })
  .required({ name: true });

/** Whose claim it is. */
export function beneficiaryFrom(json: unknown): Beneficiary {
  const bare = typeof json === 'object' && json !== null ? without(json as Fields, ['beneficiary']) : json;
  const told = shaped(beneficiary, 'schema.beneficiary', bare, BENEFICIARY_WAY_OUT);
  return { ...told, taxNumber: told.taxNumber ?? undefined };
}

/** What the spend on platforms is. */
export function platformsFrom(json: unknown): PlatformView[] {
  return shaped(z.array(platform), 'schema.platforms', json, PLATFORMS_WAY_OUT);
}

const BENEFICIARY_WAY_OUT = words(
  'Beklenen: {"name": "…", "taxNumber": "…", "otherNames": [], "linkedNames": []}; yalnız name zorunludur.',
  'Expected: {"name": "…", "taxNumber": "…", "otherNames": [], "linkedNames": []}; only name must be there.',
);

const PLATFORMS_WAY_OUT = words(
  'Beklenen liste: [{"platform": "…", "title": "…", "support": "…", "kind": "…", "words": ["…"]}].',
  'Expected a list: [{"platform": "…", "title": "…", "support": "…", "kind": "…", "words": ["…"]}].',
);

/** A shape that no published schema has: its way out shows the shape itself. */
function shaped<T>(schema: z.ZodType<T>, code: string, json: unknown, wayOut: typeof BENEFICIARY_WAY_OUT): T {
  const issues = issuesOf(schema, json);
  if (issues.length > 0) throw new SchemaProblem(code, issues, wayOut);
  return schema.parse(json);
}

function without(entry: Fields, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !names.includes(name)));
}

function noHeader(index: number): Error {
  return new SchemaProblem(
    'schema.mappings',
    [
      {
        code: 'invalid_type',
        place: `$[${index}].header`,
        words: words('Tablonun başlık satırı eksik.', 'The table’s header is missing.'),
      },
    ],
    words(
      'Beklenen: [{"header": ["…"], "mapping": {…}}]; başlığı “kervan read DOSYA” yazar.',
      'Expected: [{"header": ["…"], "mapping": {…}}]; “kervan read FILE” prints the header.',
    ),
  );
}
