import { moneyText, parseDay } from '@kervan/kit';
import { describe, expect, test } from 'vitest';
import { type TypedInvoiceInput, typedInvoice } from './typed-invoice.ts';

const INPUT: TypedInvoiceInput = {
  document: 'a'.repeat(64),
  number: ' TT-SG-2026-031877 ',
  day: '2026-03-31',
  issuer: 'TikTok Pte. Ltd.',
  issuerCountry: 'Singapur',
  customer: 'Güneşli Halı İhracat Ltd. Şti.',
  currency: 'USD',
  net: '12480.5',
  tax: '0',
  platform: 'tiktok',
  period: { from: '2026-03-01', until: '2026-04-01' },
};

function made(change: Partial<TypedInvoiceInput> = {}, today?: string) {
  const found = typedInvoice({ ...INPUT, ...change }, today === undefined ? undefined : parseDay(today));
  return found.ok
    ? { invoice: found.invoice, places: [] }
    : { places: found.problems.map((each) => each.place), problems: found.problems };
}

describe('an invoice typed in beside its PDF', () => {
  test('is a declaration with the fields as typed, blanks cut, the country by its code', () => {
    const { invoice } = made();
    expect(invoice).toMatchObject({
      origin: 'declaration',
      number: 'TT-SG-2026-031877',
      platform: 'tiktok',
      issuer: { country: 'SG' },
    });
    expect(invoice && [invoice.net, invoice.tax, invoice.payable].map(moneyText)).toEqual([
      '12480.50',
      '0.00',
      '12480.50',
    ]);
    expect(invoice?.period).toEqual({ from: parseDay('2026-03-01'), until: parseDay('2026-04-01') });
  });

  test('is paid without what the buyer withholds: 1.000 + 200 − 180 = 1.020', () => {
    expect(made({ currency: 'TRY', net: '1000', tax: '200', withheld: '180' }).invoice?.payable).toEqual({
      minor: 102_000n,
      currency: 'TRY',
    });
  });

  test('VAT of 200 may be withheld whole, one kuruş more may not', () => {
    const of = (withheld: string) => made({ currency: 'TRY', net: '1000', tax: '200', withheld }).places;
    expect(of('200')).toEqual([]);
    expect(of('200.01')).toEqual(['$.withheld']);
    expect(of('-1')).toEqual(['$.withheld']);
  });

  test('a credit note is typed with minus amounts', () => {
    expect(made({ net: '-100', tax: '-20' }).invoice?.payable.minor).toBe(-12_000n);
  });

  test('yen have no decimals, dollars two, and zeros at the end cut nothing', () => {
    expect(made({ currency: 'JPY', net: '15000.00' }).invoice?.net.minor).toBe(15_000n);
    expect(made({ currency: 'JPY', net: '15000.5' }).places).toEqual(['$.net']);
    expect(made({ net: '1.005' }).places).toEqual(['$.net']);
  });

  test('a comma is refused with the way to write it', () => {
    const { problems } = made({ net: '12.480,50' });
    expect(problems?.[0]?.wayOut?.tr).toContain('1234.56');
  });

  test('an invoice of today is taken, one of tomorrow is not', () => {
    expect(made({}, '2026-03-31').places).toEqual([]);
    expect(made({}, '2026-03-30').places).toEqual(['$.day']);
  });

  test('all that is wrong is told at once, each with its field, in both languages', () => {
    const { places, problems } = made({
      number: ' ',
      day: '31.03.2026',
      issuer: '',
      currency: 'dolar',
      net: 'yok',
      issuerCountry: 'Atlantis',
      period: { from: '2026-04-01', until: '2026-04-01' },
      document: '',
    });
    expect(places).toEqual([
      '$.number',
      '$.issuer',
      '$.day',
      '$.document',
      '$.currency',
      '$.net',
      '$.issuerCountry',
      '$.period',
    ]);
    expect(problems?.every((each) => each.words.tr !== '' && each.words.tr !== each.words.en)).toBe(true);
  });
});
