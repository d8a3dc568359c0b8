import { fill, type Money, type Words, words } from '@kervan/kit';
import { outcome, type Requirement, type Threshold, UNSAID } from '../requirement.ts';
import { compareShares, type Share } from '../share.ts';
import { type FactNamed, type StatusFactName, statusFact } from '../status-facts.ts';
import { answerText, type FactAnswer, showAnswer, showCount, showWhole } from '../told-facts.ts';

type Measured = Exclude<FactAnswer, { type: 'yes-no' } | { type: 'choice' }>;
type Comparison = Threshold['comparison'];

/** The amount reaches the threshold; a cent below it does not. */
export function amountAtLeast(name: FactNamed<'amount'>, money: Money): Requirement {
  return measured(name, 'at-least', { type: 'amount', money });
}

/** The amount passes the threshold; the threshold itself is not enough. */
export function amountAbove(name: FactNamed<'amount'>, money: Money): Requirement {
  return measured(name, 'above', { type: 'amount', money });
}

export function countAtLeast(name: FactNamed<'count'>, count: bigint): Requirement {
  return measured(name, 'at-least', { type: 'count', count });
}

/** The place in a ranking is better, that is smaller, than the threshold. */
export function countBelow(name: FactNamed<'count'>, count: bigint): Requirement {
  return measured(name, 'below', { type: 'count', count });
}

export function shareAtLeast(name: FactNamed<'share'>, share: Share): Requirement {
  return measured(name, 'at-least', { type: 'share', share });
}

/** A source names a threshold for the fact without its figure: nobody can say whether it is met. */
export function unsaidThreshold(name: FactNamed<'amount'>): Requirement {
  return {
    needs: [name],
    words: fill(
      words(
        '{name}: kaynağın tutarını vermediği bir eşik',
        '{name}: a threshold whose figure the source does not give',
      ),
      {
        name: statusFact(name).name,
      },
    ),
    canonical: { unsaidThreshold: name },
    thresholds: [{ fact: name, comparison: 'at-least', figure: undefined }],
    test: () => UNSAID,
    lacking: () => undefined,
    probes: () => [],
  };
}

const SAID: Readonly<Record<Comparison, Words>> = {
  'at-least': words('{name}: en az {figure}', '{name}: at least {figure}'),
  above: words('{name}: {figure} üzeri', '{name}: above {figure}'),
  below: words('{name}: {figure} sırasından daha iyi', '{name}: better than {figure}'),
};

function measured(name: StatusFactName, comparison: Comparison, figure: Measured): Requirement {
  const { name: noun } = statusFact(name);
  const holds = (told: FactAnswer) => passes(comparison, compare(told, figure));
  return {
    needs: [name],
    words: fill(SAID[comparison], { name: noun, figure: showAnswer(name, figure) }),
    canonical: {
      [comparison]: [name, figure.type === 'amount' ? figure.money.currency : '', answerText(figure)],
    },
    thresholds: [{ fact: name, comparison, figure }],
    test: (facts) => {
      const told = facts(name);
      return told === undefined ? { verdict: 'unknown', why: 'ask' } : outcome(holds(told));
    },
    lacking: (facts) => {
      const told = facts(name);
      return told === undefined || holds(told)
        ? undefined
        : lackingWords(name, noun, comparison, told, figure);
    },
    probes: (asked) => (asked === name ? around(comparison, figure) : []),
  };
}

function passes(comparison: Comparison, compared: -1 | 0 | 1): boolean {
  return comparison === 'at-least' ? compared >= 0 : comparison === 'above' ? compared > 0 : compared < 0;
}

/** Compares two answers of one type; intake has seen to it that amounts are in the fact's own currency. */
function compare(a: FactAnswer, b: Measured): -1 | 0 | 1 {
  if (b.type === 'share') return a.type === 'share' ? compareShares(a.share, b.share) : -1;
  const left = whole(a);
  const right = whole(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

function whole(answer: FactAnswer): bigint {
  return answer.type === 'amount' ? answer.money.minor : answer.type === 'count' ? answer.count : 0n;
}

/** What is missing to the nearest figure that holds: one cent or one piece beyond where the threshold must be passed. */
function lackingWords(
  name: StatusFactName,
  noun: Words,
  comparison: Comparison,
  told: FactAnswer,
  figure: Measured,
): Words {
  if (figure.type === 'share') {
    return fill(
      words('{name} en az {figure} olmalı (şimdi {told})', '{name}: at least {figure} (now {told})'),
      {
        name: noun,
        figure: showAnswer(name, figure),
        told: showAnswer(name, told),
      },
    );
  }
  if (comparison === 'below') {
    return fill(words('{name} en çok {most} olmalı', '{name}: {most} or better'), {
      name: noun,
      most: showCount(whole(figure) - 1n),
    });
  }
  const missing = whole(figure) - whole(told) + (comparison === 'above' ? 1n : 0n);
  const shown =
    figure.type === 'amount'
      ? showWhole({ minor: missing, currency: figure.money.currency })
      : showCount(missing);
  return fill(words('{name} {missing} daha fazla olmalı', '{name}: {missing} more'), {
    name: noun,
    missing: shown,
  });
}

/** The two neighbours between which the verdict turns. */
function around(comparison: Comparison, figure: Measured): readonly FactAnswer[] {
  if (figure.type === 'share') return [{ type: 'share', share: { part: 0n, whole: 1n } }, figure];
  const lower = comparison === 'above' ? 0n : -1n;
  return [shifted(figure, lower), shifted(figure, lower + 1n)];
}

function shifted(figure: Exclude<Measured, { type: 'share' }>, by: bigint): FactAnswer {
  return figure.type === 'amount'
    ? { type: 'amount', money: { minor: figure.money.minor + by, currency: figure.money.currency } }
    : { type: 'count', count: figure.count + by };
}
