import { describe, expect, test } from 'vitest';
import {
  BENEFICIARY,
  cellOf,
  compared,
  differences,
  invoiceFiles,
  report,
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

describe('who paid, and for whom the invoice is', () => {
  test('a partner’s card does not count: the invoice is settled, but nothing is asked (E-2.16, E-2.23)', () => {
    const result = compared([
      REPORT,
      ...invoiceFiles(INVOICE),
      statement('card.csv', [{ ...PAID, holder: 'AYŞE KAYA' }]),
    ]);
    expect(result.lines).toEqual([]);
    expect(differences(cellOf(result, 'tiktok/2026-04/DE'))).toEqual([
      'invoiced-paid other-payer 1000.00 USD',
    ]);
    expect(reasons(result)).toEqual(['bank-entry other-payer']);
  });

  test('a linked company of at least 51 % may pay; the line says so to the law', () => {
    const result = compared([
      REPORT,
      ...invoiceFiles(INVOICE),
      statement('card.csv', [{ ...PAID, holder: 'SEASTAR TRADING GMBH' }]),
    ]);
    expect(result.lines[0]?.facts).toEqual({ payer: 'linkedCompany', paymentChannel: 'bank' });
    expect(result.assumptions.map((one) => one.doubt)).toContain('E-2.16');
  });

  test('a statement without a holder leaves the payer open for the law to ask', () => {
    const result = compared([
      REPORT,
      ...invoiceFiles(INVOICE),
      statement('bank.csv', [{ ...PAID, holder: '' }]),
    ]);
    expect(result.lines[0]?.facts).toEqual({ paymentChannel: 'bank' });
    expect(result.assumptions.map((one) => one.doubt)).toContain('evidence-account-holder');
  });

  test('an invoice to another customer is left out of the base, and its amount explains the gap', () => {
    const result = compared([
      REPORT,
      ...invoiceFiles({ ...INVOICE, customer: 'Kuzey Gıda Ltd. Şti.' }),
      statement('bank.csv', [PAID]),
    ]);
    expect(result.lines).toEqual([]);
    expect(differences(cellOf(result, 'tiktok/2026-04/DE'))).toEqual([
      'reported-invoiced other-customer 1000.00 USD',
    ]);
    expect(reasons(result)).toEqual(['invoice other-customer']);
    expect(result.payments[0]?.parts.map((part) => part.kind)).toEqual(['invoice-not-counted']);
  });

  test('the tax number decides before the name: another number under the same name is another customer', () => {
    const other = compared([
      REPORT,
      ...invoiceFiles({ ...INVOICE, customerNumber: '9876543210' }),
      statement('bank.csv', [PAID]),
    ]);
    expect(other.lines).toEqual([]);
    const own = compared([
      REPORT,
      ...invoiceFiles({ ...INVOICE, customer: 'D. YILDIZI', customerNumber: '1234567890' }),
      statement('bank.csv', [PAID]),
    ]);
    expect(own.lines).toHaveLength(1);
  });

  test('a sales invoice of the beneficiary is no expense', () => {
    const result = compared([
      REPORT,
      ...invoiceFiles({ ...INVOICE, issuer: BENEFICIARY.names[0] ?? '', customer: 'TikTok Shop buyer' }),
    ]);
    expect(reasons(result)).toEqual(['invoice own-invoice']);
  });

  test('a faulty invoice waits for a person; once confirmed it counts', () => {
    const faulty = invoiceFiles({ ...INVOICE, more: { faults: ['ubl.sums'] } });
    const documents = [REPORT, ...faulty, statement('bank.csv', [PAID])];
    expect(differences(cellOf(compared(documents), 'tiktok/2026-04/DE'))).toEqual([
      'reported-invoiced faulty-invoice 1000.00 USD',
    ]);
    const confirmed = {
      faultless: [{ number: 'TT2026040001', issuer: 'TikTok Information Technologies UK Limited' }],
    };
    expect(compared(documents, { confirmed }).lines).toHaveLength(1);
  });
});
