import type { PdfPage, Place } from '../model.ts';
import { fold } from './fold.ts';
import { isLabel, LABELS, type LabelledField } from './labels.ts';
import { cellsOf } from './lines.ts';

/** A PDF's text as lines of cells, with the place of each line. */
export interface CellLine {
  readonly place: Place;
  readonly cells: readonly string[];
}

export function cellLines(pages: readonly PdfPage[]): readonly CellLine[] {
  return pages.flatMap((page) =>
    page.lines.map((line, index) => ({
      place: `page ${page.page}, line ${index + 1}`,
      cells: cellsOf(line),
    })),
  );
}

/** A text that may be a label's value, where it stands, and the currency that the label itself names (`Amount due (USD)`). */
export interface Candidate {
  readonly text: string;
  readonly place: Place;
  readonly labelCurrency?: string;
}

/**
 * Where a field's value may stand, best first: labels in their order, and for each label the rest of its cell, the other cells of
 * its line (the last first for amounts, which end a line), the cell below it. Another label is never a value.
 */
export function* candidatesOf(
  lines: readonly CellLine[],
  field: LabelledField,
  amounts: boolean,
): Generator<Candidate, void, void> {
  for (const pattern of LABELS[field]) {
    for (const [at, line] of lines.entries()) {
      for (const [index, cell] of line.cells.entries()) {
        const found = pattern.exec(fold(cell))?.[0];
        if (found === undefined) continue;
        const currency = /\(([a-z]{3})\)/.exec(found)?.[1]?.toUpperCase();
        for (const { text, place } of around(lines, at, index, found.length, amounts)) {
          const value = text.trim();
          if (value === '' || isLabel(fold(value))) continue;
          yield { text: value, place, ...(currency === undefined ? {} : { labelCurrency: currency }) };
        }
      }
    }
  }
}

function around(
  lines: readonly CellLine[],
  at: number,
  index: number,
  length: number,
  amounts: boolean,
): readonly { readonly text: string; readonly place: Place }[] {
  const line = lines[at];
  const below = lines[at + 1];
  if (line === undefined) return [];
  const rest = (line.cells[index] ?? '').slice(length);
  const following = line.cells.slice(index + 1);
  const sideways = [rest, ...(amounts ? following.toReversed() : following)].map((text) => ({
    text,
    place: line.place,
  }));
  const under =
    below === undefined ? [] : [{ text: below.cells[index] ?? below.cells[0] ?? '', place: below.place }];
  return [...sideways, ...under];
}
