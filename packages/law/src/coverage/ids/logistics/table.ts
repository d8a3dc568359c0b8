import {
  isKnown,
  TABLE_YEARS,
  type TableApplicant,
  type TableRow,
  tableRows,
} from '../../../logistics/texts/cells/table-rows.ts';
import { type FactId, factId, type Stated } from '../../fact-id.ts';

function cellsOf(row: TableRow, who: TableApplicant): readonly string[] {
  return TABLE_YEARS.map((year) => `L-T.${row.id}.${who}.${year}`);
}

/** Rates and ceilings of the Decision's fifth section: rows with their rate, who stands in them, and the amounts by year. */
export const tableIds: readonly FactId[] = [
  factId('L-T', 'definition'),
  ...tableRows.flatMap((row) => [
    factId(`L-T.${row.id}`, ceilingOf(row)),
    factId(`L-T.${row.id}.rate`, rateOf(row)),
    ...row.applicants.flatMap((who) => [
      factId(`L-T.${row.id}.${who}`, isKnown(row, who) ? ['cap', ...cellsOf(row, who)] : 'unknown'),
      ...(who === 'hib' ? [] : cellsOf(row, who)).map((cell) =>
        factId(cell, isKnown(row, who) ? 'cap' : 'unknown'),
      ),
    ]),
  ]),
];

/** The ceiling of a row is carried out by its amounts. */
function ceilingOf(row: TableRow): Stated {
  return isKnown(row, 'beneficiary') ? ['cap', ...cellsOf(row, 'beneficiary')] : 'unknown';
}

/** Legal advice lies within registration and protection and has no rate of its own. */
function rateOf(row: TableRow): Stated {
  if (!isKnown(row, 'beneficiary')) return 'unknown';
  return row.id === 'legal-advice' ? ['rate', 'L-T.registration.rate'] : 'rate';
}

/** The circular's own amounts, and the line that measures by each. */
const AMOUNTS: Readonly<Record<string, string>> = {
  lodging: 'L-11.3.1',
  threshold: 'L-7.1',
  turnover: 'L-14.1.2',
};

function amountCells(amount: string): readonly string[] {
  return TABLE_YEARS.map((year) => `L-19.1.T.${amount}.${year}`);
}

/** The circular's own amounts by year. */
export const AMOUNT_CELLS: readonly string[] = Object.keys(AMOUNTS).flatMap(amountCells);

/** Steps of the indexation: of each year the amounts rise to. */
export const FACTOR_CELLS: readonly string[] = TABLE_YEARS.slice(1).map((year) => `K-10.4.T.${year}`);

export const amountIds: readonly FactId[] = [
  ...Object.entries(AMOUNTS).flatMap(([amount, line]) =>
    amountCells(amount).map((cell) => factId(cell, 'cap', [line])),
  ),
  ...FACTOR_CELLS.map((cell) => factId(cell, 'computation')),
];
