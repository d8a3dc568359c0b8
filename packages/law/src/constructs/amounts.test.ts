import { dated, dayOf, lira, words } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { tl } from '../testing/claims.fixture.ts';
import { during, lawClaim, lawFacts, outcomeOn, searchAd } from '../testing/logistics-claims.fixture.ts';
import { type LegalAmount, reaches, staysUnder } from './amounts.ts';
import { activityStart } from './days.ts';

const source = { rule: 'L-14.1.2', grade: 'text', from: 'S', article: 'Genelge m.14/1' } as const;

/** 100 lira in 2024 and 200 lira in 2025; of other years nothing is known. */
const AMOUNT: LegalAmount = {
  rule: 'L-14.1.2',
  name: words('eşik', 'threshold'),
  history: dated('made-up', [
    { value: lira(100), from: dayOf(2024, 1, 1), until: dayOf(2025, 1, 1), source },
    { value: lira(200), from: dayOf(2025, 1, 1), until: dayOf(2026, 1, 1), source },
  ]),
};

function told(condition: typeof reaches, amount: string | undefined, start = '2024-05-01') {
  const facts = lawFacts({ logisticsTurnover: amount === undefined ? undefined : tl(amount) });
  const line = searchAd(during(start, '2026-12-01'));
  return outcomeOn(condition('logisticsTurnover', AMOUNT, activityStart), lawClaim([line], { facts }));
}

describe('a told figure against an amount of the law', () => {
  it('reaches 100 TL at 100.00 and misses it at 99.99 (L-14.1.2: at least)', () => {
    expect(told(reaches, '100.00')).toBe('holds');
    expect(told(reaches, '99.99')).toBe('fails');
  });

  it('stays under 100 TL at 99.99 and no longer at 100.00 (L-7.1: from the threshold on)', () => {
    expect(told(staysUnder, '99.99')).toBe('holds');
    expect(told(staysUnder, '100.00')).toBe('fails');
  });

  it('is compared with the amount of the day asked for: 150.00 TL reach that of 31 December 2024, not that of 1 January 2025', () => {
    expect(told(reaches, '150.00', '2024-12-31')).toBe('holds');
    expect(told(reaches, '150.00', '2025-01-01')).toBe('fails');
  });

  it('is neither while it is not told, nor on a day of which no source gives the amount', () => {
    expect(told(reaches, undefined)).toBe('either');
    expect(told(reaches, '1000000.00', '2023-12-31')).toBe('either');
    expect(told(staysUnder, '0.00', '2026-01-01')).toBe('either');
  });

  it('is said with its question and the name of the amount, in both languages', () => {
    for (const [condition, tr, en] of [
      [reaches, 'en az', 'at least'],
      [staysUnder, 'altında', 'under'],
    ] as const) {
      const said = condition('programmeCost', AMOUNT, activityStart).words;
      expect([said.tr.includes('eşik'), said.tr.includes(tr), said.tr.includes('Sektör tanıtımı')]).toEqual([
        true,
        true,
        true,
      ]);
      expect([
        said.en.includes('threshold'),
        said.en.includes(en),
        said.en.includes('sector-promotion'),
      ]).toEqual([true, true, true]);
    }
  });

  it('has a canonical form that turns with the figure: another threshold is another law', () => {
    const turned = {
      ...AMOUNT,
      history: dated('made-up', [{ value: lira(101), from: dayOf(2024, 1, 1), source }]),
    };
    const canonical = (amount: LegalAmount) =>
      JSON.stringify(reaches('logisticsTurnover', amount, activityStart).canonical, (_, value) =>
        typeof value === 'bigint' ? String(value) : value,
      );
    expect(canonical(turned)).not.toBe(canonical(AMOUNT));
    expect(canonical({ ...AMOUNT })).toBe(canonical(AMOUNT));
  });
});
