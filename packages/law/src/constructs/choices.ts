import { fill, type Words, words } from '@kervan/kit';
import { type FactName, type factCatalogue, findFact, slotOf } from '../facts/catalogue.ts';
import { type Condition, EITHER, FAILS, HOLDS, slotOn } from './condition.ts';

/** The fact is one of the named answers. */
export function oneOf(fact: FactName, ...answers: readonly string[]): Condition {
  const definition = findFact(fact) as (typeof factCatalogue)[number];
  const slot = slotOf(fact);
  const allowed = answers.reduce((mask, answer) => mask | (1 << definition.domain.indexOf(answer)), 0);
  const named = answers.map((answer) => definition.answers[definition.domain.indexOf(answer)] as Words);
  return {
    construct: 'oneOf',
    needs: [fact],
    doubts: [],
    words: fill(words('{fact} yanıtı: {answers}', '{fact} answer: {answers}'), {
      fact: definition.question,
      answers: joined(named),
    }),
    canonical: { oneOf: [fact, ...answers] },
    shape: { is: 'answer', fact, answers },
    compile: () => (line, run) => {
      const possible = slotOn(line, run, slot);
      if ((possible & ~allowed) === 0) return HOLDS;
      return (possible & allowed) === 0 ? FAILS : EITHER;
    },
  };
}

/** The fact is none of the named answers. */
export function noneOf(fact: FactName, ...answers: readonly string[]): Condition {
  const { domain } = findFact(fact) as (typeof factCatalogue)[number];
  return oneOf(fact, ...domain.filter((answer) => !answers.includes(answer)));
}

export function isTrue(fact: FactName): Condition {
  return oneOf(fact, 'yes');
}

export function isFalse(fact: FactName): Condition {
  return oneOf(fact, 'no');
}

/** `a, b veya c` in Turkish, `a, b or c` in English. */
export function joined(list: readonly Words[]): Words {
  const join = (items: readonly string[], or: string) =>
    items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1)}`;
  return words(
    join(
      list.map((item) => item.tr),
      'veya',
    ),
    join(
      list.map((item) => item.en),
      'or',
    ),
  );
}
