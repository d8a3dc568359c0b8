import { type Problem, problem } from '@kervan/kit';
import type { Place } from '../model.ts';
import { openCsv } from './csv/csv-table.ts';
import { fileSize, firstBytes, type TableFile } from './file.ts';
import type { TableRow } from './row.ts';
import type { Table } from './table.ts';
import { openXlsx } from './xlsx/xlsx-table.ts';

export interface OpenOptions {
  /** Largest file taken, in bytes; 512 MB when not given. */
  readonly maxBytes?: number;
}

const LARGEST_FILE = 512 * 1024 * 1024;

/**
 * Opens a file as a table, told by its content: a workbook by its archive, a text table by its characters. Undefined when it is
 * neither. Throws `Problem` for a table that cannot be read: `table.too-large`, `xls.old-or-locked`, `table.html`, `zip.*`,
 * `xlsx.*`, `xml.*`.
 */
export async function openTable(
  file: TableFile,
  { maxBytes = LARGEST_FILE }: OpenOptions = {},
): Promise<Table | undefined> {
  const size = await fileSize(file);
  if (size > maxBytes) throw tooLarge(size, maxBytes);
  const start = await firstBytes(file, 1024);
  if (startsWith(start, [0x50, 0x4b, 0x03, 0x04])) return openXlsx(file);
  if (startsWith(start, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) throw oldWorkbook();
  if (/^\s*<(!doctype html|html|table|meta|head|style)\b/i.test(asAscii(start))) throw htmlTable();
  return openCsv(file);
}

/** Reads the rows of the first visible sheet, each with its place; `visit` returns false to stop. Undefined as `openTable`. */
export async function readTable(
  file: TableFile,
  options: OpenOptions,
  visit: (row: TableRow, place: (column: number) => Place) => boolean,
): Promise<true | undefined> {
  const table = await openTable(file, options);
  if (table === undefined) return undefined;
  try {
    const sheet = table.sheets.find(({ hidden }) => !hidden);
    await sheet?.scan((row) => visit(row, (column) => sheet.place(row.number, column)));
    return true;
  } finally {
    table.close();
  }
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function asAscii(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.replace(/^\u00ef\u00bb\u00bf/, '');
}

function tooLarge(size: number, most: number): Problem {
  const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);
  return problem(
    'table.too-large',
    {
      tr: `Dosya ${megabytes(size)} MB; en çok ${megabytes(most)} MB okunur.`,
      en: `The file has ${megabytes(size)} MB; at most ${megabytes(most)} MB are read.`,
    },
    {
      wayOut: {
        tr: 'Raporu daha kısa dönemlerle, ayrı dosyalar olarak dışa aktarın.',
        en: 'Export the report for shorter periods, as separate files.',
      },
    },
  );
}

function oldWorkbook(): Problem {
  return problem(
    'xls.old-or-locked',
    {
      tr: 'Bu, eski biçimde (.xls) ya da parolalı bir çalışma kitabı; okunamıyor.',
      en: 'This is a workbook of the old format (.xls) or one with a password; it cannot be read.',
    },
    {
      wayOut: {
        tr: 'Hesap tablosu programında açıp parolasız .xlsx olarak kaydedin; platformdan .xlsx ya da .csv indirmek daha iyidir.',
        en: 'Open it in a spreadsheet program and save it as .xlsx without a password; better, download .xlsx or .csv from the platform.',
      },
    },
  );
}

function htmlTable(): Problem {
  return problem(
    'table.html',
    {
      tr: 'Bu, adı tablo gibi olsa da bir web sayfası (HTML); tablo olarak okunmaz.',
      en: 'This is a web page (HTML), though it may be named like a table; it is not read as one.',
    },
    {
      wayOut: {
        tr: 'Hesap tablosu programında açıp .xlsx olarak kaydedin ya da kaynağından .xlsx ya da .csv indirin.',
        en: 'Open it in a spreadsheet program and save it as .xlsx, or download .xlsx or .csv from its source.',
      },
    },
  );
}
