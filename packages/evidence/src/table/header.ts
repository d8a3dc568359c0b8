import { digestOf } from '@kervan/kit';
import type { PeekedRow } from './peek.ts';
import type { TableSheet } from './table.ts';
import { splitHeader } from './text/currency.ts';
import { fold } from './text/fold.ts';

/** The row of column names. `names` are folded, with a currency in brackets taken off; `cells` are as printed. */
export interface Header {
  /** Its place in the rows that were looked at. */
  readonly index: number;
  /** Row number of the sheet, or line. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly names: readonly string[];
}

/**
 * The row with the most names that are known, two at least; the first of them on a tie. Title lines, report settings and the
 * holder's details above it are passed over. Undefined when no row has two.
 */
export function findHeader(rows: readonly PeekedRow[], known: ReadonlySet<string>): Header | undefined {
  let best: Header | undefined;
  let most = 1;
  for (const [index, row] of rows.entries()) {
    const header = headerAt(row, index);
    const count = new Set(header.names.filter((name) => known.has(name))).size;
    if (count > most) {
      best = header;
      most = count;
    }
  }
  return best;
}

/** The row that looks most like a header when no name is known: the first with as many texts as any, all different. */
export function likelyHeader(rows: readonly PeekedRow[]): Header | undefined {
  let best: Header | undefined;
  let most = 1;
  for (const [index, row] of rows.entries()) {
    const texts = row.cells.filter(
      (cell, column) => row.kinds[column] === 'text' && !/^[\d\s.,:/+-]+$/.test(cell),
    );
    if (new Set(texts).size === texts.length && texts.length > most && index + 1 < rows.length) {
      best = headerAt(row, index);
      most = texts.length;
    }
  }
  return best;
}

/** A row taken as the header. */
export function headerAt(row: PeekedRow, index: number): Header {
  return {
    index,
    row: row.number,
    cells: row.cells,
    names: row.cells.map((cell) => fold(splitHeader(cell).name)),
  };
}

/**
 * A header that stands in several rows, as its merged cells show: the names are those of its last row, and where a cell is merged
 * downwards, of its first. Needs one pass over the sheet, as merges stand behind the rows; done only when a name is missing.
 */
export async function withMergedNames(
  header: Header,
  rows: readonly PeekedRow[],
  sheet: TableSheet,
): Promise<Header> {
  const width = Math.max(header.cells.length, rows[header.index + 1]?.cells.length ?? 0);
  const columns = Array.from({ length: width }, (_, column) => column);
  if (columns.every((column) => (header.cells[column] ?? '') !== '')) return header;
  const { merges } = await sheet.scan(() => true);
  const down = merges
    .map(areaOf)
    .filter((area) => area !== undefined)
    .filter(
      ({ left, right, top, bottom }) =>
        left === right &&
        top <= header.row &&
        bottom >= header.row &&
        top < bottom &&
        bottom - top < TALLEST_HEADER,
    );
  const last = Math.max(header.row, ...down.map(({ bottom }) => bottom));
  const index = rows.findLastIndex(({ number }) => number <= last);
  const own = rows[index]?.number === last ? rows[index] : undefined;
  const textAt = (row: number, column: number) =>
    rows.find(({ number }) => number === row)?.cells[column] ?? '';
  const cells = columns.map((column) => {
    const area = down.find(({ left }) => left === column);
    return area === undefined ? (own?.cells[column] ?? '') : textAt(area.top, column);
  });
  return { index, row: last, cells, names: cells.map((cell) => fold(splitHeader(cell).name)) };
}

/** Headers stand in two or three rows; a longer merge is part of the table's body. */
const TALLEST_HEADER = 6;

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function areaOf(text: string): Area | undefined {
  const parts = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(text);
  if (parts === null) return undefined;
  const [, left = '', top, right = '', bottom] = parts;
  return { left: columnOf(left), right: columnOf(right), top: Number(top), bottom: Number(bottom) };
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/**
 * The key under which a person's mapping of this header is kept: the same names in the same order, whatever their capitals,
 * marks and blanks; empty names at the end do not count. Lower-case hex.
 */
export function headerDigest(header: readonly string[]): string {
  const names = header.map(fold);
  while (names.at(-1) === '') names.pop();
  return digestOf(names);
}
