import { type Day, type Decimal, decimal, formatDay, problem } from '@kervan/kit';
import { type CellKind, columnLetters, type TableRow } from '../row.ts';
import { parseIsoDay } from '../text/day.ts';
import { type Epoch, serialDay } from './serial-day.ts';
import { type SharedTexts, unescapeText } from './shared-texts.ts';

/** What the rows of a sheet need from the rest of the workbook. */
export interface SheetContext {
  readonly sheet: string;
  readonly strings: SharedTexts;
  /** Whether cell style number `i` shows a date. */
  readonly dateStyles: readonly boolean[];
  readonly epoch: Epoch;
}

export const MOST_COLUMNS = 16_384;
export const MOST_ROWS = 1_048_576;

/** Cell types as the sheet writes them (attribute `t`), and what we make of a cell with `<f>`. */
export const RAW = {
  none: 0,
  number: 1,
  shared: 2,
  text: 3,
  boolean: 4,
  error: 5,
  formula: 6,
  isoDay: 7,
  /** Text that stands in the cell itself, not in `<v>`. */
  inline: 8,
  /** Text whose bytes still hold XML entities. */
  escaped: 9,
} as const;

const TYPES: ReadonlyMap<string, number> = new Map([
  ['n', RAW.number],
  ['s', RAW.shared],
  ['str', RAW.text],
  ['inlineStr', RAW.inline],
  ['b', RAW.boolean],
  ['e', RAW.error],
  ['d', RAW.isoDay],
]);

/** The raw kind behind the attribute `t`; undefined when the format has no such type. */
export function rawKind(type: string): number | undefined {
  return TYPES.get(type);
}

/**
 * The one row object of a sheet, refilled for every row. A cell is a stretch of bytes in `bytes`; text, numbers and days are
 * made only when asked for, so columns that nobody reads cost nothing.
 */
export class SheetRow implements TableRow {
  number = 0;
  width = 0;
  hidden = false;
  /** Where the stretches lie: UTF-8, valid until the next row. */
  bytes: Buffer = Buffer.alloc(0);
  readonly #context: SheetContext;
  readonly #kinds = new Uint8Array(MOST_COLUMNS);
  readonly #styles = new Uint32Array(MOST_COLUMNS);
  readonly #starts = new Uint32Array(MOST_COLUMNS);
  readonly #ends = new Uint32Array(MOST_COLUMNS);

  constructor(context: SheetContext) {
    this.#context = context;
  }

  /** Empties the row and gives it its number. */
  begin(number: number): void {
    this.#kinds.fill(0, 0, this.width);
    this.number = number;
    this.width = 0;
    this.hidden = false;
  }

  /** Puts a cell. Columns must come in ascending order, which the caller sees to. */
  put(column: number, kind: number, style: number, start: number, end: number): void {
    this.#kinds[column] = start === end && kind !== RAW.formula ? RAW.none : kind;
    this.#styles[column] = style;
    this.#starts[column] = start;
    this.#ends[column] = end;
    this.width = column + 1;
  }

  kind(column: number): CellKind {
    if (column >= this.width) return 'empty';
    switch (this.#kinds[column]) {
      case RAW.number:
        return this.#dated(column) ? 'day' : 'number';
      case RAW.shared:
      case RAW.text:
      case RAW.inline:
      case RAW.escaped:
        return this.text(column) === '' ? 'empty' : 'text';
      case RAW.boolean:
        return 'boolean';
      case RAW.error:
        return 'error';
      case RAW.formula:
        return 'formula';
      case RAW.isoDay:
        return 'day';
      default:
        return 'empty';
    }
  }

  text(column: number): string {
    if (column >= this.width) return '';
    switch (this.#kinds[column]) {
      case RAW.shared:
        return this.#context.strings.text(this.textKey(column));
      case RAW.text:
      case RAW.inline:
        return unescapeText(this.#utf8(column)).trim();
      case RAW.escaped:
        return unescapeText(resolveEntities(this.#utf8(column))).trim();
      case RAW.number:
      case RAW.isoDay: {
        const day = this.kind(column) === 'day' ? this.day(column) : undefined;
        return day === undefined ? this.#latin(column) : formatDay(day);
      }
      case RAW.boolean:
        return this.#latin(column) === '1' ? 'TRUE' : 'FALSE';
      case RAW.error:
        return this.#latin(column);
      default:
        return '';
    }
  }

  decimal(column: number): Decimal {
    const start = this.#starts[column] ?? 0;
    const end = this.#ends[column] ?? 0;
    // Fifteen digits fit a JS integer exactly; anything longer or with an exponent goes the general way.
    if (end - start <= 16) {
      const quick = quickDecimal(this.bytes, start, end);
      if (quick !== undefined) return quick;
    }
    return decimal(this.#latin(column));
  }

  day(column: number): Day | undefined {
    const raw = this.#kinds[column];
    if (raw === RAW.isoDay) return parseIsoDay(this.#latin(column));
    if (raw !== RAW.number) return undefined;
    let whole = 0;
    const end = this.#ends[column] ?? 0;
    for (let i = this.#starts[column] ?? 0; i < end; i++) {
      const digit = (this.bytes[i] ?? 0) - 48;
      if (digit < 0 || digit > 9) return this.#slowDay(column);
      whole = whole * 10 + digit;
    }
    return serialDay(whole, this.#context.epoch);
  }

  textKey(column: number): number {
    if (column >= this.width || this.#kinds[column] !== RAW.shared) return -1;
    let index = 0;
    const start = this.#starts[column] ?? 0;
    const end = this.#ends[column] ?? 0;
    for (let i = start; i < end; i++) {
      const digit = (this.bytes[i] ?? 0) - 48;
      if (digit < 0 || digit > 9) throw this.#noSuchString(column);
      index = index * 10 + digit;
    }
    if (start === end || index >= this.#context.strings.size) throw this.#noSuchString(column);
    return index;
  }

  /** Serials with a time of day, and text that is no number at all. */
  #slowDay(column: number): Day | undefined {
    const text = this.#latin(column);
    const whole = /^(\d{1,7})(?:\.\d*)?$/.exec(text)?.[1];
    return whole === undefined ? undefined : serialDay(Number(whole), this.#context.epoch);
  }

  #dated(column: number): boolean {
    return this.#context.dateStyles[this.#styles[column] ?? 0] === true;
  }

  #latin(column: number): string {
    return this.bytes.toString('latin1', this.#starts[column], this.#ends[column]).trim();
  }

  #utf8(column: number): string {
    return this.bytes.toString('utf8', this.#starts[column], this.#ends[column]);
  }

  #noSuchString(column: number): Error {
    return problem(
      'xlsx.no-such-string',
      {
        tr: 'Hücre, çalışma kitabının metin listesinde olmayan bir metni gösteriyor; dosya bozuk.',
        en: 'The cell points to a text that the workbook does not have; the file is damaged.',
      },
      {
        place: `${this.#context.sheet}!${columnLetters(column)}${this.number}`,
        wayOut: {
          tr: 'Dosyayı kaynağından yeniden indirin.',
          en: 'Download the file from its source again.',
        },
      },
    );
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolveEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** Plain digits with at most one point and a sign, fifteen digits at most; undefined for any other spelling. */
function quickDecimal(bytes: Buffer, start: number, end: number): Decimal | undefined {
  const negative = bytes[start] === 45;
  let digits = 0;
  let point = -1;
  let i = negative ? start + 1 : start;
  if (i >= end || bytes[i] === 46) return undefined;
  for (; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 46) {
      if (point >= 0) return undefined;
      point = i;
    } else {
      const digit = byte - 48;
      if (digit < 0 || digit > 9) return undefined;
      digits = digits * 10 + digit;
    }
  }
  const scale = point < 0 ? 0 : end - point - 1;
  // Checks the count of digits last: up to sixteen bytes may have come in.
  if (digits > 999_999_999_999_999) return undefined;
  return { digits: BigInt(negative ? -digits : digits), scale };
}
