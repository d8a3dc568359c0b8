import { expect, test } from 'vitest';
import { rateText } from './rate-text.ts';

test('5000 basis points are %50, and with the bonus of a target country %50–70', () => {
  expect(rateText(5000, 5000, 'tr')).toBe('%50');
  expect(rateText(5000, 7000, 'tr')).toBe('%50–70');
  expect(rateText(5000, 7000, 'en')).toBe('50–70 %');
});

test('a fraction of a per cent is written with the sign of the language', () => {
  expect(rateText(7050, 7050, 'tr')).toBe('%70,5');
  expect(rateText(7005, 7005, 'en')).toBe('70.05 %');
});
