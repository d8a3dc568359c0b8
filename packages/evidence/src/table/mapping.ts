import type { ColumnMapping, MappedField, TableToMap } from '../model.ts';
import { platformNamed } from '../platform-names.ts';
import { columnsFor } from './fields.ts';
import { type Header, headerDigest } from './header.ts';
import type { PeekedRow } from './peek.ts';
import type { TableSheet } from './table.ts';
import { fold } from './text/fold.ts';

const SAMPLE_ROWS = 5;

const AD_FIELDS: readonly MappedField[] = [
  'country',
  'spend',
  'adSales',
  'currency',
  'day',
  'periodFrom',
  'periodUntil',
  'campaign',
  'marketplace',
];
const PAYMENT_FIELDS: readonly MappedField[] = [
  'transactionDay',
  'transactionKind',
  'reference',
  'amount',
  'tax',
  'currency',
  'note',
];

/** The mapping a person confirmed for this header, if there is one. A guess that nobody confirmed is none. */
export function savedMapping(
  header: readonly string[],
  mappings: Readonly<Record<string, ColumnMapping>> | undefined,
): ColumnMapping | undefined {
  if (mappings === undefined) return undefined;
  const digest = headerDigest(header);
  const found = Object.hasOwn(mappings, digest) ? mappings[digest] : undefined;
  return found?.standing === 'unverified' ? undefined : found;
}

/** A table as it is shown to a person who is to say which column is which. */
export function tableToMap(
  sheet: TableSheet,
  header: Header,
  rows: readonly PeekedRow[],
  fileName: string,
): TableToMap {
  const suggested = suggestMapping(header.names, [fileName, sheet.name, ...header.cells].join(' '));
  return {
    sheet: sheet.name,
    headerRow: header.row,
    header: header.cells,
    sample: rows.slice(header.index + 1, header.index + 1 + SAMPLE_ROWS).map(({ cells }) => cells),
    ...(suggested === undefined ? {} : { suggested }),
  };
}

/**
 * What the words of a header suggest. Always `unverified`: no source documents such headers, so a person confirms or corrects it
 * once. The platform is left empty where nothing names one. Undefined when the words suggest neither a report nor payments.
 */
export function suggestMapping(names: readonly string[], near = ''): ColumnMapping | undefined {
  const ads = fieldsOf(AD_FIELDS, names);
  const payments = fieldsOf(PAYMENT_FIELDS, names);
  const platform = platformNamed(near) ?? guessedPlatform(names);
  if (ads.spend !== undefined) return { as: 'ad-report', platform, columns: ads, standing: 'unverified' };
  const day = payments.transactionDay ?? columnsFor('day', names)[0];
  if (payments.amount === undefined || day === undefined) return undefined;
  const invoices = names.some((name) => /\b(invoice|fatura)\b/.test(name));
  return {
    as: invoices ? 'invoices' : 'payments',
    platform,
    columns: { ...payments, transactionDay: day },
    standing: 'unverified',
  };
}

function fieldsOf(
  fields: readonly MappedField[],
  names: readonly string[],
): Partial<Record<MappedField, number>> {
  const columns: Partial<Record<MappedField, number>> = {};
  const taken = new Set<number>();
  for (const field of fields) {
    const column = columnsFor(field, names).find((candidate) => !taken.has(candidate));
    if (column === undefined) continue;
    taken.add(column);
    columns[field] = column;
  }
  return columns;
}

/** Words that, as far as public tools show, only one platform's reports print. */
const TELLING: readonly (readonly [platform: string, words: readonly string[]])[] = [
  ['tiktok', ['Ülke/Bölge', 'Country/Region', 'CPC (destination)', 'Clicks (destination)', 'stat_time_day']],
  [
    'meta',
    [
      'Reporting starts',
      'Amount spent',
      'Rapor Başlangıcı',
      'Harcanan Tutar',
      'Ad set name',
      'Reklam seti adı',
    ],
  ],
  ['google', ['Country/Territory (User location)', 'Country/Territory (Matched)', 'Impr.', 'Avg. CPC']],
  ['amazon', ['7 Day Total Sales', '14 Day Total Sales', 'Advertised ASIN']],
];

function guessedPlatform(names: readonly string[]): string {
  return TELLING.find(([, words]) => words.some((word) => names.includes(fold(word))))?.[0] ?? '';
}
