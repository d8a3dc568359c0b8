import { describe, expect, it } from 'vitest';
import { byDays, supportYear } from './period.ts';
import {
  between,
  chosen,
  decided,
  EUROS,
  outcome,
  rent,
  type SmallLine,
  smallClaim,
  used,
} from './small-claims.fixture.ts';

describe('units abroad (m.6)', () => {
  it('get half of rent, commission and certification', () => {
    for (const kind of ['grossRent', 'sharedOffice', 'commission', 'certification'])
      expect(outcome(rent({ kind }))).toEqual([50_000n]);
    expect(outcome(rent({ kind: 'electricity' }))).toEqual(['L-6.1']);
    expect(outcome(rent({ country: 'DE' }))).toEqual([60_000n]);
    expect(outcome(rent({ country: 'TR' }))).toEqual(['K-3.b']);
  });

  it('are inspected, keep their lease in order, are not let on and show their months', () => {
    expect(outcome(rent({}, { unitOpinion: 'negative' }))).toEqual(['L-6.4a']);
    expect(outcome(rent({}, { unitOpinion: 'none' }))).toEqual(['L-6.4']);
    expect(outcome(rent({}, { lease: 'changedApproved' }))).toEqual([50_000n]);
    expect(outcome(rent({}, { lease: 'changedNotApproved' }))).toEqual(['L-6.7']);
    expect(outcome(rent({}, { sublet: true }))).toEqual(['L-6.14']);
    expect(outcome(rent({}, { rentMonthsShown: false }))).toEqual(['L-6.13']);
    expect(outcome(rent({ kind: 'commission' }, { rentMonthsShown: false }))).toEqual([50_000n]);
  });

  it('follow the share held in the foreign company, where it is the holder or pays', () => {
    const company = { unitHolder: 'foreignCompany', foreignShare: '60' };
    // 1,000.00 × 50 % × 60 %.
    expect(outcome(rent({}, company))).toEqual([30_000n]);
    expect(outcome(rent({}, { foreignShare: '60' }))).toEqual([50_000n]);
    expect(outcome(rent({}, { foreignShare: '60', paidBy: 'foreignUnit' }))).toEqual([30_000n]);
    expect(outcome(rent({}, { foreignShare: '60' }, chosen('O-16', 'always')))).toEqual([30_000n]);
    // 1,000.05 × 50 % × 33.33 % = 166.6583…
    const third = { ...company, foreignShare: '33.33' };
    expect(outcome(rent({ lira: '1000.05' }, third))).toEqual([16_665n]);
    const halfUp = chosen('L-18-award', 'half-up');
    expect(outcome(rent({ lira: '1000.05' }, third, halfUp))).toEqual([16_666n]);
    expect(between(rent({}, { ...company, foreignShare: undefined }))).toEqual([0n, 50_000n]);
    expect(outcome(rent({}, { ...company, organicBond: 'none' }))).toEqual(['L-6.8']);
  });

  it('tell a change of ownership within three months', () => {
    const changed = (ownershipNotifiedOn: string) =>
      outcome(
        rent({}, { ownershipChange: 'changed', ownershipChangedOn: '2025-01-31', ownershipNotifiedOn }),
      );
    expect(changed('2025-04-30')).toEqual([50_000n]);
    expect(changed('2025-05-01')).toEqual(['L-6.11a']);
  });

  it('tell their closing within a month, and are paid for the days before it', () => {
    // 31 days of May, closed on the 11th: 10 days; 1,000.00 × 10/31 = 322.58…; half of 322.58 is 161.29.
    const closed = (closureNotifiedOn: string, reading = 'no-support') =>
      outcome(
        rent(
          {},
          { unitState: 'closed', unitClosedOn: '2025-05-11', closureNotifiedOn },
          chosen('O-19', reading),
        ),
      );
    expect(closed('2025-06-11')).toEqual([16_129n]);
    expect(closed('2025-06-12')).toEqual(['L-6.12']);
    expect(closed('2025-06-12', 'until-closure')).toEqual([16_129n]);
    const before = { unitState: 'closed', unitClosedOn: '2025-05-01', closureNotifiedOn: '2025-05-02' };
    expect(outcome(rent({}, before))).toEqual(['L-6.12a']);
  });

  it('are paid for five years from the first month, the same day of the month', () => {
    // Support began on 17 May 2020: of the 31 days of May 2025 those up to the 16th count. 1,000.00 × 16/31 = 516.129…
    expect(outcome(rent({}, { supportStart: '2020-05-17' }))).toEqual([25_806n]);
    expect(outcome(rent({}, { supportStart: '2020-05-01' }))).toEqual(['L-6.15']);
    expect(outcome(rent({}, { supportStart: '2025-06-01' }))).toEqual(['L-6.15']);
    // Days before the start: 15 of 31 count; 483.87; half is 241.935.
    expect(outcome(rent({}, { supportStart: '2025-05-17' }))).toEqual([24_193n]);
  });

  it('split a rent over support years, each under its own ceiling', () => {
    // Support years begin on 17 May: 16 of the 31 days lie before it. In kuruş 800,000,000 × 16/31 = 412,903,225.80…, × 15/31 =
    // 387,096,774.19…; the kuruş left over goes to the larger remainder.
    const claim = rent({ lira: '8000000.00' }, { supportStart: '2024-05-17' });
    const line = decided(claim).lines.get('L1');
    expect(line?.parts.map(({ from, minor, year, award }) => [from, minor, year, award])).toEqual([
      ['2025-05-01', 412_903_226n, '2024-05-17', 206_451_613n],
      ['2025-05-17', 387_096_774n, '2025-05-17', 193_548_387n],
    ]);
    const whole = used('logistics/unit/ceiling|A|2024-05-17', '328121600', '328121600');
    expect(outcome({ ...claim, ledger: [whole] })).toEqual([193_548_387n]);
    // By calendar years nothing is split: 4,000,000 is cut to the ceiling, 3,281,216.
    expect(outcome({ ...claim, ...chosen('C-1', 'calendar-year') })).toEqual([328_121_600n]);
  });

  it('wait for the inspection of each half-year where six months or more are paid at once', () => {
    const months = (until: string, inspectedThrough: string | undefined) =>
      between(
        rent({ activity: { from: '2025-01-01', until } }, { inspectedThrough, supportStart: '2025-01-01' }),
      );
    // Five months and a part are no half-year.
    expect(months('2025-06-30', undefined)).toEqual([50_000n, 50_000n]);
    expect(months('2025-07-01', undefined)).toEqual([0n, 50_000n]);
    expect(months('2025-07-01', '2025-06-30')).toEqual([50_000n, 50_000n]);
    expect(months('2025-07-01', '2025-06-29')).toEqual([0n, 50_000n]);
    // 181 days to the end of June, 184 after: 1,000.00 × 181/365 = 495.89, half 247.945; 504.11, half 252.055: cut, 499.99 in all.
    expect(months('2026-01-01', '2025-06-30')).toEqual([24_794n, 49_999n]);
  });

  it('have places for five at one time', () => {
    const other = (name: string, until: string) =>
      used(`logistics/unit/units#${name}@2025-01-01..${until}`, '1', '1');
    const others = (until: string) => ['B', 'C', 'D', 'E', 'F'].map((name) => other(name, until));
    expect(outcome(rent({}, {}, { ledger: others('2025-05-01') }))).toEqual([50_000n]);
    expect(outcome(rent({}, {}, { ledger: others('2025-05-02') }))).toEqual(['C-2']);
    const places = [used('logistics/unit/units', '5', '5')];
    expect(outcome(rent({}, {}, { ledger: places, ...chosen('C-2', 'in-all') }))).toEqual(['C-2']);
    const known = [...places, used('logistics/unit/units#A', '1', '1')];
    expect(outcome(rent({}, {}, { ledger: known, ...chosen('C-2', 'in-all') }))).toEqual([50_000n]);
  });

  it('begin together in a country, each alone, or all together', () => {
    const first = { supportStart: undefined, firstApplication: true };
    const line = (item: string, country: string, from: string, until: string): SmallLine => ({
      kind: 'grossRent',
      lira: '1000.00',
      item,
      country,
      activity: { from, until },
    });
    const lines = [line('A', 'FR', '2024-05-20', '2024-05-21'), line('B', 'FR', '2025-04-30', '2025-05-02')];
    const years = (more = {}) =>
      decided(smallClaim('unit', lines, first, more))
        .lines.get('L2')
        ?.parts.map(({ year }) => year);
    // The first month in France began on 1 May 2024.
    expect(years()).toEqual(['2024-05-01', '2025-05-01']);
    expect(years(chosen('C-3', 'per-unit'))).toEqual(['2025-04-01']);
    const far = [lines[0] as SmallLine, { ...(lines[1] as SmallLine), country: 'US' }];
    const inAll = smallClaim('unit', far, first, chosen('C-3', 'in-all'));
    expect(decided(inAll).lines.get('L2')?.parts.length).toBe(2);
    expect(decided(smallClaim('unit', far, first)).lines.get('L2')?.parts.length).toBe(1);
  });

  it('are paid in lira at the buying rate of the payment day, or of the last day before it with a list', () => {
    const amount = { amount: '100.00', currency: 'EUR' };
    const claim = (day: string, rates: ReturnType<typeof EUROS>[]) => {
      const { lines, ...more } = rent({ payment: { reference: 'P', day } }, {}, { rates });
      return outcome({ ...more, lines: lines.map((line) => ({ ...line, amount })) });
    };
    // 100 × 43.1234 = 4,312.34; half of it.
    expect(claim('2025-05-20', [EUROS('2025-05-20', '43.1234')])).toEqual([215_617n]);
    // 18 May 2025 is a Sunday and 19 May a feast: the list of Friday, 16 May.
    expect(claim('2025-05-19', [EUROS('2025-05-16', '40')])).toEqual([200_000n]);
    const three = [
      EUROS('2025-05-20', '30', 'oanda'),
      EUROS('2025-05-20', '20', 'information'),
      EUROS('2025-05-20', '10', 'indicative'),
    ];
    expect(claim('2025-05-20', three)).toEqual([50_000n]);
    expect(claim('2025-05-20', three.slice(0, 2))).toEqual([100_000n]);
    expect(claim('2025-05-20', three.slice(0, 1))).toEqual([150_000n]);
  });
});

describe('money laid on days', () => {
  it('is conserved; what is left over goes to the largest remainders, of equal ones to the earlier', () => {
    // 100 over three equal days: 33.3… each, one left over.
    expect(byDays(100n, ['2025-01-01', '2025-01-02', '2025-01-03', '2025-01-04'])).toEqual([34n, 33n, 33n]);
    // 101 over 1 and 2 days: 33.67 and 67.33.
    expect(byDays(101n, ['2025-01-01', '2025-01-02', '2025-01-04'])).toEqual([34n, 67n]);
    // 29 days of February 2024 and 31 of March: 60 → 29 and 31.
    expect(byDays(60n, ['2024-02-01', '2024-03-01', '2024-04-01'])).toEqual([29n, 31n]);
  });
});

describe('support years', () => {
  it('begin on the same day of the month, on the last of February where there is no 29th', () => {
    expect(supportYear('2024-02-29', '2025-02-27')).toBe('2024-02-29');
    expect(supportYear('2024-02-29', '2025-02-28')).toBe('2025-02-28');
    expect(supportYear('2024-02-29', '2028-02-28')).toBe('2027-02-28');
    expect(supportYear('2024-02-29', '2028-02-29')).toBe('2028-02-29');
  });
});
