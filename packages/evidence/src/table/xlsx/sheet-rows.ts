import type { SheetFacts } from '../table.ts';
import { SheetReader } from './sheet-reader.ts';
import { type SheetContext, SheetRow } from './sheet-row.ts';
import { SheetScanner } from './sheet-scanner.ts';

/** What to do with each row; returning false ends the reading. */
export type RowVisit = (row: SheetRow) => boolean;

const ROWS_BEGIN = '<sheetData';
const ROW_OPEN = Buffer.from('<row');
/** A head longer than this is not waited for; the XML parser reads such a sheet alone. */
const LONGEST_HEAD = 1024 * 1024;
/** A row longer than this is not waited for. */
const LONGEST_ROW = 1024 * 1024;

/**
 * Reads the rows of a sheet in order. The XML parser reads everything but the plain rows, which the scanner takes; from the
 * first row that is not plain the parser reads on alone. The row object is reused.
 * Throws as the parser does. The facts are whole only when the sheet was read to its end.
 */
export async function readSheetRows(
  pieces: AsyncIterable<Buffer>,
  place: string,
  context: SheetContext,
  visit: RowVisit,
  { scanner: useScanner = true }: { readonly scanner?: boolean } = {},
): Promise<SheetFacts> {
  const row = new SheetRow(context);
  const reader = new SheetReader(place, row, () => visit(row));
  const run = useScanner ? new SheetRun(reader, row, visit) : undefined;
  for await (const piece of pieces) {
    if (run === undefined) reader.write(piece);
    else run.take(piece);
    if (reader.stopped) break;
  }
  if (!reader.stopped) {
    run?.finish();
    reader.end();
  }
  return { ...reader.notes, broken: [] };
}

/** Head by the parser, rows by the scanner, the rest by the parser. */
class SheetRun {
  readonly #reader: SheetReader;
  readonly #row: SheetRow;
  readonly #visit: RowVisit;
  #stage: 'head' | 'rows' | 'rest' = 'head';
  #scanner: SheetScanner | undefined;
  /** What has come and is not read yet, followed by a zero byte. */
  #bytes: Buffer = Buffer.alloc(320 * 1024);
  #end = 0;

  constructor(reader: SheetReader, row: SheetRow, visit: RowVisit) {
    this.#reader = reader;
    this.#row = row;
    this.#visit = visit;
  }

  take(piece: Buffer): void {
    if (this.#stage === 'rest') {
      this.#reader.write(piece);
      return;
    }
    this.#append(piece);
    if (this.#stage === 'head') this.#head();
    if (this.#stage === 'rows') this.#rows();
  }

  /** Hands over what is left: a sheet that ends early is the parser's to refuse. */
  finish(): void {
    this.#giveRest(0);
  }

  #head(): void {
    const bytes = this.#bytes;
    const found = bytes.subarray(0, this.#end).indexOf(ROWS_BEGIN);
    const close = found < 0 ? -1 : bytes.indexOf(62, found);
    if (close < 0 || close >= this.#end) {
      if (this.#end > LONGEST_HEAD) this.#giveRest(0);
      return;
    }
    this.#reader.write(bytes.subarray(0, close + 1));
    // The words may have stood in a comment or have a prefix: the parser knows.
    if (!this.#reader.betweenRows) {
      this.#giveRest(close + 1);
      return;
    }
    this.#scanner = new SheetScanner(this.#row, this.#reader.x14ac);
    this.#keepFrom(close + 1);
    this.#stage = 'rows';
  }

  #rows(): void {
    const scanner = this.#scanner;
    if (scanner === undefined) return;
    const bytes = this.#bytes;
    const end = this.#end;
    let at = 0;
    for (;;) {
      while (at < end && (bytes[at] === 32 || bytes[at] === 10 || bytes[at] === 13 || bytes[at] === 9)) at++;
      if (at + ROW_OPEN.length > end) break;
      const scan = scanner.scan(bytes, at, end);
      if (scan === 'row') {
        at = scanner.position;
        if (this.#visit(this.#row)) continue;
        this.#reader.stopped = true;
        return;
      }
      if (scan === 'odd' || end - at > LONGEST_ROW) {
        this.#reader.lastNumber = scanner.lastNumber;
        this.#giveRest(at);
        return;
      }
      break;
    }
    this.#keepFrom(at);
  }

  #append(piece: Buffer): void {
    const need = this.#end + piece.length + 1;
    if (need > this.#bytes.length) {
      const larger = Buffer.alloc(need * 2);
      this.#bytes.copy(larger, 0, 0, this.#end);
      this.#bytes = larger;
    }
    piece.copy(this.#bytes, this.#end);
    this.#end += piece.length;
    this.#bytes[this.#end] = 0;
  }

  #keepFrom(at: number): void {
    this.#bytes.copyWithin(0, at, this.#end);
    this.#end -= at;
    this.#bytes[this.#end] = 0;
  }

  #giveRest(at: number): void {
    if (this.#stage !== 'rest' && this.#end > at) this.#reader.write(this.#bytes.subarray(at, this.#end));
    this.#stage = 'rest';
  }
}
