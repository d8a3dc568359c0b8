import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCurrency, splitHeader } from './currency.ts';
import { fold } from './fold.ts';

describe('currencies as documents print them', () => {
  test.each([
    ['USD', 'USD'],
    ['usd', 'USD'],
    ['TL', 'TRY'],
    ['₺', 'TRY'],
    ['YTL', 'TRY'],
    ['Türk Lirası', 'TRY'],
    ['TÜRK LİRASI', 'TRY'],
    ['ABD Doları', 'USD'],
    ['Avro', 'EUR'],
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['CA$', 'CAD'],
    ['US$', 'USD'],
  ])('%s is %s', (text, currency) => {
    expect(readCurrency(text)).toEqual({ currency, bareDollar: false });
  });

  test('a bare $ is the US dollar, and says that only the sign stood there', () => {
    expect(readCurrency('$')).toEqual({ currency: 'USD', bareDollar: true });
  });

  test.each(['', 'CPA', 'CTR', 'ROI', '¥', 'kr', 'Dolar', 'XXX', 'US', '#', 'destination'])(
    '“%s” names none',
    (text) => {
      expect(readCurrency(text)).toBeUndefined();
    },
  );
});

describe('headers with a currency', () => {
  test.each([
    ['Cost (USD)', 'Cost', 'USD'],
    ['Amount spent (USD)', 'Amount spent', 'USD'],
    ['Harcanan Tutar (TRY)', 'Harcanan Tutar', 'TRY'],
    ['7 Day Total Sales ($)', '7 Day Total Sales', 'USD'],
    ['Spend(£)', 'Spend', 'GBP'],
    ['Tutar (TL) ', 'Tutar', 'TRY'],
    ['Cost [EUR]', 'Cost', 'EUR'],
    ['Cost - EUR', 'Cost', 'EUR'],
  ])('%s', (header, name, currency) => {
    expect([splitHeader(header).name, splitHeader(header).currency?.currency]).toEqual([name, currency]);
  });

  test.each(['Clicks (destination)', 'Cost per conversion (CPA)', 'Ülke/Bölge', 'Orders (#)', 'Cost', ''])(
    '“%s” has none and keeps its name',
    (header) => {
      expect(splitHeader(header)).toEqual({ name: header, currency: undefined });
    },
  );

  test('a name with a currency printed behind it comes apart again', () => {
    const names = fc.stringMatching(/^[A-Za-zÇĞİÖŞÜçğıöşü]{1,12}( [A-Za-zçğıöşü]{1,8})?$/);
    fc.assert(
      fc.property(names, fc.constantFrom('USD', 'EUR', 'TRY', 'GBP', 'JPY'), (name, code) => {
        expect(splitHeader(`${name} (${code})`)).toEqual({
          name,
          currency: { currency: code, bareDollar: false },
        });
      }),
    );
  });
});

describe('folding', () => {
  test('Turkish and English capitals fall together, lost letters too', () => {
    const forms = ['İşlem Tarihi', 'işlem tarihi', 'IŞLEM TARIHI', 'Islem  Tarihi', ' İŞLEM\u00a0TARİHİ '];
    expect(new Set(forms.map(fold))).toEqual(new Set(['islem tarihi']));
  });
});
