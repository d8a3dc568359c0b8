import { describe, expect, it } from 'vitest';
import type { Condition } from '../../constructs/condition.ts';
import { factCatalogue } from '../../facts/catalogue.ts';
import { supports } from '../../supports.ts';
import { askFor, changeTo } from './change-words.ts';

/** Every condition without parts, under every reading. */
function leaves(condition: Condition): readonly Condition[] {
  const { shape } = condition;
  if (shape?.is === 'all' || shape?.is === 'any') return shape.parts.flatMap(leaves);
  if (shape?.is === 'reading') return Object.values(shape.by).flatMap(leaves);
  return [condition];
}

const firstRegime = supports.filter(({ regime }) => regime === 'e-export');
const asked = firstRegime.flatMap(({ demands }) => demands.flatMap(({ condition }) => leaves(condition)));

/** What Decision 5448 asks of the firm itself, but for what no firm can bring about: the repeal, and having no licence. */
const ofLogisticsFirms = supports
  .filter(({ regime }) => regime === 'logistics')
  .flatMap(({ demands }) => demands.filter(({ stage }) => stage === 'standing'))
  .flatMap(({ condition }) => leaves(condition))
  .flatMap(({ shape }) =>
    shape?.is === 'answer' ? shape.answers.map((answer) => [shape.fact, answer] as const) : [],
  )
  .filter(([fact, answer]) => fact !== 'repealHolds' && answer !== 'none' && answer !== 'agency');

describe('the words of changes', () => {
  it('can look into every condition of the law', () => {
    expect(asked.filter(({ shape }) => shape === undefined).map(({ construct }) => construct)).toEqual([]);
  });

  const answers = new Map(
    asked.flatMap(({ shape }) =>
      shape?.is === 'answer'
        ? shape.answers.map((answer) => [`${shape.fact}: ${answer}`, { fact: shape.fact, answer }])
        : [],
    ),
  );

  it.each([...answers])('say in both languages how to come to %s', (_, { fact, answer }) => {
    const change = changeTo(fact, answer);
    expect(change?.effort).toBeGreaterThan(0);
    expect(change?.words.tr.length).toBeGreaterThan(5);
    expect(change?.words.en.length).toBeGreaterThan(5);
    expect(change?.words.en).not.toMatch(/\.$/);
  });

  it.each([...new Map(ofLogisticsFirms.map((one) => [one.join(': '), one]))])(
    'say in both languages how a logistics firm comes to %s',
    (_, [fact, answer]) => {
      expect(changeTo(fact, answer)?.words.tr.length).toBeGreaterThan(5);
      expect(changeTo(fact, answer)?.words.en).not.toMatch(/\.$/);
    },
  );

  it('know nothing to do about a repeal, and send nobody into agency', () => {
    expect(changeTo('repealHolds', 'no')).toBeUndefined();
    expect(changeTo('transportLicence', 'agency')).toBeUndefined();
    expect(changeTo('transportLicence', 'none')).toBeUndefined();
  });

  const days = new Set(
    asked
      .flatMap(({ needs }) => needs)
      .filter((fact) => factCatalogue.find(({ name }) => name === fact)?.type === 'day'),
  );

  it.each([...days])('say what to ask for so that %s comes', (fact) => {
    expect(askFor(fact)?.tr.length).toBeGreaterThan(5);
    expect(askFor(fact)?.en.length).toBeGreaterThan(5);
  });

  it('know nothing to do for an answer that does not exist', () => {
    expect(changeTo('trademarkAbroad', 'sold')).toBeUndefined();
    expect(askFor('status')).toBeUndefined();
  });
});
