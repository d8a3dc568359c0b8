import { type Notice, type Words, words } from '@kervan/kit';
import {
  type AdReportPlan,
  mappedPlan,
  missingColumn,
  noCurrency,
  recogniseAdReport,
} from '../ad-report/index.ts';
import {
  readStatementHead,
  STATEMENT_NAMES,
  type StatementColumns,
  type StatementHead,
  statementColumns,
} from '../bank/index.ts';
import type { ColumnMapping, ReadOptions } from '../model.ts';
import { notice } from '../notices.ts';
import { columnsFor, KNOWN_NAMES } from './fields.ts';
import { findHeader, type Header, headerAt, likelyHeader, withMergedNames } from './header.ts';
import { savedMapping } from './mapping.ts';
import { type PeekedRow, peek } from './peek.ts';
import type { TableSheet } from './table.ts';
import { readCurrency } from './text/currency.ts';
import { splitAmount } from './text/number.ts';

/** What a sheet was recognised as, by its header and the lines above it. */
export type Understood =
  | {
      readonly as: 'ad-report';
      readonly header: Header;
      readonly plan: AdReportPlan;
      readonly notices: readonly Notice[];
    }
  | { readonly as: 'transactions'; readonly header: Header; readonly mapping: ColumnMapping }
  | {
      readonly as: 'bank-statement';
      readonly header: Header;
      readonly columns: StatementColumns;
      readonly head: StatementHead;
    }
  | { readonly as: 'other-report'; readonly title: Words; readonly notices: readonly Notice[] }
  | {
      readonly as: 'to-map';
      readonly header: Header;
      readonly rows: readonly PeekedRow[];
      readonly notices: readonly Notice[];
    };

const ALL_NAMES: ReadonlySet<string> = new Set([...KNOWN_NAMES, ...STATEMENT_NAMES]);

/** Tells what a sheet is from its first rows; undefined when it holds no table. */
export async function understand(sheet: TableSheet, options: ReadOptions): Promise<Understood | undefined> {
  const rows = await peek(sheet);
  const mapped = byMapping(rows.map(headerAt), rows, sheet, options);
  if (mapped !== undefined) return mapped;
  const header = findHeader(rows, ALL_NAMES) ?? regularHeader(rows);
  if (header === undefined) return undefined;
  const first = byNames(header, rows, sheet);
  if (first.as !== 'to-map') return first;
  // A name may stand in a merged cell above; merges are only known at the end of the sheet, so look for them now.
  const whole = await withMergedNames(header, rows, sheet);
  if (whole === header) return first;
  return byMapping([whole], rows, sheet, options) ?? byNames(whole, rows, sheet);
}

/** The first of some headers that a person has mapped, with what the mapping makes of it. */
function byMapping(
  headers: readonly Header[],
  rows: readonly PeekedRow[],
  sheet: TableSheet,
  { mappings }: ReadOptions,
): Understood | undefined {
  if (mappings === undefined || Object.keys(mappings).length === 0) return undefined;
  for (const header of headers) {
    const mapping = savedMapping(header.cells, mappings);
    if (mapping === undefined) continue;
    if (mapping.as !== 'ad-report') return { as: 'transactions', header, mapping };
    const plan = mappedPlan(mapping, header, rows);
    const place = sheet.place(header.row, 0);
    if (plan === undefined) return { as: 'to-map', header, rows, notices: [missingColumn('spend', place)] };
    return withCurrency({ as: 'ad-report', header, plan, notices: [] }, rows, place);
  }
  return undefined;
}

function byNames(header: Header, rows: readonly PeekedRow[], sheet: TableSheet): Understood {
  const place = sheet.place(header.row, 0);
  const head = readStatementHead(rows.slice(0, header.index));
  const columns = statementColumns(header, head.ofCard);
  if (columns !== undefined) return { as: 'bank-statement', header, columns, head };
  const found = recogniseAdReport(header, rows, place);
  if (found?.as === 'other-report') return found;
  if (found?.as === 'report') return withCurrency({ ...found, as: 'ad-report', header }, rows, place);
  const notices = found?.notices ?? missingFrom(header, place);
  return { as: 'to-map', header, rows, notices: notices.length > 0 ? notices : [notRecognised(place)] };
}

/** A report by any other name: what it lacks, when it has one of the two columns without the other. */
function missingFrom(header: Header, place: string): readonly Notice[] {
  const country = columnsFor('country', header.names).length > 0;
  const spend = columnsFor('spend', header.names).length > 0;
  if (country === spend) return [];
  return [missingColumn(country ? 'spend' : 'country', place)];
}

type ReportFound = Extract<Understood, { as: 'ad-report' }>;

/**
 * A report that states its currency neither in the header nor in a column: a line above may state it, or a sign beside the amounts
 * of the first rows. One that states it nowhere is not read.
 */
function withCurrency(found: ReportFound, rows: readonly PeekedRow[], place: string): Understood {
  const { plan, header } = found;
  if (plan.currency !== undefined || plan.columns.currency !== undefined) return found;
  const { currency } = readStatementHead(rows.slice(0, header.index));
  if (currency !== undefined) return { ...found, plan: { ...plan, currency } };
  const beside = rows
    .slice(header.index + 1)
    .some(
      ({ cells }) => readCurrency(splitAmount(cells[plan.columns.spend] ?? '')?.beside ?? '') !== undefined,
    );
  return beside ? found : { as: 'to-map', header, rows, notices: [noCurrency(place)] };
}

/** The header of a table without known names, when the table is regular enough to be one: seven rows of ten as wide as it. */
function regularHeader(rows: readonly PeekedRow[]): Header | undefined {
  const header = likelyHeader(rows);
  if (header === undefined) return undefined;
  const width = header.cells.filter((cell) => cell !== '').length;
  const below = rows.slice(header.index + 1);
  const regular = below.filter(({ cells }) => Math.abs(cells.length - header.cells.length) <= 1).length;
  return width < 2 || below.length === 0 || regular * 10 < below.length * 7 ? undefined : header;
}

function notRecognised(place: string): Notice {
  return notice(
    'error',
    'table.not-recognised',
    place,
    words(
      'Tablo, bilinen bir rapor ya da hesap dökümü değil.',
      'The table is no report or statement that is known.',
    ),
    words(
      'Bu bir rapor ya da ödeme listesiyse hangi sütunun ne olduğunu bir kez gösterin; Kervan hatırlar.',
      'If it is a report or a list of payments, show once which column is which; Kervan remembers it.',
    ),
  );
}
