import { describe, expect, it } from 'vitest';
import { AUGUST_2026, adLine, claimOf, facts, sales, tl, usd } from '../testing/claims.fixture.ts';
import { decide, eur, euroRate, lawClaim, rent } from '../testing/logistics-claims.fixture.ts';
import type { AssessmentView, ReasonView } from './assessment-view.ts';
import { describe as inWords } from './describe.ts';
import { REGIME_RULES } from './regime-rules.ts';
import { findRule } from './rules.ts';

function rulesOf({ reasons }: AssessmentView): ReadonlySet<string | null> {
  const all = (reason: ReasonView): readonly ReasonView[] => [reason, ...reason.children.flatMap(all)];
  return new Set(all(reasons).map(({ rule }) => rule));
}

describe('the rules that every line of a regime rests on', () => {
  it.each(Object.entries(REGIME_RULES))(
    'under %s are rules of the law, said in both languages',
    (_, rules) => {
      for (const id of new Set(Object.values(rules))) {
        const found = findRule(id);
        expect(found?.rule).toBe(id);
        expect([found?.says.tr, found?.says.en].every((text) => (text ?? '').length > 10)).toBe(true);
      }
    },
  );

  it('are those of their own Decision: no e-export rule is cited for a rent in euros, and none of 5448 for an ad in dollars', () => {
    const rates = [euroRate('2024-05-02', '34.00')];
    const rented = rulesOf(inWords(decide(lawClaim([rent({ amount: eur('100.00') })], { rates }))));
    expect([...rented].filter((rule) => rule?.startsWith('E-') === true)).toEqual([]);
    expect(rented.has(REGIME_RULES.logistics.conversion)).toBe(true);
    const dollars = { currency: 'USD', day: '2026-05-04', unit: 1, buying: '40.00', bulletin: 'B' };
    const told = { facts: [...facts(), sales(usd('100000.00'))], rates: [dollars] };
    const bought = rulesOf(inWords(decide(claimOf([adLine({ amount: usd('10.00') })], told), AUGUST_2026)));
    expect([...bought].filter((rule) => /^(L|K|C)-/.test(rule ?? ''))).toEqual([]);
    expect(bought.has(REGIME_RULES['e-export'].conversion)).toBe(true);
  });

  it('stand behind what waits: an amount not told waits by what of an expense counts', () => {
    const { amount: _none, ...untold } = rent();
    const [line] = inWords(decide(lawClaim([untold]))).lines;
    expect(line?.fates.find(({ fate }) => fate === 'waiting')?.rule).toBe('K-pay-2');
    const { amount: _none2, ...ad } = adLine();
    const told = { facts: [...facts(), sales(tl('100000.00'))] };
    const [other] = inWords(decide(claimOf([ad], told), AUGUST_2026)).lines;
    expect(other?.fates.find(({ fate }) => fate === 'waiting')?.rule).toBe('E-2.33');
  });
});
