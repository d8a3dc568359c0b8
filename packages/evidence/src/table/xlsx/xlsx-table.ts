import type { TableFile } from '../file.ts';
import { columnLetters } from '../row.ts';
import type { RowVisit, SheetFacts, Table, TableSheet } from '../table.ts';
import { readSharedStrings } from './shared-strings.ts';
import { SharedTexts } from './shared-texts.ts';
import { readSheetRows } from './sheet-rows.ts';
import { readDateStyles } from './styles.ts';
import { readWorkbook, type SheetEntry, SMALL_PART, type Workbook } from './workbook.ts';
import { openZip, type ZipArchive } from './zip.ts';

/** Bytes unpacked. Excel's full sheet of a million rows and nine columns stays below. */
const LARGEST_SHEET = 1024 * 1024 * 1024;
const LARGEST_TEXTS = 256 * 1024 * 1024;

/**
 * Opens a workbook; undefined when the archive is none. Only the directory, the styles and the shared texts are read now.
 * Throws `Problem`: `zip.*`, `xml.*`, `xlsx.macros`, `xlsx.binary`, `xlsx.no-sheets`.
 */
export async function openXlsx(file: TableFile): Promise<Table | undefined> {
  const zip = await openZip(file);
  try {
    const workbook = await readWorkbook(zip);
    if (workbook === undefined) {
      zip.close();
      return undefined;
    }
    return { format: 'xlsx', sheets: await sheetsOf(zip, workbook), close: () => zip.close() };
  } catch (cause) {
    zip.close();
    throw cause;
  }
}

async function sheetsOf(
  zip: ZipArchive,
  { strings, styles, epoch, sheets }: Workbook,
): Promise<TableSheet[]> {
  const texts =
    strings === undefined
      ? new SharedTexts()
      : await readSharedStrings(zip.pieces(strings, LARGEST_TEXTS), strings.name);
  const dateStyles =
    styles === undefined ? [] : await readDateStyles(zip.pieces(styles, SMALL_PART), styles.name);
  return sheets.map(
    (entry) => new XlsxSheet(zip, entry, { sheet: entry.name, strings: texts, dateStyles, epoch }),
  );
}

class XlsxSheet implements TableSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly #zip: ZipArchive;
  readonly #entry: SheetEntry;
  readonly #context: Parameters<typeof readSheetRows>[2];
  readonly #prefix: string;
  readonly #letters: string[] = [];

  constructor(zip: ZipArchive, entry: SheetEntry, context: Parameters<typeof readSheetRows>[2]) {
    this.name = entry.name;
    this.hidden = entry.hidden;
    this.#zip = zip;
    this.#entry = entry;
    this.#context = context;
    this.#prefix = `${quoted(entry.name)}!`;
  }

  async scan(visit: RowVisit): Promise<SheetFacts> {
    const { part } = this.#entry;
    return readSheetRows(this.#zip.pieces(part, LARGEST_SHEET), part.name, this.#context, visit);
  }

  place(row: number, column: number): string {
    let letters = this.#letters[column];
    if (letters === undefined) {
      letters = columnLetters(column);
      this.#letters[column] = letters;
    }
    return this.#prefix + letters + row;
  }
}

/** Sheet names with anything but letters, digits and underscores stand in quotes, as spreadsheet programs write them. */
function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
