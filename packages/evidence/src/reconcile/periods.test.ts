import { describe, expect, test } from 'vitest';
import {
  asked,
  cellOf,
  compared,
  day,
  differences,
  invoiceFiles,
  report,
  shown,
  statement,
} from './testing/made-up.ts';

describe('time', () => {
  test('spend at the end of April billed in May is timing in both months, and each month asks for its own least', () => {
    // April: 1,000 reported, 950 invoiced. May: 1,000 reported, 1,050 invoiced. Least: 950 and 1,000.
    const result = compared([
      report('report.xlsx', [
        ['2026-04-10', 'DE', '950'],
        ['2026-04-30', 'DE', '50'],
        ['2026-05-10', 'DE', '1000'],
      ]),
      ...invoiceFiles(
        { number: 'TT2026040001', day: '2026-04-30', net: '950 USD', period: '2026-04' },
        { number: 'TT2026050001', day: '2026-05-31', net: '1050 USD', period: '2026-05' },
      ),
      statement('bank.csv', [{ day: '2026-06-02', amount: '2000 USD', text: 'TIKTOK ADS' }]),
    ]);
    expect(result.lines.map((line) => line.amount?.amount)).toEqual(['950.00', '1000.00']);
    expect(differences(cellOf(result, 'tiktok/2026-04/DE'))).toEqual(['reported-invoiced timing 50.00 USD']);
    expect(differences(cellOf(result, 'tiktok/2026-05/DE'))).toEqual(['reported-invoiced timing -50.00 USD']);
    expect(cellOf(result, 'tiktok/2026-05/DE').differences[0]?.words.en).toContain('the period before');
  });

  test('an invoice whose own days cross the month is laid on both by the report’s spend in those days', () => {
    // 15 April – 14 May: 300 in April and 100 in May of the report, so 400 invoiced is 300 and 100.
    const result = compared([
      report('report.xlsx', [
        ['2026-04-10', 'DE', '77'],
        ['2026-04-20', 'DE', '300'],
        ['2026-05-05', 'DE', '100'],
        ['2026-05-20', 'DE', '77'],
      ]),
      ...invoiceFiles({
        number: 'TT2026050001',
        day: '2026-05-15',
        net: '400 USD',
        period: '2026-04-15..2026-05-14',
      }),
      statement('bank.csv', [{ day: '2026-05-20', amount: '400 USD', text: 'TIKTOK TT2026050001' }]),
    ]);
    expect(result.lines.map((line) => [line.amount?.amount, line.activity])).toEqual([
      ['300.00', { from: '2026-04-15', until: '2026-05-01' }],
      ['100.00', { from: '2026-05-01', until: '2026-05-15' }],
    ]);
  });

  test('an invoice without a period belongs to the month of its day; early in a month it is asked about', () => {
    const result = compared([
      report('report.xlsx', [['2026-04-10', 'DE', '100']]),
      ...invoiceFiles({ number: 'TT2026050001', day: '2026-05-02', net: '100 USD' }),
      statement('bank.csv', [{ day: '2026-05-20', amount: '100 USD', text: 'TIKTOK TT2026050001' }]),
    ]);
    expect(result.lines).toEqual([]);
    expect(result.notices.map((one) => one.code)).toContain('reconcile.invoice-without-period');
  });

  test('on the sixth day of the month it is no longer asked about', () => {
    const result = compared([...invoiceFiles({ number: 'TT2026050001', day: '2026-05-06', net: '100 USD' })]);
    expect(result.notices.map((one) => one.code)).not.toContain('reconcile.invoice-without-period');
  });

  test('the last month’s last three days may not be billed yet: 60 of the 80 missing are of 28–30 June, 20 are not', () => {
    const result = compared([
      report('report.xlsx', [
        ['2026-06-10', 'DE', '940'],
        ['2026-06-27', 'DE', '0'],
        ['2026-06-28', 'DE', '60'],
      ]),
      ...invoiceFiles({ number: 'TT2026060001', day: '2026-06-30', net: '920 USD', period: '2026-06' }),
    ]);
    expect(differences(cellOf(result, 'tiktok/2026-06/DE')).slice(0, 2)).toEqual([
      'reported-invoiced timing 60.00 USD',
      'reported-invoiced missing-document 20.00 USD',
    ]);
  });

  test('a row for the whole quarter is compared as a quarter: months cannot be told apart in it', () => {
    const result = compared([
      report('report.xlsx', [['2026-04-01..2026-06-30', 'DE', '900']]),
      ...invoiceFiles(
        { number: 'TT2026040001', day: '2026-04-30', net: '100 USD', period: '2026-04' },
        { number: 'TT2026060001', day: '2026-06-30', net: '800 USD', period: '2026-06' },
      ),
      statement('bank.csv', [{ day: '2026-07-02', amount: '900 USD', text: 'TIKTOK ADS' }]),
    ]);
    expect(asked(result)).toEqual([
      'tiktok-2026-Q2-DE-TT2026040001-1 100.00 USD paid 2026-07-02',
      'tiktok-2026-Q2-DE-TT2026060001-1 800.00 USD paid 2026-07-02',
    ]);
    expect(result.lines[0]?.activity).toEqual({ from: '2026-04-01', until: '2026-05-01' });
    expect(result.assumptions.map((one) => one.doubt)).toContain('evidence-comparison-period');
  });

  test('a week over the month’s end joins these two months and leaves June alone', () => {
    const result = compared([
      report('report.xlsx', [
        ['2026-04-27..2026-05-03', 'DE', '70'],
        ['2026-06-01..2026-06-07', 'DE', '70'],
      ]),
    ]);
    expect(result.cells.map((cell) => cell.month)).toEqual(['2026-04..2026-05', '2026-06']);
  });

  test('a row over the end of the quarter is split by its days: 4 of 10 days in June are 40 of 100', () => {
    const result = compared([report('report.xlsx', [['2026-06-27..2026-07-06', 'DE', '100']])]);
    expect(shown(cellOf(result, 'tiktok/2026-06/DE').reported.amounts)).toEqual(['40.00 USD']);
    expect(result.assumptions.map((one) => one.doubt)).toContain('evidence-rows-over-quarters');
  });

  test('rows, invoices and payments of another quarter are set aside as such', () => {
    const result = compared([
      report('report.xlsx', [
        ['2026-03-10', 'DE', '100'],
        ['2026-04-10', 'DE', '50'],
      ]),
      ...invoiceFiles({ number: 'TT2026030001', day: '2026-03-31', net: '100 USD', period: '2026-03' }),
      statement('bank.csv', [{ day: '2026-04-05', amount: '100 USD', text: 'TIKTOK ADS' }]),
    ]);
    expect(result.unused.map((one) => `${one.what} ${one.reason} ${one.sources[0]?.places.join()}`)).toEqual([
      'bank-entry outside-period line 2',
      'invoice outside-period /Invoice',
      'report-rows outside-period Sheet1!C2',
    ]);
  });

  test('the invoice of June paid in July belongs to the second quarter, at its July payment day', () => {
    const result = compared([
      report('report.xlsx', [['2026-06-10', 'DE', '100']]),
      ...invoiceFiles({ number: 'TT2026060001', day: '2026-06-30', net: '100 USD', period: '2026-06' }),
      statement('bank.csv', [{ day: '2026-07-08', amount: '100 USD', text: 'TIKTOK TT2026060001' }]),
    ]);
    expect(asked(result)).toEqual(['tiktok-2026-06-DE-TT2026060001-1 100.00 USD paid 2026-07-08']);
  });

  test('with the quarter chosen as the period of comparison, April’s shortfall and May’s surplus meet', () => {
    const documents = [
      report('report.xlsx', [
        ['2026-04-10', 'DE', '1000'],
        ['2026-05-10', 'DE', '1000'],
      ]),
      ...invoiceFiles(
        { number: 'TT2026040001', day: '2026-04-30', net: '900 USD', period: '2026-04' },
        { number: 'TT2026050001', day: '2026-05-31', net: '1100 USD', period: '2026-05' },
      ),
      statement('bank.csv', [{ day: '2026-06-02', amount: '2000 USD', text: 'TIKTOK ADS' }]),
    ];
    const sum = (result: ReturnType<typeof compared>) =>
      result.details.reduce((total, one) => total + (one.asked?.minor ?? 0n), 0n);
    expect(sum(compared(documents))).toBe(190000n);
    expect(sum(compared(documents, { readings: { granularity: 'quarter' } }))).toBe(200000n);
  });

  test('any run of whole months may be asked for in place of a quarter', () => {
    const documents = [
      report('report.xlsx', [
        ['2026-05-10', 'DE', '10'],
        ['2026-06-10', 'DE', '10'],
      ]),
    ];
    const { quarter: _, ...may } = {
      quarter: undefined,
      period: { from: day('2026-05-01'), until: day('2026-06-01') },
    };
    const result = compared(documents, { ...may, quarter: undefined as never });
    expect(result.cells.map((cell) => cell.id)).toEqual(['tiktok/2026-05/DE']);
    expect(result.quarter).toBeUndefined();
  });
});
