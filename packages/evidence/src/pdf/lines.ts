/** A piece of text on a page: where it starts, how wide and high it is, in points; y grows upwards. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What stands between the cells of a line: a gap wider than words have. */
export const CELL_GAP = '  ';

/**
 * Pieces of text as lines, top to bottom, left to right. Pieces share a line when their baselines are closer than half a letter's
 * height. A wide gap between two pieces becomes two blanks, so that a table's cells stay apart.
 */
export function linesOf(pieces: readonly PlacedText[]): string[] {
  const rows: { y: number; readonly pieces: PlacedText[] }[] = [];
  const downwards = pieces.filter((each) => each.text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x);
  for (const piece of downwards) {
    const row = rows.at(-1);
    if (row !== undefined && row.y - piece.y <= Math.max(piece.height / 2, 1)) row.pieces.push(piece);
    else rows.push({ y: piece.y, pieces: [piece] });
  }
  return rows.map((row) => lineOf(row.pieces)).filter((line) => line !== '');
}

function lineOf(pieces: PlacedText[]): string {
  pieces.sort((a, b) => a.x - b.x);
  let line = '';
  let end = 0;
  for (const piece of pieces) {
    const text = piece.text.normalize('NFC').replace(/[\p{Cc}\s]+/gu, ' ');
    const size = piece.height > 0 ? piece.height : 10;
    const gap = piece.x - end;
    if (line !== '') line += gap > size ? CELL_GAP : gap > size / 8 ? ' ' : '';
    line += line.endsWith(' ') ? text.trimStart() : text;
    end = piece.x + piece.width;
  }
  return line.trim();
}

/** The cells of a line. */
export function cellsOf(line: string): string[] {
  return line.split(/ {2,}/);
}
