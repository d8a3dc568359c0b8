import { parseDay, words } from '@kervan/kit';
import { findDoubt } from '../../doubts/register.ts';
import { matrixOn } from '../../matrix/matrix-on.ts';
import type { MatrixCellView, MatrixCountriesView, MatrixRowView } from '../../view/matrix-view.ts';
import { type MatrixCell, type MatrixRow, matrixCells, matrixRows } from '../ids/matrix.ts';
import { type Cited, cited } from './citation.ts';

/** A day on which the slides speak for themselves. */
const DAY = parseDay('2022-10-01');

const MATRIX = { in: 'matrix', name: words('2022 tablosu', 'matrix of 2022') };

/** Rows of the slides that stand for several supports; the slides name no virtual missions. */
const SUPPORTS: Readonly<Record<string, readonly string[]>> = {
  missions: ['sector-trade-mission', 'buyer-mission'],
};

/** Cells of the slides that the law's matrix answers as printed: by the readings taken, or by another reading of a doubt it names. */
export function ofMatrix(): readonly Cited[] {
  const taken = rowsUnder({});
  return [
    ...matrixCells.filter((cell) => answersAs(cell, taken)).map(({ id }) => id),
    ...matrixRows
      .filter((row) => supportsOf(row).every((support) => sameCountries(row, taken.get(support)?.countries)))
      .map(({ support }) => `E-11.3.${support}.countries`),
  ].map((rule) => cited(rule, 'matrix', MATRIX));
}

type Rows = ReadonlyMap<string, MatrixRowView>;

function rowsUnder(readings: Readonly<Record<string, string>>): Rows {
  const { tables } = matrixOn({ on: DAY, readings });
  return new Map(
    tables.flatMap(({ rows }) => rows.map((row) => [row.support.slice('e-export/'.length), row])),
  );
}

function answersAs(cell: MatrixCell, rows: Rows): boolean {
  return supportsOf(cell.row).every((support) => {
    const answer = cellOf(cell, rows.get(support));
    if (answer === undefined || answer.symbol === cell.mark) return answer !== undefined;
    return answer.doubts.some((doubt) =>
      Object.keys(findDoubt(doubt)?.readings ?? {}).some(
        (reading) => cellOf(cell, rowsUnder({ [doubt]: reading }).get(support))?.symbol === cell.mark,
      ),
    );
  });
}

function cellOf({ column }: MatrixCell, row: MatrixRowView | undefined): MatrixCellView | undefined {
  const name = column === 'companyAbove5M' ? 'companyAboveThreshold' : column;
  return row?.cells.find((cell) => cell.column === name);
}

function supportsOf({ support }: MatrixRow): readonly string[] {
  return SUPPORTS[support] ?? [support];
}

function sameCountries({ countries }: MatrixRow, answer: MatrixCountriesView | undefined): boolean {
  if (answer === undefined) return false;
  if (typeof countries === 'string') return answer.kind === countries;
  const listed = answer.listed.map(({ country }) => country);
  return answer.kind === 'list' && [...listed].sort().join() === [...countries].sort().join();
}
