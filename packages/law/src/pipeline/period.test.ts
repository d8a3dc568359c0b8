import { describe, expect, it } from 'vitest';
import type { FactValue, LineEntry } from '../facts/claim-file.ts';
import { tl } from '../testing/claims.fixture.ts';
import {
  daysOf,
  during,
  lawClaim,
  lawFacts,
  mark,
  paid,
  portionsOf,
  read,
  refusalOf,
  rent,
  searchAd,
  yearOf,
} from '../testing/logistics-claims.fixture.ts';
import { PERIOD, type Portion } from './portion.ts';

type Facts = Readonly<Record<string, FactValue | undefined>>;

function since(start: string, line: LineEntry, facts: Facts = {}): readonly Portion[] {
  const told = lawFacts({ firstApplication: false, supportStart: start, ...facts });
  return portionsOf(lawClaim([line], { facts: told }));
}

/** Each part's first and last day, the kuruş left, and the rule that took them or the support year they lie in. */
function shown(parts: readonly Portion[]) {
  return parts.map((part) => [daysOf(part), part.mostAt(PERIOD), part.refusal?.rule ?? yearOf(part)]);
}

describe('the five years of a unit (L-6.15)', () => {
  const rented = (start: string, until: string, amount: string) =>
    rent({ ...during(start, until), ...paid('2025-12-01'), amount: tl(amount) });

  it('end on the day before the fifth anniversary: of May 2027, 9 days to 9 May stand, 22 from 10 May are refused', () => {
    // 310.00 TL over 31 days: 90.00 + 220.00.
    expect(shown(since('2022-05-10', rented('2027-05-01', '2027-06-01', '310.00')))).toEqual([
      [['2027-05-01', '2027-05-09'], 9_000n, '2026-05-10'],
      [['2027-05-10', '2027-05-31'], 0n, 'L-6.15'],
    ]);
  });

  it('hold a rent whose last day is 9 May 2027 whole, and none of one that begins on 10 May', () => {
    expect(shown(since('2022-05-10', rented('2027-05-01', '2027-05-10', '90.00')))).toEqual([
      [null, 9_000n, '2026-05-10'],
    ]);
    expect(shown(since('2022-05-10', rented('2027-05-10', '2027-05-11', '90.00')))).toEqual([
      [null, 0n, 'L-6.15'],
    ]);
  });

  it('begin on the told day: the nine days of May before the 10th are refused, the 10th stands', () => {
    expect(shown(since('2023-05-10', rented('2023-05-01', '2023-05-11', '100.00')))).toEqual([
      [['2023-05-01', '2023-05-09'], 0n, 'L-6.15'],
      [['2023-05-10', '2023-05-10'], 1_000n, '2023-05-10'],
    ]);
  });

  it('that began on 29 February 2024 turn their first year on 28 February 2025, and their fourth on 29 February 2028', () => {
    expect(shown(since('2024-02-29', rented('2025-02-01', '2025-03-01', '28.00')))).toEqual([
      [['2025-02-01', '2025-02-27'], 2_700n, '2024-02-29'],
      [['2025-02-28', '2025-02-28'], 100n, '2025-02-28'],
    ]);
    expect(shown(since('2024-02-29', rented('2028-02-01', '2028-03-01', '29.00')))).toEqual([
      [['2028-02-01', '2028-02-28'], 2_800n, '2027-02-28'],
      [['2028-02-29', '2028-02-29'], 100n, '2028-02-29'],
    ]);
  });

  it('are not cut into years where calendar years are the ones that count (C-1), but still end', () => {
    const facts = lawFacts({ firstApplication: false, supportStart: '2022-05-10' });
    const parts = (start: string, until: string) =>
      portionsOf(lawClaim([rented(start, until, '310.00')], { facts, ...read('C-1', 'calendar-year') }));
    expect(parts('2024-05-01', '2024-06-01')).toHaveLength(1);
    expect(shown(parts('2027-05-01', '2027-06-01')).map(([days]) => days)).toEqual([
      ['2027-05-01', '2027-05-09'],
      ['2027-05-10', '2027-05-31'],
    ]);
  });
});

describe('a mark, placed in time by its invoice (L-4.5)', () => {
  const invoiced = (day: string) => mark({ ...paid(day), ...during('2023-01-01', '2025-12-01') });

  it('is refused a day before the start, stands on it, and is never cut, though its activity runs for years', () => {
    expect(shown(since('2023-05-10', invoiced('2023-05-09')))).toEqual([[null, 0n, 'L-4.5']]);
    expect(shown(since('2023-05-10', invoiced('2023-05-10')))).toEqual([[null, 100_000n, '2023-05-10']]);
  });

  it('has no end (O-25): an invoice of 30 November 2025 lies in the third year from 10 May 2023', () => {
    expect(shown(since('2023-05-10', invoiced('2025-11-30')))).toEqual([[null, 100_000n, '2025-05-10']]);
  });
});

describe('a unit that was closed (L-6.12a)', () => {
  const june = rent({ ...during('2024-06-01', '2024-07-01'), ...paid('2024-06-03'), amount: tl('300.00') });
  const closed = (facts: Facts) => since('2024-05-01', june, { unitState: 'closed', ...facts });

  it('keeps the days before the closing: of June, 10 of 30 days where it closed on the 11th', () => {
    expect(shown(closed({ unitClosedOn: '2024-06-11', closureNotifiedOn: '2024-07-11' }))).toEqual([
      [['2024-06-01', '2024-06-10'], 10_000n, '2024-05-01'],
      [['2024-06-11', '2024-06-30'], 0n, 'L-6.12a'],
    ]);
  });

  it('keeps all of June where it closed on 1 July, and nothing where it closed on the 1st', () => {
    expect(shown(closed({ unitClosedOn: '2024-07-01', closureNotifiedOn: '2024-07-02' }))).toEqual([
      [null, 30_000n, '2024-05-01'],
    ]);
    expect(shown(closed({ unitClosedOn: '2024-06-01', closureNotifiedOn: '2024-06-02' }))).toEqual([
      [null, 0n, 'L-6.12a'],
    ]);
  });

  it('is sure of nothing while the day is not told, and loses nothing while it is open', () => {
    const [part] = closed({ unitClosedOn: undefined, closureNotifiedOn: undefined });
    expect([part?.leastAt(PERIOD), part?.mostAt(PERIOD)]).toEqual([0n, 30_000n]);
    expect(shown(since('2024-05-01', june, { unitClosedOn: '2024-06-11' }))).toEqual([
      [null, 30_000n, '2024-05-01'],
    ]);
  });
});

describe('advertising and its five years (L-7.7)', () => {
  it('refuses what ran before the start by its own rule', () => {
    const line = searchAd({ ...during('2024-04-30', '2024-05-02'), amount: tl('2.00') });
    expect(shown(since('2024-05-01', line))).toEqual([
      [['2024-04-30', '2024-04-30'], 0n, 'L-7.7'],
      [['2024-05-01', '2024-05-01'], 100n, '2024-05-01'],
    ]);
  });
});

describe('a rent of many years', () => {
  it('is laid on the five years alone: ten half-years that are years’ halves too, and one refused stretch for the rest', () => {
    const parts = shown(since('2024-05-01', rent(during('2024-05-01', '2035-05-01'))));
    expect(parts).toHaveLength(11);
    expect(parts.at(-1)).toEqual([['2029-05-01', '2035-04-30'], 0n, 'L-6.15']);
    expect(parts.at(-2)?.[0]).toEqual(['2028-11-01', '2029-04-30']);
  });

  it('is taken up to eleven years; a mistyped year is refused with its place and a way out', () => {
    // 11 × 365 days and the 29th of February of 2024, 2028 and 2032: 4,018 days.
    expect(portionsOf(lawClaim([rent(during('2024-01-01', '2035-01-01'))]))).not.toEqual([]);
    for (const until of ['2035-01-02', '2999-12-31', '9999-12-31']) {
      const { code, place, told } = refusalOf(lawClaim([rent(during('2024-01-01', until))]));
      expect([code, place, told]).toEqual(['activity-too-long', '$.lines[0].activity', true]);
    }
  });
});
