import { parseDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import type { FactValue, LineEntry } from '../facts/claim-file.ts';
import { tl } from '../testing/claims.fixture.ts';
import {
  daysOf,
  during,
  fairLine,
  lawClaim,
  lawFacts,
  MARCH_2026,
  paid,
  portionsOf,
  read,
  rent,
  searchAd,
} from '../testing/logistics-claims.fixture.ts';
import { PERIOD, type Portion } from './portion.ts';

/** Each part's first and last day, the kuruş left at least and at most, and the rule that took them. */
function shown(parts: readonly Portion[]) {
  return parts.map((part) => [
    daysOf(part),
    part.leastAt(PERIOD),
    part.mostAt(PERIOD),
    part.refusal?.rule ?? null,
  ]);
}

describe('rent that begins before the Decision (L-6.3, L-16.1)', () => {
  const spring = (start: string, until: string, amount: string) =>
    shown(
      portionsOf(lawClaim([rent({ ...during(start, until), ...paid('2022-04-21'), amount: tl(amount) })])),
    );

  it('stands from 21 April 2022 on: of April’s 300.00 TL, 200.00 are refused and 100.00 stand', () => {
    expect(spring('2022-04-01', '2022-05-01', '300.00')).toEqual([
      [['2022-04-01', '2022-04-20'], 0n, 0n, 'L-16.1'],
      [['2022-04-21', '2022-04-30'], 10_000n, 10_000n, null],
    ]);
  });

  it('is not refused whole where one day is later: of 210.00 TL to 21 April, 10.00 stand', () => {
    expect(spring('2022-04-01', '2022-04-22', '210.00').map(([, , most]) => most)).toEqual([0n, 1_000n]);
  });

  it('is refused whole where its last day is 20 April, and paid whole where its first is the 21st', () => {
    expect(spring('2022-04-01', '2022-04-21', '200.00').map(([, , , rule]) => rule)).toEqual(['L-16.1']);
    expect(spring('2022-04-21', '2022-05-01', '100.00')).toEqual([[null, 10_000n, 10_000n, null]]);
  });

  it('is asked of units alone: advertising that begins on 20 April is refused whole', () => {
    const begun = (day: string) =>
      portionsOf(lawClaim([searchAd({ ...during(day, '2022-05-01'), ...paid('2022-04-25') })]));
    expect(shown(begun('2022-04-20')).map(([, , , rule]) => rule)).toEqual(['L-16.1']);
    expect(shown(begun('2022-04-21')).map(([, , , rule]) => rule)).toEqual([null]);
  });
});

describe('an activity that runs over New Year 2026 (O-39)', () => {
  const winter = { ...during('2025-12-01', '2026-02-01'), ...paid('2025-12-05'), amount: tl('620.00') };
  const known = (repealHolds: FactValue | undefined, line: LineEntry, days = MARCH_2026) =>
    shown(portionsOf(lawClaim([line], { facts: lawFacts({ repealHolds }) }), days));

  it('keeps its days of 2025 where the repeal holds: 310.00 TL stand, 310.00 TL of January are refused', () => {
    const halves = [
      [['2025-12-01', '2025-12-31'], 31_000n, 31_000n, null],
      [['2026-01-01', '2026-01-31'], 0n, 0n, 'O-39'],
    ];
    expect(known(true, rent(winter))).toEqual(halves);
    // Advertising is applied for when it is over (L-7.2); of 2026 no source gives the turnover, so the figure as printed is read.
    const over = {
      filedOn: '2026-02-15',
      facts: lawFacts({ repealHolds: true }),
      ...read('C-4', 'as-printed'),
    };
    expect(shown(portionsOf(lawClaim([searchAd(winter)], over), MARCH_2026))).toEqual(halves);
  });

  it('leaves the days of 2026 open while nobody judged the repeal', () => {
    expect(known(undefined, rent(winter))).toEqual([
      [['2025-12-01', '2025-12-31'], 31_000n, 31_000n, null],
      [['2026-01-01', '2026-01-31'], 0n, 31_000n, null],
    ]);
  });

  it('is whole, and not cut, where the repeal does not hold', () => {
    expect(known(false, rent(winter))).toEqual([[null, 62_000n, 62_000n, null]]);
  });

  it('is whole by the law as known on 26 February 2026, and cut by that of the 27th', () => {
    const on = (day: string) => known(true, rent(winter), { ...MARCH_2026, knownOn: parseDay(day) });
    expect(on('2026-02-26')).toEqual([[null, 62_000n, 62_000n, null]]);
    expect(on('2026-02-27')).toHaveLength(2);
  });

  it('is not cut where its last day is 31 December 2025', () => {
    expect(known(true, rent({ ...winter, ...during('2025-12-01', '2026-01-01') }))).toEqual([
      [null, 62_000n, 62_000n, null],
    ]);
  });

  it('is refused whole where it was paid in 2026, or is of a support that does not run on', () => {
    const filed = { filedOn: '2026-02-01', facts: lawFacts({ repealHolds: true }) };
    const late = rent({ ...winter, payment: { reference: 'P', day: '2026-01-01' } });
    const fair = fairLine(winter);
    for (const line of [late, fair])
      expect(shown(portionsOf(lawClaim([line], filed), MARCH_2026)).map(([, , , rule]) => rule)).toEqual([
        'O-39',
      ]);
  });
});

describe('rent of six months or more (L-6.6)', () => {
  const inspected = (through: string | undefined, until: string, kind = 'grossRent') =>
    portionsOf(
      lawClaim(
        [rent({ kind, ...during('2024-01-15', until), ...paid('2024-01-15'), amount: tl('366.00') })],
        { facts: lawFacts({ inspectedThrough: through }) },
      ),
    ).map((part) => [...(daysOf(part) ?? []), part.leastAt(PERIOD), part.waitsFor ?? null]);

  it('waits for the form of its last day: given through 14 July 2024 it counts, through the 13th it waits', () => {
    expect(inspected('2024-07-14', '2024-07-15')).toEqual([[36_600n, null]]);
    expect(inspected('2024-07-13', '2024-07-15')).toEqual([[0n, 'L-6.6']]);
    expect(inspected(undefined, '2024-07-15')).toEqual([[0n, 'L-6.6']]);
  });

  it('waits for nothing a day short of six months, nor for a kind that is no rent', () => {
    expect(inspected(undefined, '2024-07-14')).toEqual([[36_600n, null]]);
    expect(inspected(undefined, '2024-07-15', 'commission')).toEqual([[36_600n, null]]);
    expect(inspected(undefined, '2024-07-15', 'sharedOffice')).toEqual([[0n, 'L-6.6']]);
  });

  it('is cut at six months and at the support year: 182 + 170 + 14 of 366 days, of which the first were inspected', () => {
    expect(inspected('2024-07-14', '2025-01-15')).toEqual([
      ['2024-01-15', '2024-07-14', 18_200n, null],
      ['2024-07-15', '2024-12-31', 0n, 'L-6.6'],
      ['2025-01-01', '2025-01-14', 0n, 'L-6.6'],
    ]);
  });

  it('is paid by whole half-years: inspected through 31 December 2024 the half-year to 14 January 2025 waits whole, though the year cut it', () => {
    const waiting = (through: string) =>
      inspected(through, '2025-07-15').map(([start, , , rule]) => [start, rule]);
    expect(waiting('2024-12-31')).toEqual([
      ['2024-01-15', null],
      ['2024-07-15', 'L-6.6'],
      ['2025-01-01', 'L-6.6'],
      ['2025-01-15', 'L-6.6'],
    ]);
    expect(waiting('2025-01-14').map(([, rule]) => rule)).toEqual([null, null, null, 'L-6.6']);
  });
});
