import { describe, expect, it } from 'vitest';
import type { ClaimFile, LineEntry } from '../facts/claim-file.ts';
import { tl } from '../testing/claims.fixture.ts';
import {
  decide,
  during,
  lawClaim,
  lawFacts,
  MARCH_2026,
  paid,
  read,
  rent,
} from '../testing/logistics-claims.fixture.ts';

/** A certification of 20,000,000 TL, of which half is due: more than any year's ceiling. */
function certified(changes: Partial<LineEntry>): LineEntry {
  return {
    ...rent({ ...during('2022-06-01', '2024-11-01'), amount: tl('20000000.00'), ...changes }),
    support: 'logistics/market-entry-documents',
    kind: 'certificationAudit',
  };
}

const UNPAID = { payment: { reference: 'P' } };
const facts = lawFacts({ documentIssuedOn: '2024-12-01' });

function decided(lines: readonly LineEntry[], more: Partial<ClaimFile> = {}) {
  return decide(lawClaim(lines, { facts, filedOn: '2025-02-01', ...more }));
}

describe('a payment whose day is not told', () => {
  it('may lie in any year up to that of filing: of 2022, 1,800,000 TL may be had, of 2025, 8,207,594 TL', () => {
    const open = decided([certified(UNPAID)]);
    expect(open.award).toEqual({ least: 0n, most: 820_759_400n });
    for (const [day, award] of [
      ['2022-12-31', 180_000_000n],
      ['2023-12-31', 360_700_000n],
      ['2024-06-01', 547_885_200n],
      ['2025-01-15', 820_759_400n],
    ] as const)
      expect(decided([certified(paid(day))]).award).toEqual({ least: award, most: award });
  });

  it('leaves nothing sure for another payment of a calendar year that it may fall into (C-1)', () => {
    const invoice = { document: { number: 'A', issuer: 'I', day: '2023-06-01' } };
    const known = certified({ id: 'known', ...paid('2023-12-20') });
    const year = read('C-1', 'calendar-year');
    const { lineAwards, claim } = decided([certified({ id: 'open', ...UNPAID, ...invoice }), known], year);
    const of = Object.fromEntries(claim.ranked.map(({ id }, at) => [id, lineAwards[at]]));
    expect(of.known).toEqual({ least: 0n, most: 360_700_000n });
    expect(decided([known], year).award).toEqual({ least: 360_700_000n, most: 360_700_000n });
  });

  it('is undetermined where it may lie in 2026, of which no source gives a ceiling, and only there', () => {
    const claim = (filedOn: string) =>
      lawClaim([certified(UNPAID)], { facts, filedOn, ...read('C-4', 'as-printed') });
    expect(decide(claim('2025-12-31'), MARCH_2026).undetermined).toBe(false);
    expect(decide(claim('2026-01-01'), MARCH_2026).undetermined).toBe(true);
  });
});
