import { describe, expect, test } from 'vitest';
import {
  asked,
  cash,
  cellOf,
  compared,
  invoiceFile,
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

describe('the same thing twice', () => {
  test('the same file under two names counts once, and is told', () => {
    const [file] = invoiceFiles(INVOICE);
    const twin = file === undefined ? [] : [{ ...file, name: 'zz-copy.xml' }];
    const result = compared([REPORT, ...invoiceFiles(INVOICE), ...twin, statement('bank.csv', [PAID])]);
    expect(asked(result)).toEqual(['tiktok-2026-04-DE-TT2026040001-1 1000.00 USD paid 2026-05-04']);
    expect(reasons(result)).toEqual(['document same-file']);
  });

  test('an invoice typed in beside its own XML counts once; the period that only the person knew is taken over', () => {
    const { period: _, ...without } = INVOICE;
    const typed = {
      ...INVOICE,
      day: '2026-05-02',
      period: '2026-04',
      more: { origin: 'declaration' },
    } as const;
    const xml = { ...without, day: '2026-05-02' };
    const result = compared([
      REPORT,
      invoiceFile('a.xml', xml),
      invoiceFile('typed', typed),
      statement('bank.csv', [PAID]),
    ]);
    expect(reasons(result)).toEqual(['invoice same-invoice']);
    expect(asked(result)).toEqual(['tiktok-2026-04-DE-TT2026040001-1 1000.00 USD paid 2026-05-04']);
  });

  test('the same number with another amount is an error that names both', () => {
    const result = compared([
      REPORT,
      invoiceFile('a.xml', INVOICE),
      invoiceFile('b.xml', { ...INVOICE, net: '1100 USD' }),
    ]);
    const notice = result.notices.find((one) => one.code === 'reconcile.same-invoice-differs');
    expect(notice).toMatchObject({ severity: 'error', place: 'b.xml /Invoice' });
    expect(notice?.words.en).toContain('USD 1,100.00 here, USD 1,000.00');
  });

  test('one number of two agencies is two invoices', () => {
    const of = (issuer: string, net: string) => ({
      ...INVOICE,
      number: 'A-1',
      issuer,
      net,
      lines: [['TikTok reklam bedeli', net] as const],
    });
    const result = compared([
      REPORT,
      ...['Pusula Reklam Ajansı A.Ş.', 'Rüzgar Medya Ltd. Şti.'].map((name, i) =>
        invoiceFile(`${i}.xml`, of(name, `${i + 1}00 USD`)),
      ),
    ]);
    expect(result.invoices.map((one) => show(one.amount))).toEqual(['100.00 USD', '200.00 USD']);
  });

  test('two payments alike in one statement are two payments and both stay', () => {
    const half = { ...PAID, amount: '500 USD', text: 'TIKTOK ADS', reference: '' };
    const result = compared([REPORT, ...invoiceFiles(INVOICE), statement('bank.csv', [half, half])]);
    expect(asked(result)).toEqual([
      'tiktok-2026-04-DE-TT2026040001-1 500.00 USD paid 2026-05-04',
      'tiktok-2026-04-DE-TT2026040001-2 500.00 USD paid 2026-05-04',
    ]);
    expect(new Set(result.lines.map((line) => line.payment.reference)).size).toBe(2);
  });

  test('the same payment in two statements that share a day counts once', () => {
    const result = compared([
      REPORT,
      ...invoiceFiles(INVOICE),
      statement('april-may.csv', [PAID]),
      statement('may.csv', [PAID]),
    ]);
    expect(asked(result)).toHaveLength(1);
    expect(reasons(result)).toEqual(['bank-entry same-payment']);
  });

  test('two in each of two statements are two, not four and not one', () => {
    const half = { ...PAID, amount: '500 USD', text: 'TIKTOK ADS', reference: '' };
    const result = compared([
      REPORT,
      ...invoiceFiles(INVOICE),
      statement('a.csv', [half, half]),
      statement('b.csv', [half, half]),
    ]);
    expect(asked(result)).toHaveLength(2);
    expect(reasons(result)).toEqual(['bank-entry same-payment', 'bank-entry same-payment']);
  });

  test('two exports of one account that agree on the shared days count once; rows alike within one export are kept', () => {
    const days = [
      ['2026-04-10', 'DE', '20'],
      ['2026-04-10', 'DE', '20'],
      ['2026-04-11', 'DE', '20'],
    ] as const;
    const result = compared([
      report('a.xlsx', days),
      report('b.xlsx', [...days, ['2026-04-12', 'DE', '20']]),
    ]);
    expect(show(cellOf(result, 'tiktok/2026-04/DE').reported.amounts[0] ?? cash('0 USD'))).toBe('80.00 USD');
    expect(reasons(result)).toEqual(['report-rows same-rows']);
  });

  test('two exports that disagree on a shared day both count, with a warning', () => {
    const result = compared([
      report('a.xlsx', [['2026-04-10', 'DE', '20']]),
      report('b.xlsx', [['2026-04-10', 'DE', '21']]),
    ]);
    expect(show(cellOf(result, 'tiktok/2026-04/DE').reported.amounts[0] ?? cash('0 USD'))).toBe('41.00 USD');
    expect(result.notices.map((one) => one.code)).toContain('reconcile.overlapping-reports');
  });

  test('two accounts of one platform add up', () => {
    const rows = [['2026-04-10', 'DE', '20']] as const;
    const result = compared([
      report('a.xlsx', rows, { account: 'shop one' }),
      report('b.xlsx', rows, { account: 'shop two' }),
    ]);
    expect(show(cellOf(result, 'tiktok/2026-04/DE').reported.amounts[0] ?? cash('0 USD'))).toBe('40.00 USD');
  });
});
