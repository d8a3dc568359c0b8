import { parseDay } from '@kervan/kit';
import { describe, expect, test } from 'vitest';
import type { ColumnMapping } from '../model.ts';
import { headerDigest } from '../table/index.ts';
import { readAs, textFile, told } from '../table/read.fixture.ts';
import { transactionKind } from './kind-words.ts';

const HEADER = ['Payment date', 'Payment ID', 'Transaction type', 'Amount', 'Tax', 'Currency', 'Status'];

const MAPPING: ColumnMapping = {
  as: 'payments',
  platform: 'tiktok',
  columns: { transactionDay: 0, reference: 1, transactionKind: 2, amount: 3, tax: 4, currency: 5, note: 6 },
  standing: 'confirmed',
};

function file(...rows: readonly string[]) {
  return textFile([HEADER.join(','), ...rows].join('\n'), 'payments.csv');
}

const mapped = (mapping: ColumnMapping) => ({ mappings: { [headerDigest(HEADER)]: mapping } });

describe('a platform’s own list of payments', () => {
  test('is documented nowhere, so it is offered for mapping first', async () => {
    const reading = await readAs('table', file('2026-04-01,P1,Add balance,1000.00,0.00,USD,Completed'));
    expect(reading.table.suggested).toMatchObject({ as: 'payments', standing: 'unverified' });
    expect(reading.table.suggested?.columns).toMatchObject({
      transactionDay: 0,
      amount: 3,
      tax: 4,
      currency: 5,
    });
  });

  test('by a confirmed mapping: top-ups, charges and refunds, each with its place; it says that payments were found', async () => {
    const reading = await readAs(
      'transactions',
      file(
        '2026-04-01,P1,Add balance,1000.00,0.00,USD,Completed',
        '2026-04-05,P2,Automatic payment,-250.50,,USD,Completed',
        '2026-04-06,P3,Refund,20.00,,USD,Completed',
      ),
      mapped(MAPPING),
    );
    expect(reading.transactions.found).toBe('payments');
    expect(reading.transactions.rows).toEqual([
      {
        place: 'line 2',
        day: parseDay('2026-04-01'),
        kind: 'top-up',
        reference: 'P1',
        amount: { minor: 100_000n, currency: 'USD' },
        tax: { minor: 0n, currency: 'USD' },
        note: 'Completed',
      },
      {
        place: 'line 3',
        day: parseDay('2026-04-05'),
        kind: 'charge',
        reference: 'P2',
        amount: { minor: -25_050n, currency: 'USD' },
        note: 'Completed',
      },
      {
        place: 'line 4',
        day: parseDay('2026-04-06'),
        kind: 'refund',
        reference: 'P3',
        amount: { minor: 2_000n, currency: 'USD' },
        note: 'Completed',
      },
    ]);
    const [found] = reading.notices;
    expect(found?.code).toBe('transactions.found-payments');
    expect(found?.words.tr).toContain('ne faturadır ne harcama');
    expect(found?.words.en).toContain('neither an invoice nor spend');
  });

  test('a list of invoices by the same mechanism; an unpaid invoice is an invoice, a cancelled one is none', async () => {
    const reading = await readAs(
      'transactions',
      file('2026-04-30,INV-1,,1200.00,0,USD,Unpaid', '2026-05-31,INV-2,,300.00,0,USD,Cancelled'),
      mapped({ ...MAPPING, as: 'invoices' }),
    );
    expect(reading.transactions.found).toBe('invoices');
    expect(reading.transactions.rows.map(({ kind, reference }) => [kind, reference])).toEqual([
      ['invoice', 'INV-1'],
    ]);
    expect(told(reading)).toEqual([
      'transactions.not-moved line 3',
      'transactions.found-invoices payments.csv',
    ]);
  });

  test('money that did not move, rows without amount, date or currency, and totals are named and left out', async () => {
    const reading = await readAs(
      'transactions',
      file(
        '2026-04-01,P1,Add balance,1000.00,,USD,Failed',
        '2026-04-01,P2,Add balance,,,USD,Completed',
        ',P3,Add balance,5.00,,USD,Completed',
        '2026-04-01,P4,Add balance,5.00,,,Completed',
        'Total,,,2010.00,,USD,',
        '2026-04-02,P5,Add balance,7.00,,USD,Completed',
      ),
      mapped(MAPPING),
    );
    expect(reading.transactions.rows.map(({ reference }) => reference)).toEqual(['P5']);
    expect(told(reading).slice(0, -1)).toEqual([
      'transactions.not-moved line 2',
      'transactions.no-amount line 3',
      'transactions.no-day line 4',
      'cell.no-currency line 5',
      'cell.not-a-day line 6',
    ]);
  });

  test('a row that does not say what it is counts as no payment, and is told', async () => {
    const reading = await readAs(
      'transactions',
      file('2026-04-01,P1,Balance adjustment,5.00,,USD,'),
      mapped(MAPPING),
    );
    expect(reading.transactions.rows[0]?.kind).toBe('other');
    expect(told(reading)[0]).toBe('transactions.kind-unknown line 2');
  });

  test('yen have no cents: 45000 is 45,000 yen', async () => {
    const reading = await readAs('transactions', file('2026-04-01,P1,Charge,45000,,JPY,'), mapped(MAPPING));
    expect(reading.transactions.rows[0]?.amount).toEqual({ minor: 45_000n, currency: 'JPY' });
  });
});

describe('kinds by their words', () => {
  test.each([
    ['Add balance', 'top-up'],
    ['Top-up', 'top-up'],
    ['Bakiye yükleme', 'top-up'],
    ['Recharge', 'top-up'],
    ['Charge', 'charge'],
    ['Ad spend', 'charge'],
    ['Tahsilat', 'charge'],
    ['Refund of top-up', 'refund'],
    ['İade', 'refund'],
    ['Invoice', 'invoice'],
    ['Fatura', 'invoice'],
    ['Coupon', 'other'],
    ['', 'other'],
  ])('“%s” is %s', (text, kind) => {
    expect(transactionKind(text)).toBe(kind);
  });
});
