import { describe, expect, test } from 'vitest';
import {
  asked,
  cellOf,
  compared,
  differences,
  invoiceFiles,
  report,
  shown,
  statement,
} from './testing/made-up.ts';

const REPORT = report('report.xlsx', [
  ['2026-04-05', 'DE', '300'],
  ['2026-04-06', 'DE', '300'],
  ['2026-04-05', 'US', '400'],
]);
const INVOICE = invoiceFiles({
  number: 'TT2026040001',
  day: '2026-04-30',
  net: '1000 USD',
  period: '2026-04',
});

describe('the least of reported, invoiced and paid', () => {
  test('an invoice without a country is spread by the report: 600 of 1,000 to Germany, 400 to the United States', () => {
    const result = compared([
      REPORT,
      ...INVOICE,
      statement('bank.csv', [{ day: '2026-05-04', amount: '1000 USD', text: 'TIKTOK TT2026040001' }]),
    ]);
    expect(asked(result)).toEqual([
      'tiktok-2026-04-DE-TT2026040001-1 600.00 USD paid 2026-05-04',
      'tiktok-2026-04-US-TT2026040001-1 400.00 USD paid 2026-05-04',
    ]);
    expect(result.cells.flatMap(differences)).toEqual([]);
    expect(result.unused).toEqual([]);
  });

  test('only 900 was paid: 540 and 360 are asked, the open 60 and 40 have no payment document', () => {
    // 900 × 600/1000 = 540; 900 × 400/1000 = 360. A later line shows that the statements go on well past the invoice.
    const result = compared([
      REPORT,
      ...INVOICE,
      statement('bank.csv', [
        { day: '2026-05-04', amount: '900 USD', text: 'TIKTOK TT2026040001' },
        { day: '2026-06-30', amount: '10 USD', text: 'KIRTASIYE' },
      ]),
    ]);
    expect(result.lines.map((line) => line.amount?.amount)).toEqual(['540.00', '360.00']);
    expect(differences(cellOf(result, 'tiktok/2026-04/DE'))).toEqual([
      'invoiced-paid missing-document 60.00 USD',
    ]);
    expect(differences(cellOf(result, 'tiktok/2026-04/US'))).toEqual([
      'invoiced-paid missing-document 40.00 USD',
    ]);
    expect(result.unused.map((one) => one.reason)).toEqual(['unrelated-payment']);
  });

  test('an invoice of 1,100 for 1,000 of spend: what is above the report is not asked, and named', () => {
    const invoice = invoiceFiles({
      number: 'TT2026040001',
      day: '2026-04-30',
      net: '1100 USD',
      period: '2026-04',
    });
    const result = compared([
      REPORT,
      ...invoice,
      statement('bank.csv', [{ day: '2026-05-04', amount: '1100 USD', text: 'TIKTOK TT2026040001' }]),
    ]);
    // 1,100 × 600/1000 = 660 and 440; the report has 600 and 400.
    expect(result.lines.map((line) => line.amount?.amount)).toEqual(['600.00', '400.00']);
    expect(differences(cellOf(result, 'tiktok/2026-04/DE'))).toEqual([
      'reported-invoiced above-report -60.00 USD',
    ]);
    expect(result.payments[0]?.parts.map((part) => `${part.kind} ${part.amount.minor}`)).toEqual([
      'asked 60000',
      'asked 40000',
      'above-report 10000',
    ]);
    expect(result.details.map((one) => one.limitedBy)).toEqual(['reported', 'reported']);
  });

  test('VAT on the invoice is paid but not asked: 1,000 + 200 paid with 1,200 asks for 1,000', () => {
    const invoice = invoiceFiles({
      number: 'TT2026040001',
      day: '2026-04-30',
      net: '1000 USD',
      tax: '200 USD',
      period: '2026-04',
    });
    const result = compared([
      REPORT,
      ...invoice,
      statement('bank.csv', [{ day: '2026-05-04', amount: '1200 USD', text: 'TIKTOK TT2026040001' }]),
    ]);
    expect(result.lines.map((line) => line.amount?.amount)).toEqual(['600.00', '400.00']);
    const germany = cellOf(result, 'tiktok/2026-04/DE');
    expect(shown(germany.invoiced.amounts)).toEqual(['720.00 USD']);
    expect(differences(germany)).toEqual(['reported-invoiced tax -120.00 USD']);
    expect(result.assumptions.map((one) => one.doubt)).toContain('E-2.22');
  });

  test('half of an invoice with VAT paid: 600 of 1,200 pays 500 net and 100 VAT, so 500 is asked', () => {
    const invoice = invoiceFiles({
      number: 'TT2026040001',
      day: '2026-04-30',
      net: '1000 USD',
      tax: '200 USD',
      period: '2026-04',
    });
    const result = compared([
      REPORT,
      ...invoice,
      statement('bank.csv', [{ day: '2026-05-04', amount: '600 USD', text: 'TIKTOK TT2026040001' }]),
    ]);
    expect(result.lines.map((line) => line.amount?.amount)).toEqual(['300.00', '200.00']);
  });

  test('the spend of Türkiye stays in, so that the law can be seen to refuse it (E-5.4)', () => {
    const result = compared([
      report('report.xlsx', [
        ['2026-04-05', 'TR', '250'],
        ['2026-04-05', 'DE', '750'],
      ]),
      ...INVOICE,
      statement('bank.csv', [{ day: '2026-05-04', amount: '1000 USD', text: 'TIKTOK TT2026040001' }]),
    ]);
    expect(asked(result)).toContain('tiktok-2026-04-TR-TT2026040001-1 250.00 USD paid 2026-05-04');
  });

  test('largest remainder: 100.00 over three equal countries is 33.34, 33.33 and 33.33', () => {
    const result = compared([
      report('report.xlsx', [
        ['2026-04-05', 'DE', '50'],
        ['2026-04-05', 'FR', '50'],
        ['2026-04-05', 'US', '50'],
      ]),
      ...invoiceFiles({ number: 'TT2026040001', day: '2026-04-30', net: '100 USD', period: '2026-04' }),
      statement('bank.csv', [{ day: '2026-05-04', amount: '100 USD', text: 'TIKTOK TT2026040001' }]),
    ]);
    expect(result.lines.map((line) => `${line.country} ${line.amount?.amount}`)).toEqual([
      'DE 33.34',
      'FR 33.33',
      'US 33.33',
    ]);
  });

  test('a refund in the report lowers the spend: 300 − 120 = 180 is all that can be asked of 300 invoiced and paid', () => {
    const result = compared([
      report('report.xlsx', [
        ['2026-04-05', 'DE', '300'],
        ['2026-04-20', 'DE', '-120'],
      ]),
      ...invoiceFiles({ number: 'TT2026040001', day: '2026-04-30', net: '300 USD', period: '2026-04' }),
      statement('bank.csv', [{ day: '2026-05-04', amount: '300 USD', text: 'TIKTOK TT2026040001' }]),
    ]);
    expect(result.lines.map((line) => line.amount?.amount)).toEqual(['180.00']);
  });

  test('exact sums are rounded once: 0.004 three times is 0.012, so 0.01 and not 0.00', () => {
    const result = compared([
      report('report.xlsx', [
        ['2026-04-05', 'DE', '0.004'],
        ['2026-04-06', 'DE', '0.004'],
        ['2026-04-07', 'DE', '0.004'],
      ]),
    ]);
    expect(shown(cellOf(result, 'tiktok/2026-04/DE').reported.amounts)).toEqual(['0.01 USD']);
  });

  test('a cent between report and invoice is rounding, two dollars are not', () => {
    const with_ = (net: string) =>
      differences(
        cellOf(
          compared([
            report('report.xlsx', [['2026-04-05', 'DE', '100.004']]),
            ...invoiceFiles({ number: 'TT2026040001', day: '2026-04-30', net, period: '2026-04' }),
          ]),
          'tiktok/2026-04/DE',
        ),
      )[0];
    expect(with_('99.99 USD')).toBe('reported-invoiced rounding 0.01 USD');
    expect(with_('98 USD')).toBe('reported-invoiced missing-document 2.00 USD');
  });

  test('lines point at their cells, neighbours as a range', () => {
    const result = compared([
      REPORT,
      ...INVOICE,
      statement('bank.csv', [{ day: '2026-05-04', amount: '1000 USD', text: 'TIKTOK TT2026040001' }]),
    ]);
    expect(result.lines[0]?.from).toEqual([
      'TT2026040001.xml /Invoice',
      'bank.csv line 2',
      'report.xlsx Sheet1!C2–C3',
    ]);
  });
});

describe('what is missing', () => {
  test('spend without any invoice asks for nothing and says that the invoice is missing', () => {
    const result = compared([REPORT]);
    expect(result.lines).toEqual([]);
    expect(result.notices.map((one) => `${one.code} ${one.place}`)).toEqual([
      'reconcile.invoice-missing tiktok/2026-04',
    ]);
    expect(differences(cellOf(result, 'tiktok/2026-04/DE'))).toEqual([
      'reported-invoiced missing-document 600.00 USD',
    ]);
    expect(cellOf(result, 'tiktok/2026-04/DE').differences[0]?.words.en).toBe(
      'There is no invoice for this period and country: it is missing or not yet issued.',
    );
  });

  test('an invoice without a report stands without a country, asks for nothing and says that the report is missing', () => {
    const result = compared([
      ...INVOICE,
      statement('bank.csv', [{ day: '2026-05-04', amount: '1000 USD', text: 'TIKTOK TT2026040001' }]),
    ]);
    expect(result.lines).toEqual([]);
    expect(differences(cellOf(result, 'tiktok/2026-04/-'))).toEqual([
      'reported-invoiced missing-document -1000.00 USD',
    ]);
  });

  test('a payment whose invoice is not there is told, with the way out', () => {
    const result = compared([
      REPORT,
      statement('bank.csv', [{ day: '2026-05-04', amount: '1000 USD', text: 'TIKTOK ADS' }]),
    ]);
    expect(result.unused).toMatchObject([
      { what: 'bank-entry', reason: 'no-invoice-to-pay', amount: { minor: 100000n, currency: 'USD' } },
    ]);
    expect(result.notices.map((one) => one.code)).toContain('reconcile.no-invoice-to-pay');
  });

  test('an invoice whose payment may stand in the next statement is a matter of time, not of a missing paper', () => {
    // The last bank line is of 10 May, the invoice of 30 April: its month to be paid is not over.
    const result = compared([
      REPORT,
      ...INVOICE,
      statement('bank.csv', [{ day: '2026-05-10', amount: '5 USD', text: 'KIRTASIYE' }]),
    ]);
    expect(differences(cellOf(result, 'tiktok/2026-04/DE'))).toEqual(['invoiced-paid timing 600.00 USD']);
  });

  test('neither quarter nor whole months: the period is refused', () => {
    const day = (n: number) => n as never;
    expect(() => compared([REPORT], { quarter: '2026-13' })).toThrow(
      expect.objectContaining({ code: 'quarter.unreadable' }),
    );
    expect(() => compared([REPORT], { period: { from: day(20544), until: day(20574) } })).toThrow(
      expect.objectContaining({ code: 'reconcile.period' }),
    );
  });
});
