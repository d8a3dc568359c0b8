import type { Regime } from '../facts/claim-file.ts';

/** What a line or cell of the collected facts states. */
export type Nature =
  | 'cap'
  | 'rate'
  | 'date'
  | 'list'
  | 'condition'
  | 'computation'
  | 'process'
  /** A paper that must be given, and how it must be made. */
  | 'document'
  | 'definition'
  | 'source-note'
  | 'unknown';

/** Natures that an engine must carry out, unless the facts themselves say that nobody knows. */
export const COMPUTING: ReadonlySet<Nature> = new Set([
  'cap',
  'rate',
  'date',
  'list',
  'condition',
  'computation',
]);

/** Both collections of facts, each of one regime: Decision 5986 and Decision 5448. */
export const FACT_REGIMES: readonly Regime[] = ['e-export', 'logistics'];

/** One id of the collected facts: a numbered line, a row or a cell of a table. */
export interface FactId {
  readonly id: string;
  readonly regime: Regime;
  readonly nature: Nature;
  /** Ids that state the same thing where the engine takes it from; this line only repeats or sums them up. */
  readonly via: readonly string[];
  /** Ids whose conformance cases stand for those of this one, which is carried out on its own. */
  readonly casesOf: readonly string[];
}

/** A nature, or a nature with the ids that carry the line out: `['rate', 'E-4.4', 'E-5.5']`. */
export type Stated = Nature | readonly [nature: Nature, ...via: string[]];

/** The lines of a section: the part of the id after the section's dot, and what the line states. */
export function lines(section: string, stated: Readonly<Record<string, Stated>>): readonly FactId[] {
  return Object.entries(stated).map(([line, what]) => factId(`${section}.${line}`, what));
}

/** Cells of a table that all state one thing: `cells('E-4.T', ['company'], YEARS, 'cap')`. */
export function cells(
  table: string,
  rows: readonly string[],
  columns: readonly (string | number)[],
  stated: Stated,
): readonly FactId[] {
  return rows.flatMap((row) => columns.map((column) => factId(`${table}.${row}.${column}`, stated)));
}

/** Lines under their whole ids, in the order they are told; `cases` names those whose cases stand for a line's own. */
export function named(
  stated: Readonly<Record<string, Stated>>,
  cases: Readonly<Record<string, readonly string[]>> = {},
): readonly FactId[] {
  return Object.entries(stated).map(([id, what]) => factId(id, what, cases[id]));
}

export function factId(id: string, stated: Stated, casesOf: readonly string[] = []): FactId {
  const [nature, ...via] = typeof stated === 'string' ? ([stated] as const) : stated;
  return { id, regime: id.startsWith('E-') ? 'e-export' : 'logistics', nature, via, casesOf };
}
