import { FAINT, INK, LINE, type Look, MUTED, SIZE } from './look.ts';
import { clip, type Element, heightOf, ornament, put, room, type Sheet } from './sheet.ts';

export interface Column {
  readonly title: string;
  /** Share of the table's width; the columns' shares are weighed against each other. */
  readonly share: number;
  readonly align?: 'left' | 'right';
}

/** One paragraph of a cell. */
export interface CellText {
  readonly text: string;
  readonly bold?: boolean;
  readonly muted?: boolean;
}

/** A cell: a text, several paragraphs under each other, or a bar with its words. */
export type Cell = string | readonly (string | CellText)[] | BarCell;

/** A bar from 0 to 1: what was used before in grey, what is used now in dark, and words under it. */
export interface BarCell {
  readonly bar: readonly [before: number, now: number];
  readonly text: string;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Sums and the like: set apart by a ground and bold figures. */
  readonly total?: boolean;
}

const PAD_X = 4;
const PAD_Y = 3;
const BAR_HEIGHT = 5;

/** Draws a table; its head is repeated on every page it reaches. */
export function table(sheet: Sheet, parent: Element, columns: readonly Column[], rows: readonly Row[]): void {
  const widths = widthsOf(sheet, columns);
  const element = sheet.doc.struct('Table');
  room(sheet, openingHeight(sheet, columns, rows));
  parent.add(element);
  drawHead(sheet, columns, widths, element);
  for (const row of rows) {
    const height = rowHeight(sheet, row, widths);
    if (room(sheet, height)) drawHead(sheet, columns, widths, undefined);
    drawRow(sheet, row, columns, widths, height, element);
  }
  sheet.y += 5;
}

/** Height of the head and the first row: what a heading above the table keeps on its page. */
export function openingHeight(sheet: Sheet, columns: readonly Column[], rows: readonly Row[]): number {
  const widths = widthsOf(sheet, columns);
  const first = rows[0];
  return (
    rowHeight(sheet, headRow(columns), widths) + (first === undefined ? 0 : rowHeight(sheet, first, widths))
  );
}

function widthsOf(sheet: Sheet, columns: readonly Column[]): readonly number[] {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  return columns.map((column) => (sheet.width * column.share) / shares);
}

function headRow(columns: readonly Column[]): Row {
  return { cells: columns.map((column) => [{ text: column.title, bold: true }]) };
}

/** The head is a row of the table where it stands first, and only a repetition on the pages after. */
function drawHead(
  sheet: Sheet,
  columns: readonly Column[],
  widths: readonly number[],
  element: Element | undefined,
): void {
  const height = rowHeight(sheet, headRow(columns), widths);
  ornament(sheet, (doc) => doc.rect(sheet.left, sheet.y, sheet.width, height).fill(FAINT));
  const draw = (column: Column, index: number): void => {
    const look: Look = { size: SIZE.table, weight: 'bold', colour: MUTED, align: column.align ?? 'left' };
    put(
      sheet,
      column.title,
      leftOf(sheet, widths, index) + PAD_X,
      sheet.y + PAD_Y,
      (widths[index] as number) - 2 * PAD_X,
      look,
    );
  };
  if (element === undefined) {
    sheet.doc.markContent('Artifact', { type: 'Pagination' });
    columns.forEach(draw);
    sheet.doc.endMarkedContent();
  } else {
    const row = sheet.doc.struct('TR');
    element.add(row);
    for (const [index, column] of columns.entries()) {
      const options = { title: column.title, scope: 'Column' };
      row.add(sheet.doc.struct('TH', options, [() => draw(column, index)]));
    }
  }
  sheet.y += height;
}

function drawRow(
  sheet: Sheet,
  row: Row,
  columns: readonly Column[],
  widths: readonly number[],
  height: number,
  element: Element,
): void {
  if (row.total === true) {
    ornament(sheet, (doc) => doc.rect(sheet.left, sheet.y, sheet.width, height).fill(FAINT));
  }
  const tr = sheet.doc.struct('TR');
  element.add(tr);
  for (const [index, column] of columns.entries()) {
    const cell = row.cells[index] ?? '';
    const x = leftOf(sheet, widths, index) + PAD_X;
    const width = (widths[index] as number) - 2 * PAD_X;
    if (isBar(cell)) drawBar(sheet, cell, x, width);
    tr.add(
      sheet.doc.struct('TD', {}, [
        () => {
          let y = sheet.y + PAD_Y + (isBar(cell) ? BAR_HEIGHT + 2 : 0);
          for (const { text, look } of runs(cell, column.align, row.total)) {
            put(sheet, text, x, y, width, look);
            y += heightOf(sheet, text, width, look);
          }
        },
      ]),
    );
  }
  sheet.y += height;
  ornament(sheet, (doc) =>
    doc
      .moveTo(sheet.left, sheet.y)
      .lineTo(sheet.left + sheet.width, sheet.y)
      .lineWidth(0.4)
      .stroke(LINE),
  );
}

function drawBar(sheet: Sheet, cell: BarCell, x: number, width: number): void {
  const [before, now] = cell.bar;
  const y = sheet.y + PAD_Y;
  ornament(sheet, (doc) => {
    doc.rect(x, y, width, BAR_HEIGHT).fill(FAINT);
    if (before > 0) doc.rect(x, y, width * before, BAR_HEIGHT).fill(LINE);
    if (now > 0) doc.rect(x + width * before, y, width * now, BAR_HEIGHT).fill(INK);
    doc.rect(x, y, width, BAR_HEIGHT).lineWidth(0.4).stroke(LINE);
  });
}

function rowHeight(sheet: Sheet, row: Row, widths: readonly number[]): number {
  let tallest = 0;
  for (const [index, width] of widths.entries()) {
    const cell = row.cells[index] ?? '';
    let height = isBar(cell) ? BAR_HEIGHT + 2 : 0;
    for (const { text, look } of runs(cell, 'left', row.total))
      height += heightOf(sheet, text, width - 2 * PAD_X, look);
    tallest = Math.max(tallest, height);
  }
  return tallest + 2 * PAD_Y;
}

function isBar(cell: Cell): cell is BarCell {
  return typeof cell === 'object' && 'bar' in cell;
}

function runs(
  cell: Cell,
  align: 'left' | 'right' = 'left',
  total = false,
): readonly { readonly text: string; readonly look: Look }[] {
  const parts: readonly (string | CellText)[] =
    typeof cell === 'string' ? [cell] : isBar(cell) ? [{ text: cell.text, muted: true }] : cell;
  return parts.map((part) => {
    const { text, bold = false, muted = false } = typeof part === 'string' ? { text: part } : part;
    return {
      text: clip(text),
      look: {
        size: SIZE.table,
        weight: bold || total ? 'bold' : 'regular',
        colour: muted ? MUTED : INK,
        align,
      },
    };
  });
}

function leftOf(sheet: Sheet, widths: readonly number[], index: number): number {
  return widths.slice(0, index).reduce((sum, width) => sum + width, sheet.left);
}
