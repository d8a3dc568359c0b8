import { words } from '@kervan/kit';
import { successorView } from '../finder/unsure-repeal.ts';
import { APPLICANT_WORDS, APPLICANTS } from '../logistics/applicants.ts';
import { supports } from '../logistics/supports.ts';
import type { LogisticsMatrixView } from '../view/matrix-view.ts';
import type { LawDay } from './asking.ts';
import { doubtViews } from './doubt-views.ts';
import { logisticsCell } from './logistics-cell.ts';
import { logisticsCountries } from './logistics-countries.ts';
import { amountFigures } from './logistics-figures.ts';
import { LOGISTICS_LEGEND } from './logistics-legend.ts';

/** Supports of Decision 5448 × applicants on a day. */
export function logisticsPart(day: LawDay): LogisticsMatrixView {
  const rows = supports.map((support) => ({
    support: support.id,
    title: support.title,
    article: support.article,
    cells: APPLICANTS.map((applicant) => logisticsCell(support, applicant, day)),
    countries: logisticsCountries(support),
  }));
  const amounts = amountFigures(day);
  const cells = rows.flatMap((row) => row.cells);
  return {
    title: words('Lojistik destekleri (5448 sayılı Karar)', 'Logistics supports (Decision 5448)'),
    columns: APPLICANTS.map((column) => ({ column, words: APPLICANT_WORDS[column] })),
    rows,
    legend: LOGISTICS_LEGEND,
    amounts: amounts.map(({ view }) => view),
    doubts: doubtViews(
      [
        ...cells.flatMap(({ doubts }) => doubts),
        ...rows.flatMap(({ countries }) => countries.doubts),
        ...amounts.flatMap(({ doubts }) => doubts),
      ],
      day.readings,
    ),
    successor: cells.some(({ mark }) => mark === 'repealed-if') ? successorView : null,
  };
}
