import { type Day, fill, formatDay, words } from '@kervan/kit';
import type { CountryShape, DaysShape, ListedShape, Shape } from '../constructs/condition.ts';
import { type Condition, FAILS, HOLDS } from '../constructs/condition.ts';
import { type FactName, findFact, STATUSES, type Status } from '../facts/catalogue.ts';
import { dayWords } from '../view/reason-nodes.ts';
import { type Asking, type At, factAt, withFact } from './asking.ts';
import { type Change, cheapest, type Step, union } from './change-step.ts';
import { askFor, changeTo } from './change-words/change-words.ts';
import { daysAhead, later } from './days-ahead.ts';
import { earnMore } from './earn-more.ts';
import { exportMore } from './export-more.ts';
import { isDay } from './finding.ts';
import { factsOfDay } from './open-facts.ts';
import { countriesOn, outcomeAnywhere, outcomeNow, partsOf } from './outcome.ts';

/**
 * The nearest change that would make a failing condition hold, from what the condition is made of: `any` takes the cheapest
 * way, `all` needs every failing part. Undefined where nothing one can do makes it hold. What is untold is left to be asked.
 */
export function changeFor(condition: Condition, rule: string, at: At, asking: Asking): Change | undefined {
  if (outcomeNow(condition, at, asking) !== FAILS) return [];
  const { shape } = condition;
  const ofParts = () => partsOf(condition, asking).map((part) => changeFor(part, rule, at, asking));
  switch (shape?.is) {
    case 'all':
      return union(ofParts());
    case 'any':
      return cheapest(ofParts());
    case 'reading':
      return ofParts()[0];
    case 'answer':
      return anotherAnswer(shape, rule, at, asking);
    case 'over':
      return exportMore(shape, at, asking);
    case 'amount':
      return earnMore(shape, at, asking);
    case 'listed':
      return placeOn(shape, rule, at);
    case 'country':
      return anotherCountry(shape, rule);
    case 'days':
      return anotherDay(condition, shape, rule, at, asking);
    default:
      return undefined;
  }
}

function anotherAnswer(
  { fact, answers }: Extract<Shape, { is: 'answer' }>,
  rule: string,
  at: At,
  asking: Asking,
): Change | undefined {
  const ranked = fact === 'status' ? nearestFirst(answers, asking) : answers;
  return cheapest(
    ranked.map((answer, rank) => {
      const change = changeTo(fact, answer);
      if (change === undefined) return undefined;
      const kind = fact === 'status' ? 'status' : 'fact';
      // Among statuses the nearest one goes first, whatever founding it takes in general.
      const effort = fact === 'status' && asking.statuses !== undefined ? 6 + rank : change.effort;
      const slot = 1 << (findFact(fact)?.domain.indexOf(answer) ?? 0);
      const value = findFact(fact)?.type === 'yes-no' ? answer === 'yes' : answer;
      const step: Step = { kind, rule, effort, words: change.words, fact, value, slot };
      return [step, ...approvedAnew(fact, at)];
    }),
  );
}

/** What had to be so on the day of pre-approval helps a new pre-approval only. */
const ON_THE_DAY_OF_APPROVAL: readonly FactName[] = ['trademarkAbroad'];

function approvedAnew(fact: FactName, at: At): Change {
  if (!ON_THE_DAY_OF_APPROVAL.includes(fact) || !(factAt(at, 'preApprovalDay') <= at.day)) return [];
  return [
    {
      kind: 'pre-approval',
      rule: 'E-2.9',
      effort: 3,
      words: words('ardından yeniden ön onay isteyin', 'then ask for pre-approval anew'),
      fact: 'preApprovalDay',
      value: formatDay(at.day),
      slot: at.day,
    },
  ];
}

/** Statuses that may be held go before those still open, and those that lack least before the others. */
function nearestFirst(answers: readonly string[], { statuses }: Asking): readonly string[] {
  const far = (answer: string) => {
    const weighed = statuses?.find(({ status }) => status === answer);
    if (weighed === undefined) return STATUSES.indexOf(answer as Status);
    const verdicts = { holds: 0, unknown: 1_000, fails: 2_000 };
    return verdicts[weighed.verdict] + 10 * weighed.lacking.length + STATUSES.indexOf(answer as Status);
  };
  return statuses === undefined ? answers : [...answers].sort((a, b) => far(a) - far(b));
}

function placeOn(list: ListedShape, rule: string, at: At): Change | undefined {
  const countries = countriesOn(list, at)
    .filter(({ outcome }) => outcome === HOLDS)
    .map(({ country }) => country);
  if (countries.length === 0) return undefined;
  const said = words(
    `listedeki bir ülkede harcayın (${list.name.tr}: {countries})`,
    `spend in a country on the list (${list.name.en}: {countries})`,
  );
  return [{ kind: 'place', rule, effort: 2, words: said, countries }];
}

function anotherCountry({ within, codes, name }: CountryShape, rule: string): Change {
  const said = within
    ? words(`${name.tr} içinde harcayın`, `spend within ${name.en}`)
    : words(`${name.tr} dışında bir ülkeye yönelin`, `aim at a country other than ${name.en}`);
  return [{ kind: 'place', rule, effort: within ? 5 : 1, words: said, countries: within ? [...codes] : [] }];
}

/**
 * A day that one can bring about is asked for today. A time that has run out is not begun again by a new approval in the same
 * place: it runs for each marketplace or country of its own.
 */
function anotherDay(
  condition: Condition,
  { relation, a, b }: DaysShape,
  rule: string,
  at: At,
  asking: Asking,
): Change | undefined {
  const facts = [...new Set([...factsOfDay(a), ...factsOfDay(b)])].filter(isDay);
  const ranOut = relation === 'before' && b.shape.is === 'later' && typeof b.shape.months === 'number';
  return cheapest(facts.map((fact) => comingOf(condition, fact, ranOut, rule, at, asking)));
}

function comingOf(
  condition: Condition,
  fact: FactName,
  ranOut: boolean,
  rule: string,
  at: At,
  asking: Asking,
): Change | undefined {
  const said = askFor(fact);
  if (said === undefined) return undefined;
  // Today, or on a day told that is still to come: pre-approval cannot come before coverage.
  const others = condition.needs
    .filter((need) => need !== fact && isDay(need))
    .map((need) => factAt(at, need));
  for (const day of [at.day, ...others.filter((other) => other > at.day)] as Day[]) {
    const asked = withFact(at, fact, day);
    const opens = [day, ...daysAhead(condition, asked, asking)].find(
      (one) => outcomeAnywhere(condition, later(asked, one, asking), asking) === HOLDS,
    );
    if (opens === undefined) continue;
    const step: Step = {
      kind: ranOut ? 'place' : 'pre-approval',
      rule,
      effort: ranOut ? 4 : 3,
      words: ranOut
        ? BEGIN_ELSEWHERE
        : day === at.day
          ? said
          : fill(ON_THE_DAY, { said, day: dayWords(day) }),
      fact,
      value: formatDay(day),
      slot: day,
      ...(opens > at.day ? { opensOn: opens } : {}),
    };
    return [step];
  }
  return undefined;
}

const ON_THE_DAY = words('{day} günü ya da sonra {said}', 'on {day} or later {said}');

const BEGIN_ELSEWHERE = words(
  'süresi dolmamış başka bir pazaryerinde ya da ülkede, kendi ön onayıyla başlayın',
  'begin on another marketplace or in another country whose time has not run out, with a pre-approval of its own',
);
