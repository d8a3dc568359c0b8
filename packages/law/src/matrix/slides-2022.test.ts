import { parseDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { findDoubt } from '../doubts/register.ts';
import type { MatrixCellView, MatrixColumnId, MatrixRowView } from '../view/matrix-view.ts';
import { matrixOn } from './matrix-on.ts';

/** A day on which the slides speak for themselves, with the knowledge of that day. */
const DAY = parseDay('2022-10-01');

/** The first table of SEED1 (“E-İhracata Yönelik Genel Destekler”), typed from the slides row by row. */
const FIRMS: Readonly<Record<string, readonly [marks: string, countries: string]>> = {
  'market-entry-report': ['❎ ❎ ✅ ✅ ❎ ✅ ⭕', 'all'],
  'digital-marketplace-promotion': ['✅ ✅ ✅ ✅ ❎ ❎ ⭕', 'all'],
  'e-export-promotion': ['❎ ❎ ✅ ✅ ✅ ✅ ⭕', 'all'],
  'order-fulfilment': ['✅ ✅ ✅ ✅ ❎ ❎ ⭕', 'all'],
  'depot-rent': ['❎ ❎ ✅ ✅ ❎ ✅ ⭕', 'all'],
  'marketplace-integration': ['❎ ✅ ✅ ✅ ❎ ✅ ❎', 'all'],
  'online-store': ['❎ ✅ ✅ ✅ ❎ ❎ ⭕', 'CN IN JP'],
  'marketplace-commission': ['✅ ✅ ✅ ✅ ❎ ❎ ⭕', 'AR BR ID IN PH'],
};

/** The second table; its first row is “Sektörel Ticaret, Alım Heyetleri”, which are two supports here. */
const PROJECTS: Readonly<Record<string, readonly [marks: string, countries: string]>> = {
  'sector-trade-mission': ['❎ ❎ ❎ ❎ ❎ ✅', 'all'],
  'buyer-mission': ['❎ ❎ ❎ ❎ ❎ ✅', 'all'],
  'development-project': ['❎ ❎ ❎ ❎ ❎ ✅', 'target'],
  'promotion-project': ['❎ ❎ ❎ ❎ ❎ ✅', 'all'],
  'national-platform': ['❎ ❎ ❎ ❎ ❎ ✅', 'all'],
};

/** Where the answer of the day is another than the slides', with the doubt that says why and the reading of the slides. */
const DEVIATIONS: readonly {
  readonly support: string;
  readonly column: MatrixColumnId;
  readonly ours: string;
  readonly slides: string;
  readonly doubt: string;
  readonly reading: string;
}[] = [
  {
    // SEED1's own amount list gives marketplaces a ceiling, and every later source names them.
    support: 'order-fulfilment',
    column: 'marketplace',
    ours: '✅',
    slides: '❎',
    doubt: 'E-13.15',
    reading: 'without-marketplaces',
  },
  {
    // SEED1's amount page names Brand/Turquality companies, whatever their exports; the table crosses plain companies out.
    support: 'marketplace-integration',
    column: 'company',
    ours: '✅',
    slides: '❎',
    doubt: 'E-13.14',
    reading: 'threshold-only',
  },
];

/** SEED1's table does not name virtual missions; its page on missions does, beside the other two. */
const NOT_IN_THE_TABLE = ['virtual-mission'];

const FIRM_HEADS =
  'company companyAboveThreshold consortium retailSite b2bPlatform marketplace cooperationBody';
const PROJECT_HEADS = 'company consortium retailSite b2bPlatform marketplace cooperationBody';

function rowsOf(readings: Readonly<Record<string, string>> = {}): ReadonlyMap<string, MatrixRowView> {
  const { tables } = matrixOn({ on: DAY, readings });
  return new Map(
    tables.flatMap(({ rows }) => rows.map((row) => [row.support.replace('e-export/', ''), row])),
  );
}

function cellAt(
  support: string,
  column: MatrixColumnId,
  readings: Readonly<Record<string, string>> = {},
): MatrixCellView {
  return rowsOf(readings)
    .get(support)
    ?.cells.find((cell) => cell.column === column) as MatrixCellView;
}

function countriesText(row: MatrixRowView | undefined): string | undefined {
  if (row?.countries.kind !== 'list') return row?.countries.kind;
  return row.countries.listed
    .map(({ country }) => country)
    .sort()
    .join(' ');
}

describe('the matrix of 1 October 2022, as known on that day, against the two tables of SEED1', () => {
  const rows = rowsOf();
  const tables = [
    ...Object.entries(FIRMS).map(([support, told]) => ({ support, told, heads: FIRM_HEADS })),
    ...Object.entries(PROJECTS).map(([support, told]) => ({ support, told, heads: PROJECT_HEADS })),
  ];

  it('has the columns of the slides in their order', () => {
    const heads = matrixOn({ on: DAY }).tables.map(({ columns }) =>
      columns.map(({ column }) => column).join(' '),
    );
    expect(heads).toEqual([FIRM_HEADS, PROJECT_HEADS]);
  });

  it('heads the second column with 5 million dollars', () => {
    expect(matrixOn({ on: DAY }).tables[0]?.columns[1]?.words.en).toContain('USD 5,000,000');
  });

  const cells = tables.flatMap(({ support, told: [marks], heads }) =>
    marks.split(' ').map((mark, at) => [support, heads.split(' ')[at] as MatrixColumnId, mark] as const),
  );

  it('compares 8 × 7 + 5 × 6 = 86 cells', () => {
    expect(cells).toHaveLength(86);
  });

  it.each(cells)('%s × %s is %s, or a deviation that is listed', (support, column, slide) => {
    const cell = rows.get(support)?.cells.find((one) => one.column === column);
    const deviation = DEVIATIONS.find((one) => one.support === support && one.column === column);
    expect(cell?.symbol).toBe(deviation?.ours ?? slide);
    if (deviation !== undefined) expect(deviation.slides).toBe(slide);
  });

  it.each(tables.map(({ support, told: [, countries] }) => [support, countries] as const))(
    '%s is for: %s',
    (support, countries) => {
      expect(countriesText(rows.get(support))).toBe(countries);
      expect(rows.get(support)?.countries.unsure).toEqual(
        rows.get(support)?.countries.kind === 'target' ? expect.any(Array) : [],
      );
    },
  );

  it.each(DEVIATIONS)(
    '$support × $column carries $doubt, and equals the slides by the reading $reading',
    (one) => {
      const { support, column, ours, slides, doubt, reading } = one;
      expect(ours).not.toBe(slides);
      expect(cellAt(support, column).doubts).toContain(doubt);
      expect(Object.keys(findDoubt(doubt)?.readings ?? {})).toContain(reading);
      expect(cellAt(support, column, { [doubt]: reading }).symbol).toBe(slides);
    },
  );

  it('gives the virtual mission the row of the other two, and has no other row than the slides', () => {
    const marks = (support: string) => rows.get(support)?.cells.map(({ symbol }) => symbol);
    expect(marks('virtual-mission')).toEqual(marks('buyer-mission'));
    expect([...rows.keys()].filter((support) => !(support in FIRMS) && !(support in PROJECTS))).toEqual(
      NOT_IN_THE_TABLE,
    );
  });

  it('shows the legend of the slides whole: yes, yes under Brand/Turquality, no, no but inside a project, through projects', () => {
    const legend = matrixOn({ on: DAY }).legend.slice(0, 5);
    expect(legend.map(({ symbol }) => symbol)).toEqual(['✅', '✅', '❎', '❎', '⭕']);
    expect(legend.map(({ mark }) => mark)).toEqual([
      'yes',
      'yes-brand-programme',
      'no',
      'no-inside-project',
      'through-projects',
    ]);
  });

  it('carries the doubt about the lost colour where a mark may be of either kind, and nowhere else', () => {
    const withColour = [...rows].flatMap(([support, { cells: own }]) =>
      own.filter(({ doubts }) => doubts.includes('E-11.3.T')).map(({ column }) => `${support} ${column}`),
    );
    const companies = ['company', 'companyAboveThreshold'];
    const firms = ['company', 'consortium', 'retailSite', 'b2bPlatform', 'marketplace'];
    expect(withColour.sort()).toEqual(
      [
        // The second ✅ is one of companies: four rows tick companies, integration by the reading taken, the store above 5 M only.
        ...[
          'digital-marketplace-promotion',
          'order-fulfilment',
          'marketplace-commission',
          'marketplace-integration',
        ].flatMap((support) => companies.map((column) => `${support} ${column}`)),
        'online-store companyAboveThreshold',
        // The second ❎ is one of projects.
        ...[...Object.keys(PROJECTS), ...NOT_IN_THE_TABLE].flatMap((support) =>
          firms.map((column) => `${support} ${column}`),
        ),
      ].sort(),
    );
  });

  it('knows the mark of SEED1 about a cooperation body as the slides’ own text, and as assumed the year after', () => {
    expect(cellAt('order-fulfilment', 'cooperationBody')).toMatchObject({
      mark: 'through-projects',
      rule: 'E-11.3.order-fulfilment.cooperationBody',
      grade: 'text',
    });
    expect(cellAt('buyer-mission', 'company')).toMatchObject({ mark: 'no-inside-project', grade: 'assumed' });
    const later = matrixOn({ on: parseDay('2023-01-01') }).tables[0]?.rows[3]?.cells[6];
    expect(later).toMatchObject({ mark: 'through-projects', grade: 'assumed' });
  });
});
