import { type Reading, readDocument } from '@kervan/evidence';
import { decimalText, formatDay, moneyText, parseDay } from '@kervan/kit';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleReadings } from './claim.ts';
import { type SampleSet, sampleSet } from './set.ts';

let set: SampleSet;
let readings: Reading[];

beforeAll(async () => {
  set = await sampleSet();
  readings = await sampleReadings(set);
});

function named<K extends Reading['kind']>(kind: K, name: string): Extract<Reading, { kind: K }> {
  const found = readings.find((reading) => reading.name === name);
  if (found?.kind !== kind) throw new Error(`${name} was read as ${found?.kind}`);
  return found as Extract<Reading, { kind: K }>;
}

describe('the readers on the sample', () => {
  test('every document is recognised, and none has an error', () => {
    const kinds = Object.groupBy(readings, (reading) => reading.kind);
    const counts = Object.fromEntries(Object.entries(kinds).map(([kind, list]) => [kind, list.length]));
    expect(counts).toEqual({
      'ad-report': 4,
      transactions: 1,
      invoice: 14,
      'invoice-pdf': 2,
      'bank-statement': 4,
      'rate-bulletin': 17,
    });
    expect(
      readings.flatMap(({ notices }) => notices.filter((notice) => notice.severity === 'error')),
    ).toEqual([]);
  });

  test('the TikTok workbook gives 25 rows with days, the total row left out: 487.35 dollars in Germany on 14 April', () => {
    const { report } = named('ad-report', 'reports/tiktok-2026-Q2.xlsx');
    expect(report.rows).toHaveLength(25);
    const row = report.rows[2];
    expect(row).toMatchObject({
      country: 'DE',
      countryText: 'Germany',
      currency: 'USD',
      place: expect.stringContaining('4'),
    });
    expect(row && [decimalText(row.spend), formatDay(row.period.from), formatDay(row.period.until)]).toEqual([
      '487.35',
      '2026-04-14',
      '2026-04-15',
    ]);
    expect(report.rows.filter((each) => each.country === 'TR')).toHaveLength(3);
  });

  test('the currency of the csv stands in its header, and the noise of the Amazon float is kept', () => {
    const { report: agency } = named('ad-report', 'reports/tiktok-agency-2026-05.csv');
    expect(agency.rows.map((row) => row.currency)).toEqual(Array(6).fill('TRY'));
    const { report: amazon } = named('ad-report', 'reports/amazon-2026-Q2.xlsx');
    expect(amazon.rows.map((row) => decimalText(row.spend))).toContain('374.95000000000005');
    expect(new Set(amazon.rows.map((row) => row.currency))).toEqual(new Set(['EUR', 'USD', 'JPY', 'GBP']));
  });

  test('the invented headers are read through the confirmed mappings, and are only offered without them', async () => {
    const { report } = named('ad-report', 'reports/ornekpazar-2026-05.csv');
    expect(report.rows.map((row) => [row.country, decimalText(row.spend)])).toEqual([
      ['RO', '240.004'],
      ['BG', '80.002'],
    ]);
    const { transactions } = named('transactions', 'payments/tiktok-payments.csv');
    expect(transactions.found).toBe('payments');
    expect(transactions.rows.map((row) => row.kind)).toEqual(Array(4).fill('top-up'));
    for (const name of ['reports/ornekpazar-2026-05.csv', 'payments/tiktok-payments.csv']) {
      const file = set.documents.find((each) => each.name === name);
      expect(file && (await readDocument(file)).kind).toBe('table');
    }
  });

  test('the top-up ordered on 10 April is of 13 April by its value date, the card charge of 1 May of 4 May', () => {
    const dollars = named('bank-statement', 'bank/account-usd.xlsx').entries;
    const topUp = dollars.find((entry) => entry.description.includes('TTP-20260410-01'));
    expect(topUp?.valueDay).toBe(parseDay('2026-04-13'));
    const card = named('bank-statement', 'bank/card.csv').entries;
    const charge = card.find((entry) => entry.description.includes('AMZ-DE-2604-001'));
    expect([charge?.transactionDay, charge?.valueDay]).toEqual([
      parseDay('2026-05-01'),
      parseDay('2026-05-04'),
    ]);
    expect(charge?.amount).toEqual({ minor: 37_495n, currency: 'EUR' });
  });

  test('the partner is the holder of the other card, and the pounds stand in its text', () => {
    const entries = named('bank-statement', 'bank/card-partner.csv').entries;
    expect(entries.map((entry) => [entry.direction, entry.holder])).toEqual(
      Array(2).fill(['out', 'Işıl Örnekoğlu']),
    );
    expect(entries[1]?.amount).toEqual({ minor: 372_600n, currency: 'TRY' });
    expect(entries[1]?.original).toEqual({ minor: 6_000n, currency: 'GBP' });
  });

  test('the PDFs propose what was typed in beside them, with all Turkish letters', async () => {
    for (const typed of set.typedInvoices.filter(({ currency }) => currency !== 'JPY')) {
      const file = set.documents.find(({ name }) => name === typed.file);
      const reading = file && (await readDocument(file));
      if (reading?.kind !== 'invoice-pdf') throw new Error(`${typed.file} was read as ${reading?.kind}`);
      const { number, day, issuer, customer, net } = reading.proposed;
      expect([number?.value, issuer?.value, customer?.value]).toEqual([
        typed.number,
        typed.issuer,
        typed.customer,
      ]);
      expect(day && formatDay(day.value)).toBe(typed.day);
      expect(net && moneyText(net.value)).toBe(typed.net);
    }
  });
});
