import { problem } from '@kervan/kit';
import type { SaxesTagNS } from 'saxes';
import { columnLetters } from '../row.ts';
import { isSpreadsheetName } from './names.ts';
import { MOST_COLUMNS, MOST_ROWS, RAW, rawKind, type SheetRow } from './sheet-row.ts';
import { isTrue } from './sheet-scanner.ts';
import { broken, type XmlPart, xmlPart } from './xml.ts';

/** What a sheet says besides its rows: merged areas as written (`A3:B3`), hidden columns from 0, how many cells are formulas. */
interface SheetNotes {
  readonly merges: string[];
  readonly hiddenColumns: Set<number>;
  formulas: number;
}

/** Bytes of text in one row; a real row of 16,384 short cells stays far below. */
const LONGEST_ROW = 64 * 1024 * 1024;

/** Past this many merged areas a sheet is a drawing, not a table. */
const MOST_MERGES = 20_000;

/**
 * Reads a sheet through the XML parser: the head before the rows, the tail behind them, and every row that the scanner leaves
 * to it. Calls `onRow` for each row read here; it may return false to stop, after which nothing more is reported.
 */
export class SheetReader implements XmlPart {
  /** Whether the parser stands between the rows of the sheet: only there may the scanner take over. */
  betweenItems = false;
  /** Whether the x14ac prefix is bound, as the scanner needs to know. */
  x14ac = false;
  lastNumber = 0;
  stopped = false;
  readonly notes: SheetNotes = { merges: [], hiddenColumns: new Set(), formulas: 0 };
  readonly #part: XmlPart;
  readonly #place: string;
  readonly #row: SheetRow;
  readonly #onRow: () => boolean;
  readonly #path: string[] = [];
  #scratch: Buffer = Buffer.alloc(64 * 1024);
  #filled = 0;
  #lastColumn = -1;
  #column = 0;
  #kind = 0;
  #style = 0;
  #formula = false;
  #start = 0;
  #taking = false;

  constructor(place: string, row: SheetRow, onRow: () => boolean) {
    this.#place = place;
    this.#row = row;
    this.#onRow = onRow;
    this.#part = xmlPart(place, {
      open: (name, tag) => this.#open(isSpreadsheetName(tag.uri) ? name : `?${name}`, tag),
      close: () => this.#close(),
      text: (text) => this.#text(text),
    });
  }

  /** Throws as `xmlPart`, and `xlsx.cells-out-of-order` for a sheet that holds a cell twice. */
  write(bytes: Uint8Array): void {
    this.#part.write(bytes);
  }

  end(): void {
    this.#part.end();
  }

  #open(name: string, tag: SaxesTagNS): void {
    const path = this.#path;
    const depth = path.length;
    path.push(name);
    if (depth === 0) {
      if (name !== 'worksheet') throw broken(this.#place);
      this.x14ac = tag.ns.x14ac !== undefined;
    } else if (depth === 1) {
      this.betweenItems = name === 'sheetData' && tag.prefix === '' && !tag.isSelfClosing;
    } else if (path[1] !== 'sheetData') this.#aside(name, tag);
    else if (depth === 2) {
      this.betweenItems = false;
      if (name === 'row') this.#openRow(tag);
    } else if (depth === 3 && name === 'c' && path[2] === 'row') this.#openCell(tag);
    else if (path[3] === 'c') this.#openInCell(name, depth);
  }

  #aside(name: string, tag: SaxesTagNS): void {
    if (name === 'mergeCell' && this.notes.merges.length < MOST_MERGES)
      this.notes.merges.push(attribute(tag, 'ref') ?? '');
    if (name !== 'col' || !isTrue(attribute(tag, 'hidden'))) return;
    const from = wholeNumber(attribute(tag, 'min'), MOST_COLUMNS);
    const to = wholeNumber(attribute(tag, 'max'), MOST_COLUMNS);
    for (let column = from; column > 0 && column <= to; column++) this.notes.hiddenColumns.add(column - 1);
  }

  #openRow(tag: SaxesTagNS): void {
    const stated = attribute(tag, 'r');
    const number = stated === undefined ? this.lastNumber + 1 : wholeNumber(stated, MOST_ROWS);
    if (number <= this.lastNumber || number > MOST_ROWS) throw this.#outOfOrder(`${stated ?? number}`);
    this.lastNumber = number;
    this.#row.begin(number);
    this.#row.hidden = isTrue(attribute(tag, 'hidden'));
    this.#filled = 0;
    this.#lastColumn = -1;
  }

  #openCell(tag: SaxesTagNS): void {
    const reference = attribute(tag, 'r');
    this.#column = reference === undefined ? this.#lastColumn + 1 : columnOf(reference, this.lastNumber);
    if (this.#column <= this.#lastColumn || this.#column >= MOST_COLUMNS) {
      throw this.#outOfOrder(reference ?? `${columnLetters(this.#column)}${this.lastNumber}`);
    }
    this.#lastColumn = this.#column;
    const kind = rawKind(attribute(tag, 't') ?? 'n');
    this.#style = wholeNumber(attribute(tag, 's') ?? '0', 999_999);
    if (kind === undefined || this.#style < 0) throw broken(`${this.#place} ${reference ?? ''}`);
    this.#kind = kind;
    this.#formula = false;
    this.#start = -1;
  }

  /** A cell's value stands in `<v>`, or in `<is>` as `<t>` and `<r><t>` (phonetic runs `<rPh>` left out). */
  #openInCell(name: string, depth: number): void {
    if (depth === 4 && name === 'f') this.#formula = true;
    const path = this.#path;
    const value = depth === 4 && name === 'v' && this.#kind !== RAW.inline;
    const inline =
      this.#kind === RAW.inline &&
      name === 't' &&
      path[4] === 'is' &&
      (depth === 5 || (depth === 6 && path[5] === 'r'));
    this.#taking = value || inline;
    if (this.#taking && this.#start < 0) this.#start = this.#filled;
  }

  #text(text: string): void {
    if (!this.#taking) return;
    const room = this.#filled + text.length * 3 + 1;
    if (room > LONGEST_ROW) throw broken(`${this.#place} ${this.lastNumber}`);
    if (room > this.#scratch.length) {
      const larger = Buffer.alloc(room * 2);
      this.#scratch.copy(larger, 0, 0, this.#filled);
      this.#scratch = larger;
    }
    this.#filled += this.#scratch.write(text, this.#filled, 'utf8');
  }

  #close(): void {
    this.#taking = false;
    const name = this.#path.pop();
    const depth = this.#path.length;
    if (this.#path[1] !== 'sheetData') {
      if (depth === 1) this.betweenItems = false;
    } else if (depth === 2 && name === 'row') this.#closeRow();
    else if (depth === 3 && name === 'c' && this.#path[2] === 'row') this.#closeCell();
  }

  #closeCell(): void {
    const kind = this.#formula ? RAW.formula : this.#kind;
    if (this.#formula) this.notes.formulas++;
    if (this.#start >= 0 || this.#formula) {
      this.#row.put(this.#column, kind, this.#style, Math.max(this.#start, 0), this.#filled);
    }
  }

  #closeRow(): void {
    this.betweenItems = true;
    this.#row.bytes = this.#scratch;
    if (!this.stopped && !this.#onRow()) this.stopped = true;
  }

  #outOfOrder(where: string): Error {
    return problem(
      'xlsx.cells-out-of-order',
      {
        tr: 'Sayfada aynı satır ya da hücre iki kez geçiyor; hangisinin geçerli olduğu belirsiz.',
        en: 'The sheet holds the same row or cell twice; which of them counts is uncertain.',
      },
      {
        place: `${this.#place} ${where}`,
        wayOut: {
          tr: 'Dosyayı bir hesap tablosu programında açıp .xlsx olarak kaydedin ya da yeniden indirin.',
          en: 'Open the file in a spreadsheet program and save it as .xlsx, or download it again.',
        },
      },
    );
  }
}

function attribute(tag: SaxesTagNS, name: string): string | undefined {
  return tag.attributes[name]?.value;
}

/** The number of a text of plain digits up to `most`; −1 for anything else. */
function wholeNumber(text: string | undefined, most: number): number {
  if (text === undefined || !/^\d{1,7}$/.test(text)) return -1;
  const number = Number(text);
  return number <= most ? number : -1;
}

/** The column of a reference to a cell of row `row`; −1 when it is none. */
function columnOf(reference: string, row: number): number {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference);
  if (found === null || Number(found[2]) !== row) return -1;
  let column = 0;
  for (const letter of found[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
