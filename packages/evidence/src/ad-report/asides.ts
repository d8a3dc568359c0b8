import type { Currency, Decimal } from '@kervan/kit';
import { saysNothing } from '../table/cells/amount-column.ts';
import { Unread } from '../table/cells/unread.ts';
import type { NoticeBook } from '../table/notices.ts';
import type { TableRow } from '../table/row.ts';
import { saysTotal } from '../table/text/total.ts';
import type { AdReportPlan } from './plan.ts';
import type { RowParts } from './row-parts.ts';
import type { StatedTotal } from './totals.ts';

/** What a row is beside the report's own rows. */
export type Aside = 'total' | 'remark' | 'nameless';

/** Tells rows that are not the report's own: totals, remark lines, and rows that name nothing they are about. */
export function asideOf(row: TableRow, plan: AdReportPlan, parts: RowParts): Aside | undefined {
  const { columns, dimensions } = plan;
  const country = parts.country.text;
  if (columns.country !== undefined && !saysNothing(country) && !saysTotal(country)) return undefined;
  if (saysTotal(row.text(0)) || dimensions.some((column) => saysTotal(row.text(column)))) return 'total';
  if (filledCells(row, 2) < 2 && row.kind(columns.spend) === 'empty') return 'remark';
  const named = (column: number) => row.kind(column) === 'formula' || !saysNothing(row.text(column));
  return dimensions.length === 0 || dimensions.some(named) ? undefined : 'nameless';
}

function filledCells(row: TableRow, enough: number): number {
  let filled = 0;
  for (let column = 0; column < row.width && filled < enough; column++)
    if (row.kind(column) !== 'empty') filled++;
  return filled;
}

/** The figure of a total row; undefined when it states none that can be read. */
export function totalOf(parts: RowParts, place: string): StatedTotal | undefined {
  const figure = figureOf(parts);
  return figure === undefined ? undefined : { place, ...figure };
}

/** Spend and currency of a row, as far as they can be read. */
export function figureOf(
  parts: RowParts,
): { readonly value: Decimal; readonly currency: Currency | undefined } | undefined {
  if (parts.spend instanceof Unread) return undefined;
  return { value: parts.spend, currency: parts.currency instanceof Unread ? undefined : parts.currency };
}

/** Says that a line was passed over. A line without any text says nothing. */
export function tellRemark(row: TableRow, place: string, notices: NoticeBook): void {
  if (filledCells(row, 1) === 0) return;
  notices.hint('report.remark-line', place, {
    tr: 'Satırda tek bir metin var; açıklama sayıldı ve geçildi.',
    en: 'The line holds a single text; it was taken for a remark and passed over.',
  });
}
