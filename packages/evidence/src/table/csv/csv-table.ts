import type { Decimal } from '@kervan/kit';
import { problem } from '@kervan/kit';
import { type CsvError, type Parser, parse } from 'csv-parse';
import type { TableFile } from '../file.ts';
import type { CellKind, TableRow } from '../row.ts';
import type { BrokenRow, RowVisit, SheetFacts, Table, TableSheet } from '../table.ts';
import { sniffEncoding, type TextEncoding, textPieces } from './decode.ts';
import { CSV_RULES, type Delimiter, sniffDelimiter } from './delimiter.ts';

const SAMPLE_CHARACTERS = 64 * 1024;
/** One row of a report is far below; a longer one is a quote that was never closed. */
const LONGEST_RECORD = 256 * 1024;

/** Opens a text table: CSV, semicolons, tabs, in any of the usual encodings. Undefined when the bytes are no table of text. */
export async function openCsv(file: TableFile): Promise<Table | undefined> {
  const encoding = await sniffEncoding(file);
  if (encoding === undefined) return undefined;
  const sample = await firstText(file, encoding);
  if (/^\s*[<{]|^%PDF|^\s*:20:|^\{1:/.test(sample) || sample.includes('\u0000')) return undefined;
  const delimiter = sniffDelimiter(sample);
  if (delimiter === undefined) return undefined;
  return { format: 'csv', sheets: [new CsvSheet(file, encoding, delimiter)], close: () => {} };
}

async function firstText(file: TableFile, encoding: TextEncoding): Promise<string> {
  let text = '';
  for await (const piece of textPieces(file, encoding)) {
    text += piece;
    if (text.length >= SAMPLE_CHARACTERS) break;
  }
  if (text.length < SAMPLE_CHARACTERS) return text;
  // The last line of a cut sample may be half a line.
  return text.slice(0, Math.max(text.lastIndexOf('\n', SAMPLE_CHARACTERS), 1));
}

class CsvSheet implements TableSheet {
  readonly name: string;
  readonly hidden = false;
  readonly #file: TableFile;
  readonly #encoding: TextEncoding;
  readonly #delimiter: Delimiter;

  constructor(file: TableFile, encoding: TextEncoding, delimiter: Delimiter) {
    this.name = file.name;
    this.#file = file;
    this.#encoding = encoding;
    this.#delimiter = delimiter;
  }

  async scan(visit: RowVisit): Promise<SheetFacts> {
    const run = new CsvRun(this.#delimiter, visit);
    for await (const piece of textPieces(this.#file, this.#encoding)) {
      if (!(await run.take(piece))) break;
    }
    await run.finish();
    return { merges: [], hiddenColumns: new Set(), broken: run.broken, formulas: 0 };
  }

  place(row: number): string {
    return `line ${row}`;
  }
}

/** Feeds one parser and takes each record as it is made. After an error of the parser nothing more is read. */
class CsvRun {
  readonly broken: BrokenRow[] = [];
  readonly #parser: Parser;
  readonly #visit: RowVisit;
  readonly #row = new CsvRow();
  #lastLine = 0;
  #going = true;
  #thrown: unknown;

  constructor(delimiter: Delimiter, visit: RowVisit) {
    this.#visit = visit;
    this.#parser = parse({
      ...CSV_RULES,
      delimiter,
      max_record_size: LONGEST_RECORD,
      // Records are taken here and not passed on: what the stream still held would be lost when a later line breaks it.
      on_record: (record: string[], { lines }) => this.#take(record, lines),
    });
    this.#parser.on('error', (error: CsvError) => this.#break(error));
    this.#parser.resume();
  }

  async take(piece: string): Promise<boolean> {
    if (this.#going) await new Promise<void>((done) => this.#parser.write(piece, () => done()));
    return this.#going;
  }

  async finish(): Promise<void> {
    if (this.#going) await new Promise<void>((done) => this.#parser.once('close', done).end());
    this.#parser.destroy();
    if (this.#thrown !== undefined) throw this.#thrown;
  }

  #take(record: readonly string[], lines: number): null {
    const line = this.#lastLine + 1;
    this.#lastLine = lines;
    if (!this.#going || (record.length === 1 && record[0] === '')) return null;
    this.#row.fill(line, record);
    try {
      this.#going = this.#visit(this.#row);
    } catch (cause) {
      // The parser would take the visitor's error for a broken line.
      this.#thrown = cause;
      this.#going = false;
    }
    return null;
  }

  #break(error: CsvError): void {
    if (this.#going) {
      const quote = /QUOTE|MAX_RECORD/.test(error.code);
      this.broken.push({ line: this.#lastLine + 1, why: quote ? 'quote-open' : 'unreadable' });
    }
    this.#going = false;
  }
}

class CsvRow implements TableRow {
  number = 0;
  width = 0;
  readonly hidden = false;
  #cells: readonly string[] = [];

  fill(line: number, cells: readonly string[]): void {
    this.number = line;
    this.width = cells.length;
    this.#cells = cells;
  }

  kind(column: number): CellKind {
    return this.text(column) === '' ? 'empty' : 'text';
  }

  text(column: number): string {
    return this.#cells[column]?.trim() ?? '';
  }

  decimal(column: number): Decimal {
    throw problem('table.not-a-number-cell', {
      tr: `Metin dosyasında sayı hücresi olmaz (${column}. sütun).`,
      en: `A text file has no number cells (column ${column}).`,
    });
  }

  day(): undefined {
    return undefined;
  }

  textKey(): number {
    return -1;
  }
}
