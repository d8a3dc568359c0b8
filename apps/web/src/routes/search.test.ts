import { expect, test } from 'vitest';
import { readSearch } from './search.ts';

test('an address with claim, days and rule is read whole', () => {
  const query = { claim: '2026-Q2', decidedOn: '2026-02-15', knownOn: '2026-02-27', rule: 'E-4.3' };
  expect(readSearch(query)).toEqual(query);
});

test('29 February 2026 is no day and is dropped, the claim beside it stays', () => {
  expect(readSearch({ claim: '2026-Q1', decidedOn: '2026-02-29' })).toEqual({ claim: '2026-Q1' });
});

test('a claim named by digits alone stays text', () => {
  expect(readSearch({ claim: 7 })).toEqual({ claim: '7' });
});

test('empty texts and things that are no text are dropped', () => {
  expect(readSearch({ claim: ' ', rule: { a: 1 }, knownOn: 20260215, other: 'x' })).toEqual({});
});

test('a Decision is e-export or logistics; a third one is dropped', () => {
  expect(readSearch({ regime: 'logistics' })).toEqual({ regime: 'logistics' });
  expect(readSearch({ regime: 'services', claim: 'a' })).toEqual({ claim: 'a' });
});
