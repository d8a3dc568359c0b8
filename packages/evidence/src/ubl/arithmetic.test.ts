import { moneyText } from '@kervan/kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseXml } from '../xml/parse.ts';
import { type FixtureInvoice, type FixtureLine, invoiceXml } from './invoice.fixture.ts';
import { readUbl } from './read-ubl.ts';

function sums(given: FixtureInvoice) {
  const found = readUbl(parseXml(invoiceXml(given)), undefined);
  const notices = found?.notices.filter((each) => each.code.startsWith('ubl.sums')) ?? [];
  return {
    notices,
    codes: notices.map((each) => `${each.severity} ${each.code}`),
    invoice: found?.invoices[0],
  };
}

/** 12 × 100,00 less 60,00 is 1.140,00 and 5 × 50,00 is 250,00: lines 1.390,00, VAT 20 % 228,00 + 50,00 = 278,00. */
const LINES: readonly FixtureLine[] = [
  { name: 'Masa örtüsü', quantity: '12', price: '100', net: '1140.0', discount: '60', tax: '228' },
  { name: 'Peçete', quantity: '5', price: '50', net: '250', tax: '50.00' },
];
const TOTAL: FixtureInvoice = {
  lines: LINES,
  taxExclusive: '1390.00',
  tax: '278.00',
  taxInclusive: '1668.00',
  payable: '1668.00',
};

describe('the header’s line total', () => {
  test('net of line discounts, 1.390,00, is in order', () => {
    expect(sums({ ...TOTAL, lineExtension: '1390.00' }).codes).toEqual([]);
  });

  test('gross of line discounts, 1.450,00 with 60,00 off, is in order too and is remarked as a hint', () => {
    const { codes, invoice } = sums({ ...TOTAL, lineExtension: '1450.00', allowance: '60.00 ' });
    expect(codes).toEqual(['hint ubl.sums.gross-header']);
    expect(invoice && moneyText(invoice.net)).toBe('1390.00');
  });

  test('net total with the same discounts repeated below it is in order: the lines already bear them', () => {
    expect(sums({ ...TOTAL, lineExtension: '1390.00', allowance: '60.00' }).codes).toEqual([]);
  });

  test('1.400,00 is neither: the error names both sums in both languages', () => {
    const { notices, invoice } = sums({ ...TOTAL, lineExtension: '1400.00', allowance: '10.00' });
    expect(notices.map((each) => each.code)).toEqual(['ubl.sums.lines']);
    expect(notices[0]?.words.tr).toContain('1.400,00 TL');
    expect(notices[0]?.words.tr).toContain('1.390,00 TL');
    expect(notices[0]?.words.en).toContain('TRY 1,400.00');
    expect(notices[0]?.wayOut?.tr).toMatch(/isteyin/);
    expect(notices[0]?.place).toBe('/Invoice/cac:LegalMonetaryTotal/cbc:LineExtensionAmount');
    expect(invoice?.faults).toEqual(['ubl.sums.lines']);
  });

  test('a discount on the whole invoice, 1.390,00 − 90,00 = 1.300,00, is in order', () => {
    const lines = LINES.map(({ tax: _, ...line }) => line);
    const given = {
      lines,
      lineExtension: '1390.00',
      allowance: '90.00',
      taxExclusive: '1300.00',
      tax: '260.00',
    };
    expect(sums({ ...given, taxInclusive: '1560.00', payable: '1560.00' }).codes).toEqual([]);
    const off = {
      ...given,
      taxExclusive: '1310.00',
      tax: '262.00',
      taxInclusive: '1572.00',
      payable: '1572.00',
    };
    expect(sums(off).codes).toEqual(['error ubl.sums.exclusive']);
  });
});

describe('two kuruş of tolerance', () => {
  const base: FixtureInvoice = { ...TOTAL, lineExtension: '1390.00' };
  test('a total with taxes 0,02 off passes, 0,03 off is an error', () => {
    expect(sums({ ...base, taxInclusive: '1668.02', payable: '1668.02' }).codes).toEqual([]);
    expect(sums({ ...base, taxInclusive: '1668.03', payable: '1668.03' }).codes).toEqual([
      'error ubl.sums.inclusive',
    ]);
    expect(sums({ ...base, taxInclusive: '1667.97', payable: '1667.97' }).codes).toEqual([
      'error ubl.sums.inclusive',
    ]);
  });

  test('a payable 0,02 off passes, 0,03 off is an error', () => {
    expect(sums({ ...base, payable: '1667.98' }).codes).toEqual([]);
    expect(sums({ ...base, payable: '1667.97' }).codes).toEqual(['error ubl.sums.payable']);
  });

  test('a withholding that is not taken off the payable is an error', () => {
    expect(sums({ ...base, withheld: '139.00', payable: '1529.00' }).codes).toEqual([]);
    expect(sums({ ...base, withheld: '139.00', payable: '1668.00' }).codes).toEqual([
      'error ubl.sums.payable',
    ]);
  });

  test('taxes of the lines that do not make the tax of the header are an error', () => {
    const lines = LINES.map((line, index) => (index === 0 ? { ...line, tax: '227.97' } : line));
    expect(sums({ ...base, lines }).codes).toEqual(['error ubl.sums.line-taxes']);
    const close = LINES.map((line, index) => (index === 0 ? { ...line, tax: '227.98' } : line));
    expect(sums({ ...base, lines: close }).codes).toEqual([]);
  });

  test('ten lines rounded one by one may be 0,10 apart from the header, 0,11 may not', () => {
    const lines = Array.from({ length: 10 }, () => ({ name: 'Tıklama', net: '100.00', tax: '20.00' }));
    const of = (tax: string, total: string): FixtureInvoice => ({
      lines,
      tax,
      taxInclusive: total,
      payable: total,
    });
    expect(sums(of('199.90', '1199.90')).codes).toEqual([]);
    expect(sums(of('199.89', '1199.89')).codes).toEqual(['error ubl.sums.line-taxes']);
  });
});

describe('lines', () => {
  test('quantity × price that misses the line is a hint: the invoice is worth what it states', () => {
    const lines = [{ name: 'Reklam', quantity: '3', price: '333.33', net: '1000.00', tax: '200.00' }]; // 999,99
    expect(sums({ lines }).codes).toEqual([]);
    const off = [{ name: 'Reklam', quantity: '3', price: '333.32', net: '1000.00', tax: '200.00' }]; // 999,96
    expect(sums({ lines: off }).codes).toEqual(['hint ubl.sums.line']);
  });

  test('an invoice that counts two lines and has one is a warning', () => {
    expect(sums({ lineCount: '2' }).codes).toEqual(['warning ubl.sums.line-count']);
  });

  test('a comma in an amount is refused: nobody can say whether it groups or divides', () => {
    const found = readUbl(parseXml(invoiceXml({ taxExclusive: '1.000,00' })), undefined);
    expect(found?.invoices).toEqual([]);
    expect(found?.notices.map((each) => each.code)).toEqual(
      expect.arrayContaining(['ubl.amount.unreadable', 'ubl.missing']),
    );
  });

  test('an amount in another currency than the invoice is refused', () => {
    const xml = invoiceXml({ currency: 'USD' }).replace(
      '<cbc:PayableAmount currencyID="USD">',
      '<cbc:PayableAmount currencyID="EUR">',
    );
    const found = readUbl(parseXml(xml), undefined);
    expect(found?.invoices).toEqual([]);
    expect(found?.notices.find((each) => each.code === 'ubl.amount.currency')?.words.en).toContain('EUR');
  });

  test('a third decimal in a total is rounded half up and says so', () => {
    const { invoice } = sums({
      taxExclusive: '1000.005',
      lineExtension: '1000.005',
      taxInclusive: '1200.005',
      payable: '1200.005',
    });
    expect(invoice && moneyText(invoice.net)).toBe('1000.01');
    expect(invoice && moneyText(invoice.payable)).toBe('1200.01');
  });
});

test('an invoice whose sums are made from its lines never has a wrong sum, and three kuruş more always do', () => {
  const kurus = fc.integer({ min: 1, max: 5_000_000 });
  const text = (minor: number): string =>
    `${Math.trunc(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
  fc.assert(
    fc.property(fc.array(kurus, { minLength: 1, maxLength: 6 }), (nets) => {
      const net = nets.reduce((a, b) => a + b, 0);
      const taxes = nets.map((each) => Math.round(each / 5));
      const tax = taxes.reduce((a, b) => a + b, 0);
      const given = {
        lines: nets.map((each, i) => ({ name: 'Reklam', net: text(each), tax: text(taxes[i] ?? 0) })),
        lineExtension: text(net),
        taxExclusive: text(net),
        tax: text(tax),
        taxInclusive: text(net + tax),
      };
      expect(sums({ ...given, payable: text(net + tax) }).codes).toEqual([]);
      expect(sums({ ...given, payable: text(net + tax + 3) }).codes).toEqual(['error ubl.sums.payable']);
    }),
    { numRuns: 60 },
  );
});
