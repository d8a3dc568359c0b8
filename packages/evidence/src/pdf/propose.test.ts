import { type Decimal, formatDay, moneyText, parseDay } from '@kervan/kit';
import { describe, expect, test } from 'vitest';
import { provenMark, readAmount, writtenCurrency } from './amounts.ts';
import { firstDay, firstPeriod, provenOrder } from './dates.ts';
import { fold } from './fold.ts';
import { linesOf } from './lines.ts';
import { proposeInvoice } from './propose.ts';

const page = (...lines: readonly string[]) => [{ page: 1, lines }];

describe('dates', () => {
  test('every unmistakable form of 31 March 2026', () => {
    for (const text of [
      '2026-03-31',
      '31.03.2026',
      '31/03/2026',
      '03/31/2026',
      '31-03-2026 14:05',
      'Mar 31, 2026',
      'March 31 2026',
      '31 Mar 2026',
      '31 Mart 2026',
      '31-Mar-2026',
      '31st March 2026',
    ]) {
      const day = firstDay(text);
      expect(day === undefined ? text : formatDay(day)).toBe('2026-03-31');
    }
  });

  test('Turkish months with and without their own letters', () => {
    const shown = [
      '3 Ağustos 2026',
      '3 AĞU 2026',
      '27-Ağu-2026',
      '1 ŞUBAT 2026',
      '9 ARALIK 2026',
      '5 MAYIS 2026',
    ].map((text) => firstDay(text));
    expect(shown.map((day) => day && formatDay(day))).toEqual([
      '2026-08-03',
      '2026-08-03',
      '2026-08-27',
      '2026-02-01',
      '2026-12-09',
      '2026-05-05',
    ]);
  });

  test('03/04/2026 is read only when the order is known', () => {
    expect(firstDay('03/04/2026')).toBeUndefined();
    expect(firstDay('03/04/2026', 'day-month')).toBe(parseDay('2026-04-03'));
    expect(firstDay('03/04/2026', 'month-day')).toBe(parseDay('2026-03-04'));
    expect(firstDay('04/04/2026')).toBe(parseDay('2026-04-04'));
  });

  test('a document proves its order by a day above 12, and two that contradict each other prove nothing', () => {
    expect(provenOrder('03/04/2026 … 31/03/2026')).toBe('day-month');
    expect(provenOrder('03/31/2026')).toBe('month-day');
    expect(provenOrder('03/31/2026 31/03/2026')).toBeUndefined();
  });

  test('31 April is no day', () => {
    expect(firstDay('31.04.2026')).toBeUndefined();
  });

  test('a period holds its last day; a list of dates is no period', () => {
    expect(firstPeriod('Mar 1, 2026 - Mar 31, 2026')).toEqual({
      from: parseDay('2026-03-01'),
      until: parseDay('2026-04-01'),
    });
    expect(firstPeriod('01.03.2026 – 31.03.2026')).toEqual({
      from: parseDay('2026-03-01'),
      until: parseDay('2026-04-01'),
    });
    expect(firstPeriod('1 March 2026 to 31 March 2026')?.until).toBe(parseDay('2026-04-01'));
    expect(firstPeriod('2026-03-01, due 2026-03-31')).toBeUndefined();
    expect(firstPeriod('2026-03-31 - 2026-03-01')).toBeUndefined();
  });
});

describe('amounts', () => {
  const value = (text: string, mark?: 'dot' | 'comma'): Decimal | undefined => readAmount(text, mark)?.value;

  test('two different marks: the last one divides, whichever it is', () => {
    expect(value('1.234,56')).toEqual({ digits: 123_456n, scale: 2 });
    expect(value('1,234.56')).toEqual({ digits: 123_456n, scale: 2 });
    expect(value('100,000.0 TL')).toEqual({ digits: 1_000_000n, scale: 1 });
  });

  test('one mark before three digits is read only when the document’s mark is known', () => {
    expect(value('1,234')).toBeUndefined();
    expect(value('1,234', 'dot')).toEqual({ digits: 1234n, scale: 0 });
    expect(value('1,234', 'comma')).toEqual({ digits: 1234n, scale: 3 });
    expect(value('1.234', 'comma')).toEqual({ digits: 1234n, scale: 0 });
    expect(value('12,5')).toEqual({ digits: 125n, scale: 1 });
    expect(value('1.234.567')).toEqual({ digits: 1_234_567n, scale: 0 });
  });

  test('yen have no fraction, so that one mark before three digits can only group', () => {
    expect(readAmount('JPY 45,000', undefined)?.value).toEqual({ digits: 45_000n, scale: 0 });
    expect(readAmount('45,000', undefined, 'JPY')?.value).toEqual({ digits: 45_000n, scale: 0 });
    expect(readAmount('USD 45,000', undefined)).toBeUndefined();
  });

  test('minus before, after and in brackets', () => {
    for (const text of ['-50,00 TL', '- 50,00 TL', '50,00- TL', '(50,00)', '−50,00', 'TL -50,00']) {
      expect(value(text)).toEqual({ digits: -5000n, scale: 2 });
    }
  });

  test('currencies before and after; a bare dollar sign stays a sign; other words are no amount', () => {
    expect(readAmount('USD 5.00', undefined)?.currency).toBe('USD');
    expect(readAmount('5,00 TL', undefined)?.currency).toBe('TRY');
    expect(readAmount('₺5,00', undefined)?.currency).toBe('TRY');
    expect(readAmount('$5.00', undefined)?.currency).toBe('$');
    expect(readAmount('US$5.00', undefined)?.currency).toBe('USD');
    expect(readAmount('5.00 QTY', undefined)).toBeUndefined();
    expect(readAmount('IE1234567', undefined)).toBeUndefined();
    expect(writtenCurrency('NET')).toBeUndefined();
  });

  test('a document that writes both 1,00 and 1.00 proves no mark', () => {
    expect(provenMark('12,480.50')).toBe('dot');
    expect(provenMark('1.200,00 TL')).toBe('comma');
    expect(provenMark('12,480.50 and 1.200,00')).toBeUndefined();
    expect(provenMark('31.03.2026')).toBeUndefined();
  });
});

describe('lines of a page', () => {
  test('pieces on one baseline make a line, a wide gap keeps cells apart, letters set apart join', () => {
    const at = (x: number, y: number, text: string, width: number) => ({ x, y, text, width, height: 10 });
    expect(
      linesOf([
        at(300, 700, '1.200,00 TL', 50),
        at(50, 700.4, 'Ödenecek', 45),
        at(97.5, 700, 'Tutar', 25),
        at(50, 680, 'I', 3),
        at(53, 680, 'ban', 15),
      ]),
    ).toEqual(['Ödenecek Tutar  1.200,00 TL', 'Iban']);
  });

  test('folding keeps every letter in its place', () => {
    expect(fold('FATURA TARİHİ: Iğdır')).toBe('fatura tarihi: iğdir');
  });
});

describe('fields', () => {
  test('a label’s value is beside it or below it, never another label', () => {
    const proposed = proposeInvoice(
      page('Invoice Number  Invoice Date  Currency', 'A-7781  2026-03-31  EUR', 'Amount due', '€ 99.50'),
    );
    expect(proposed.number).toEqual({ value: 'A-7781', place: 'page 1, line 2' });
    expect(proposed.day?.value).toBe(parseDay('2026-03-31'));
    expect(proposed.currency?.value).toBe('EUR');
    expect(proposed.payable && moneyText(proposed.payable.value)).toBe('99.50');
    expect(proposed.payable?.place).toBe('page 1, line 4');
  });

  test('the amount of a line is its last cell; the currency may stand in the label', () => {
    const proposed = proposeInvoice(page('Total (GBP)  2  1,250.00'));
    expect(proposed.payable?.value).toEqual({ minor: 125_000n, currency: 'GBP' });
  });

  test('a bare dollar sign is not proposed unless the text names one dollar', () => {
    expect(proposeInvoice(page('Total  $5.00')).payable).toBeUndefined();
    expect(proposeInvoice(page('Total  $5.00', 'All amounts in CAD')).payable?.value.currency).toBe('CAD');
    expect(proposeInvoice(page('Total  $5.00', 'USD or CAD')).payable).toBeUndefined();
  });

  test('an amount without any currency, and one that contradicts the document’s, are not proposed', () => {
    expect(proposeInvoice(page('Total  5.00')).payable).toBeUndefined();
    expect(proposeInvoice(page('Currency: USD', 'Total  EUR 5.00')).payable).toBeUndefined();
  });

  test('an ambiguous date is proposed once the order is handed in', () => {
    expect(proposeInvoice(page('Invoice date: 03/04/2026')).day).toBeUndefined();
    expect(proposeInvoice(page('Invoice date: 03/04/2026'), 'day-month').day?.value).toBe(
      parseDay('2026-04-03'),
    );
    expect(proposeInvoice(page('Invoice date: 03/04/2026', 'Due date: 30/04/2026')).day?.value).toBe(
      parseDay('2026-04-03'),
    );
  });

  test('“VAT number” is no tax amount, “invoice total” no invoice number', () => {
    const proposed = proposeInvoice(
      page('VAT Number: IE3456789', 'Invoice total due', 'VAT 20%: 4.00', 'Currency EUR'),
    );
    expect(proposed.tax?.value).toEqual({ minor: 400n, currency: 'EUR' });
    expect(proposed.number).toBeUndefined();
  });

  test('text with nothing of an invoice proposes nothing', () => {
    expect(proposeInvoice(page('Sevgili müşterimiz, bayramınız kutlu olsun.'))).toEqual({});
  });
});
