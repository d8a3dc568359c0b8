import type { Period, Words } from '@kervan/kit';
import type { ColumnMapping } from '../model.ts';
import type { FoundCurrency } from '../table/text/currency.ts';
import type { DateOrder } from '../table/text/day.ts';
import type { DecimalMark } from '../table/text/number.ts';

/** Which column (from 0) holds what. */
export interface AdColumns {
  readonly spend: number;
  readonly country?: number;
  readonly adSales?: number;
  readonly currency?: number;
  readonly day?: number;
  readonly periodFrom?: number;
  readonly periodUntil?: number;
  readonly campaign?: number;
  readonly marketplace?: number;
  readonly account?: number;
}

/** How to read one advertising report, settled before its first row. */
export interface AdReportPlan {
  readonly platform: string;
  readonly title: Words;
  readonly standing: ColumnMapping['standing'];
  readonly columns: AdColumns;
  /** Columns that say what a row is about; a total row leaves them empty. */
  readonly dimensions: readonly number[];
  /** Set where the report is of one marketplace. */
  readonly marketplace?: string;
  /** Currency of the header or the mapping; a currency in the row must agree with it. */
  readonly currency?: FoundCurrency;
  /** For reports without a day column. */
  readonly period?: Period;
  readonly dateOrder?: DateOrder;
  readonly decimalMark?: DecimalMark;
}
