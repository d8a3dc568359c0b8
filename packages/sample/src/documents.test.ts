import { decimal, decimalText, divRound, parseDay, weekdayOf } from '@kervan/kit';
import { describe, expect, test } from 'vitest';
import { DOLLAR_LINES, LIRA_LINES } from './bank/entries.ts';
import { AGENCY, COMPANY } from './company.ts';
import { cents, english, plain, turkish } from './figures.ts';
import { AGENCY_INVOICES } from './invoices/agency.ts';
import { PLATFORM_INVOICES, STATEMENTS } from './invoices/platform-invoices.ts';
import { TOP_UPS } from './payments/tiktok-payments.ts';
import { RATE_DAYS } from './rates/table.ts';
import { type AdDay, DOLLAR_DAYS, LIRA_DAYS } from './reports/tiktok-rows.ts';

function spent(days: readonly AdDay[], first: string, last: string): bigint {
  return days
    .filter(({ day }) => first <= day && day <= last)
    .reduce((total, { cost }) => total + cents(cost), 0n);
}

describe('the documents agree with one another', () => {
  test.each(
    PLATFORM_INVOICES.filter((invoice) => invoice.platform === 'tiktok').map(
      (one) => [one.number, one] as const,
    ),
  )('%s bills what the dollar report shows for its period', (_, { first, last, net }) => {
    expect(spent(DOLLAR_DAYS, first, last)).toBe(cents(net));
  });

  test.each(AGENCY_INVOICES.map((invoice) => [invoice.number, invoice] as const))(
    '%s bills what the report shows for its period, with 20 %% VAT on top',
    (_, { first, last, currency, net, tax, payable }) => {
      expect(spent(currency === 'TRY' ? LIRA_DAYS : DOLLAR_DAYS, first, last)).toBe(cents(net));
      expect(cents(tax)).toBe(divRound(cents(net) * 20n, 100n, 'half-up'));
      expect(cents(payable)).toBe(cents(net) + cents(tax));
    },
  );

  test('what no invoice of the quarter bills is the 150.00 dollars of 29 and 30 June', () => {
    expect(spent(DOLLAR_DAYS, '2026-06-29', '2026-06-30')).toBe(15_000n);
    expect(spent(DOLLAR_DAYS, '2026-04-01', '2026-06-30')).toBe(685_000n);
    expect(685_000n - 120_000n - 300_000n - 150_000n - 100_000n).toBe(15_000n);
  });

  test('no dollar of the prepaid balance is spent before it is topped up', () => {
    for (const { day } of DOLLAR_DAYS.filter((each) => each.day <= '2026-06-15')) {
      const topped = TOP_UPS.filter((each) => each.day <= day).reduce(
        (sum, { amount }) => sum + cents(amount),
        0n,
      );
      expect(topped - spent(DOLLAR_DAYS, '2026-04-01', day)).toBeGreaterThanOrEqual(0n);
    }
  });

  test('every top-up leaves the dollar account once, on its own day', () => {
    for (const { day, reference, amount } of TOP_UPS) {
      const found = DOLLAR_LINES.filter((line) => line.text.includes(reference));
      expect(found.map((line) => [line.day, line.out])).toEqual([[day, amount]]);
    }
  });

  test('each agency invoice is paid once, with its VAT, from the account of its currency', () => {
    for (const { number, currency, payable } of AGENCY_INVOICES) {
      const found = (currency === 'TRY' ? LIRA_LINES : DOLLAR_LINES).filter((line) =>
        line.text.includes(number),
      );
      expect(found.map((line) => line.out)).toEqual([payable]);
    }
  });

  test.each(STATEMENTS.map((statement) => [statement.title, statement] as const))(
    'the statement of %s closes where its movements lead',
    (_, { opening, entries, closing }) => {
      expect(entries.reduce((sum, { amount }) => sum + cents(amount), cents(opening))).toBe(cents(closing));
    },
  );
});

describe('days', () => {
  test('there is a bulletin on every weekday given and none on the feast of 27–30 May or the holidays of 23 April and 1 May', () => {
    for (const { day } of RATE_DAYS) expect(weekdayOf(parseDay(day))).toBeLessThanOrEqual(5);
    const closed = [
      '2026-04-23',
      '2026-05-01',
      '2026-05-19',
      '2026-05-27',
      '2026-05-28',
      '2026-05-29',
      '2026-05-30',
    ];
    expect(RATE_DAYS.filter(({ day }) => closed.includes(day))).toEqual([]);
  });

  test('the yen says the same on 26 May and 1 June, around the payment of 28 May', () => {
    const around = RATE_DAYS.filter(({ day }) => day === '2026-05-26' || day === '2026-06-01');
    expect(around.map((each) => each.hundredYen)).toEqual(['29.4560', '29.4560']);
  });
});

describe('invented numbers', () => {
  // Sum of (d + 9 − i) mod 10, times 2^(9−i) mod 9, a 9 kept; the check digit fills it up to the next ten.
  const vknHolds = (number: string): boolean => {
    const sum = [...number.slice(0, 9)].reduce((total, digit, i) => {
      const shifted = (Number(digit) + 9 - i) % 10;
      return total + (shifted === 9 ? 9 : (shifted * 2 ** (9 - i)) % 9);
    }, 0);
    return (10 - (sum % 10)) % 10 === Number(number[9]);
  };
  // The first four characters go to the end, T is 29 and R is 27; the remainder by 97 is 1.
  const ibanHolds = (iban: string): boolean => BigInt(`${iban.slice(4)}2927${iban.slice(2, 4)}`) % 97n === 1n;

  test('tax numbers keep their leading zeros and carry right check digits; one digit off does not', () => {
    expect([COMPANY.taxNumber, AGENCY.taxNumber].map(vknHolds)).toEqual([true, true]);
    expect(COMPANY.taxNumber).toMatch(/^00\d{8}$/);
    expect(vknHolds('0072026048')).toBe(false);
  });

  test('account numbers have 26 characters, the bank code 99999 and remainder 1 by 97', () => {
    for (const iban of [COMPANY.liraAccount, COMPANY.dollarAccount]) {
      expect(iban).toMatch(/^TR\d{2}99999\d{17}$/);
      expect(ibanHolds(iban)).toBe(true);
    }
  });
});

describe('figures', () => {
  test('1234567.05 is 1.234.567,05 in Turkish and 1,234,567.05 in English', () => {
    expect(turkish(123_456_705n)).toBe('1.234.567,05');
    expect(english(123_456_705n)).toBe('1,234,567.05');
    expect([plain(-5n), plain(100_00n)]).toEqual(['-0.05', '100.00']);
  });

  test('374.95000000000005 is kept as the workbook stores it', () => {
    expect(decimalText(decimal(String(Number('374.95000000000005'))))).toBe('374.95000000000005');
  });
});
