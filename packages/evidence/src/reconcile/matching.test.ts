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

describe('which payment paid which invoice', () => {
  const TWO = invoiceFiles(INVOICE, {
    number: 'TT2026040002',
    day: '2026-04-30',
    net: '250 USD',
    period: '2026-04',
  });
  const WIDE = report('report.xlsx', [['2026-04-10', 'DE', '1250']]);
  const matched = (result: ReturnType<typeof compared>) =>
    result.details.map((one) => `${one.line} ${one.matchedBy}`);

  test('one payment that names two invoices pays both', () => {
    const result = compared([
      WIDE,
      ...TWO,
      statement('bank.csv', [
        { day: '2026-05-04', amount: '1250 USD', text: 'TT2026040001 VE TT2026040002' },
      ]),
    ]);
    expect(result.lines.map((line) => line.amount?.amount)).toEqual(['1000.00', '250.00']);
    expect(matched(result)).toEqual([
      'tiktok-2026-04-DE-TT2026040001-1 number',
      'tiktok-2026-04-DE-TT2026040002-1 number',
    ]);
  });

  test('a number broken by blanks and signs is still that number', () => {
    const result = compared([
      WIDE,
      ...TWO,
      statement('bank.csv', [
        { day: '2026-05-04', amount: '250 USD', text: 'Fatura no: TT-2026 04/0002 bedeli' },
      ]),
    ]);
    expect(matched(result)).toEqual(['tiktok-2026-04-DE-TT2026040002-1 number']);
  });

  test('the same amount to the same payee finds its invoice, whichever is older', () => {
    const result = compared([
      WIDE,
      ...TWO,
      statement('bank.csv', [{ day: '2026-05-04', amount: '250 USD', text: 'TIKTOK ADS' }]),
    ]);
    expect(matched(result)).toEqual(['tiktok-2026-04-DE-TT2026040002-1 amount']);
  });

  test('several charges pay one invoice, the oldest first, and the last one in part', () => {
    const charge = (day: string) => ({ day, amount: '400 USD', text: 'TIKTOK ADS', reference: '' });
    const result = compared([
      REPORT,
      ...invoiceFiles(INVOICE),
      statement('bank.csv', [charge('2026-05-06'), charge('2026-05-04'), charge('2026-05-05')]),
    ]);
    expect(asked(result)).toEqual([
      'tiktok-2026-04-DE-TT2026040001-1 400.00 USD paid 2026-05-04',
      'tiktok-2026-04-DE-TT2026040001-2 400.00 USD paid 2026-05-05',
      'tiktok-2026-04-DE-TT2026040001-3 200.00 USD paid 2026-05-06',
    ]);
    expect(result.payments.at(-1)?.parts.map((part) => `${part.kind} ${show(part.amount)}`)).toEqual([
      'asked 200.00 USD',
      'above-invoices 200.00 USD',
    ]);
  });

  test('a transfer that names nobody is matched by its amount only where nothing else fits, with a warning', () => {
    const odd = invoiceFiles({ ...INVOICE, net: '987.65 USD' });
    const result = compared([
      REPORT,
      ...odd,
      statement('bank.csv', [{ day: '2026-05-04', amount: '987.65 USD', text: 'YURT DISI TRANSFER' }]),
    ]);
    expect(matched(result)).toEqual(['tiktok-2026-04-DE-TT2026040001-1 amount-only']);
    expect(result.notices.map((one) => one.code)).toContain('reconcile.matched-by-amount-only');
  });

  test('two transfers that fit one invoice: neither is chosen, the candidates are named, and a person may confirm', () => {
    const transfer = (reference: string) => ({
      day: '2026-05-04',
      amount: '1000 USD',
      text: 'YURT DISI TRANSFER',
      reference,
    });
    const documents = [
      REPORT,
      ...invoiceFiles(INVOICE),
      statement('bank.csv', [transfer('1'), transfer('2')]),
    ];
    const result = compared(documents);
    expect(result.lines).toEqual([]);
    expect(reasons(result)).toEqual(['bank-entry several-candidates', 'bank-entry several-candidates']);
    expect(result.unused[0]?.words.en).toContain('Candidates: TT2026040001.');
    expect(differences(cellOf(result, 'tiktok/2026-04/DE'))).toEqual([
      'invoiced-paid not-matched 1000.00 USD',
    ]);
    const payment = { digest: 'digest of bank.csv', place: 'line 3' };
    const confirmed = { links: [{ payment, invoice: { number: 'TT2026040001' } }] };
    expect(matched(compared(documents, { confirmed }))).toEqual([
      'tiktok-2026-04-DE-TT2026040001-1 confirmed',
    ]);
    expect(matched(compared(documents, { confirmed: { notAds: [payment] } }))).toEqual([
      'tiktok-2026-04-DE-TT2026040001-1 amount-only',
    ]);
  });

  test('a confirmed match that names nothing here is told, not dropped', () => {
    const links = [{ payment: { digest: 'none', place: 'line 1' }, invoice: { number: 'X1' } }];
    expect(compared([REPORT], { confirmed: { links } }).notices.map((one) => one.code)).toContain(
      'reconcile.link-names-nothing',
    );
  });

  test('a card in lira with the purchase in dollars: the dollars are asked, bounded by the lira debited', () => {
    const card = (amount: string) =>
      statement('card.csv', [{ day: '2026-05-05', amount, original: '1000 USD', text: 'TIKTOK ADS' }]);
    const rate = bulletin('2026-05-05', { USD: '40.0000' });
    const dear = compared([REPORT, ...invoiceFiles(INVOICE), card('41000 TRY'), rate]);
    expect(dear.lines[0]?.amount).toEqual({ amount: '1000.00', currency: 'USD' });
    // 39,000 TL debited is less than 1,000 × 40 = 40,000 TL: never above what left the account.
    const cheap = compared([REPORT, ...invoiceFiles(INVOICE), card('39000 TRY'), rate]);
    expect(cheap.lines[0]).toMatchObject({
      amount: { amount: '39000.00', currency: 'TRY' },
      reported: { amount: '1000.00', currency: 'USD' },
    });
    const debit = compared([REPORT, ...invoiceFiles(INVOICE), card('41000 TRY'), rate], {
      readings: { expenseCurrency: 'debit' },
    });
    expect(debit.lines[0]?.amount).toEqual({ amount: '40000.00', currency: 'TRY' });
  });

  test('the value date is the payment day, not the day of the transaction (L-18.4)', () => {
    const result = compared([
      REPORT,
      ...invoiceFiles(INVOICE),
      statement('bank.csv', [{ ...PAID, valueDay: '2026-05-06' }]),
    ]);
    expect(result.lines[0]?.payment.day).toBe('2026-05-06');
  });

  test('a purchase in the marketplace’s shop is no advertising', () => {
    const amazon = report('amazon.xlsx', [['2026-04-10', 'DE', '100']], {
      platform: 'amazon',
      currency: 'EUR',
    });
    const result = compared([
      amazon,
      statement('card.csv', [{ day: '2026-04-20', amount: '100 EUR', text: 'AMAZON MKTP DE LUXEMBOURG' }]),
    ]);
    expect(reasons(result)).toEqual(['bank-entry unrelated-payment']);
  });
});

describe('a platform’s own list of invoices', () => {
  const list = movements('invoices.xlsx', [['2026-04-30', 'invoice', '1000 USD', 'TT2026040001']], {
    found: 'invoices',
  });

  test('its rows count as invoices where the invoice itself is not there, as a doubt that is named', () => {
    const result = compared([REPORT, list, statement('bank.csv', [PAID])]);
    expect(asked(result)).toEqual(['tiktok-2026-04-DE-TT2026040001-1 1000.00 USD paid 2026-05-04']);
    expect(result.assumptions.map((one) => one.doubt)).toContain('evidence-invoice-list');
  });

  test('beside the invoice itself the row counts for nothing more', () => {
    const result = compared([REPORT, list, ...invoiceFiles(INVOICE), statement('bank.csv', [PAID])]);
    expect(asked(result)).toHaveLength(1);
    expect(reasons(result)).toEqual(['transaction list-only']);
  });
});
