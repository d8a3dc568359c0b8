import { type CoverageView, coverageView, diffView, issuesOf, matrixView } from '@kervan/desk';
import type { DiffView, MatrixView } from '@kervan/law';
import { describe, expect, test } from 'vitest';
import { kervan } from './kervan.fixture.ts';

describe('kervan matrix', () => {
  test('of 1 October 2022 is a table with letters, the legend in both languages, and every doubtful mark explained', async () => {
    const { code, out } = await kervan(['matrix', '--on', '2022-10-01']);
    expect(code).toBe(0);
    expect(out).toMatch(/Market-entry report +❎ +❎ +✅ +✅ +❎ +✅ +⭕/);
    expect(out).toContain('B  Company (exports above USD 5,000,000)');
    expect(out).toContain('⭕ Through projects of cooperation bodies');
    expect(out).toContain('Online store and target-country stakeholder services: China, India, Japan');
    expect(out).toContain('(E-13.14)');
    const tr = (await kervan(['matrix', '--on', '2022-10-01', '--lang', 'tr'])).out;
    expect(tr).toMatch(/Pazara giriş rapor desteği +❎ +❎ +✅ +✅ +❎ +✅ +⭕/);
  });

  test('the JSON answer fits its schema; depot rent is open on 16 January 2026 and repealed on the 17th', async () => {
    const markOn = async (on: string) => {
      const { out, err } = await kervan(['matrix', '--on', on, '--known-on', '2026-05-01', '--json']);
      expect(err).toBe('');
      const view: MatrixView = JSON.parse(out);
      expect(issuesOf(matrixView, view)).toEqual([]);
      const row = view.tables[0]?.rows.find(({ support }) => support === 'e-export/depot-rent');
      return row?.cells.find(({ column }) => column === 'retailSite')?.mark;
    };
    expect(await markOn('2026-01-16')).toBe('yes');
    expect(await markOn('2026-01-17')).toBe('repealed-runs-on');
  });
});

describe('kervan matrix of Decision 5448', () => {
  const args = ['matrix', '--on', '2025-07-01', '--known-on', '2025-07-01', '--regime', 'logistics'];

  test('has a mark for each applicant, and rate and ceiling with how each is known', async () => {
    const { code, out } = await kervan(args);
    expect(code).toBe(0);
    expect(out).toMatch(/Unit abroad +✓ +– +– +–/);
    expect(out).toContain('TRY 3,281,216 (per unit and support year) ≈');
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Sectoral trade mission, B D: rate: no source gives it ? (C-5) · ceiling: no source gives it ? (C-5)',
    );
    expect(out).toContain('Lodging per person and day: TRY 8,206 ≈');
    expect(out).not.toContain('Online store');
    expect((await kervan([...args, '--lang', 'tr'])).out).toContain(
      '3.281.216 TL (birim ve destek yılı başına) ≈',
    );
  });

  test('rests from 2026 on on the repeal, and lists what is told of the Decision that followed', async () => {
    const { out } = await kervan(['matrix', '--on', '2026-05-01', '--known-on', '2026-05-01']);
    expect(out).toMatch(/Unit abroad +⊘ +– +– +–/);
    expect(out).toContain('Online store');
    expect(out).toContain('What is told of the Decision that followed');
    const json = await kervan(['matrix', '--on', '2026-05-01', '--json']);
    expect(issuesOf(matrixView, JSON.parse(json.out))).toEqual([]);
  });
});

describe('kervan law diff', () => {
  test('tells the repeal of 17 January 2026 by its act: exit 0; between the two days before nothing changed: exit 1', async () => {
    const { code, out } = await kervan(['law', 'diff', '2026-01-16', '2026-01-17']);
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Overseas depot rent: open → repealed');
    expect(out).toContain('(E-12.3.6)');
    const before = await kervan(['law', 'diff', '2026-01-15', '2026-01-16', '--lang', 'tr']);
    expect(before.code).toBe(1);
    expect(before.out).toContain('bir şey değişmedi');
  });

  test('tells one Decision alone by --regime: lodging of 5448 rises from 1,800 to 3,607 TL in 2023, by 2.0039', async () => {
    const days = ['law', 'diff', '2022-12-31', '2023-01-01', '--known-on', '2026-05-01'];
    const { out } = await kervan([...days, '--regime', 'logistics', '--explain']);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Lodging per person and day: TRY 1,800 → TRY 3,607 (×2.0039)',
    );
    expect(out).toContain('Logistics – Ceilings: raised');
    expect((await kervan([...days, '--regime', 'e-export'])).out).not.toContain('Logistics');
  });

  test('the JSON answer fits its schema: from 2025 to 2026 e-export promotion of a retail site rises by 1.2928', async () => {
    const { out, err } = await kervan(['law', 'diff', '2025-12-31', '2026-01-01', '--json']);
    expect(err).toBe('');
    const view: DiffView = JSON.parse(out);
    expect(issuesOf(diffView, view)).toEqual([]);
    const change = view.changes.find(
      ({ kind, support, concerns }) =>
        kind === 'ceiling' &&
        support === 'e-export/e-export-promotion' &&
        (concerns.length === 0 || concerns.includes('retailSite')),
    );
    expect(change).toMatchObject({ effect: 'raised', factor: '1.2928', since: '2026-01-01' });
  });

  test('--explain names rule, article and whom it concerns for every change; without it they are left out', async () => {
    const args = ['law', 'diff', '2026-01-16', '2026-01-17'];
    expect((await kervan([...args, '--explain'])).out).toContain('For: ');
    expect((await kervan(args)).out).not.toContain('For: ');
  });

  test('a day that does not exist is named: exit 2', async () => {
    const { code, out, err } = await kervan(['law', 'diff', '2026-02-29', '2026-03-01']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('2026-02-29');
  });
});

describe('kervan law coverage', () => {
  test('says that no id is left out, then counts per class, exceptions by name and the cases read', async () => {
    const { code, out } = await kervan(['law', 'coverage']);
    expect(code).toBe(0);
    expect(out).toContain('No id is left out');
    expect(out).toMatch(/computed +\d+ +\d+/);
    expect(out).toMatch(/Cases read: \d+ files\./);
    expect((await kervan(['law', 'coverage', '--lang', 'tr'])).out).toContain('Dışarıda kalan yok');
  });

  test('the JSON answer fits its schema and has every id once, each in the class that is counted', async () => {
    const { out, err } = await kervan(['law', 'coverage', '--json']);
    expect(err).toBe('');
    const view: CoverageView = JSON.parse(out);
    expect(issuesOf(coverageView, view)).toEqual([]);
    expect(new Set(view.ids.map(({ id }) => id)).size).toBe(view.ids.length);
    for (const [name, count] of Object.entries(view.counts))
      expect(view.ids.filter((one) => one.class === name)).toHaveLength(count);
    expect(view.open).toEqual([]);
  });

  test('--explain lists every id with where it is carried out', async () => {
    const { out } = await kervan(['law', 'coverage', '--explain']);
    expect(out).toContain('E-4.T.company.2024');
  });
});
