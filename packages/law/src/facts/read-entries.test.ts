import { describe, expect, it } from 'vitest';
import { fact, tl, usd } from '../testing/claims.fixture.ts';
import { lawClaim, refusalOf, rent } from '../testing/logistics-claims.fixture.ts';
import { type FactName, slotOf } from './catalogue.ts';
import type { FactValue } from './claim-file.ts';
import { intake } from './intake.ts';

function slot(name: FactName, value: FactValue) {
  return intake(lawClaim([rent()], { facts: [fact(name, value)] })).slots[slotOf(name)];
}

function refused(name: string, value: FactValue) {
  const { code, place, words } = refusalOf(lawClaim([rent()], { facts: [fact(name, value)] }));
  expect(words.tr).not.toBe(words.en);
  return { code, place };
}

const PLACE = '$.facts[0].value';

describe('a count as told', () => {
  it('is a whole number, zero or more, to a thousand million: “8” is read, “7.5” and “-1” are refused', () => {
    expect([slot('participants', '0'), slot('participants', '8')]).toEqual([0, 8]);
    for (const text of ['-1', '7.5', '1000000001'])
      expect(refused('participants', text)).toEqual({ code: 'bad-count', place: PLACE });
    expect(slot('participants', '1000000000')).toBe(1_000_000_000);
  });

  it('of square metres has two decimals at most: 24.5 m² are 2,450 hundredths, 24.505 m² are refused', () => {
    expect([slot('showArea', '24.5'), slot('showArea', '24.50'), slot('showArea', '24')]).toEqual([
      2_450, 2_450, 2_400,
    ]);
    expect(refused('showArea', '24.505')).toEqual({ code: 'bad-count', place: PLACE });
    expect(refused('showArea', '-0.01')).toEqual({ code: 'bad-count', place: PLACE });
  });

  it('says in both languages what is asked and gives an example', () => {
    const whole = refusalOf(lawClaim([rent()], { facts: [fact('participants', '7.5')] }));
    expect(whole.told).toBe(true);
    expect(whole.words.tr).toBe('Sayı sıfır ya da üstü bir tam sayı olmalı: 7.5.');
    expect(whole.wayOut?.tr).toBe('Örneğin 12 yazın.');
    const measure = refusalOf(lawClaim([rent()], { facts: [fact('showArea', '24.505')] }));
    expect(measure.told).toBe(true);
    expect(measure.words.en).toBe('A measure is zero or more with at most 2 decimals: 24.505.');
    expect(measure.wayOut?.en).toBe('Write for example 24.5.');
  });

  it('that is no number is refused as such', () => {
    expect(refused('participants', 'eight')).toEqual({ code: 'not-a-decimal', place: PLACE });
    expect(refusalOf(lawClaim([rent()], { facts: [fact('participants', 'eight')] })).told).toBe(true);
  });

  it('told as yes or as an amount is refused, in words of the language: “sayı”, not “count”', () => {
    for (const value of [true, tl('8.00')]) {
      const found = refusalOf(lawClaim([rent()], { facts: [fact('participants', value)] }));
      expect([found.code, found.place, found.told]).toEqual(['wrong-fact-type', PLACE, true]);
      expect(found.words.tr).toContain('tırnak içinde sayı');
      expect(found.words.tr).not.toContain('count');
    }
  });
});

describe('an amount that is one figure of the claim', () => {
  it('is told in lira, zero or more, to the kuruş', () => {
    expect(slot('logisticsTurnover', tl('113995009.00'))).toBe(11_399_500_900);
    expect(slot('comparableFare', tl('0.00'))).toBe(0);
    expect(refused('comparableFare', usd('1.00'))).toEqual({ code: 'wrong-currency', place: PLACE });
    expect(refused('comparableFare', tl('-0.01'))).toEqual({ code: 'wrong-currency', place: PLACE });
    expect(refused('comparableFare', tl('0.001'))).toEqual({
      code: 'too-many-decimals',
      place: `${PLACE}.amount`,
    });
    expect(refused('comparableFare', '100')).toEqual({ code: 'wrong-fact-type', place: PLACE });
  });
});

describe('points and shares', () => {
  it('are told in per cent with two decimals: 7.5 points are 750 basis points', () => {
    expect([slot('additionalPoints', '7.5'), slot('foreignShare', '100')]).toEqual([750, 10_000]);
    expect(refused('foreignShare', '100.01')).toEqual({ code: 'share-out-of-range', place: PLACE });
    expect(refused('foreignShare', '-0.01')).toEqual({ code: 'share-out-of-range', place: PLACE });
  });
});

describe('a day as told', () => {
  it('is refused with its place where the calendar has none of that name', () => {
    expect(refused('eventStart', '2024-02-30').place).toBe(PLACE);
    expect(refused('eventStart', true)).toEqual({ code: 'wrong-fact-type', place: PLACE });
  });
});

describe('an answer of a list', () => {
  it('is refused where nobody offers it, with those that are: the licence of an airline', () => {
    const found = refusalOf(lawClaim([rent()], { facts: [fact('transportLicence', 'airline')] }));
    expect([found.code, found.place]).toEqual(['unknown-answer', PLACE]);
    expect(found.words.tr).toContain('carriage, logisticsOperation, forwarding, agency, none');
  });

  it('of a line’s own fact is placed in the line', () => {
    const line = rent({ facts: { paymentMeans: 'barter' } });
    expect(refusalOf(lawClaim([line])).place).toBe('$.lines[0].facts.paymentMeans');
  });
});
