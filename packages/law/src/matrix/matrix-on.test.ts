import { parseDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { findDoubt } from '../doubts/register.ts';
import type { MatrixColumnId, MatrixRowView } from '../view/matrix-view.ts';
import { findRule } from '../view/rules.ts';
import { matrixOn } from './matrix-on.ts';

interface Asked {
  readonly knownOn?: string;
  readonly readings?: Readonly<Record<string, string>>;
}

function rowOn(day: string, support: string, { knownOn, readings }: Asked = {}): MatrixRowView {
  const { tables } = matrixOn({
    on: parseDay(day),
    ...(knownOn === undefined ? {} : { knownOn: parseDay(knownOn) }),
    ...(readings === undefined ? {} : { readings }),
  });
  return tables
    .flatMap(({ rows }) => rows)
    .find((row) => row.support === `e-export/${support}`) as MatrixRowView;
}

function marks(row: MatrixRowView): string {
  return row.cells.map(({ mark }) => mark).join(' ');
}

function markOf(row: MatrixRowView, column: MatrixColumnId) {
  return row.cells.find((cell) => cell.column === column)?.mark;
}

const listedIn = (row: MatrixRowView) =>
  row.countries.listed
    .map(
      ({ country, platform, cover }) =>
        `${country}${platform === null ? '' : `/${platform}`}${cover === 'all' ? '' : `:${cover}`}`,
    )
    .sort()
    .join(' ');

describe('the matrix of 27 September 2024', () => {
  it('has Brazil among the countries of the online store and Egypt among those of commission (E-9.5, E-10.7)', () => {
    expect(listedIn(rowOn('2024-09-27', 'online-store'))).toBe('BR CN IN JP');
    expect(listedIn(rowOn('2024-09-27', 'marketplace-commission'))).toBe('AR BR EG ID IN PH');
  });

  it('heads the column of exporters with 2.5 million dollars (E-1.3.7)', () => {
    const { tables } = matrixOn({ on: parseDay('2024-09-27') });
    expect(tables[0]?.columns[1]?.words.tr).toContain('2.500.000 USD');
  });

  it('knows of the target list only that the USA is on it and Germany and Spain are not (E-12.4.3)', () => {
    const { countries } = rowOn('2024-09-27', 'development-project');
    expect(countries).toMatchObject({ kind: 'target', complete: false, rule: 'E-12.4.3' });
    expect(countries.listed.map(({ country }) => country)).toEqual(['US']);
  });
});

describe('the matrix of 15 May 2025', () => {
  it('has the commission list of the guide, with Etsy in Canada and parts on eBay in both (E-10.7)', () => {
    // In the USA Etsy stands like the country, so that the list says nothing new of it there.
    expect(listedIn(rowOn('2025-05-15', 'marketplace-commission'))).toBe(
      'BR CA/ebay:autoParts CA/etsy CN EG ID IN PH SA US US/ebay:autoParts',
    );
  });

  it('has 26 target countries for the development project (E-12.4.1)', () => {
    const { countries } = rowOn('2025-05-15', 'development-project');
    expect(countries).toMatchObject({ kind: 'target', complete: true, grade: 'second-hand' });
    expect(countries.listed).toHaveLength(26);
  });

  it('opens the online store to a company above 2.5 million dollars, not to one below', () => {
    expect(marks(rowOn('2025-05-15', 'online-store'))).toBe('no yes yes yes no no through-projects');
  });
});

describe('the matrix between sightings', () => {
  const day = '2025-12-01';

  it('does not know the threshold of 1 December 2025, and so not whether a company may have a store (E-13.28)', () => {
    const row = rowOn(day, 'online-store');
    expect(marks(row)).toBe('unknown unknown yes yes no no through-projects');
    expect(row.cells[1]).toMatchObject({ symbol: '?', doubts: ['E-13.28'] });
    expect(row.cells[1]?.words.en).toContain('last seen on 31 May 2025: USD 2,500,000');
  });

  it('does not know the list of the store that day, as known that day; all it can name is what was seen before', () => {
    const { countries } = rowOn(day, 'online-store');
    expect(countries).toMatchObject({ kind: 'unknown', listed: [], complete: false, doubts: ['E-13.28'] });
    expect(countries.unsure.map(({ country }) => country)).toEqual(['BR', 'CN', 'IN', 'JP']);
  });

  it('knows the four once the list of April 2026 has them too, and leaves the 31 others of that list open', () => {
    const { countries } = rowOn(day, 'online-store', { knownOn: '2026-04-13' });
    expect(countries.listed.map(({ country }) => country)).toEqual(['BR', 'CN', 'IN', 'JP']);
    expect(countries.unsure).toHaveLength(31);
    expect(countries).toMatchObject({ kind: 'list', complete: true });
  });
});

describe('the matrix after the amendment of 17 January 2026', () => {
  const depot = 'no no repealed-runs-on repealed-runs-on no repealed-runs-on repealed-runs-on';

  it('lets depot rent run on for earlier approvals from the day itself, not the day before (E-7.4)', () => {
    expect(marks(rowOn('2026-01-16', 'depot-rent'))).toBe('no no yes yes no yes through-projects');
    expect(marks(rowOn('2026-01-17', 'depot-rent'))).toBe(depot);
    expect(marks(rowOn('2026-02-01', 'depot-rent'))).toBe(depot);
    expect(rowOn('2026-02-01', 'depot-rent').cells[2]?.rule).toBe('E-7.4');
  });

  it.each([
    'sector-trade-mission',
    'buyer-mission',
    'virtual-mission',
    'development-project',
    'national-platform',
  ])('ends %s by the reading taken and lets it run on by the other (E-12.3-running)', (support) => {
    const body = (readings?: Readonly<Record<string, string>>) =>
      rowOn('2026-02-01', support, readings === undefined ? {} : { readings }).cells.at(-1);
    expect(body()).toMatchObject({ mark: 'repealed', rule: 'E-12.3.6' });
    expect(body()?.doubts).toContain('E-12.3-running');
    expect(body({ 'E-12.3-running': 'run-on' })?.mark).toBe('repealed-runs-on');
  });

  it('keeps the promotion project of m.12 for cooperation bodies', () => {
    expect(markOf(rowOn('2026-02-01', 'promotion-project'), 'cooperationBody')).toBe('yes');
  });

  it('ties integration to target countries and those the Ministry picks; before it was for all (E-2.4)', () => {
    expect(rowOn('2026-01-16', 'marketplace-integration').countries.kind).toBe('all');
    expect(rowOn('2026-01-17', 'marketplace-integration').countries).toMatchObject({
      kind: 'target',
      pickedToo: true,
    });
  });

  it('does not see the amendment as known the day before it', () => {
    const before = { knownOn: '2026-01-16' };
    expect(marks(rowOn('2026-02-01', 'depot-rent', before))).toBe('no no yes yes no yes through-projects');
    expect(markOf(rowOn('2026-02-01', 'buyer-mission', before), 'cooperationBody')).toBe('yes');
    expect(rowOn('2026-02-01', 'marketplace-integration', before).countries.kind).toBe('all');
  });
});

describe('the matrix after the circular of 13 April 2026', () => {
  const day = '2026-05-01';

  it('has commission and the online store in all 35 target countries (E-9.5.4, E-10.7.5)', () => {
    for (const support of ['online-store', 'marketplace-commission']) {
      const { countries } = rowOn(day, support);
      expect(countries).toMatchObject({ kind: 'target', complete: true, unsure: [] });
      expect(countries.listed).toHaveLength(35);
    }
  });

  it('has companies out of integration, in by the reading of SEED2 (E-13.14)', () => {
    expect(marks(rowOn(day, 'marketplace-integration'))).toBe('no no yes yes no yes no');
    const seed2 = { readings: { 'E-13.14': 'all-companies' } };
    expect(marks(rowOn(day, 'marketplace-integration', seed2))).toBe('yes yes yes yes no yes no');
    const brands = { readings: { 'E-13.14': 'brand-only' } };
    expect(markOf(rowOn(day, 'marketplace-integration', brands), 'company')).toBe('yes-brand-programme');
  });

  it('counts a consortium as a cooperation body by the other reading only (E-11.2.6)', () => {
    expect(markOf(rowOn(day, 'promotion-project'), 'consortium')).toBe('no-inside-project');
    const bodies = { readings: { 'E-11.2.6-consortium': 'with-consortia' } };
    expect(markOf(rowOn(day, 'promotion-project', bodies), 'consortium')).toBe('yes');
  });
});

describe('any matrix', () => {
  it('is closed to everybody the day before the Decision and as known then (E-12.3.1)', () => {
    const closed = (on: string, knownOn: string) =>
      matrixOn({ on: parseDay(on), knownOn: parseDay(knownOn) })
        .tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
        .every(({ mark, rule }) => mark === 'no' && rule === 'E-12.3.1');
    expect(closed('2022-08-24', '2026-05-01')).toBe(true);
    expect(closed('2022-08-25', '2022-08-24')).toBe(true);
    expect(closed('2022-08-25', '2022-08-25')).toBe(false);
  });

  it.each(['2022-10-01', '2024-09-27', '2025-12-01', '2026-02-01', '2026-05-01'])(
    'of %s cites rules and doubts that the registers explain, in both languages',
    (day) => {
      const { tables, doubts } = matrixOn({ on: parseDay(day) });
      const named = new Set(doubts.map(({ doubt }) => doubt));
      for (const { rows } of tables)
        for (const { cells, countries } of rows)
          for (const { rule, words, doubts: own, article } of [...cells, countries]) {
            expect(findRule(rule), rule).toBeDefined();
            expect(article.length).toBeGreaterThan(0);
            expect(words.tr.length).toBeGreaterThan(8);
            expect(words.en.length).toBeGreaterThan(8);
            for (const doubt of own)
              expect([doubt, named.has(doubt), findDoubt(doubt) !== undefined]).toEqual([doubt, true, true]);
          }
    },
  );

  it('names a reading that is not registered as bad input', () => {
    const ask = (readings: Readonly<Record<string, string>>) => () =>
      matrixOn({ on: parseDay('2026-05-01'), readings });
    expect(ask({ 'E-13.15': 'perhaps' })).toThrow(/no reading “perhaps”/);
    expect(ask({ 'E-99': 'x' })).toThrow(/no doubt named “E-99”/);
    expect(ask({ 'E-13.15': 'without-marketplaces' })).not.toThrow();
  });
});
