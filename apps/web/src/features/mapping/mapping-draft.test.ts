import { expect, test } from 'vitest';
import { columnLetter, faultsOf, type MappingDraft, mappingOf } from './mapping-draft.ts';

const whole: MappingDraft = {
  as: 'ad-report',
  platform: ' Trendyol ',
  columns: { country: 0, spend: 3, day: 1 },
  currency: 'eur',
  dateOrder: 'day-month',
  decimalMark: '',
  firstDay: '',
  lastDay: '',
};

test('a report with country, spend, day and currency may be confirmed', () => {
  expect(faultsOf(whole)).toEqual([]);
  expect(mappingOf(whole)).toEqual({
    as: 'ad-report',
    platform: 'trendyol',
    columns: { country: 0, spend: 3, day: 1 },
    currency: 'EUR',
    dateOrder: 'day-month',
  });
});

test('a report without a country column says which one is missing', () => {
  const faults = faultsOf({ ...whole, columns: { spend: 3, day: 1 } });
  expect(faults).toEqual([{ fault: 'missing', fields: ['country'] }]);
});

test('a report that prints no day needs its first and last day, and April as its period is enough', () => {
  const dayless = { ...whole, columns: { country: 0, spend: 3 } };
  expect(faultsOf(dayless)).toEqual([{ fault: 'period' }]);
  const april = { ...dayless, firstDay: '2026-04-01', lastDay: '2026-04-30' };
  expect(faultsOf(april)).toEqual([]);
  expect(mappingOf(april).period).toEqual({ from: '2026-04-01', until: '2026-05-01' });
});

test('one column cannot be the spend and the sales at once', () => {
  const columns = { country: 0, spend: 3, adSales: 3, day: 1 };
  expect(faultsOf({ ...whole, columns })).toEqual([{ fault: 'twice', column: 3 }]);
});

test('without a currency column the currency is asked for, and it has three letters', () => {
  expect(faultsOf({ ...whole, currency: '' })).toEqual([{ fault: 'currency-missing' }]);
  expect(faultsOf({ ...whole, currency: 'euro' })).toEqual([{ fault: 'currency' }]);
  expect(faultsOf({ ...whole, currency: '', columns: { ...whole.columns, currency: 4 } })).toEqual([]);
});

test('a column chosen while the table was called a report is not carried into payments', () => {
  const payments: MappingDraft = {
    ...whole,
    as: 'payments',
    columns: { spend: 3, transactionDay: 1, amount: 2 },
  };
  expect(faultsOf(payments)).toEqual([]);
  expect(mappingOf(payments).columns).toEqual({ transactionDay: 1, amount: 2 });
});

test('columns are named as a spreadsheet names them: the 27th is AA', () => {
  expect([0, 25, 26, 51, 52].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA']);
});
