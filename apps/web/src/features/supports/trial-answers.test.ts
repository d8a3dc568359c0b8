import type { FactRecord } from '@kervan/desk';
import { describe, expect, test } from 'vitest';
import {
  factsAsked,
  ledgerEntries,
  type TrialAnswer,
  withoutTrial,
  withPlan,
  withTrial,
} from './trial-answers.ts';

const told = (fact: string, value: FactRecord['value'], more: Partial<FactRecord> = {}): FactRecord => ({
  id: fact,
  fact,
  subject: {},
  value,
  origin: { kind: 'declaration', by: 'Örnek A.Ş.' },
  recordedOn: '2026-10-01',
  state: 'holds',
  supersededBy: null,
  withdrawnReason: null,
  ...more,
});

const status: TrialAnswer = { fact: 'status', subject: {}, value: 'consortium' };

describe('answers tried on the page', () => {
  test('the same question about another support is another answer, about the same one it gives way', () => {
    const m4 = {
      fact: 'preApprovalDay',
      subject: { support: 'e-export/digital-marketplace-promotion' },
      value: '2026-03-01',
    };
    const m5 = { ...m4, subject: { support: 'e-export/e-export-promotion' } };
    const later = { ...m4, value: '2026-05-01' };
    expect(withTrial(withTrial([m4], m5), later)).toEqual([m5, later]);
    expect(withoutTrial([m4, m5], later)).toEqual([m5]);
  });

  test('take the place of what the firm told about the same thing and leave everything else as told', () => {
    const facts = [told('status', 'company'), told('unionMember', true)];
    expect(factsAsked(facts, [status], 'Örnek A.Ş.', '2026-11-24')).toEqual([
      {
        fact: 'unionMember',
        value: true,
        origin: { kind: 'declaration', by: 'Örnek A.Ş.' },
        recordedOn: '2026-10-01',
      },
      {
        fact: 'status',
        value: 'consortium',
        origin: { kind: 'declaration', by: 'Örnek A.Ş.' },
        recordedOn: '2026-11-24',
      },
    ]);
  });

  test('a fact told of one support stays beside an answer for all of them', () => {
    const subject = { support: 'e-export/e-export-promotion', platform: undefined };
    const asked = factsAsked(
      [told('preApprovalDay', '2026-03-01', { subject })],
      [{ fact: 'preApprovalDay', subject: {}, value: '2026-05-01' }],
      'Örnek A.Ş.',
      '2026-11-24',
    );
    expect(asked.map((one) => [one.subject, one.value])).toEqual([
      [{ support: 'e-export/e-export-promotion' }, '2026-03-01'],
      [undefined, '2026-05-01'],
    ]);
  });

  test('what was withdrawn does not count, and what a person judged goes out with name and reason', () => {
    const judgement = { by: 'İBGS', reason: 'Listede gördük.' };
    const asked = factsAsked(
      [told('legalPerson', true, { state: 'withdrawn' })],
      [{ fact: 'countryPicked', subject: {}, value: true, judgement }],
      'Örnek A.Ş.',
      '2026-11-24',
    );
    expect(asked).toHaveLength(1);
    expect(asked[0]?.origin).toEqual({ kind: 'judgement', ...judgement });
  });
});

test('a plan is told once, and a plan without a place is none', () => {
  const germany = { platform: 'amazon', country: 'DE' };
  expect(withPlan([germany], { ...germany })).toEqual([germany]);
  expect(withPlan([germany], { country: 'DE' })).toEqual([germany, { country: 'DE' }]);
  expect(withPlan([germany], {})).toEqual([germany]);
});

test('the ledger goes out without the time it was posted', () => {
  const use = {
    allowance: 'e-export/order-fulfilment/ceiling|2026',
    size: '100',
    used: '40',
    claim: '2026-Q1',
  };
  const uses = [{ ...use, state: 'granted' as const, postedAt: '2026-05-01T10:00:00Z' }];
  expect(ledgerEntries({ uses, documents: [] })).toEqual([{ ...use, state: 'granted' }]);
});
