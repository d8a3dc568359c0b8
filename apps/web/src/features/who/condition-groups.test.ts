import type { FactQuestion } from '@kervan/desk';
import { expect, test } from 'vitest';
import { conditionGroups } from './condition-groups.ts';

function asked(fact: string, ...regimes: FactQuestion['regimes']): FactQuestion {
  const words = { tr: fact, en: fact };
  return {
    fact,
    regimes,
    type: 'yes-no',
    subject: 'beneficiary',
    words,
    why: 'ask',
    currency: null,
    places: null,
    answers: [],
  };
}

test('what both Decisions ask for stands first and once; the rest under its own Decision, in the order of the catalogue', () => {
  const groups = conditionGroups([
    asked('legalPerson', 'e-export'),
    asked('relatedParty', 'e-export', 'logistics'),
    asked('hibMember', 'logistics'),
    asked('unionMember', 'e-export'),
  ]);
  expect(groups.map(({ regimes, questions }) => [regimes, questions.map(({ fact }) => fact)])).toEqual([
    [['e-export', 'logistics'], ['relatedParty']],
    [['e-export'], ['legalPerson', 'unionMember']],
    [['logistics'], ['hibMember']],
  ]);
});
