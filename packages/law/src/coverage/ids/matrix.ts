import { type FactId, factId } from '../fact-id.ts';

/** Legend of the slides: yes, no, through projects of cooperation bodies; `–` where the table has no column. */
export type MatrixMark = '✅' | '❎' | '⭕' | '–';

export const MATRIX_COLUMNS = [
  'company',
  'companyAbove5M',
  'consortium',
  'retailSite',
  'b2bPlatform',
  'marketplace',
  'cooperationBody',
] as const;

export type MatrixColumn = (typeof MATRIX_COLUMNS)[number];

/** Which countries the last column names. */
export type MatrixCountries = 'all' | 'target' | readonly string[];

export interface MatrixRow {
  readonly support: string;
  /** The line that says who may have the support, and the line that says for which countries. */
  readonly who: string;
  readonly where: string;
  readonly marks: readonly MatrixMark[];
  readonly countries: MatrixCountries;
}

function row(
  support: string,
  who: string,
  where: string,
  marks: string,
  countries: MatrixCountries = 'all',
): MatrixRow {
  return { support, who, where, marks: marks.split(' ') as MatrixMark[], countries };
}

/** Section 11.3: both matrices of the slides of 2022, cell by cell, as printed. */
export const matrixRows: readonly MatrixRow[] = [
  row('market-entry-report', 'E-3.1', 'E-1.1.1', '❎ ❎ ✅ ✅ ❎ ✅ ⭕'),
  row('digital-marketplace-promotion', 'E-4.1', 'E-1.1.1', '✅ ✅ ✅ ✅ ❎ ❎ ⭕'),
  row('e-export-promotion', 'E-5.1', 'E-5.4', '❎ ❎ ✅ ✅ ✅ ✅ ⭕'),
  row('order-fulfilment', 'E-6.1', 'E-1.1.1', '✅ ✅ ✅ ✅ ❎ ❎ ⭕'),
  row('depot-rent', 'E-7.1', 'E-1.1.1', '❎ ❎ ✅ ✅ ❎ ✅ ⭕'),
  row('marketplace-integration', 'E-8.1', 'E-1.1.1', '❎ ✅ ✅ ✅ ❎ ✅ ❎'),
  row('online-store', 'E-9.1', 'E-9.5', '❎ ✅ ✅ ✅ ❎ ❎ ⭕', ['CN', 'IN', 'JP']),
  row('marketplace-commission', 'E-10.1', 'E-10.7', '✅ ✅ ✅ ✅ ❎ ❎ ⭕', ['AR', 'BR', 'ID', 'PH', 'IN']),
  row('missions', 'E-11.2.1', 'E-11.2.1', '❎ – ❎ ❎ ❎ ❎ ✅'),
  row('development-project', 'E-11.2.3', 'E-11.2.3', '❎ – ❎ ❎ ❎ ❎ ✅', 'target'),
  row('promotion-project', 'E-11.2.2', 'E-11.2.2', '❎ – ❎ ❎ ❎ ❎ ✅'),
  row('national-platform', 'E-11.2.4', 'E-11.2.4', '❎ – ❎ ❎ ❎ ❎ ✅'),
];

/** A cell of a status: `E-11.3.order-fulfilment.marketplace`. */
export interface MatrixCell {
  readonly id: string;
  readonly row: MatrixRow;
  readonly column: MatrixColumn;
  readonly mark: MatrixMark;
}

export const matrixCells: readonly MatrixCell[] = matrixRows.flatMap((one) =>
  MATRIX_COLUMNS.flatMap((column, index) => {
    const mark = one.marks[index] as MatrixMark;
    return mark === '–' ? [] : [{ id: `E-11.3.${one.support}.${column}`, row: one, column, mark }];
  }),
);

export const matrixIds: readonly FactId[] = [
  factId('E-11.3.T', 'definition'),
  ...matrixCells.map(({ id, row: { who } }) => factId(id, 'condition', [who])),
  ...matrixRows.map(({ support, where }) => factId(`E-11.3.${support}.countries`, 'list', [where])),
];
