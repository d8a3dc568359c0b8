import fc from 'fast-check';
import type { Reading } from '../../model.ts';
import {
  type Bill,
  type Booking,
  bulletin,
  invoiceFile,
  type Movement,
  movements,
  type Row,
  report,
  statement,
} from './made-up.ts';

/** Random but plausible documents: two platforms, an agency, a balance, refunds, other payers and customers, twins. */

const COUNTRIES = ['DE', 'US', 'TR', 'FR', '?'] as const;
const MONTHS = ['2026-03', '2026-04', '2026-05', '2026-06', '2026-07'] as const;

const two = (n: number): string => String(n).padStart(2, '0');
const amount = (most: number) =>
  fc.integer({ min: 1, max: most }).map((cents) => `${Math.trunc(cents / 100)}.${two(cents % 100)}`);
const dayIn = fc
  .tuple(fc.constantFrom(...MONTHS), fc.integer({ min: 1, max: 28 }))
  .map(([month, day]) => `${month}-${two(day)}`);

const dayInside = fc
  .tuple(fc.constantFrom('2026-04', '2026-05', '2026-06'), fc.integer({ min: 1, max: 28 }))
  .map(([month, day]) => `${month}-${two(day)}`);

const row: fc.Arbitrary<Row> = fc
  .tuple(
    fc.oneof(
      { weight: 2, arbitrary: dayIn },
      { weight: 8, arbitrary: dayInside },
      {
        weight: 1,
        arbitrary: fc.constantFrom('2026-04', '2026-04-20..2026-05-10', '2026-06-25..2026-07-04'),
      },
    ),
    fc.constantFrom(...COUNTRIES),
    amount(40_000),
    fc.integer({ min: 0, max: 9 }),
    fc.constantFrom('', '3', '00001'),
  )
  .map(
    ([days, country, spend, sign, more]) =>
      [days, country, `${sign === 0 ? '-' : ''}${spend}${more}`] as const,
  );

const adReport = (name: string, platform: string, currency: string): fc.Arbitrary<Reading> =>
  fc.array(row, { minLength: 1, maxLength: 12 }).map((rows) => report(name, rows, { platform, currency }));

interface Drawn {
  readonly day: string;
  readonly net: string;
  readonly tax: boolean;
  readonly period: number;
  readonly customer: number;
  readonly kind: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  day: dayIn,
  net: amount(60_000),
  tax: fc.boolean(),
  period: fc.integer({ min: 0, max: 5 }),
  customer: fc.integer({ min: 0, max: 9 }),
  kind: fc.integer({ min: 0, max: 7 }),
});

function billOf(told: Drawn, i: number): Bill {
  const agency = told.kind === 0 || told.kind === 1;
  const credit = told.kind === 2;
  const currency = told.kind === 1 ? 'TRY' : 'USD';
  const value = Number(told.net) * (currency === 'TRY' ? 40 : 1);
  const net = `${credit ? '-' : ''}${value.toFixed(2)}`;
  const periods = [
    undefined,
    told.day.slice(0, 7),
    `${told.day.slice(0, 7)}-10..${told.day.slice(0, 7)}-25`,
    '2026-04-15..2026-05-14',
  ];
  const period = periods[told.period];
  return {
    number: `INV2026${String(1000 + i)}`,
    day: told.day,
    net: `${net} ${currency}`,
    ...(told.tax ? { tax: `${(Number(net) * 0.2).toFixed(2)} ${currency}` } : {}),
    ...(period === undefined ? {} : { period }),
    ...(told.customer === 0 ? { customer: 'Başka Bir Şirket Ltd. Şti.' } : {}),
    ...(agency
      ? {
          issuer: 'Pusula Reklam Ajansı A.Ş.',
          lines: [
            ['TikTok reklam bedeli', `${(value * 0.9).toFixed(2)} ${currency}`],
            ['Ajans hizmet bedeli', `${(value * 0.1).toFixed(2)} ${currency}`],
          ],
        }
      : {}),
    ...(told.kind === 7 ? { more: { faults: ['ubl.sums'] } } : {}),
  };
}

interface Paid {
  readonly day: string;
  readonly cents: number;
  readonly of: number;
  readonly how: number;
}

const paid: fc.Arbitrary<Paid> = fc.record({
  day: dayIn,
  cents: fc.integer({ min: 1, max: 90_000 }),
  of: fc.nat(),
  how: fc.integer({ min: 0, max: 11 }),
});

function bookingOf({ day, cents, of, how }: Paid, i: number, bills: readonly Bill[]): Booking {
  const named = bills.length === 0 ? undefined : bills[of % bills.length];
  const plain = `${(cents / 100).toFixed(2)} USD`;
  const whole =
    named === undefined
      ? plain
      : `${Math.abs(Number(named.net.split(' ')[0])).toFixed(2)} ${named.net.split(' ')[1]}`;
  const base = { day, reference: how === 9 ? '' : `R${i}` };
  switch (how) {
    case 0:
      return { ...base, amount: plain, text: 'MAAS ODEMESI' };
    case 1:
      return { ...base, amount: whole, text: `FATURA ${named?.number ?? ''}` };
    case 2:
      return { ...base, amount: whole, text: 'TIKTOK ADS LONDON' };
    case 3:
      return { ...base, amount: plain, text: 'TIKTOK ADS LONDON', holder: 'AYSE KAYA' };
    case 4:
      return { ...base, amount: plain, text: 'TIKTOK ADS REFUND', direction: 'in' };
    case 5:
      return {
        ...base,
        amount: `${((cents * 41) / 100).toFixed(2)} TRY`,
        original: plain,
        text: 'TIKTOK ADS 4 SURETI',
      };
    case 6:
      return {
        ...base,
        amount: `${((cents * 40) / 100).toFixed(2)} TRY`,
        text: 'PUSULA REKLAM AJANSI HAVALE',
      };
    case 7:
      return { ...base, amount: whole, text: 'HAVALE' };
    case 8:
      return { ...base, amount: `${((cents * 40) / 100).toFixed(2)} TRY`, text: 'TIKTOK ADS' };
    case 10:
      return { ...base, amount: plain, text: 'GELEN HAVALE', direction: 'in' };
    default:
      return { ...base, amount: plain, text: 'TIKTOK ADS LONDON' };
  }
}

const movement: fc.Arbitrary<Movement> = fc
  .tuple(
    dayIn,
    fc.constantFrom('top-up', 'top-up', 'charge', 'refund', 'other', 'invoice'),
    fc.integer({ min: 1, max: 50_000 }),
    fc.nat({ max: 10 }),
  )
  .map(
    ([day, kind, cents, n]) =>
      [
        day,
        kind,
        `${(cents / 100).toFixed(2)} USD`,
        kind === 'invoice' ? `INV2026${1000 + n}` : `TX${cents}`,
      ] as const,
  );

/** The platform's own list of the card payments drawn above, a day earlier than the bank. */
function topUpsOf(payments: readonly Paid[]): Movement[] {
  return payments
    .filter(({ how }) => how === 5 || how === 9 || how === 11)
    .map(({ day, cents }) => [day, 'top-up', `${(cents / 100).toFixed(2)} USD`, ''] as const);
}

/** A bulletin for every day that documents are drawn from; the rate of a day tells the day. */
const BULLETINS: readonly Reading[] = MONTHS.flatMap((month) =>
  Array.from({ length: 28 }, (_, i) =>
    bulletin(`${month}-${two(i + 1)}`, { USD: `${40 + (i % 3)}.1234`, EUR: '45.5' }),
  ),
);

/** Whole sets of documents. */
export const documentSets: fc.Arbitrary<Reading[]> = fc
  .record({
    reports: fc.tuple(
      adReport('tiktok.xlsx', 'tiktok', 'USD'),
      fc.option(adReport('amazon.xlsx', 'amazon', 'EUR'), { nil: undefined }),
    ),
    bills: fc.array(drawn, { maxLength: 7 }),
    payments: fc.array(paid, { maxLength: 9 }),
    rows: fc.option(fc.array(movement, { maxLength: 6 }), { nil: undefined }),
    rates: fc.boolean(),
    twin: fc.boolean(),
    proven: fc.boolean(),
  })
  .map(({ reports, bills, payments, rows, rates, twin, proven }) => {
    const made = bills.map(billOf);
    const bookings = payments.map((one, i) => bookingOf(one, i, made));
    const half = Math.trunc(bookings.length / 2);
    // Two statements that share their middle days, as exports of two months do.
    const statements = [
      statement('bank-1.csv', bookings.slice(0, half + 1)),
      statement('bank-2.csv', bookings.slice(half)),
    ];
    const files = made.map((one) => invoiceFile(`${one.number}.xml`, one));
    const [first] = files;
    return [
      ...reports.filter((one) => one !== undefined),
      ...files,
      ...(twin && first !== undefined ? [{ ...first, name: 'copy.xml' }] : []),
      ...statements,
      ...(rows === undefined && !proven
        ? []
        : [movements('payments.xlsx', [...(rows ?? []), ...(proven ? topUpsOf(payments) : [])])]),
      ...(rates ? BULLETINS : []),
    ];
  });
