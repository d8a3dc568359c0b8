import { problem, type Words } from '@kervan/kit';
import { isRelationKind, isRelationName, isSpreadsheetName } from './names.ts';
import type { Epoch } from './serial-day.ts';
import { xmlPart } from './xml.ts';
import type { ZipArchive, ZipPart } from './zip.ts';

/** One sheet of a workbook, in the order of its tabs. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: ZipPart;
}

export interface Workbook {
  readonly epoch: Epoch;
  readonly sheets: readonly SheetEntry[];
  readonly strings: ZipPart | undefined;
  readonly styles: ZipPart | undefined;
}

/** Parts beside the sheets (directory, styles, relations) are small; these are bytes unpacked. */
export const SMALL_PART = 32 * 1024 * 1024;

interface Relation {
  readonly type: string;
  readonly target: string;
}

/**
 * Finds the sheets of a workbook: content types → workbook → relations, never by guessed names. Undefined when the archive is
 * no workbook. Throws `xlsx.macros`, `xlsx.binary`, `xlsx.no-sheets` and what the XML parser throws.
 */
export async function readWorkbook(zip: ZipArchive): Promise<Workbook | undefined> {
  const types = zip.parts.get('[content_types].xml');
  if (types === undefined) return undefined;
  const kinds = await contentTypes(zip, types);
  const all = [...kinds.values()].join(' ');
  if (all.includes('application/vnd.ms-excel.sheet.binary')) throw binary();
  const isWorkbook =
    /spreadsheetml\.(sheet|template)\.main|ms-excel\.(sheet|template)\.macroenabled\.main/i.test(all);
  if (!isWorkbook) return undefined;
  const macro = [...zip.parts.values()].find((part) =>
    /(^|\/)(vbaproject[^/]*\.bin|macrosheets\/.*)$/i.test(part.name),
  );
  if (macro !== undefined || /macroenabled/i.test(all)) throw macros(macro?.name);
  const root = await relations(zip, '_rels/.rels', '');
  const main = [...root.values()].find((relation) => isRelationKind(relation.type, 'officeDocument'));
  const mainPart = main === undefined ? undefined : zip.parts.get(main.target.toLowerCase());
  if (mainPart === undefined) throw noSheets();
  return sheetsOf(zip, mainPart);
}

async function sheetsOf(zip: ZipArchive, part: ZipPart): Promise<Workbook> {
  const folder = part.name.slice(0, part.name.lastIndexOf('/') + 1);
  const base = part.name.slice(folder.length);
  const links = await relations(zip, `${folder}_rels/${base}.rels`, folder);
  const sheets: SheetEntry[] = [];
  let epoch: Epoch = 1900;
  await readPart(zip, part, (name, tag) => {
    if (!isSpreadsheetName(tag.uri)) return;
    if (name === 'workbookPr') epoch = /^(1|true)$/.test(tag.attributes.date1904?.value ?? '') ? 1904 : 1900;
    if (name !== 'sheet') return;
    const id = Object.values(tag.attributes).find(
      ({ local, uri }) => local === 'id' && isRelationName(uri),
    )?.value;
    const link = id === undefined ? undefined : links.get(id);
    const sheet = link === undefined ? undefined : zip.parts.get(link.target.toLowerCase());
    // Chart sheets and dialogs are related by other kinds and hold no rows.
    if (link === undefined || sheet === undefined || !isRelationKind(link.type, 'worksheet')) return;
    const hidden = (tag.attributes.state?.value ?? 'visible') !== 'visible';
    sheets.push({ name: tag.attributes.name?.value ?? sheet.name, hidden, part: sheet });
  });
  if (sheets.length === 0) throw noSheets();
  return {
    epoch,
    sheets,
    strings: linked(zip, links, 'sharedStrings'),
    styles: linked(zip, links, 'styles'),
  };
}

function linked(zip: ZipArchive, links: ReadonlyMap<string, Relation>, kind: string): ZipPart | undefined {
  const relation = [...links.values()].find(({ type }) => isRelationKind(type, kind));
  return relation === undefined ? undefined : zip.parts.get(relation.target.toLowerCase());
}

async function contentTypes(zip: ZipArchive, part: ZipPart): Promise<Map<string, string>> {
  const kinds = new Map<string, string>();
  await readPart(zip, part, (name, tag) => {
    const { PartName, Extension, ContentType } = tag.attributes;
    if (name === 'Override' || name === 'Default') {
      kinds.set(PartName?.value ?? `*.${Extension?.value ?? ''}`, ContentType?.value ?? '');
    }
  });
  return kinds;
}

/** Relations by id; targets are paths in the archive, external ones left out. */
async function relations(zip: ZipArchive, path: string, folder: string): Promise<Map<string, Relation>> {
  const found = new Map<string, Relation>();
  const part = zip.parts.get(path.toLowerCase());
  if (part === undefined) return found;
  await readPart(zip, part, (name, tag) => {
    const { Id, Type, Target, TargetMode } = tag.attributes;
    if (name !== 'Relationship' || TargetMode?.value === 'External' || Id === undefined) return;
    found.set(Id.value, { type: Type?.value ?? '', target: resolve(folder, Target?.value ?? '') });
  });
  return found;
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

async function readPart(
  zip: ZipArchive,
  part: ZipPart,
  open: Parameters<typeof xmlPart>[1]['open'],
): Promise<void> {
  const xml = xmlPart(part.name, { open });
  for await (const piece of zip.pieces(part, SMALL_PART)) xml.write(piece);
  xml.end();
}

const SAVE_PLAIN: Words = {
  tr: 'Raporu platformdan yeniden indirin ya da dosyayı makrosuz çalışma kitabı (.xlsx) olarak kaydedin.',
  en: 'Download the report from the platform again, or save the file as a workbook without macros (.xlsx).',
};

function macros(place: string | undefined): Error {
  return problem(
    'xlsx.macros',
    {
      tr: 'Çalışma kitabında makro var; içindeki değerler bir programla değişmiş olabileceğinden kanıt sayılmaz.',
      en: 'The workbook has macros; a program may have changed its values, so it is not taken as evidence.',
    },
    { ...(place === undefined ? {} : { place }), wayOut: SAVE_PLAIN },
  );
}

function binary(): Error {
  return problem(
    'xlsx.binary',
    {
      tr: 'Bu, ikili çalışma kitabı (.xlsb); okunmaz.',
      en: 'This is a binary workbook (.xlsb), which is not read.',
    },
    { wayOut: SAVE_PLAIN },
  );
}

function noSheets(): Error {
  return problem(
    'xlsx.no-sheets',
    { tr: 'Çalışma kitabında okunacak sayfa yok.', en: 'The workbook has no sheet to read.' },
    { wayOut: SAVE_PLAIN },
  );
}
