import { describe, expect, test } from 'vitest';
import { entriesOf, typedStatusAnswer, withAnswer } from './finder-answers.ts';

describe('an answer typed to a status question', () => {
  test('1.000 providers are the whole number 1000, half a provider is none', () => {
    const question = { type: 'count', currency: null } as const;
    expect(typedStatusAnswer(question, '1.000', 'tr')).toBe('1000');
    expect(typedStatusAnswer(question, '1,5', 'tr')).toBeUndefined();
    expect(typedStatusAnswer(question, '-1', 'tr')).toBeUndefined();
  });

  test('an export is told in the currency it is asked in', () => {
    const question = { type: 'amount', currency: 'USD' } as const;
    expect(typedStatusAnswer(question, '500.000,00', 'tr')).toEqual({ amount: '500000.00', currency: 'USD' });
    expect(typedStatusAnswer({ type: 'amount', currency: null }, '1', 'tr')).toBeUndefined();
  });

  test('two thirds may be written as 2/3 or as 66,67, and nothing may be divided by nothing', () => {
    const question = { type: 'share', currency: null } as const;
    expect(typedStatusAnswer(question, '2/3', 'tr')).toBe('2/3');
    expect(typedStatusAnswer(question, '%66,67', 'tr')).toBe('66.67');
    expect(typedStatusAnswer(question, '2/0', 'tr')).toBeUndefined();
  });
});

test('a new answer takes the place of the old one about the same year, one about another year stands beside it', () => {
  const old = { fact: 'previousYearExport', value: 'unknown', year: 2025 };
  const same = { ...old, value: 'yes' };
  const other = { ...old, year: 2024 };
  expect(withAnswer([old], same)).toEqual([same]);
  expect(withAnswer([old], other)).toEqual([old, other]);
});

test('answers go out as declarations of the firm; a year only where the question had one', () => {
  const answers = [
    { fact: 'legalForm', value: 'commercialCompany', year: null },
    { fact: 'previousYearExport', value: 'unknown', year: 2025 },
  ];
  const told = { origin: { kind: 'declaration', by: 'Örnek A.Ş.' }, recordedOn: '2026-11-24' };
  expect(entriesOf(answers, 'Örnek A.Ş.', '2026-11-24')).toEqual([
    { fact: 'legalForm', value: 'commercialCompany', ...told },
    { fact: 'previousYearExport', value: 'unknown', year: 2025, ...told },
  ]);
});
