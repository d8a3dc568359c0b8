import { decimal, divRound, minorPlaces, roundDecimal } from '@kervan/kit';
import { describe, expect, test } from 'vitest';
import { EXPECTED } from './index.ts';
import type { ExpectedAmount, ExpectedComparison } from './types.ts';

const { lines, comparisons, supports, award, open } = EXPECTED;

function minor({ amount, currency }: ExpectedAmount): bigint {
  return roundDecimal(decimal(amount), minorPlaces(currency), 'half-up');
}

function kurus(text: string): bigint {
  return minor({ amount: text, currency: 'TRY' });
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

describe('the working by hand', () => {
  test.each(lines.map((line) => [`${line.document} ${line.country} of ${line.paymentDay}`, line] as const))(
    '%s: what counts × rate is the lira half up, and its share is cut to the kuruş',
    (_, line) => {
      const places = BigInt(minorPlaces(line.eligible.currency));
      const rate =
        line.rate === undefined
          ? { value: 10_000n, unit: 1n }
          : { value: roundDecimal(decimal(line.rate.buying), 4, 'half-up'), unit: BigInt(line.rate.unit) };
      const lira = divRound(
        minor(line.eligible) * rate.value * 100n,
        10n ** places * 10_000n * rate.unit,
        'half-up',
      );
      expect(lira).toBe(kurus(line.eligibleLira));
      const [least, most] = line.share.map((share) => divRound(lira * BigInt(share), 100n, 'down'));
      expect(kurus(line.award.most)).toBe(most);
      expect(kurus(line.award.least)).toBe(line.rule === 'E-2.12' ? 0n : least);
    },
  );

  test('90.00 pounds × 61.0235 is 5,492.115 lira, which ends at 5,492.12 and not at 5,492.11', () => {
    const line = lines.find((each) => each.document === 'AMZ-UK-2606-001');
    expect(line?.eligibleLira).toBe('5492.12');
  });

  test('the lines add up to each support and to the award, 261,187.00 to 280,787.86', () => {
    for (const [support, { eligible, award: due }] of Object.entries(supports)) {
      const own = lines.filter((line) => line.support === support);
      const sure = own.filter((line) => line.rule !== 'E-2.12');
      expect(sum(own.map((line) => kurus(line.eligibleLira)))).toBe(kurus(eligible.most));
      expect(sum(sure.map((line) => kurus(line.eligibleLira)))).toBe(kurus(eligible.least));
      expect(sum(own.map((line) => kurus(line.award.least)))).toBe(kurus(due.least));
      expect(sum(own.map((line) => kurus(line.award.most)))).toBe(kurus(due.most));
    }
    expect(sum(Object.values(supports).map((sums) => kurus(sums.award.least)))).toBe(kurus(award.least));
    expect(sum(Object.values(supports).map((sums) => kurus(sums.award.most)))).toBe(kurus(award.most));
  });

  test('the last days to file are six months after the first payment, 1 April, and after the last, 30 June', () => {
    const days = lines.map((line) => line.paymentDay).sort();
    expect([days[0], days.at(-1)]).toEqual(['2026-04-01', '2026-06-30']);
    expect(EXPECTED.lastDays).toEqual({ oldest: '2026-10-01', newest: '2026-12-30' });
    expect(EXPECTED.filedOn < EXPECTED.lastDays.oldest).toBe(true);
  });

  test('answering the open question yes adds its 10,838.36 to the least, no takes it from the most; both leave 8,762.50 open', () => {
    const atStake = sum(lines.filter((line) => line.rule === 'E-2.12').map((line) => kurus(line.award.most)));
    expect(atStake).toBe(1_083_836n);
    expect(kurus(open.yes.least)).toBe(kurus(award.least) + atStake);
    expect(open.yes.most).toBe(award.most);
    expect(open.no.least).toBe(award.least);
    expect(kurus(open.no.most)).toBe(kurus(award.most) - atStake);
    expect(kurus(open.yes.most) - kurus(open.yes.least)).toBe(876_250n);
    expect(kurus(open.no.most) - kurus(open.no.least)).toBe(876_250n);
  });
});

describe('the comparison by hand', () => {
  const of = (one: ExpectedComparison, amount: string): bigint => minor({ amount, currency: one.currency });

  test.each(comparisons.map((one) => [`${one.platform} ${one.month} ${one.country}`, one] as const))(
    '%s: the differences add up to what lies between the figures, and the base exceeds none of them',
    (_, one) => {
      for (const [between, first, second] of [
        ['reported-invoiced', one.reported, one.invoiced],
        ['invoiced-paid', one.invoiced, one.paid],
      ] as const) {
        const parts = one.differences
          .filter((each) => each.between === between)
          .map((each) => of(one, each.amount));
        expect(sum(parts)).toBe(of(one, first) - of(one, second));
      }
      for (const figure of [one.reported, one.invoiced, one.paid]) {
        expect(of(one, one.base)).toBeLessThanOrEqual(of(one, figure));
      }
    },
  );

  test('the lines of a platform, country and currency ask for its base, no more and no less', () => {
    const keyed = (rows: readonly (readonly [string, bigint])[]): Map<string, bigint> => {
      const totals = new Map<string, bigint>();
      for (const [key, value] of rows) totals.set(key, (totals.get(key) ?? 0n) + value);
      return totals;
    };
    const bases = keyed(
      comparisons.map((one) => [`${one.platform} ${one.country} ${one.currency}`, of(one, one.base)]),
    );
    const asked = keyed(
      lines.map((line) => [`${line.platform} ${line.country} ${line.asked.currency}`, minor(line.asked)]),
    );
    expect(Object.fromEntries(asked)).toEqual(Object.fromEntries(bases));
  });

  test('every reason that the sample is to show stands there', () => {
    const reasons = new Set(comparisons.flatMap((one) => one.differences.map((each) => each.reason)));
    expect([...reasons].sort()).toEqual(['missing-document', 'other-payer', 'rounding', 'tax', 'timing']);
    const outcomes = new Set(lines.map((line) => line.outcome));
    expect([...outcomes].sort()).toEqual(['granted', 'granted-in-part', 'refused', 'waiting']);
  });
});
