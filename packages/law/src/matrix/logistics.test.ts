import { parseDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import type { LogisticsCellView, LogisticsMatrixView } from '../view/matrix-view.ts';
import { matrixOn } from './matrix-on.ts';

function part(on: string, knownOn = on, readings = {}): LogisticsMatrixView {
  const { logistics } = matrixOn({ on: parseDay(on), knownOn: parseDay(knownOn), readings });
  if (logistics === null) throw new Error('no part of Decision 5448');
  return logistics;
}

function cell(of: LogisticsMatrixView, support: string, column: string): LogisticsCellView {
  const row = of.rows.find((one) => one.support === `logistics/${support}`);
  const found = row?.cells.find((one) => one.column === column);
  if (found === undefined) throw new Error(`no cell ${support} ${column}`);
  return found;
}

describe('the matrix of Decision 5448', () => {
  const of2025 = part('2025-07-01');

  it('has twelve supports and four applicants, beside the two tables of Decision 5986', () => {
    expect(of2025.rows).toHaveLength(12);
    expect(of2025.columns.map(({ column }) => column)).toEqual([
      'beneficiary',
      'cooperationBody',
      'organiser',
      'hib',
    ]);
    const whole = matrixOn({ on: parseDay('2025-07-01') });
    expect(whole.tables.map(({ table }) => table)).toEqual(['firms', 'projects']);
  });

  it('shows one Decision alone where it is asked to', () => {
    const on = parseDay('2025-07-01');
    expect(matrixOn({ on, regimes: ['e-export'] }).logistics).toBeNull();
    const alone = matrixOn({ on, regimes: ['logistics'] });
    expect([alone.tables, alone.doubts]).toEqual([[], []]);
    expect(alone.logistics?.rows).toHaveLength(12);
  });

  it('opens units to beneficiaries only (L-6.1), advertising to bodies too (L-7.2), promotion to organisers (L-9.7)', () => {
    const marks = (support: string) =>
      of2025.rows.find((row) => row.support === `logistics/${support}`)?.cells.map(({ mark }) => mark);
    expect(marks('unit')).toEqual(['yes', 'no', 'no', 'no']);
    expect(marks('advertising')).toEqual(['yes', 'yes', 'no', 'yes']);
    expect(marks('national-promotion')).toEqual(['no', 'yes', 'yes', 'yes']);
    expect(marks('trade-mission')).toEqual(['no', 'yes', 'no', 'yes']);
    expect(cell(of2025, 'unit', 'hib').rule).toBe('L-6.1');
  });

  it('gives a unit 50 % and ten points more, up to 3,281,216 TL, a figure computed by the rule', () => {
    const unit = cell(of2025, 'unit', 'beneficiary');
    expect(unit.rate).toMatchObject({ mark: 'known', grade: 'published', rule: 'L-T.unit.rate' });
    expect(unit.rate?.words.en).toMatch(/^50 %; .*: 10 points more$/);
    expect(unit.ceilings).toMatchObject([
      { mark: 'derived', symbol: '≈', rule: 'L-T.unit.beneficiary.2025', grade: 'derived' },
    ]);
    expect(unit.ceilings[0]?.words.en).toBe('TRY 3,281,216 (per unit and support year)');
    expect(unit.doubts).toEqual(['O-1', 'O-2', 'C-1']);
  });

  it('adds a tenth of a point, or nothing, as “10 baz puan” and “may be applied” are read (O-1, O-2)', () => {
    const rate = (readings: Record<string, string>) =>
      cell(part('2025-07-01', '2025-07-01', readings), 'unit', 'beneficiary').rate?.words.en;
    expect(rate({ 'O-1': 'basis-points' })).toMatch(/: 0\.10 points more$/);
    expect(rate({ 'O-2': 'not-applied' })).toBe('50 %');
  });

  it('has the limit on legal advice inside that of registration: 455,979 TL of 2,735,105 TL', () => {
    // Legal advice: 100,000 × 2.00390 = 200,390; × 1.51895 = 304,382.39; 304,382 × 1.49805 = 455,979.4
    const [own, inner] = cell(of2025, 'registration-protection', 'beneficiary').ceilings;
    expect(own?.words.en).toBe('TRY 2,735,105 (per support year)');
    expect(inner?.words.en).toBe('Limit on legal advice: TRY 455,979 (per support year)');
  });

  it('prints the figure of 2022 as known: 720,000 TL a unit', () => {
    expect(cell(part('2022-07-01'), 'unit', 'beneficiary').ceilings).toMatchObject([
      { mark: 'known', symbol: '●', grade: 'published' },
    ]);
  });

  it('says of bodies and organisers that no source gives rate or ceiling (C-5)', () => {
    for (const [support, column] of [
      ['advertising', 'cooperationBody'],
      ['national-promotion', 'organiser'],
      ['trade-mission', 'hib'],
    ] as const) {
      const { rate, ceilings, doubts } = cell(of2025, support, column);
      expect(rate).toMatchObject({ mark: 'unknown', symbol: '?', rule: 'C-5', grade: null });
      expect(ceilings).toMatchObject([{ mark: 'unknown', rule: 'C-5', grade: null }]);
      expect(doubts).toContain('C-5');
    }
  });

  it('tells turnover, pre-approval and lodging of the year: 113,995,009 · 547,174 · 8,206 TL', () => {
    expect(of2025.amounts.map(({ amount, words, mark }) => [amount, words.en, mark])).toEqual([
      ['turnover', 'TRY 113,995,009', 'derived'],
      ['pre-approval', 'TRY 547,174', 'derived'],
      ['lodging', 'TRY 8,206', 'derived'],
    ]);
    const dropped = part('2025-07-01', '2025-07-01', { 'C-4': 'dropped' });
    expect(dropped.amounts[0]?.words.en).toBe('not asked for');
  });

  it('is not in force before 21 April 2022, the first day that counts', () => {
    expect(cell(part('2022-04-20'), 'unit', 'beneficiary')).toMatchObject({
      mark: 'not-in-force',
      rate: null,
    });
    expect(cell(part('2022-04-21'), 'unit', 'beneficiary').mark).toBe('yes');
  });

  it('rests from 2026 on on the repeal known at second hand, once that was public on 27 February 2026 (O-39)', () => {
    expect(cell(part('2025-12-31', '2026-03-01'), 'unit', 'beneficiary').mark).toBe('yes');
    expect(cell(part('2026-01-01', '2026-02-26'), 'unit', 'beneficiary').mark).toBe('yes');
    const after = part('2026-01-01', '2026-02-27');
    expect(cell(after, 'unit', 'beneficiary')).toMatchObject({
      mark: 'repealed-if',
      rule: 'O-39',
      grade: 'second-hand',
      ceilings: [{ mark: 'unknown', rule: 'O-39' }],
    });
    expect(cell(after, 'unit', 'hib').mark).toBe('no');
    expect(after.doubts.map(({ doubt }) => doubt)).toContain('O-39');
    expect(after.successor?.told.length).toBeGreaterThan(15);
    expect(of2025.successor).toBeNull();
  });

  it('says for which countries a support is given, and that the contents of EK-3 are in no source', () => {
    const where = (support: string) =>
      of2025.rows.find((row) => row.support === `logistics/${support}`)?.countries;
    expect(where('unit')?.words.en).toBe(
      'Every country but Türkiye; the rate is higher in countries on list EK-3 (whose contents are in no source)',
    );
    expect(where('unit')?.doubts).toEqual(['C-10']);
    expect(where('individual-participation')?.words.en).toContain('or a virtual event');
    expect(where('buyer-mission')?.words.en).toBe('No condition on the country');
  });

  it('has in its legend every mark that a cell or figure can have, in both languages', () => {
    expect(of2025.legend.map(({ mark }) => mark)).toEqual([
      'yes',
      'no',
      'repealed-if',
      'not-in-force',
      'known',
      'derived',
      'second-hand',
      'assumed',
      'unknown',
    ]);
    expect(new Set(of2025.legend.map(({ symbol }) => symbol)).size).toBe(9);
  });
});
