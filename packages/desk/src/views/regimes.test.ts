import * as law from '@kervan/law';
import { describe, expect, it } from 'vitest';
import { regimeOfRule, regimeOfSupport, regimesOfDoubt, regimesOfFacts } from './regimes.ts';

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
