import type { Place } from '../model.ts';
import { compareText, type Doc } from './intake.ts';
import type { ItemPlace, SourcePlaces } from './model.ts';

/** Collects places by document; a place is kept once. */
export class Sources {
  readonly #byDoc = new Map<string, { readonly document: string; readonly places: Set<Place> }>();

  add(at: ItemPlace): this {
    return this.addAll({ name: at.document, digest: at.digest }, [at.place]);
  }

  addAll(doc: Doc, places: Iterable<Place>): this {
    let known = this.#byDoc.get(doc.digest);
    if (known === undefined) {
      known = { document: doc.name, places: new Set() };
      this.#byDoc.set(doc.digest, known);
    }
    for (const place of places) known.places.add(place);
    return this;
  }

  join(other: readonly SourcePlaces[]): this {
    for (const one of other) this.addAll({ name: one.document, digest: one.digest }, one.places);
    return this;
  }

  /** By document name and digest; places in the order in which they were met. */
  list(): SourcePlaces[] {
    return [...this.#byDoc.entries()]
      .map(([digest, { document, places }]) => ({ document, digest, places: [...places] }))
      .sort((a, b) => compareText(a.document, b.document) || compareText(a.digest, b.digest));
  }
}

export function oneSource(at: ItemPlace): SourcePlaces[] {
  return [{ document: at.document, digest: at.digest, places: [at.place] }];
}

const CELL = /^(.*?)([A-Z]+)(\d+)$/;
const MOST = 12;

/**
 * Places as short text for a person: neighbouring cells of one column as a range, `report.xlsx Sheet1!C2–C31`. At most twelve
 * per document, with how many more there are.
 */
export function placeTexts(sources: readonly SourcePlaces[]): string[] {
  return sources.flatMap(({ document, places }) => {
    const ranges = placeRanges(places);
    const shown = ranges.slice(0, MOST).map((range) => `${document} ${range}`.trim());
    if (ranges.length > MOST) shown.push(`${document} (+${ranges.length - MOST})`);
    return shown;
  });
}

/** `Sheet1!C2`, `Sheet1!C3`, `Sheet1!C9` become `Sheet1!C2–C3`, `Sheet1!C9`; other places stay as they are. */
export function placeRanges(places: readonly Place[]): string[] {
  const ranges: string[] = [];
  let start: { readonly place: string; readonly column: string; readonly row: number } | undefined;
  let last = 0;
  const close = (): void => {
    if (start === undefined) return;
    ranges.push(
      last === start.row ? start.place : `${start.place}–${start.column.replace(/^.*!/, '')}${last}`,
    );
    start = undefined;
  };
  for (const place of places) {
    const [, sheet, column, row] = CELL.exec(place) ?? [];
    if (sheet === undefined || column === undefined || row === undefined) {
      close();
      ranges.push(place);
      continue;
    }
    const named = `${sheet}${column}`;
    if (start?.column === named && Number(row) === last + 1) {
      last += 1;
      continue;
    }
    close();
    start = { place, column: named, row: Number(row) };
    last = start.row;
  }
  close();
  return ranges;
}
