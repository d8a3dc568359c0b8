import { describe, expect, test } from 'vitest';
import { answerKey, triedEntries, withoutTrial, withPlan, withTrial } from './trial-answers.ts';

const m4 = {
  fact: 'preApprovalDay',
  subject: { support: 'e-export/digital-marketplace-promotion' },
  value: '2026-03-01',
};

describe('answers tried on the page', () => {
  test('the same question about another support is another answer, about the same one it gives way', () => {
    const m5 = { ...m4, subject: { support: 'e-export/e-export-promotion' } };
    const later = { ...m4, value: '2026-05-01' };
    expect(withTrial(withTrial([m4], m5), later)).toEqual([m5, later]);
    expect(withoutTrial([m4, m5], later)).toEqual([m5]);
  });

  test('are about the firm as a whole where every part of the subject is left out', () => {
    const whole = { fact: 'status', subject: {} };
    expect(answerKey({ fact: 'status', subject: { support: undefined } })).toBe(answerKey(whole));
    expect(answerKey(m4)).not.toBe(answerKey({ ...m4, subject: {} }));
  });

  test('go out as declarations of the firm on the day', () => {
    const tried = [{ fact: 'status', subject: { platform: undefined }, value: 'consortium' }, m4];
    const told = { origin: { kind: 'declaration', by: 'Örnek A.Ş.' }, recordedOn: '2026-11-24' };
    expect(triedEntries(tried, 'Örnek A.Ş.', '2026-11-24')).toEqual([
      { fact: 'status', value: 'consortium', ...told },
      { ...m4, ...told },
    ]);
  });

  test('what a person judged goes out with name and reason', () => {
    const judgement = { by: 'İBGS', reason: 'Listede gördük.' };
    const tried = [{ fact: 'countryPicked', subject: {}, value: true, judgement }];
    expect(triedEntries(tried, 'Örnek A.Ş.', '2026-11-24')[0]?.origin).toEqual({
      kind: 'judgement',
      ...judgement,
    });
  });
});

test('a plan is told once, and a plan without a place is none', () => {
  const germany = { platform: 'amazon', country: 'DE' };
  expect(withPlan([germany], { ...germany })).toEqual([germany]);
  expect(withPlan([germany], { country: 'DE' })).toEqual([germany, { country: 'DE' }]);
  expect(withPlan([germany], {})).toEqual([germany]);
});
