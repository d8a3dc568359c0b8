import { isUtf8 } from 'node:buffer';
import { type ItemScanner, isBlank, type Scan } from './hybrid.ts';
import { MOST_COLUMNS, MOST_ROWS, RAW, rawKind, type SheetRow } from './sheet-row.ts';

const LT = 60;
const GT = 62;
const SLASH = 47;
const QUOTE = 34;

const ROW_OPEN = Buffer.from('<row');
const ROW_NUMBER = Buffer.from(' r="');
const ROW_CLOSE = Buffer.from('</row>');
const CELL_OPEN = Buffer.from('<c');
const CELL_CLOSE = Buffer.from('</c>');
const VALUE_OPEN = Buffer.from('<v>');
const VALUE_CLOSE = Buffer.from('</v>');
const INLINE_OPEN = Buffer.from('<is><t>');
const INLINE_OPEN_KEPT = Buffer.from('<is><t xml:space="preserve">');
const INLINE_CLOSE = Buffer.from('</t></is>');
const ENTITIES = ['&amp;', '&lt;', '&gt;', '&quot;', '&apos;'].map((entity) => Buffer.from(entity));

/** Attributes of a row that every spreadsheet program writes; of these only `hidden` matters. */
const ROW_ATTRIBUTES = new Set(
  'spans s customFormat ht customHeight hidden collapsed outlineLevel thickTop thickBot ph x14ac:dyDescent'.split(
    ' ',
  ),
);

/**
 * Scans the plain rows that spreadsheet programs write: `<row r="2" …><c r="A2" s="1" t="s"><v>7</v></c>…</row>`.
 *
 * It knows a small part of SpreadsheetML and is strict about it. Formulas, rich text, comments, CDATA, prefixes, unknown
 * attributes, control characters, cells out of order: all of that it leaves to the XML parser, which reads or refuses it
 * (docs/decisions/0010-sheet-scanner.md). What it takes, it reads as the parser would; what the parser refuses, it never takes.
 */
export class SheetScanner implements ItemScanner {
  /** Number of the last row that was whole; the caller keeps it in step when the XML parser reads a row. */
  lastNumber = 0;
  /** Where the last whole row ended. */
  position = 0;
  /** Whether the prefix of `x14ac:dyDescent` is bound; without it the attribute is an XML error. */
  readonly #x14ac: boolean;
  readonly #row: SheetRow;
  #bytes: Buffer = Buffer.alloc(1);
  #i = 0;
  /** Attributes of an earlier row after its number: most rows repeat them byte for byte. */
  #known: Buffer = Buffer.from('>');
  #knownHidden = false;

  constructor(row: SheetRow, x14ac: boolean) {
    this.#row = row;
    this.#x14ac = x14ac;
  }

  /** Scans one row that begins at `at`. `bytes[end]` must be 0, which nothing here takes for an honest byte. */
  scan(bytes: Buffer, at: number, end: number): Scan {
    this.#bytes = bytes;
    this.#i = at;
    if (this.#scanRow()) {
      this.lastNumber = this.#row.number;
      this.position = this.#i;
      return 'whole';
    }
    // Every check reads one byte after the other and stops at the first that does not fit: on the mark, it was cut short.
    return this.#i >= end ? 'more' : 'odd';
  }

  #scanRow(): boolean {
    const row = this.#row;
    if (!this.#take(ROW_OPEN)) return false;
    let number = this.lastNumber + 1;
    const start = this.#i;
    if (this.#take(ROW_NUMBER)) {
      const stated = this.#digits(7);
      if (stated < number || this.#bytes[this.#i] !== QUOTE) return false;
      number = stated;
      this.#i++;
    } else if (this.#bytes[this.#i] === 0) return false;
    else this.#i = start;
    if (number > MOST_ROWS) return false;
    row.begin(number);
    row.bytes = this.#bytes;
    if (!this.#rowAttributes()) return false;
    if (this.#bytes[this.#i - 2] === SLASH) return true;
    let last = -1;
    for (;;) {
      this.#blanks();
      if (this.#bytes[this.#i + 1] === SLASH && this.#bytes[this.#i] === LT) return this.#take(ROW_CLOSE);
      last = this.#cell(last, number);
      if (last < 0) return false;
    }
  }

  /** Goes to behind the `>` or `/>` of the row's tag. */
  #rowAttributes(): boolean {
    const bytes = this.#bytes;
    const from = this.#i;
    if (this.#take(this.#known)) {
      this.#row.hidden = this.#knownHidden;
      return true;
    }
    this.#i = from;
    const seen = new Set<string>();
    let hidden = false;
    while (bytes[this.#i] === 32) {
      const name = ++this.#i;
      while (isNameByte(bytes[this.#i] ?? 0)) this.#i++;
      const word = bytes.toString('latin1', name, this.#i);
      if (bytes[this.#i] !== 61) return false;
      if (!ROW_ATTRIBUTES.has(word) || seen.has(word) || (word.startsWith('x14ac') && !this.#x14ac))
        return false;
      seen.add(word);
      if (bytes[++this.#i] !== QUOTE) return false;
      const value = ++this.#i;
      while (isValueByte(bytes[this.#i] ?? 0)) this.#i++;
      if (bytes[this.#i] !== QUOTE) return false;
      if (word === 'hidden') hidden = isTrue(bytes.toString('latin1', value, this.#i));
      this.#i++;
    }
    if (bytes[this.#i] === SLASH) this.#i++;
    if (bytes[this.#i] !== GT) return false;
    this.#i++;
    this.#known = Buffer.from(bytes.subarray(from, this.#i));
    this.#knownHidden = hidden;
    this.#row.hidden = hidden;
    return true;
  }

  /** Takes one cell; its column, or −1 when it is not plain. */
  #cell(last: number, number: number): number {
    if (!this.#take(CELL_OPEN)) return -1;
    const bytes = this.#bytes;
    let column = last + 1;
    let style = 0;
    let kind: number = RAW.number;
    let seen = 0;
    while (bytes[this.#i] === 32) {
      const name = bytes[++this.#i];
      if (bytes[++this.#i] !== 61 || bytes[++this.#i] !== QUOTE) return -1;
      this.#i++;
      const bit = name === 114 ? 1 : name === 115 ? 2 : name === 116 ? 4 : 8;
      if (bit === 8 || (seen & bit) !== 0) return -1;
      seen |= bit;
      if (bit === 1) column = this.#reference(number);
      else if (bit === 2) style = this.#digits(6);
      else kind = this.#type();
      if (column < 0 || style < 0 || kind < 0 || bytes[this.#i] !== QUOTE) return -1;
      this.#i++;
    }
    if (column <= last || column >= MOST_COLUMNS) return -1;
    if (bytes[this.#i] === SLASH) {
      if (bytes[++this.#i] !== GT) return -1;
      this.#i++;
      return column;
    }
    if (bytes[this.#i] !== GT) return -1;
    this.#i++;
    this.#blanks();
    if (bytes[this.#i] === LT && bytes[this.#i + 1] !== SLASH) {
      if (!this.#value(column, kind, style)) return -1;
      this.#blanks();
    }
    return this.#take(CELL_CLOSE) ? column : -1;
  }

  #value(column: number, kind: number, style: number): boolean {
    const bytes = this.#bytes;
    const inline = kind === RAW.inline;
    const from = this.#i;
    if (!this.#take(inline ? INLINE_OPEN : VALUE_OPEN)) {
      if (!inline || bytes[this.#i] === 0) return false;
      this.#i = from;
      if (!this.#take(INLINE_OPEN_KEPT)) return false;
    }
    const start = this.#i;
    let ascii = true;
    let escaped = false;
    for (let byte = bytes[this.#i] ?? 0; byte !== LT; byte = bytes[this.#i] ?? 0) {
      if (byte === 38) {
        if ((kind !== RAW.inline && kind !== RAW.text) || !this.#entity()) return false;
        escaped = true;
        continue;
      }
      // 0xEF opens the two characters that XML forbids beside controls (U+FFFE, U+FFFF).
      if (byte < 32 || byte === GT || byte === 0xef) return false;
      if (byte > 126) ascii = false;
      this.#i++;
    }
    const end = this.#i;
    if (!ascii && !isUtf8(bytes.subarray(start, end))) return false;
    this.#row.put(column, escaped ? RAW.escaped : kind, style, start, end);
    return this.#take(inline ? INLINE_CLOSE : VALUE_CLOSE);
  }

  /** `C12` in row 12 is 2; −1 when it is no reference to a cell of this row. */
  #reference(number: number): number {
    const bytes = this.#bytes;
    let column = 0;
    for (let letters = 0; letters < 3; letters++) {
      const letter = (bytes[this.#i] ?? 0) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
      this.#i++;
    }
    if (bytes[this.#i] === 48) return -1;
    return this.#digits(7) === number ? column - 1 : -1;
  }

  /** A whole number of at most `most` digits; −1 when there is none. */
  #digits(most: number): number {
    const bytes = this.#bytes;
    const from = this.#i;
    let number = 0;
    for (
      let digit = (bytes[this.#i] ?? 0) - 48;
      digit >= 0 && digit <= 9;
      digit = (bytes[this.#i] ?? 0) - 48
    ) {
      number = number * 10 + digit;
      if (++this.#i - from > most) return -1;
    }
    return this.#i === from ? -1 : number;
  }

  #type(): number {
    const bytes = this.#bytes;
    const from = this.#i;
    while (isNameByte(bytes[this.#i] ?? 0)) this.#i++;
    if (this.#i === from + 1 && bytes[from] === 115) return RAW.shared;
    return rawKind(bytes.toString('latin1', from, this.#i)) ?? -1;
  }

  #entity(): boolean {
    const from = this.#i;
    for (const entity of ENTITIES) {
      this.#i = from;
      if (this.#take(entity)) return true;
      if (this.#bytes[this.#i] === 0) return false;
    }
    return false;
  }

  /** Goes behind `what` when it stands here; otherwise stays on the first byte that differs. */
  #take(what: Buffer): boolean {
    const bytes = this.#bytes;
    for (let k = 0; k < what.length; k++) {
      if (bytes[this.#i] !== what[k]) return false;
      this.#i++;
    }
    return true;
  }

  #blanks(): void {
    const bytes = this.#bytes;
    while (isBlank(bytes[this.#i] ?? 0)) this.#i++;
  }
}

/** XML Schema's two spellings of true. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function isNameByte(byte: number): boolean {
  return (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 58);
}

function isValueByte(byte: number): boolean {
  return byte >= 32 && byte < 127 && byte !== QUOTE && byte !== 38 && byte !== LT;
}
