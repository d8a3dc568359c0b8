import { parseDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import type { ClaimFile, LineEntry } from '../facts/claim-file.ts';
import { tl } from '../testing/claims.fixture.ts';
import {
  decide,
  during,
  END_OF_2025,
  lawClaim,
  lawFacts,
  mark,
  paid,
  read,
  rent,
} from '../testing/logistics-claims.fixture.ts';

const MUCH = { amount: tl('40000000.00') };
const facts = lawFacts({ firstApplication: false });

function awardOf(line: LineEntry, more: Partial<ClaimFile> = {}) {
  const { least, most } = decide(lawClaim([line], { facts, ...more })).award;
  return [least, most];
}

describe('the most that is possible while nobody told when the support started', () => {
  it('is one year’s ceiling for an invoice: 1,202,000 TL for a mark paid in 2023, 200,390 TL for legal advice', () => {
    expect(awardOf(mark({ ...paid('2023-08-11'), ...MUCH }))).toEqual([0n, 120_200_000n]);
    expect(awardOf(mark({ kind: 'legalAdvice', ...paid('2023-08-11'), ...MUCH }))).toEqual([0n, 20_039_000n]);
  });

  it('is one year’s for a day of a unit, and two years’ for two days: 3,281,216 TL and 6,562,432 TL in 2025', () => {
    // A commission waits for no form: what is paid stays in one piece.
    const rented = (until: string) =>
      awardOf(rent({ kind: 'commission', ...during('2025-08-01', until), ...paid('2025-08-07'), ...MUCH }));
    expect(rented('2025-08-02')).toEqual([0n, 328_121_600n]);
    expect(rented('2025-08-03')).toEqual([0n, 656_243_200n]);
    // 366 days meet one end of a year at most, 367 days two.
    expect(rented('2026-08-02')).toEqual([0n, 656_243_200n]);
    expect(rented('2026-08-03')).toEqual([0n, 984_364_800n]);
  });

  it('is the whole where the ceiling is not reached', () => {
    expect(awardOf(mark(paid('2023-08-11')))).toEqual([0n, 50_000n]);
  });

  it('is undetermined for a payment of 2026, of which no source gives a ceiling, and not for one of 2025', () => {
    const on = (day: string) =>
      decide(
        lawClaim([rent({ ...during('2025-12-01', '2025-12-31'), ...paid(day) })], {
          facts,
          filedOn: '2026-02-01',
          ...read('C-4', 'as-printed'),
        }),
        { ...END_OF_2025, decidedOn: parseDay('2026-02-02'), knownOn: parseDay('2026-02-02') },
      ).undetermined;
    expect(on('2026-01-28')).toBe(true);
    expect(on('2025-12-28')).toBe(false);
  });
});

describe('half-years of rent that wait for their forms', () => {
  const document = { number: '1', issuer: 'I', day: '2024-01-05', total: tl('6000.00') };
  const year = (inspectedThrough: string | undefined) =>
    awardOf(
      rent({ ...during('2024-01-01', '2025-01-01'), ...paid('2024-01-05'), document, amount: tl('9972.18') }),
      {
        facts: lawFacts({ inspectedThrough }),
      },
    );

  it('share the room of their document: of 9,972.18 TL on 6,000.00 TL at most 3,000.00 TL may be paid', () => {
    expect(year(undefined)).toEqual([0n, 300_000n]);
  });

  it('leave to the half that was inspected what it has: 182 of 366 days of 9,972.18 TL are 4,958.84, half of it 2,479.42', () => {
    // 9,972.18 × 182 / 366 = 4,958.84…; the other half may take the rest of the document, 1,041.16.
    expect(year('2024-06-30')).toEqual([247_942n, 300_000n]);
  });
});
