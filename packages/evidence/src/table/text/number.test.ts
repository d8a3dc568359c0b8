import { decimal, decimalText } from '@kervan/kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberInMark, readNumber, splitAmount } from './number.ts';

/** The value of a text that can be read one way only, as plain text; `both` when two ways, `none` when it is no number. */
function read(text: string): string {
  const reading = readNumber(text);
  if (reading === undefined) return 'none';
  return reading.kind === 'ambiguous' ? 'both' : decimalText(reading.value);
}

describe('an amount’s text', () => {
  test.each([
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['100,000.0 TL', '100000.0'],
    ['1.234.567', '1234567'],
    ['12,5', '12.5'],
    ['12.50', '12.50'],
    ['0.500', '0.500'],
    ['0,5', '0.5'],
    ['1234.567', '1234.567'],
    ['.5', '0.5'],
    ['374.95000000000005', '374.95000000000005'],
    ['1 234,56', '1234.56'],
    ['1\u00a0234\u00a0567,8', '1234567.8'],
    ["1'234.50", '1234.50'],
    ['-1.234,56', '-1234.56'],
    ['1.234,56-', '-1234.56'],
    ['−12,50', '-12.50'],
    ['(12,50)', '-12.50'],
    ['- 50,00 TL', '-50.00'],
    ['$20.00', '20.00'],
    ['-£4.80', '-4.80'],
    ['CA$76.00', '76.00'],
    ['₺1.234,50', '1234.50'],
    ['12,50 USD', '12.50'],
    ['0', '0'],
    ['007', '7'],
  ])('%s is %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each(['1.234', '1,234', '12.345', '999,999', '-1.234'])('%s can be read two ways', (text) => {
    expect(read(text)).toBe('both');
  });

  test.each([
    '',
    'Germany',
    '1.23.45',
    '1,2,3',
    '12.34,56.78',
    '1 23',
    '1 2345',
    '12 34,5',
    '--5',
    '5 - 3',
    '2026-03-01',
    '01.03.2026',
    '1.2E+05',
    '12 USD EUR',
    'USD 12 TL',
    '%5',
    '5 %',
    '١٢٣',
  ])('“%s” is no number', (text) => {
    expect(read(text)).toBe('none');
  });

  test('1.234 is a thousand and more under the comma, one and a bit under the dot, and nothing while the mark is unknown', () => {
    const reading = readNumber('1.234');
    if (reading === undefined) throw new Error('unread');
    const plain = (mark: 'comma' | 'dot' | undefined) => {
      const value = numberInMark(reading, mark);
      return value === undefined ? undefined : decimalText(value);
    };
    expect([plain('comma'), plain('dot'), plain(undefined)]).toEqual(['1234', '1.234', undefined]);
  });

  test('a text that shows another mark than its column is not read', () => {
    const reading = readNumber('12,50');
    expect(reading === undefined ? 'unread' : numberInMark(reading, 'dot')).toBeUndefined();
  });

  test('what stands beside the number is kept for the currency', () => {
    expect(splitAmount('-£4.80')).toEqual({ negative: true, body: '4.80', beside: '£' });
    expect(splitAmount('100,000.0 TL')).toEqual({ negative: false, body: '100,000.0', beside: 'TL' });
    expect(splitAmount('12,50')).toEqual({ negative: false, body: '12,50', beside: '' });
  });
});

describe('properties', () => {
  const digits = fc.tuple(
    fc.bigInt({ min: 0n, max: 10n ** 18n }),
    fc.integer({ min: 0, max: 8 }),
    fc.boolean(),
  );
  const grouped = (whole: string, sign: string) => whole.replace(/\B(?=(\d{3})+$)/g, sign);

  test('a figure printed the Turkish way is read back as the same figure, whatever the sign and the grouping', () => {
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom('', '-'),
        fc.constantFrom('', ' TL', ' USD'),
        ([value, scale, group], sign, unit) => {
          const plain = decimalText({ digits: value, scale });
          const [whole = '', fraction] = plain.split('.');
          const body = `${group ? grouped(whole, '.') : whole}${fraction === undefined ? '' : `,${fraction}`}`;
          const reading = readNumber(`${sign}${body}${unit}`);
          const back = reading === undefined ? undefined : numberInMark(reading, 'comma');
          expect(back).toEqual(decimal(`${sign}${plain}`));
        },
      ),
    );
  });

  test('printed the English way likewise', () => {
    fc.assert(
      fc.property(digits, fc.constantFrom('', '-', '$', '€'), ([value, scale, group], sign) => {
        const plain = decimalText({ digits: value, scale });
        const [whole = '', fraction] = plain.split('.');
        const body = `${group ? grouped(whole, ',') : whole}${fraction === undefined ? '' : `.${fraction}`}`;
        const reading = readNumber(`${sign}${body}`);
        const back = reading === undefined ? undefined : numberInMark(reading, 'dot');
        expect(back).toEqual(decimal(`${sign === '-' ? '-' : ''}${plain}`));
      }),
    );
  });

  test('whatever is read without a mark is what at least one mark gives: nothing is made up', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-(]?[0-9.,' ]{1,12}\)?$/), (text) => {
        const reading = readNumber(text);
        if (reading?.kind !== 'number') return;
        const values = (['dot', 'comma'] as const).map((mark) => numberInMark(reading, mark));
        expect(values).toContainEqual(reading.value);
        expect(text.replace(/\D/g, '')).toContain(
          String(reading.value.digits)
            .replace('-', '')
            .replace(/^0+(?=\d)/, ''),
        );
      }),
    );
  });
});
