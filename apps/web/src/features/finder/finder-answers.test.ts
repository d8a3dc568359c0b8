import { describe, expect, test } from 'vitest';
import { entriesOf, typedShare, typedStatusAnswer, withAnswer } from './finder-answers.ts';

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

  test('a share is a per cent from 0 to 100: 66,67 and 100 are, 100,01 is not', () => {
    const question = { type: 'share', currency: null } as const;
    expect(typedStatusAnswer(question, '%66,67', 'tr')).toBe('66.67');
    expect(typedStatusAnswer(question, '100', 'tr')).toBe('100');
    expect(typedStatusAnswer(question, '100,01', 'tr')).toBeUndefined();
  });

  test('an amount has at most two decimals', () => {
    const question = { type: 'amount', currency: 'USD' } as const;
    expect(typedStatusAnswer(question, '499.999,99', 'tr')).toEqual({ amount: '499999.99', currency: 'USD' });
    expect(typedStatusAnswer(question, '499.999,999', 'tr')).toBeUndefined();
  });
});

describe('a share told as two amounts', () => {
  test('2.000.000 of 3.000.000 stays a fraction, for two thirds are no decimal', () => {
    expect(typedShare('2.000.000', '3.000.000', 'tr')).toBe('2000000/3000000');
    expect(typedShare('1,999,999.99', '3,000,000', 'en')).toBe('1999999.99/3000000');
  });

  test('may be the whole, but neither more than it nor a part of nothing', () => {
    expect(typedShare('3.000.000', '3.000.000', 'tr')).toBe('3000000/3000000');
    expect(typedShare('3.000.000,01', '3.000.000', 'tr')).toBeUndefined();
    expect(typedShare('0', '0', 'tr')).toBeUndefined();
    expect(typedShare('-1', '3', 'tr')).toBeUndefined();
    expect(typedShare('', '3', 'tr')).toBeUndefined();
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

test('what a body judged goes out with who decided and why', () => {
  const judgement = { by: 'Ticaret Bakanlığı', reason: 'personel listesi' };
  const answer = { fact: 'sufficientStaff', value: 'yes', year: null, judgement };
  expect(entriesOf([answer], 'Örnek A.Ş.', '2026-11-24')).toEqual([
    {
      fact: 'sufficientStaff',
      value: 'yes',
      origin: { kind: 'judgement', ...judgement },
      recordedOn: '2026-11-24',
    },
  ]);
});
