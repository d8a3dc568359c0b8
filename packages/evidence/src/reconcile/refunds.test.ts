import { describe, expect, test } from 'vitest';
import {
  asked,
  cellOf,
  compared,
  differences,
  invoiceFiles,
  report,
  show,
  statement,
} from './testing/made-up.ts';

const REPORT = report('report.xlsx', [['2026-04-10', 'DE', '1000']]);
const INVOICE = { number: 'TT2026040001', day: '2026-04-30', net: '1000 USD', period: '2026-04' } as const;
const PAID = {
  day: '2026-05-04',
  amount: '1000 USD',
  text: 'TIKTOK TT2026040001',
  reference: '900100200',
} as const;
const reasons = (result: ReturnType<typeof compared>) =>
  result.unused.map((one) => `${one.what} ${one.reason}`);

describe('money that came back', () => {
  test('a payment and its full refund cancel each other; a second payment pays the invoice', () => {
    const result = compared([
      REPORT,
      ...invoiceFiles(INVOICE),
      statement('bank.csv', [
        { day: '2026-05-04', amount: '1000 USD', text: 'TIKTOK ADS' },
        { day: '2026-05-06', amount: '1000 USD', text: 'TIKTOK ADS REFUND', direction: 'in' },
        { day: '2026-05-08', amount: '1000 USD', text: 'TIKTOK ADS' },
      ]),
    ]);
    expect(asked(result)).toEqual(['tiktok-2026-04-DE-TT2026040001-1 1000.00 USD paid 2026-05-08']);
    expect(
      result.payments.map((one) => one.parts.map((part) => `${part.kind} ${show(part.amount)}`)),
    ).toEqual([['refunded 1000.00 USD'], ['refunded -1000.00 USD'], ['asked 1000.00 USD']]);
  });

  test('a refund without its payment is told and takes nothing off', () => {
    const result = compared([
      REPORT,
      statement('bank.csv', [
        { day: '2026-05-06', amount: '70 USD', text: 'TIKTOK ADS REFUND', direction: 'in' },
      ]),
    ]);
    expect(reasons(result)).toEqual(['bank-entry refund-without-payment']);
  });

  test('a credit note of 200 leaves 800 of the invoice; 1,000 paid asks for 800', () => {
    const credit = {
      number: 'TT2026050009',
      day: '2026-05-10',
      net: '-200 USD',
      more: { corrects: ['TT2026040001'] },
    } as const;
    const result = compared([REPORT, ...invoiceFiles(INVOICE, credit), statement('bank.csv', [PAID])]);
    expect(asked(result)).toEqual(['tiktok-2026-04-DE-TT2026040001-1 800.00 USD paid 2026-05-04']);
    expect(
      result.invoices.map((one) => one.parts.map((part) => `${part.kind} ${show(part.amount)}`)),
    ).toEqual([['asked 800.00 USD', 'credited 200.00 USD'], ['credited -200.00 USD']]);
    expect(result.payments[0]?.parts.map((part) => `${part.kind} ${show(part.amount)}`)).toEqual([
      'asked 800.00 USD',
      'above-invoices 200.00 USD',
    ]);
  });

  test('a credit note whose invoice is not there is told', () => {
    const result = compared([
      REPORT,
      ...invoiceFiles({ number: 'TT2026050009', day: '2026-05-10', net: '-200 USD' }),
    ]);
    expect(reasons(result)).toEqual(['invoice credit-without-invoice']);
  });

  test('an agency’s credit note for advertising comes off advertising, not off its fee', () => {
    const agency = { issuer: 'Pusula Reklam Ajansı A.Ş.' };
    const documents = [
      REPORT,
      ...invoiceFiles(
        {
          ...agency,
          number: 'PRA2026000000001',
          day: '2026-04-30',
          period: '2026-04',
          net: '1100 USD',
          lines: [
            ['TikTok reklam bedeli', '1000 USD'],
            ['Ajans hizmet bedeli', '100 USD'],
          ],
        },
        {
          ...agency,
          number: 'PRA2026000000002',
          day: '2026-05-03',
          net: '-300 USD',
          lines: [['TikTok reklam bedeli iadesi', '-300 USD']],
        },
      ),
      statement('bank.csv', [{ day: '2026-05-20', amount: '800 USD', text: 'PUSULA REKLAM AJANSI' }]),
    ];
    // 1,000 − 300 = 700 advertising and 100 fee: 800 to pay, 700 of it counts.
    const result = compared(documents);
    expect(asked(result)).toEqual(['tiktok-2026-04-DE-PRA2026000000001-1 700.00 USD paid 2026-05-20']);
    expect(differences(cellOf(result, 'tiktok/2026-04/DE'))).toContain(
      'reported-invoiced agency-fee -100.00 USD',
    );
  });
});

describe('money that only looks like advertising', () => {
  test('the bank’s own charge for a transfer pays no part of the invoice it names', () => {
    const charge = { day: '2026-05-04', amount: '15 USD', text: 'SWIFT MASRAFI TT2026040001' };
    const result = compared([REPORT, ...invoiceFiles(INVOICE), statement('bank.csv', [charge, PAID])]);
    expect(asked(result)).toEqual(['tiktok-2026-04-DE-TT2026040001-1 1000.00 USD paid 2026-05-04']);
    expect(reasons(result)).toEqual(['bank-entry bank-charge']);
  });

  test('what a marketplace pays its seller is no refund of advertising', () => {
    const payout = {
      day: '2026-05-10',
      amount: '400 USD',
      text: 'TIKTOK SHOP SETTLEMENT',
      direction: 'in',
    } as const;
    const result = compared([REPORT, ...invoiceFiles(INVOICE), statement('bank.csv', [PAID, payout])]);
    expect(result.lines[0]?.amount?.amount).toBe('1000.00');
    expect(reasons(result)).toEqual(['bank-entry unrelated-receipt']);
  });

  test('a number of eight digits, like a date, names no invoice; one of nine does', () => {
    const of = (number: string) =>
      compared([
        REPORT,
        ...invoiceFiles({ ...INVOICE, number }),
        statement('bank.csv', [{ day: '2026-05-04', amount: '300 USD', text: `ODEME ${number}` }]),
      ]).lines.length;
    expect(of('20260430')).toBe(0);
    expect(of('202604301')).toBe(1);
  });
});
