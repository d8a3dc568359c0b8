import { parseDay } from '@kervan/kit';
import * as law from '@kervan/law';
import { describe, expect, it } from 'vitest';
import { finderOf, matrixOf } from './of-regime.ts';
import { REGIMES, regimeOfRule, regimeOfSupport, regimesOfDoubt, regimesOfFacts } from './regimes.ts';

const DAYS = { on: parseDay('2025-09-01'), knownOn: parseDay('2025-09-01') };

describe('what belongs to which Decision', () => {
  it('is told of a support by its id, as the law itself tells it', () => {
    for (const { id, regime } of law.supports) expect(regimeOfSupport(id)).toBe(regime);
  });

  it('is told of a rule by its letter: E is e-export, L, K, M, O and C are logistics', () => {
    expect(regimeOfRule('E-4.3')).toBe('e-export');
    for (const rule of ['L-6.11', 'K-75', 'M-9', 'O-39', 'C-1', 'L-T.unit.rate'])
      expect(regimeOfRule(rule)).toBe('logistics');
  });

  it('is told of every fact by the supports that look at it: no fact is asked for by none', () => {
    const regimes = regimesOfFacts(law);
    expect(regimes.get('turkishProductRatio')).toEqual(['e-export']);
    expect(regimes.get('companyGrade')).toEqual(['e-export']);
    expect(regimes.get('hibMember')).toEqual(['logistics']);
    expect(regimes.get('inspectedThrough')).toEqual(['logistics']);
    expect(regimes.get('trademarkTurkiye')).toEqual(['e-export', 'logistics']);
    expect(regimes.get('relatedParty')).toEqual(['e-export', 'logistics']);
    expect(law.factCatalogue.filter(({ name }) => regimes.get(name)?.length === 0)).toEqual([]);
  });

  it('is told of a doubt by the rules that rest on it: months are counted alike in both, support years in one', () => {
    const of = (id: string) => regimesOfDoubt(law.findDoubt(id) as law.Doubt);
    expect(of('M-4')).toEqual(['e-export', 'logistics']);
    expect(of('C-1')).toEqual(['logistics']);
    expect(of('E-4.3-currency')).toEqual(['e-export']);
    for (const doubt of law.doubts) expect(regimesOfDoubt(doubt).length, doubt.id).toBeGreaterThan(0);
  });
});

describe('an answer about one regime', () => {
  const finder = law.findSupports({ format: 'kervan-finder/1', facts: [] }, DAYS);
  const matrix = law.matrixOn(DAYS);

  it('has the supports of that regime alone, its own counts, and only questions that bear on them', () => {
    expect(finderOf(finder, undefined)).toBe(finder);
    const parts = REGIMES.map((regime) => finderOf(finder, regime));
    expect(parts.flatMap(({ supports }) => supports.map(({ support }) => support)).sort()).toEqual(
      finder.supports.map(({ support }) => support).sort(),
    );
    for (const [index, part] of parts.entries()) {
      const ids = part.supports.map(({ support }) => support);
      expect(ids.map(regimeOfSupport).every((regime) => regime === REGIMES[index])).toBe(true);
      expect(Object.values(part.counts).reduce((sum, one) => sum + one)).toBe(ids.length);
      for (const { supports } of part.questions) {
        expect(supports.length).toBeGreaterThan(0);
        for (const support of supports) expect(ids).toContain(support);
      }
    }
  });

  it('has the rows of that regime alone in the matrix, and the doubts that they name', () => {
    expect(matrixOf(matrix, undefined)).toBe(matrix);
    for (const regime of REGIMES) {
      const part = matrixOf(matrix, regime);
      const rows = part.tables.flatMap((table) => table.rows);
      for (const { support } of rows) expect(regimeOfSupport(support)).toBe(regime);
      const named = rows.flatMap(({ cells, countries }) =>
        [...cells, countries].flatMap(({ doubts }) => doubts),
      );
      expect(part.doubts.map(({ doubt }) => doubt).sort()).toEqual([...new Set(named)].sort());
    }
  });
});
