import { type UnknownWhy, type Words, words } from '@kervan/kit';

/**
 * A fact that may be told of a claim. `choice` facts list their answers; yes/no facts are choices of two; a `count` is a whole
 * number of things, or a measure with its places.
 */
export interface FactDefinition<Name extends string = string> {
  readonly name: Name;
  readonly type: 'yes-no' | 'choice' | 'amount' | 'day' | 'share' | 'count';
  /** Whom or what it is about. */
  readonly subject: 'beneficiary' | 'support' | 'platform' | 'sales' | 'item' | 'line';
  /** Currency of an amount that is one figure of the whole claim; amounts without one are told per country and period. */
  readonly currency?: string;
  /** Decimal places of a count that measures: 2 for square metres. Absent: whole things. */
  readonly places?: number;
  /** Answers in order; a possibility is one bit of the fact's mask. */
  readonly domain: readonly string[];
  readonly answers: readonly Words[];
  readonly question: Words;
  readonly why: UnknownWhy;
  /** What holds when nobody said anything, where the law itself presumes it; `none` for a day that there mostly is not. */
  readonly presumed?: string;
}

/** What a fact may have beside its name, type, subject and question. */
type FactTraits = Partial<Pick<FactDefinition, 'why' | 'presumed' | 'currency' | 'places'>>;

const YES_NO = ['no', 'yes'] as const;
const YES_NO_WORDS = [words('hayır', 'no'), words('evet', 'yes')] as const;

export function yesNo<const Name extends string>(
  name: Name,
  subject: FactDefinition['subject'],
  question: Words,
  more: FactTraits = {},
): FactDefinition<Name> {
  return {
    name,
    type: 'yes-no',
    subject,
    domain: YES_NO,
    answers: YES_NO_WORDS,
    question,
    why: 'ask',
    ...more,
  };
}

export function choice<const Name extends string>(
  name: Name,
  subject: FactDefinition['subject'],
  answers: Readonly<Record<string, Words>>,
  question: Words,
  more: FactTraits = {},
): FactDefinition<Name> {
  return {
    name,
    type: 'choice',
    subject,
    domain: Object.keys(answers),
    answers: Object.values(answers),
    question,
    why: 'ask',
    ...more,
  };
}

export function measured<const Name extends string>(
  name: Name,
  type: 'amount' | 'day' | 'share' | 'count',
  subject: FactDefinition['subject'],
  question: Words,
  more: FactTraits = {},
): FactDefinition<Name> {
  return { name, type, subject, domain: [], answers: [], question, why: 'ask', ...more };
}
