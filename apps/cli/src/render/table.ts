import { paint, type Style, widthOf } from '../terminal/paint.ts';
import { wrap } from './wrap.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Narrowest it may get before the table is written as a list instead. */
  readonly least?: number;
  /** Widest it gets: what is longer wraps, so that columns with more to say keep their room. */
  readonly most?: number;
}

export type Cell = string | { readonly text: string; readonly style: Style | undefined };

const GAP = 2;
const LEAST = 8;
const LONG_WORD = 18;

/**
 * A table that fits a window: text columns give way and wrap, figures stay whole. Where even that does not fit, every row is
 * written as a list of names and values.
 */
export function table(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): string {
  const widths = fitted(columns, rows, width);
  if (widths === undefined) return asList(columns, rows, width);
  const head = columns.map((column) => ({ text: column.title, style: 'dim' as const }));
  return [head, ...rows].map((row) => rowLines(columns, row, widths)).join('\n');
}

/** Widths that fit, or undefined where there are none. */
function fitted(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
): number[] | undefined {
  const widths = columns.map((column, index) =>
    Math.max(
      widthOf(column.title),
      Math.min(column.most ?? width, Math.max(0, ...rows.map((row) => natural(textOf(row[index]))))),
    ),
  );
  const least = columns.map((column, index) => {
    const all = widths[index] as number;
    if (column.align === 'right') return all;
    // Words stay whole, unless they are longer than any word of a language.
    const word = Math.max(...rows.map((row) => longestWord(textOf(row[index]))), widthOf(column.title));
    return Math.min(all, Math.max(column.least ?? LEAST, Math.min(word, LONG_WORD)));
  });
  let spare = width - widths.reduce((sum, one) => sum + one, GAP * (columns.length - 1));
  while (spare < 0) {
    let widest = -1;
    for (const [index, one] of widths.entries()) {
      if (one > (least[index] as number) && (widest < 0 || one > (widths[widest] as number))) widest = index;
    }
    if (widest < 0) return undefined;
    widths[widest] = (widths[widest] as number) - 1;
    spare++;
  }
  return widths;
}

function rowLines(columns: readonly Column[], row: readonly Cell[], widths: readonly number[]): string {
  const cells = columns.map((_, index) => wrap(textOf(row[index]), widths[index] as number));
  const height = Math.max(...cells.map((lines) => lines.length));
  const lines: string[] = [];
  for (let line = 0; line < height; line++) {
    const parts = columns.map((column, index) => {
      const text = cells[index]?.[line] ?? '';
      const gap = ' '.repeat((widths[index] as number) - widthOf(text));
      const painted = paint(styleOf(row[index]), text);
      return column.align === 'right' ? gap + painted : painted + gap;
    });
    lines.push(parts.join(' '.repeat(GAP)).replace(/ +$/, ''));
  }
  return lines.join('\n');
}

function asList(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): string {
  return rows
    .map((row) =>
      columns
        .flatMap((column, index) => {
          const text = textOf(row[index]).replaceAll('\n', ' ');
          if (text === '') return [];
          const [first = '', ...rest] = wrap(`${column.title}: ${text}`, width - 2);
          return [first, ...rest.map((line) => `  ${line}`)];
        })
        .join('\n'),
    )
    .join('\n\n');
}

function natural(text: string): number {
  return Math.max(...text.split('\n').map(widthOf));
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s/).map(widthOf));
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text;
}

function styleOf(cell: Cell | undefined): Style | undefined {
  return typeof cell === 'object' ? cell.style : undefined;
}
