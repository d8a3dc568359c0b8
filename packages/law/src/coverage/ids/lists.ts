import { type FactId, factId } from '../fact-id.ts';

/** One row of a list of countries: the day at which its source saw it, and what it names. */
export interface ListRow {
  readonly row: string;
  readonly list: 'target' | 'online-store' | 'commission';
  readonly day: string;
  readonly countries: readonly string[];
  /** Countries that the source names as not on the list. */
  readonly absent?: readonly string[];
  /** Marketplaces named on their own: `etsy` in these countries. */
  readonly named?: Readonly<Record<string, readonly string[]>>;
}

const split = (codes: string) => codes.split(' ');

/** Sections 9.5, 10.7 and 12.4, each row as its source prints it. Rows that follow the target list name no country themselves. */
export const listRows: readonly ListRow[] = [
  { row: 'E-9.5.1', list: 'online-store', day: '2022-08-25', countries: split('CN IN JP') },
  { row: 'E-9.5.2', list: 'online-store', day: '2024-09-27', countries: split('CN JP IN BR') },
  { row: 'E-9.5.3', list: 'online-store', day: '2025-05-01', countries: split('CN JP IN BR') },
  { row: 'E-9.5.4', list: 'online-store', day: '2026-04-13', countries: [] },
  { row: 'E-10.7.1', list: 'commission', day: '2022-08-25', countries: split('AR BR ID PH IN') },
  { row: 'E-10.7.2', list: 'commission', day: '2024-09-27', countries: split('AR BR ID PH IN EG') },
  { row: 'E-10.7.3', list: 'commission', day: '2025-01-15', countries: split('BR CN ID PH IN EG') },
  {
    row: 'E-10.7.4',
    list: 'commission',
    day: '2025-05-01',
    countries: split('US BR CN ID PH IN EG SA'),
    named: { etsy: split('US CA'), ebay: split('US CA') },
  },
  { row: 'E-10.7.5', list: 'commission', day: '2026-04-13', countries: [] },
  {
    row: 'E-12.4.1',
    list: 'target',
    day: '2025-05-01',
    countries: split('US AU AE BR DZ CN ID MA PH ZA KR IN JP CA QA KE KW MY MX EG NG SA CL TH TN VN'),
  },
  {
    row: 'E-12.4.2',
    list: 'target',
    day: '2026-04-13',
    countries: split('DE AZ FR ES IT PT RO RU RS'),
  },
  { row: 'E-12.4.3', list: 'target', day: '2024-09-27', countries: ['US'], absent: split('DE ES') },
];

/** A country of a row: `E-10.7.3.BR`, `E-10.7.4.etsy.CA`. */
export interface ListCell {
  readonly id: string;
  readonly row: ListRow;
  readonly country: string;
  readonly platform: string | undefined;
  readonly member: boolean;
}

export const listCells: readonly ListCell[] = listRows.flatMap((row) => [
  ...row.countries.map((country) => cell(row, country, true)),
  ...(row.absent ?? []).map((country) => cell(row, country, false)),
  ...Object.entries(row.named ?? {}).flatMap(([platform, countries]) =>
    countries.map((country) => cell(row, country, true, platform)),
  ),
]);

function cell(row: ListRow, country: string, member: boolean, platform?: string): ListCell {
  const place = platform === undefined ? country : `${platform}.${country}`;
  return { id: `${row.row}.${place}`, row, country, platform, member };
}

export const listIds: readonly FactId[] = [
  ...listRows.map(({ row }) => factId(row, 'list')),
  ...listCells.map(({ id }) => factId(id, 'list')),
];
