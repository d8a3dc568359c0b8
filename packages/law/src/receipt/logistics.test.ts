import { describe, expect, it } from 'vitest';
import type { LineEntry } from '../facts/claim-file.ts';
import { tl } from '../testing/claims.fixture.ts';
import { decideAll } from '../testing/decide-all.fixture.ts';
import {
  decide,
  during,
  END_OF_2025,
  lawClaim,
  lawFacts,
  mark,
  paid,
  rent,
} from '../testing/logistics-claims.fixture.ts';
import { type Receipt, receiptOf } from './receipt.ts';
import { replay } from './replay.ts';

const facts = lawFacts({ firstApplication: false, supportStart: '2023-06-01' });

function receiptFor(lines: readonly LineEntry[]): Receipt {
  return receiptOf(decide(lawClaim(lines, { facts })), 'module');
}

describe('a receipt of a claim under Decision 5448', () => {
  const made = receiptFor([
    rent({ country: 'US' }),
    mark(),
    rent({ item: 'Bremen', ...during('2024-05-15', '2024-06-15') }),
  ]);

  it('replays to the kuruş from its own text', () => {
    const read = JSON.parse(JSON.stringify(made)) as Receipt;
    expect(replay(read)).toMatchObject({ same: true, differences: [] });
  });

  it('names the claim and the award when the list of countries was altered', () => {
    const lists = [{ list: 'EK-3', from: '2022-04-20', countries: ['BR'], source: 'made up' }] as const;
    const fields = replay({ ...made, claim: { ...made.claim, lists } }).differences.map(({ field }) => field);
    // 100.00 TL less: ten points of the rent for the United States.
    expect(fields).toEqual(expect.arrayContaining(['claimDigest', 'award.least', 'award.most', 'trace']));
  });

  it('names a use that was altered by one kuruş', () => {
    const at = made.uses.findIndex(({ used }) => used !== '0');
    const uses = made.uses.map((use, index) =>
      index === at ? { ...use, used: `${BigInt(use.used) + 1n}` } : use,
    );
    expect(replay({ ...made, uses }).differences.map(({ field }) => field)).toContain(`uses[${at}]`);
  });
});

describe('what a later claim finds used', () => {
  /** Rent of one unit in the support year from 1 June 2023, half of it due. */
  const due = (day: string, lira: string) =>
    rent({ ...during('2023-12-01', '2024-01-01'), ...paid(day), amount: tl(lira) });
  const A = due('2023-12-20', '2000000.00');
  const B = due('2024-01-15', '1000000.00');
  const C = due('2023-12-22', '4000000.00');

  it('is kept by the size of each payment’s year: 1,000,000 under 1,442,000 TL, 500,000 under 2,190,325 TL', () => {
    const key = 'logistics/unit/ceiling|Hamburg|2023-06-01';
    expect(receiptFor([A, B]).uses.filter(({ allowance }) => allowance === key)).toEqual([
      { allowance: key, size: '144200000', used: '100000000' },
      { allowance: key, size: '219032500', used: '50000000' },
    ]);
  });

  it('leaves the same over two claims as within one: of 2,000,000 TL due of 2023, 442,000 TL are left', () => {
    const claims = [[A, B], [C]].map((lines, index) => lawClaim(lines, { claim: `c${index}`, facts }));
    // 1,442,000 − 1,000,000 = 442,000; 1,000,000 + 500,000 + 442,000 = 1,942,000.
    expect(decideAll(claims, END_OF_2025).award).toBe(194_200_000n);
    expect(decideAll([lawClaim([A, B, C], { facts })], END_OF_2025).award).toBe(194_200_000n);
  });
});

describe('the limit on legal advice, which is one on what is paid (L-4.3)', () => {
  const X = mark({ ...paid('2023-12-15'), amount: tl('2404000.00') });
  const Y = mark({ kind: 'legalAdvice', ...paid('2023-12-18'), amount: tl('400780.00') });
  const Z = mark({ kind: 'legalAdvice', ...paid('2024-01-16'), amount: tl('608764.00') });
  const key = 'logistics/registration-protection/legal-advice|2023-06-01';
  const claims = (...parts: readonly (readonly LineEntry[])[]) =>
    parts.map((lines, index) => lawClaim(lines, { claim: `c${index}`, facts }));

  it('is not used up by advice that the year’s ceiling refuses: the 1,202,000 TL of 2023 are gone, so nothing was paid of it', () => {
    const used = receiptFor([X, Y]).uses.filter(({ allowance }) => allowance === key);
    expect(used.reduce((sum, use) => sum + BigInt(use.used), 0n)).toBe(0n);
  });

  it('is whole for the next advice, in another claim as in the same: 304,382 TL of 2024', () => {
    // 1,825,777 − 1,202,000 = 623,777 are left of the year's own ceiling; 1,202,000 + 304,382 = 1,506,382.
    expect(decideAll(claims([X, Y], [Z]), END_OF_2025).award).toBe(150_638_200n);
    expect(decideAll(claims([X, Y, Z]), END_OF_2025).award).toBe(150_638_200n);
  });

  it('is used up by advice that was paid: after 200,390 TL of 2023, 103,992 TL of 2024 are left', () => {
    // 304,382 − 200,390 = 103,992; 200,390 + 103,992 = 304,382.
    expect(decideAll(claims([Y], [Z]), END_OF_2025).award).toBe(30_438_200n);
    expect(decideAll(claims([Y, Z]), END_OF_2025).award).toBe(30_438_200n);
  });
});
