import { describe, expect, test } from 'vitest';
import { asked, compared, invoiceFiles, report, show, statement } from './testing/made-up.ts';

describe('countries', () => {
  const documents = [
    report('report.xlsx', [
      ['2026-04-10', 'DE', '300'],
      ['2026-04-10', 'US', '600'],
      ['2026-04-10', '?', '90'],
    ]),
    ...invoiceFiles({ number: 'TT2026040001', day: '2026-04-30', net: '990 USD', period: '2026-04' }),
    statement('bank.csv', [{ day: '2026-05-04', amount: '990 USD', text: 'TIKTOK TT2026040001' }]),
  ];

  test('spend without a country is laid on the others by their spend: 90 as 30 and 60 (E-2.33)', () => {
    const result = compared(documents);
    expect(result.lines.map((line) => `${line.country} ${line.amount?.amount}`)).toEqual([
      'DE 330.00',
      'US 660.00',
    ]);
    expect(result.assumptions.map((one) => one.doubt)).toContain('E-2.33-country');
  });

  test('left unknown by choice, it keeps a line without a country', () => {
    const result = compared(documents, { readings: { countryless: 'left-unknown' } });
    expect(result.lines.map((line) => `${line.id} ${line.amount?.amount}`)).toEqual([
      'tiktok-2026-04-DE-TT2026040001-1 300.00',
      'tiktok-2026-04-US-TT2026040001-1 600.00',
      'tiktok-2026-04-XX-TT2026040001-1 90.00',
    ]);
    expect(result.lines[2]?.country).toBeUndefined();
  });

  test('a report that names no country at all stays without one', () => {
    const result = compared([report('report.xlsx', [['2026-04-10', '?', '90']])]);
    expect(result.cells.map((cell) => cell.id)).toEqual(['tiktok/2026-04/-']);
  });

  test('an invoice for one country goes there alone', () => {
    const [all] = documents;
    const result = compared([
      ...(all === undefined ? [] : [all]),
      ...invoiceFiles({
        number: 'TT2026040001',
        day: '2026-04-30',
        net: '200 USD',
        period: '2026-04',
        country: 'US',
      }),
      statement('bank.csv', [{ day: '2026-05-04', amount: '200 USD', text: 'TIKTOK TT2026040001' }]),
    ]);
    expect(result.lines.map((line) => `${line.country} ${line.amount?.amount}`)).toEqual(['US 200.00']);
  });

  test('invoices in euros and dollars of one marketplace go to the countries reported in that currency', () => {
    const result = compared([
      report('de.xlsx', [['2026-04-10', 'DE', '100']], { platform: 'amazon', currency: 'EUR' }),
      report('us.xlsx', [['2026-04-10', 'US', '100']], { platform: 'amazon' }),
      ...invoiceFiles(
        {
          number: 'AMZ-DE-0001',
          day: '2026-04-30',
          net: '100 EUR',
          issuer: 'Amazon Online Germany GmbH',
          period: '2026-04',
        },
        {
          number: 'AMZ-US-0001',
          day: '2026-04-30',
          net: '100 USD',
          issuer: 'Amazon Advertising LLC',
          period: '2026-04',
        },
      ),
      statement('card.csv', [
        { day: '2026-05-04', amount: '100 EUR', text: 'AMAZON ADS DE' },
        { day: '2026-05-04', amount: '100 USD', text: 'AMAZON ADVERTISI SEATTLE' },
      ]),
    ]);
    expect(asked(result)).toEqual([
      'amazon-2026-04-DE-AMZDE0001-1 100.00 EUR paid 2026-05-04',
      'amazon-2026-04-US-AMZUS0001-1 100.00 USD paid 2026-05-04',
    ]);
    expect(result.lines[0]).toMatchObject({
      support: 'e-export/digital-marketplace-promotion',
      kind: 'payPerClick',
    });
  });

  test('a marketplace’s commission and storage on its own invoice are fees, its advertising counts (E-2.21)', () => {
    const result = compared([
      report('us.xlsx', [['2026-04-10', 'US', '500']], { platform: 'amazon' }),
      ...invoiceFiles({
        number: 'AMZ-US-0002',
        day: '2026-04-30',
        net: '500 USD',
        issuer: 'Amazon Services LLC',
        platform: 'amazon',
        period: '2026-04',
        lines: [
          ['Sponsored Products', '300 USD'],
          ['Referral commission', '150 USD'],
          ['FBA storage fee', '50 USD'],
        ],
      }),
      statement('card.csv', [{ day: '2026-05-04', amount: '500 USD', text: 'AMZ-US-0002' }]),
    ]);
    expect(result.lines.map((line) => line.amount?.amount)).toEqual(['300.00']);
  });

  test('totals add a country’s months up, largest reported first', () => {
    const result = compared([
      report('report.xlsx', [
        ['2026-04-10', 'DE', '10'],
        ['2026-05-10', 'DE', '20'],
        ['2026-05-10', 'US', '25'],
      ]),
    ]);
    expect(result.totals.map((one) => `${one.country} ${one.reported.amounts.map(show).join()}`)).toEqual([
      'DE 30.00 USD',
      'US 25.00 USD',
    ]);
  });
});
