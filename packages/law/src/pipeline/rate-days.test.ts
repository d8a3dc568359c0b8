import { describe, expect, it } from 'vitest';
import type { ClaimFile, FactValue, LineEntry } from '../facts/claim-file.ts';
import {
  boundsAt,
  during,
  eur,
  euroRate,
  lawClaim,
  lawFacts,
  portionsOf,
  read,
  searchAd,
} from '../testing/logistics-claims.fixture.ts';
import { LIRA } from './portion.ts';

/** A search ad of 100 EUR paid on a day of May 2024, unless told otherwise. */
function adPaid(day: string, changes: Partial<LineEntry> = {}): LineEntry {
  return searchAd({
    ...during('2024-05-01', '2024-05-02'),
    payment: { reference: `PAY-${day}`, day },
    amount: eur('100.00'),
    ...changes,
  });
}

/** 2, 3, 6 and 7 May 2024 are a Thursday, a Friday, a Monday and a Tuesday; the 15th is a Wednesday. */
const OWN_DAYS = ['2024-05-02', '2024-05-03', '2024-05-06', '2024-05-07'] as const;
const RATES = [...OWN_DAYS.map((day) => euroRate(day, '30.00')), euroRate('2024-05-15', '34.00')];
const OWN = [300_000n, 300_000n] as const;
const OF_THE_15TH = [340_000n, 340_000n] as const;

function lira(
  lines: readonly LineEntry[],
  facts: Readonly<Record<string, FactValue | undefined>> = {},
  more: Partial<ClaimFile> = {},
) {
  return portionsOf(lawClaim(lines, { facts: lawFacts(facts), rates: RATES, ...more })).map((portion) =>
    boundsAt(portion, LIRA),
  );
}

describe('payments for search and social-network ads in one month (L-18.2)', () => {
  const three = OWN_DAYS.slice(0, 3).map((day) => adPaid(day));
  const four = OWN_DAYS.map((day) => adPaid(day));

  it('take the rate of their own days when they are three, and of the 15th when they are four (O-34)', () => {
    expect(lira(three)).toEqual([OWN, OWN, OWN]);
    expect(lira(four)).toEqual([OF_THE_15TH, OF_THE_15TH, OF_THE_15TH, OF_THE_15TH]);
  });

  it('are bounded by both rates while nobody said that the three are all of the month', () => {
    const both = [300_000n, 340_000n];
    expect(lira(three, { adPaymentsComplete: undefined })).toEqual([both, both, both]);
    expect(lira(three, { adPaymentsComplete: false })).toEqual([both, both, both]);
  });

  it('are four surely, whatever is said of completeness', () => {
    expect(lira(four, { adPaymentsComplete: undefined })[0]).toEqual(OF_THE_15TH);
  });

  it('are counted by day and reference: a card statement of one reference over four days is four, two invoices of one payment are one', () => {
    expect(lira(OWN_DAYS.map((day) => adPaid(day, { payment: { reference: 'CARD', day } })))[0]).toEqual(
      OF_THE_15TH,
    );
    const one = { reference: 'ONE', day: '2024-05-02' };
    const twice = [adPaid('2024-05-02', { payment: one }), adPaid('2024-05-02', { payment: one })];
    expect(lira([...twice, adPaid('2024-05-03'), adPaid('2024-05-06')])[0]).toEqual(OWN);
    const two = { reference: 'TWO', day: '2024-05-02' };
    const apart = [adPaid('2024-05-02', { payment: one }), adPaid('2024-05-02', { payment: two })];
    expect(lira([...apart, adPaid('2024-05-03'), adPaid('2024-05-06')])[0]).toEqual(OF_THE_15TH);
  });

  it('are counted on the value day where one is shown (L-18.4): transacted on 31 May, valued on 3 June, it is one of June', () => {
    const rates = [...RATES, euroRate('2024-06-03', '31.00')];
    const late = adPaid('2024-05-31', {
      payment: { reference: 'V', day: '2024-05-31', valueDay: '2024-06-03' },
    });
    expect(lira([...three, late], {}, { rates })).toEqual([OWN, OWN, OWN, [310_000n, 310_000n]]);
  });

  it('are counted over months apart, and over kinds apart as taken, together by another reading (M-10)', () => {
    const social = adPaid('2024-05-07', { kind: 'socialMediaAds' });
    expect(lira([...three, social])).toEqual([OWN, OWN, OWN, OWN]);
    expect(lira([...three, social], {}, read('M-10', 'in-all'))[3]).toEqual(OF_THE_15TH);
    const other = adPaid('2024-05-07', { platform: 'bing' });
    expect(lira([...three, other])[3]).toEqual(OF_THE_15TH);
    expect(lira([...three, other], {}, read('M-10', 'per-platform'))[3]).toEqual(OWN);
  });

  it('of platforms that nobody named may belong together or not, where they are counted by platform', () => {
    const unnamed = four.map(({ platform: _none, ...line }) => line);
    const both = [300_000n, 340_000n];
    expect(lira(unnamed, {}, read('M-10', 'per-platform'))).toEqual([both, both, both, both]);
    expect(lira(unnamed)[0]).toEqual(OF_THE_15TH);
  });

  it('leave other promotion alone: billboards keep the rate of their own day beside four ads', () => {
    const billboard = adPaid('2024-05-07', { kind: 'billboard' });
    expect(lira([...four, billboard])[4]).toEqual(OWN);
  });

  it('may be four while the day of one is not told', () => {
    const { day: _none, ...undated } = adPaid('2024-05-07').payment as { day: string; reference: string };
    expect(lira([...three, adPaid('2024-05-07', { payment: undated })])[0]).toEqual([300_000n, 340_000n]);
  });
});

describe('the rate of the 15th', () => {
  const month = (days: readonly string[], rates: ClaimFile['rates']) =>
    lira(
      days.map((day) => adPaid(day)),
      {},
      { rates },
    )[0];

  it('is that of the next business day where the 15th is a Saturday: Monday 17 February 2025', () => {
    const days = ['2025-02-03', '2025-02-04', '2025-02-05', '2025-02-06'];
    expect(month(days, [euroRate('2025-02-14', '37.00'), euroRate('2025-02-17', '38.00')])).toEqual([
      380_000n,
      380_000n,
    ]);
  });

  it('is that of the day after the feast where the 15th of July, a public holiday, is a Monday: Tuesday 16 July 2024', () => {
    const days = ['2024-07-01', '2024-07-02', '2024-07-03', '2024-07-04'];
    expect(month(days, [euroRate('2024-07-12', '35.00'), euroRate('2024-07-16', '36.00')])).toEqual([
      360_000n,
      360_000n,
    ]);
  });

  it('is that of Friday 15 April 2022 for four payments of the days after the Decision', () => {
    const days = ['2022-04-21', '2022-04-22', '2022-04-25', '2022-04-26'];
    expect(month(days, [euroRate('2022-04-15', '16.00')])).toEqual([160_000n, 160_000n]);
  });

  it('is the only one missing where it is not told: the own days of four payments are not asked for', () => {
    const rates = RATES.slice(0, 4);
    const [first] = portionsOf(
      lawClaim(
        OWN_DAYS.map((day) => adPaid(day)),
        { rates },
      ),
    );
    expect(first?.missingRates).toHaveLength(1);
    expect(first?.leastAt(LIRA)).toBe(0n);
  });
});
