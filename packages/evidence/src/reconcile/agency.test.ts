import { describe, expect, test } from 'vitest';
import {
  asked,
  bulletin,
  cellOf,
  compared,
  differences,
  invoiceFiles,
  report,
  show,
  statement,
} from './testing/made-up.ts';

const AGENCY = 'Pusula Reklam Ajansı Ltd. Şti.';
const REPORT = report('report.xlsx', [
  ['2026-04-10', 'DE', '600'],
  ['2026-04-10', 'US', '400'],
]);
const RATE = bulletin('2026-05-05', { USD: '40.0000' });
const PAID = statement('bank.csv', [
  { day: '2026-05-05', amount: '52800 TRY', text: 'PUSULA REKLAM AJANSI FT PRA2026000000123' },
]);
const INVOICE = invoiceFiles({
  number: 'PRA2026000000123',
  day: '2026-04-30',
  period: '2026-04',
  issuer: AGENCY,
  net: '44000 TRY',
  tax: '8800 TRY',
  lines: [
    ['TikTok reklam bedeli Nisan 2026', '40000 TRY'],
    ['Ajans hizmet bedeli', '4000 TRY'],
  ],
});

describe('a Turkish agency’s invoice in lira against a report in dollars', () => {
  test('1,000 USD at 40.0000 is 40,000 TL: the advertising counts, the fee of 4,000 and the VAT of 8,800 do not', () => {
    // Germany 600/1000: 24,000 TL advertising, 2,400 fee, 5,280 VAT; the United States 16,000, 1,600, 3,520.
    const result = compared([REPORT, ...INVOICE, PAID, RATE]);
    expect(asked(result)).toEqual([
      'tiktok-2026-04-DE-PRA2026000000123-1 24000.00 TRY paid 2026-05-05',
      'tiktok-2026-04-US-PRA2026000000123-1 16000.00 TRY paid 2026-05-05',
    ]);
    expect(result.lines.map((line) => line.reported)).toEqual([
      { amount: '600.00', currency: 'USD' },
      { amount: '400.00', currency: 'USD' },
    ]);
    expect(differences(cellOf(result, 'tiktok/2026-04/DE'))).toEqual([
      'reported-invoiced tax -5280.00 TRY',
      'reported-invoiced agency-fee -2400.00 TRY',
    ]);
    expect(result.rates).toMatchObject([{ currency: 'USD', day: '2026-05-05', buying: '40.0000' }]);
    expect(result.assumptions.map((one) => one.doubt)).toContain('E-2.24');
  });

  test('at 38.0000 the report is worth 22,800 TL in Germany: that is asked, and the 1,200 above it are the agency’s', () => {
    // 600 × 38 = 22,800 < 24,000. All 600 USD of the report are used up.
    const result = compared([REPORT, ...INVOICE, PAID, bulletin('2026-05-05', { USD: '38.0000' })]);
    expect(result.lines[0]).toMatchObject({
      amount: { amount: '22800.00', currency: 'TRY' },
      reported: { amount: '600.00', currency: 'USD' },
    });
    expect(differences(cellOf(result, 'tiktok/2026-04/DE'))).toContain(
      'reported-invoiced agency-fee -1200.00 TRY',
    );
    expect(result.details[0]?.limitedBy).toBe('reported');
  });

  test('at 42.0000 the advertising of 24,000 TL uses up 571.43 of the 600 USD reported', () => {
    // 24,000 / 42 = 571.428… → 571.43 half up. 600 × 42 = 25,200; 1,200 TL more was reported than invoiced.
    const result = compared([REPORT, ...INVOICE, PAID, bulletin('2026-05-05', { USD: '42.0000' })]);
    expect(result.lines[0]).toMatchObject({
      amount: { amount: '24000.00', currency: 'TRY' },
      reported: { amount: '571.43', currency: 'USD' },
    });
    // 571.43 × 42 = 24,000.06 and the other 28.57 × 42 = 1,199.94: 25,200 TL in all.
    expect(show(cellOf(result, 'tiktok/2026-04/DE').reported.lira ?? { minor: 0n, currency: 'TRY' })).toBe(
      '25200.00 TRY',
    );
    expect(differences(cellOf(result, 'tiktok/2026-04/DE'))).toContain(
      'reported-invoiced exchange 1200.00 TRY',
    );
  });

  test('without the bulletin the amount stays unknown, the day is named, and nothing is guessed', () => {
    const result = compared([REPORT, ...INVOICE, PAID]);
    expect(result.lines.map((line) => line.amount)).toEqual([undefined, undefined]);
    expect(result.missingRates).toMatchObject([{ currency: 'USD' }]);
    expect(cellOf(result, 'tiktok/2026-04/DE')).toMatchObject({ comparable: false, differences: [] });
    expect(
      result.notices.filter((one) => one.code === 'reconcile.rate-missing').map((one) => one.place),
    ).toEqual(['2026-05-05']);
  });

  test('a payment on a closed day takes the last bulletin before it: Saturday 2 May takes that of Thursday 30 April', () => {
    // 1 May is a holiday, 2 May a Saturday.
    const paid = statement('bank.csv', [
      { day: '2026-05-02', amount: '52800 TRY', text: 'PUSULA REKLAM AJANSI' },
    ]);
    const result = compared([REPORT, ...INVOICE, paid, bulletin('2026-04-30', { USD: '40.0000' })]);
    expect(result.rates.map((one) => one.day)).toEqual(['2026-04-30']);
    expect(result.lines[0]?.amount?.amount).toBe('24000.00');
  });

  test('an agency’s invoice that names two platforms in one line is not guessed apart', () => {
    const invoice = invoiceFiles({
      number: 'PRA2026000000124',
      day: '2026-04-30',
      issuer: AGENCY,
      net: '44000 TRY',
      lines: [['TikTok ve Facebook reklam bedeli', '44000 TRY']],
    });
    const result = compared([REPORT, ...invoice]);
    expect(result.unused.map((one) => `${one.what} ${one.reason}`)).toEqual(['invoice several-platforms']);
  });

  test('an agency’s invoice that names no platform waits for a person to say for which it is', () => {
    const invoice = invoiceFiles({
      number: 'PRA2026000000125',
      day: '2026-04-30',
      period: '2026-04',
      issuer: AGENCY,
      net: '40000 TRY',
      lines: [['Reklam bedeli', '40000 TRY']],
    });
    expect(compared([REPORT, ...invoice, PAID, RATE]).unused.map((one) => one.reason)).toContain(
      'no-platform',
    );
    const confirmed = { platforms: [{ invoice: { number: 'PRA2026000000125' }, platform: 'tiktok' }] };
    const paid = statement('bank.csv', [
      { day: '2026-05-05', amount: '40000 TRY', text: 'PUSULA REKLAM AJANSI' },
    ]);
    expect(
      compared([REPORT, ...invoice, paid, RATE], { confirmed }).lines.map((line) => line.amount?.amount),
    ).toEqual(['24000.00', '16000.00']);
  });

  test('a dollar invoice of the agency paid in lira: the lira debited, but never above the dollars at the day’s rate', () => {
    // Invoice 1,000 USD = 40,000 TL at the buying rate; 40,600 TL were paid. Germany: 600/1000 → 24,360 paid, 24,000 by rate.
    const invoice = invoiceFiles({
      number: 'PRA2026000000126',
      day: '2026-04-30',
      period: '2026-04',
      issuer: AGENCY,
      net: '1000 USD',
      lines: [['TikTok ads April', '1000 USD']],
    });
    const paid = statement('bank.csv', [
      { day: '2026-05-05', amount: '40600 TRY', text: 'FT PRA2026000000126' },
    ]);
    const result = compared([REPORT, ...invoice, paid, RATE]);
    expect(asked(result)[0]).toBe('tiktok-2026-04-DE-PRA2026000000126-1 24000.00 TRY paid 2026-05-05');
    expect(differences(cellOf(result, 'tiktok/2026-04/DE'))).toEqual(['invoiced-paid exchange -360.00 TRY']);
  });
});

describe('the rate of the 15th (L-18.2), off unless chosen', () => {
  const spend = report('report.xlsx', [['2026-04-10', 'DE', '1000']]);
  const invoice = invoiceFiles({
    number: 'PRA2026000000200',
    day: '2026-04-30',
    period: '2026-04',
    issuer: AGENCY,
    net: '40000 TRY',
    lines: [['TikTok reklam bedeli', '40000 TRY']],
  });
  const rates = ['2026-05-04', '2026-05-05', '2026-05-06', '2026-05-07'].map((day) =>
    bulletin(day, { USD: '41.0000' }),
  );
  const fifteenth = bulletin('2026-05-15', { USD: '36.0000' });
  const payments = (days: readonly string[]) =>
    statement(
      'bank.csv',
      days.map((day) => ({ day, amount: `${40_000 / days.length} TRY`, text: 'PUSULA REKLAM AJANSI' })),
    );
  const asks = (days: readonly string[], rate: 'payment-day' | 'fifteenth') =>
    compared([spend, ...invoice, payments(days), ...rates, fifteenth], { readings: { rate } }).lines.map(
      (line) => line.amount?.amount,
    );
  const FOUR = ['2026-05-04', '2026-05-05', '2026-05-06', '2026-05-07'];

  test('four payments in May: 1,000 USD at 36.0000 bound them to 36,000 TL in all', () => {
    expect(asks(FOUR, 'fifteenth')).toEqual(['10000.00', '10000.00', '10000.00', '6000.00']);
  });

  test('three payments are not more than three: each keeps its day’s 41.0000, and all 40,000 count', () => {
    expect(asks(FOUR.slice(0, 2), 'fifteenth')).toEqual(['20000.00', '20000.00']);
    expect(asks(['2026-05-04', '2026-05-05', '2026-05-06', '2026-05-07'], 'payment-day')).toEqual([
      '10000.00',
      '10000.00',
      '10000.00',
      '10000.00',
    ]);
  });
});
