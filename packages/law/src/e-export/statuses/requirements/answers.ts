import { fill, type Words, words } from '@kervan/kit';
import { joined } from '../../../constructs/choices.ts';
import { outcome, type Requirement } from '../requirement.ts';
import { type FactNamed, type StatusFactName, statusFact } from '../status-facts.ts';
import type { FactAnswer } from '../told-facts.ts';

/** The yes/no fact is true. */
export function isYes(name: FactNamed<'yes-no'>): Requirement {
  return answering(name, ['yes'], { isYes: name }, statusFact(name).name);
}

/** The choice is one of the named answers; `said` where their list is not the best way to say it. Throws at definition on an unknown one. */
export function answerIs(name: FactNamed<'choice'>, answers: readonly string[], said?: Words): Requirement {
  const definition = statusFact(name);
  const named = answers.map((answer) => definition.answers[answer]);
  if (named.includes(undefined)) throw new Error(`${name} has no answer among ${answers.join(', ')}`);
  return answering(name, answers, { answerIs: [name, ...answers] }, said ?? joined(named as Words[]));
}

function answering(
  name: StatusFactName,
  allowed: readonly string[],
  canonical: unknown,
  said: Words,
): Requirement {
  const definition = statusFact(name);
  const given = (answer: FactAnswer | undefined) =>
    answer?.type === 'yes-no'
      ? answer.yes
        ? 'yes'
        : 'no'
      : answer?.type === 'choice'
        ? answer.answer
        : undefined;
  const all = Object.keys(definition.answers).map(
    (answer): FactAnswer =>
      definition.type === 'yes-no' ? { type: 'yes-no', yes: answer === 'yes' } : { type: 'choice', answer },
  );
  return {
    needs: [name],
    words: said,
    canonical,
    thresholds: [],
    test: (facts) => {
      const answer = given(facts(name));
      return answer === undefined
        ? { verdict: 'unknown', why: definition.why }
        : outcome(allowed.includes(answer));
    },
    lacking: (facts) => {
      const answer = given(facts(name));
      if (answer === undefined || allowed.includes(answer)) return undefined;
      return fill(words('gereken: {said}', 'needed: {said}'), { said });
    },
    probes: (asked) => (asked === name ? all : []),
  };
}
