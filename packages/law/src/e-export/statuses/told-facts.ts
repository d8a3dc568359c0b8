import { type Day, type Money, moneyText, showMoney, type Words, words } from '@kervan/kit';
import type { FactOrigin } from '../../facts/claim-file.ts';
import { type Share, showShare } from './share.ts';
import { type StatusFactName, statusFact, yearAsked } from './status-facts.ts';

/** What was answered. Amounts are whole minor units, shares exact. */
export type FactAnswer =
  | { readonly type: 'yes-no'; readonly yes: boolean }
  | { readonly type: 'choice'; readonly answer: string }
  | { readonly type: 'count'; readonly count: bigint }
  | { readonly type: 'amount'; readonly money: Money }
  | { readonly type: 'share'; readonly share: Share };

/** One fact as told. `answer` is undefined where somebody said outright that it is not known. */
export interface ToldFact {
  readonly fact: StatusFactName;
  readonly answer: FactAnswer | undefined;
  /** The calendar year it is true for; undefined: the year that the question is about, whatever the day. */
  readonly year: number | undefined;
  readonly origin: FactOrigin;
  readonly recordedOn: Day;
}

/** The facts of one firm, in the order told: a later one about the same thing supersedes an earlier one. */
export type StatusFacts = readonly ToldFact[];

/** The facts as they stand on one day: the answer to each, or undefined while nobody told. */
export type FactsOn = (name: StatusFactName) => FactAnswer | undefined;

/**
 * The fact that counts on a day: the last one told for the calendar year asked about; else the last one told without a year.
 * What was told for another year is of no use here.
 */
export function toldOn(facts: StatusFacts, name: StatusFactName, on: Day): ToldFact | undefined {
  const asked = yearAsked(name, on);
  let general: ToldFact | undefined;
  let exact: ToldFact | undefined;
  for (const told of facts) {
    if (told.fact !== name) continue;
    if (told.year === undefined) general = told;
    else if (told.year === asked) exact = told;
  }
  return exact ?? general;
}

export function factsOn(facts: StatusFacts, on: Day): FactsOn {
  return (name) => toldOn(facts, name, on)?.answer;
}

/** The same facts with one more answer, to try what it would change. */
export function withAnswer(facts: FactsOn, name: StatusFactName, answer: FactAnswer): FactsOn {
  return (asked) => (asked === name ? answer : facts(asked));
}

/** The answer as plain text for data: `yes`, `cooperative`, `1000`, `500000.00`, `2/3`. */
export function answerText(answer: FactAnswer): string {
  switch (answer.type) {
    case 'yes-no':
      return answer.yes ? 'yes' : 'no';
    case 'choice':
      return answer.answer;
    case 'count':
      return String(answer.count);
    case 'amount':
      return moneyText(answer.money);
    case 'share':
      return `${answer.share.part}/${answer.share.whole}`;
  }
}

/** The answer as a person reads it. */
export function showAnswer(name: StatusFactName, answer: FactAnswer): Words {
  switch (answer.type) {
    case 'yes-no':
    case 'choice': {
      const text = answerText(answer);
      return statusFact(name).answers[text] ?? words(text, text);
    }
    case 'count':
      return showCount(answer.count);
    case 'amount':
      return showWhole(answer.money);
    case 'share':
      return showShare(answer.share);
  }
}

/** A whole number grouped as each language does: `250.000`, `250,000`. */
export function showCount(value: bigint): Words {
  const grouped = (dot: string) => String(value).replace(/\B(?=(\d{3})+$)/g, dot);
  return words(grouped('.'), grouped(','));
}

/** Money as a person reads it, without the two zeros of a whole amount: `500.000 USD`, `USD 500,000`; a cent shows. */
export function showWhole(money: Money): Words {
  const cut = (text: string) => (money.minor % 100n === 0n ? text.replace(/[.,]00(?= |$)/, '') : text);
  return words(cut(showMoney(money, 'tr')), cut(showMoney(money, 'en')));
}
