import {
  TABLE_YEARS,
  type TableApplicant,
  type TableRow,
  tableRows,
} from '../../../logistics/texts/cells/table-rows.ts';
import { type FactId, factId, type Stated } from '../../fact-id.ts';

/** What is known of a row stands with beneficiaries; of national participation nothing is. */
function isKnown({ id }: TableRow, who: TableApplicant): boolean {
  return who === 'beneficiary' && id !== 'national-participation';
}

function cellsOf(row: TableRow, who: TableApplicant): readonly string[] {
  return TABLE_YEARS.map((year) => `L-T.${row.id}.${who}.${year}`);
}

/** Rates and ceilings of the Decision's fifth section: rows, who stands in them, and the amounts by year. */
export const tableIds: readonly FactId[] = [
  factId('L-T', 'definition'),
  ...tableRows.flatMap((row) => [
    factId(`L-T.${row.id}`, rowStates(row)),
    ...row.applicants.flatMap((who) => [
      factId(`L-T.${row.id}.${who}`, rateStates(row, who)),
      ...cellsOf(row, who).map((cell) => factId(cell, isKnown(row, who) ? 'cap' : 'unknown')),
    ]),
  ]),
];

/** Legal advice lies within registration and protection and has no rate of its own. */
function rateStates(row: TableRow, who: TableApplicant): Stated {
  if (!isKnown(row, who)) return 'unknown';
  return row.id === 'legal-advice' ? ['rate', 'L-T.registration.beneficiary'] : 'rate';
}

/** The ceiling of a row is carried out by its amounts. */
function rowStates(row: TableRow): Stated {
  const known = row.applicants.filter((who) => isKnown(row, who));
  return known.length === 0 ? 'unknown' : ['cap', ...known.flatMap((who) => cellsOf(row, who))];
}

/** The circular's own amounts by year. */
export const AMOUNT_CELLS: readonly string[] = ['lodging', 'threshold', 'turnover'].flatMap((amount) =>
  TABLE_YEARS.map((year) => `L-19.1.T.${amount}.${year}`),
);

/** Steps of the indexation: of each year the amounts rise to. */
export const FACTOR_CELLS: readonly string[] = TABLE_YEARS.slice(1).map((year) => `K-10.4.T.${year}`);

export const amountIds: readonly FactId[] = [
  ...AMOUNT_CELLS.map((cell) => factId(cell, 'cap')),
  ...FACTOR_CELLS.map((cell) => factId(cell, 'computation')),
];
