import { describe, expect, test } from 'vitest';
import {
  asked,
  BENEFICIARY,
  bulletin,
  cash,
  cellOf,
  compared,
  differences,
  invoiceFile,
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
