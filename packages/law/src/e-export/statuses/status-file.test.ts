import { Problem, parseDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { type StatusFactEntry, takeStatusFacts } from './status-file.ts';
import { toldOn } from './told-facts.ts';

function entry(
  fact: string,
  value: StatusFactEntry['value'],
  more: Partial<StatusFactEntry> = {},
): StatusFactEntry {
  return {
    fact,
    value,
    origin: { kind: 'declaration', by: 'Örnek A.Ş.' },
    recordedOn: '2026-04-20',
    ...more,
  };
}

function problemOf(...entries: readonly StatusFactEntry[]): Problem {
  try {
    takeStatusFacts(entries);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('taking status facts in', () => {
  it('reads each type exactly: 500,000.00 USD is 50,000,000 cents, 1000 a count, 66.67 a share of 100', () => {
    const [amount, count, share, yes, choice] = takeStatusFacts([
      entry('previousYearExport', { amount: '500000.00', currency: 'USD' }),
      entry('serviceProviders', '1000'),
      entry('ownBrandShare', '66.67'),
      entry('unionMember', true),
      entry('legalForm', 'cooperative'),
    ]);
    expect(amount?.answer).toEqual({ type: 'amount', money: { minor: 50_000_000n, currency: 'USD' } });
    expect(count?.answer).toEqual({ type: 'count', count: 1_000n });
    expect(share?.answer).toEqual({ type: 'share', share: { part: 6_667n, whole: 10_000n } });
    expect(yes?.answer).toEqual({ type: 'yes-no', yes: true });
    expect(choice?.answer).toEqual({ type: 'choice', answer: 'cooperative' });
  });

  it('keeps the origin and the day of recording of each fact', () => {
    const [told] = takeStatusFacts([
      entry('unionMember', 'yes', { origin: { kind: 'register', register: 'DYS' } }),
    ]);
    expect(told?.origin).toEqual({ kind: 'register', register: 'DYS' });
    expect(told?.recordedOn).toBe(parseDay('2026-04-20'));
  });

  it.each([
    ['status.unknown-fact', '$.facts[0].fact', entry('capital', 'yes')],
    ['status.unknown-answer', '$.facts[0].value', entry('legalForm', 'kollektif')],
    ['status.unknown-answer', '$.facts[0].value', entry('unionMember', 'evet')],
    ['status.wrong-type', '$.facts[0].value', entry('serviceProviders', '1000.5')],
    ['status.wrong-type', '$.facts[0].value', entry('serviceProviders', '-1')],
    ['status.wrong-type', '$.facts[0].value', entry('previousYearExport', '500000')],
    ['status.wrong-type', '$.facts[0].value', entry('availability', true)],
    [
      'status.other-currency',
      '$.facts[0].value.currency',
      entry('previousYearExport', { amount: '1', currency: 'EUR' }),
    ],
    ['status.negative', '$.facts[0].value.amount', entry('paidUpCapital', { amount: '-1', currency: 'TRY' })],
    [
      'too-many-decimals',
      '$.facts[0].value.amount',
      entry('paidUpCapital', { amount: '1.005', currency: 'TRY' }),
    ],
    ['share.out-of-range', '$.facts[0].value', entry('availability', '100.01')],
    ['status.no-year', '$.facts[0].year', entry('unionMember', true, { year: 2025 })],
    ['status.bad-year', '$.facts[0].year', entry('transactionsThisYear', '1', { year: 2025.5 })],
    ['day.impossible', '$.facts[0].recordedOn', entry('unionMember', true, { recordedOn: '2026-02-30' })],
  ] as const)('refuses with %s at %s, in both languages', (code, place, bad) => {
    const found = problemOf(bad);
    expect(found.code).toBe(code);
    if (code !== 'day.impossible') expect(found.place).toBe(place);
    expect(found.words.tr).not.toBe(found.words.en);
    expect(found.words.tr.length).toBeGreaterThan(0);
  });

  it('lets a later entry supersede an earlier one, and “unknown” take it back', () => {
    const on = parseDay('2026-05-01');
    const twice = takeStatusFacts([entry('unionMember', false), entry('unionMember', true)]);
    expect(toldOn(twice, 'unionMember', on)?.answer).toEqual({ type: 'yes-no', yes: true });
    const takenBack = takeStatusFacts([entry('unionMember', true), entry('unionMember', 'unknown')]);
    expect(toldOn(takenBack, 'unionMember', on)?.answer).toBeUndefined();
  });

  it('counts the exports of 2025 on 1 January 2026 but not on 31 December 2025, whose previous year is 2024', () => {
    const told = takeStatusFacts([
      entry('previousYearExport', { amount: '600000', currency: 'USD' }, { year: 2025 }),
    ]);
    expect(toldOn(told, 'previousYearExport', parseDay('2026-01-01'))?.year).toBe(2025);
    expect(toldOn(told, 'previousYearExport', parseDay('2025-12-31'))).toBeUndefined();
  });

  it('counts the transactions of the current year in that year only', () => {
    const told = takeStatusFacts([entry('transactionsThisYear', '100', { year: 2024 })]);
    expect(toldOn(told, 'transactionsThisYear', parseDay('2024-06-01'))?.year).toBe(2024);
    expect(toldOn(told, 'transactionsThisYear', parseDay('2025-06-01'))).toBeUndefined();
  });

  it('prefers what was told for the year asked about to what was told without a year', () => {
    const told = takeStatusFacts([
      entry('previousYearExport', { amount: '600000', currency: 'USD' }, { year: 2025 }),
      entry('previousYearExport', { amount: '1', currency: 'USD' }),
    ]);
    expect(toldOn(told, 'previousYearExport', parseDay('2026-05-01'))?.year).toBe(2025);
    expect(toldOn(told, 'previousYearExport', parseDay('2025-05-01'))?.year).toBeUndefined();
  });
});
