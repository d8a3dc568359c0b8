import { describe, expect, test } from 'vitest';
import {
  asked,
  bulletin,
  cellOf,
  compared,
  differences,
  invoiceFiles,
  movements,
  report,
  show,
  statement,
} from './testing/made-up.ts';

const REPORT = report('report.xlsx', [
  ['2026-04-10', 'DE', '800'],
  ['2026-05-10', 'DE', '900'],
]);
const INVOICES = invoiceFiles(
  { number: 'TT2026040001', day: '2026-04-30', net: '800 USD', period: '2026-04' },
  { number: 'TT2026050001', day: '2026-05-31', net: '900 USD', period: '2026-05' },
);
const TOP_UPS = movements('payments.xlsx', [
  ['2026-04-02', 'top-up', '1000 USD', 'TXN-77001'],
  ['2026-05-04', 'top-up', '1000 USD', 'TXN-77002'],
]);
const BANK = statement('bank.csv', [
  { day: '2026-04-02', amount: '1000 USD', text: 'TIKTOK ADS' },
  { day: '2026-05-04', valueDay: '2026-05-05', amount: '1000 USD', text: 'TIKTOK ADS' },
]);

describe('a prepaid balance, first in first out', () => {
  test('May’s 900 takes the 200 left of the April top-up and 700 of the one of May, each at its own payment day', () => {
    // April: 800 of the first 1,000. May: 200 (left) + 700 of the second. 300 stay on the balance.
    const result = compared([REPORT, ...INVOICES, TOP_UPS, BANK]);
    expect(asked(result)).toEqual([
      'tiktok-2026-04-DE-TT2026040001-1 800.00 USD paid 2026-04-02',
      'tiktok-2026-05-DE-TT2026050001-1 200.00 USD paid 2026-04-02',
      'tiktok-2026-05-DE-TT2026050001-2 700.00 USD paid 2026-05-05',
    ]);
    expect(
      result.payments.map((one) => one.parts.map((part) => `${part.kind} ${show(part.amount)}`)),
    ).toEqual([
      ['asked 800.00 USD', 'asked 200.00 USD'],
      ['asked 700.00 USD', 'balance-left 300.00 USD'],
    ]);
    expect(result.assumptions.map((one) => one.doubt)).toEqual(
      expect.arrayContaining(['payment-spread', 'evidence-opening-balance']),
    );
  });

  test('the balance is shown month by month: 1,000 − 800 = 200, 200 + 1,000 − 900 = 300', () => {
    const rows = compared([REPORT, ...INVOICES, TOP_UPS, BANK]).balances;
    expect(
      rows.map((row) => [
        row.month,
        show(row.opening),
        show(row.toppedUp),
        show(row.consumed),
        show(row.closing),
      ]),
    ).toEqual([
      ['2026-04', '0.00 USD', '1000.00 USD', '800.00 USD', '200.00 USD'],
      ['2026-05', '200.00 USD', '1000.00 USD', '900.00 USD', '300.00 USD'],
    ]);
  });

  test('a top-up is neither an invoice nor spend: without invoices it pays for nothing that can be asked', () => {
    const result = compared([REPORT, TOP_UPS, BANK]);
    expect(result.lines).toEqual([]);
    expect(differences(cellOf(result, 'tiktok/2026-04/DE'))).toEqual([
      'reported-invoiced missing-document 800.00 USD',
      'invoiced-paid prepaid-balance -800.00 USD',
    ]);
  });

  test('spend of April without an invoice uses the April top-up up all the same: May takes 200 of it, not 900', () => {
    const [, may] = INVOICES;
    const result = compared([REPORT, ...(may === undefined ? [] : [may]), TOP_UPS, BANK]);
    expect(asked(result)).toEqual([
      'tiktok-2026-05-DE-TT2026050001-1 200.00 USD paid 2026-04-02',
      'tiktok-2026-05-DE-TT2026050001-2 700.00 USD paid 2026-05-05',
    ]);
  });

  test('a top-up without a bank line uses invoices up but proves no payment', () => {
    const result = compared([
      REPORT,
      ...INVOICES,
      TOP_UPS,
      statement('bank.csv', [{ day: '2026-05-05', amount: '1000 USD', text: 'TIKTOK ADS' }]),
    ]);
    expect(asked(result)).toEqual(['tiktok-2026-05-DE-TT2026050001-1 700.00 USD paid 2026-05-05']);
    expect(differences(cellOf(result, 'tiktok/2026-04/DE'))).toEqual([
      'invoiced-paid missing-document 800.00 USD',
    ]);
    expect(result.notices.map((one) => one.code)).toContain('reconcile.payment-not-proven');
  });

  test('a top-up pays nothing that was spent before it: an invoice of March stays open', () => {
    const result = compared(
      [
        report('report.xlsx', [['2026-03-10', 'DE', '500']]),
        ...invoiceFiles({ number: 'TT2026030001', day: '2026-03-31', net: '500 USD', period: '2026-03' }),
        TOP_UPS,
        BANK,
      ],
      { quarter: '2026-Q1' },
    );
    expect(result.lines).toEqual([]);
  });

  test('a card in lira is joined to the dollar top-up it lies near in lira, and the dollars are asked', () => {
    // 1,000 USD × 40.0000 = 40,000 TL; the bank took 40,800 TL (2 % more): within a tenth.
    const lira = statement('card.csv', [
      { day: '2026-04-03', amount: '40800 TRY', text: 'TIKTOK ADS LONDON GBR' },
    ]);
    const result = compared([REPORT, ...INVOICES, TOP_UPS, lira, bulletinOf('2026-04-03')]);
    expect(asked(result)[0]).toBe('tiktok-2026-04-DE-TT2026040001-1 800.00 USD paid 2026-04-03');
    expect(result.payments[0]).toMatchObject({
      amount: { minor: 100000n, currency: 'USD' },
      debited: { minor: 4080000n, currency: 'TRY' },
    });
  });

  test('a lira amount more than a tenth off is not taken for the top-up', () => {
    const lira = statement('card.csv', [
      { day: '2026-04-03', amount: '45000 TRY', text: 'TIKTOK ADS LONDON GBR' },
    ]);
    const result = compared([REPORT, TOP_UPS, lira, bulletinOf('2026-04-03')]);
    expect(result.payments.every((one) => one.topUp === undefined)).toBe(true);
  });

  test('a top-up whose list names the tax beside it is the bank line of both: 1,000 + 200 is 1,200', () => {
    const list = movements('payments.xlsx', [['2026-04-02', 'top-up', '1000 USD', 'TXN-77001', '200 USD']]);
    const bank = statement('bank.csv', [{ day: '2026-04-03', amount: '1200 USD', text: 'TIKTOK ADS' }]);
    expect(compared([REPORT, list, bank]).payments[0]?.topUp?.place).toBe('Sheet1!A2');
  });

  test('a top-up six days from the bank line is not taken for it, one five days off is', () => {
    const joined = (day: string) =>
      compared([
        REPORT,
        TOP_UPS,
        statement('bank.csv', [{ day, amount: '1000 USD', text: 'TIKTOK ADS' }]),
      ]).payments.filter((one) => one.topUp !== undefined).length;
    expect(joined('2026-04-07')).toBe(1);
    expect(joined('2026-04-08')).toBe(0);
  });

  test('unspent balance paid back comes off the newest top-up: 300 back of 1,000 leaves 700 for May', () => {
    const back = statement('back.csv', [
      { day: '2026-06-10', amount: '300 USD', text: 'TIKTOK ADS REFUND', direction: 'in' },
    ]);
    const result = compared([REPORT, ...INVOICES, TOP_UPS, BANK, back]);
    expect(result.balances.at(-1)).toMatchObject({ refunded: { minor: 30000n }, closing: { minor: 0n } });
    expect(result.payments.map((one) => show(one.amount))).toEqual([
      '1000.00 USD',
      '1000.00 USD',
      '-300.00 USD',
    ]);
    expect(asked(result)).toHaveLength(3);
  });
});

function bulletinOf(day: string) {
  return bulletin(day, { USD: '40.0000' });
}
