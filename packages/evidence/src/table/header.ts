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
 * Fills names that a vertical merge leaves in a row above: the cell of the header row that lies in such an area takes the text
 * of the area's first cell. Needs one pass over the sheet, as merges stand behind the rows; done only when a name is missing.
 */
export async function withMergedNames(
  header: Header,
  rows: readonly PeekedRow[],
  sheet: TableSheet,
): Promise<Header> {
  const below = rows[header.index + 1];
  const width = Math.max(header.cells.length, below?.cells.length ?? 0);
  const missing = Array.from({ length: width }, (_, column) => column).filter(
    (column) => (header.cells[column] ?? '') === '',
  );
  if (missing.length === 0) return header;
  const { merges } = await sheet.scan(() => true);
  const cells = Array.from({ length: width }, (_, column) => header.cells[column] ?? '');
  for (const merge of merges) {
    const area = areaOf(merge);
    if (area === undefined || area.left !== area.right || !missing.includes(area.left)) continue;
    if (area.top >= header.row || area.bottom < header.row) continue;
    cells[area.left] = rows.find(({ number }) => number === area.top)?.cells[area.left] ?? '';
  }
  return { ...header, cells, names: cells.map((cell) => fold(splitHeader(cell).name)) };
}

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
