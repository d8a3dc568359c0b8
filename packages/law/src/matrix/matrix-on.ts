import { type Day, formatDay, words } from '@kervan/kit';
import type { Support } from '../constructs/support.ts';
import { supports } from '../e-export/supports.ts';
import type { Regime } from '../facts/claim-file.ts';
import type { MatrixColumnId, MatrixRowView, MatrixTableView, MatrixView } from '../view/matrix-view.ts';
import { checkReadings, type LawDay, type Readings } from './asking.ts';
import { cellView } from './cell-view.ts';
import { columnWords, FIRM_COLUMNS, PROJECT_COLUMNS } from './columns.ts';
import { countriesView } from './countries-view.ts';
import { doubtViews } from './doubt-views.ts';
import { LEGEND } from './legend.ts';
import { logisticsPart } from './logistics-part.ts';
import { isProject } from './slides.ts';

export interface MatrixQuery {
  readonly on: Day;
  /** Only what was public on this day counts; the day asked about where it is left out. */
  readonly knownOn?: Day;
  /** Readings of doubts other than the ones taken, by doubt. Throws a `Problem` for one that is not registered. */
  readonly readings?: Readings;
  /** The regimes asked about; both where it is left out. */
  readonly regimes?: readonly Regime[];
}

/**
 * Who may have which support for which countries on a day (E-11.3, E-2.32), derived from the conditions of the supports and the
 * lists of countries; and beside it who may have which support of Decision 5448, at what rate and up to what ceiling. Throws a
 * `Problem` for an unknown reading.
 */
export function matrixOn({ on, knownOn = on, readings = {}, regimes = BOTH }: MatrixQuery): MatrixView {
  checkReadings(on, readings);
  const day: LawDay = { on, knownOn, readings };
  const tables = regimes.includes('e-export') ? eExportTables(day) : [];
  const logistics = regimes.includes('logistics') ? logisticsPart(day) : null;
  const named = tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells, countries }) => [...cells.flatMap((cell) => cell.doubts), ...countries.doubts]),
  );
  return {
    format: 'kervan-matrix/1',
    on: formatDay(on),
    knownOn: formatDay(knownOn),
    legend: LEGEND,
    tables,
    doubts: doubtViews(named, readings),
    logistics,
  };
}

const BOTH: readonly Regime[] = ['e-export', 'logistics'];

function eExportTables(day: LawDay): readonly MatrixTableView[] {
  return [
    table(
      'firms',
      FIRM_COLUMNS,
      supports.filter(({ id }) => !isProject(id)),
      day,
    ),
    table(
      'projects',
      PROJECT_COLUMNS,
      supports.filter(({ id }) => isProject(id)),
      day,
    ),
  ];
}

const TITLES = {
  firms: words('Firmaların destekleri', 'Supports of single firms'),
  projects: words('İşbirliği kuruluşlarının destekleri', 'Supports of cooperation bodies'),
};

function table(
  id: MatrixTableView['table'],
  columns: readonly MatrixColumnId[],
  of: readonly Support[],
  day: LawDay,
): MatrixTableView {
  return {
    table: id,
    title: TITLES[id],
    columns: columns.map((column) => ({ column, words: columnWords(column, day) })),
    rows: of.map((support) => row(support, columns, day)),
  };
}

function row(support: Support, columns: readonly MatrixColumnId[], day: LawDay): MatrixRowView {
  return {
    support: support.id,
    title: support.title,
    article: support.article,
    cells: columns.map((column) => cellView(support, column, day)),
    countries: countriesView(support, day),
  };
}
