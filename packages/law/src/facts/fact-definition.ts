import { type UnknownWhy, type Words, words } from '@kervan/kit';

/** A fact that may be told of a claim. `choice` facts list their answers; yes/no facts are choices of two. */
export interface FactDefinition {
  readonly name: string;
  readonly type: 'yes-no' | 'choice' | 'amount' | 'day' | 'share';
  /** Whom it is about when it is not about one line. */
  readonly subject: 'beneficiary' | 'support' | 'platform' | 'sales';
  /** Currency of an amount that is one figure of the whole claim; amounts without one are told per country and period. */
  readonly currency?: string;
  /** Answers in order; a possibility is one bit of the fact's mask. */
  readonly domain: readonly string[];
  readonly answers: readonly Words[];
  readonly question: Words;
  readonly why: UnknownWhy;
  /** What holds when nobody said anything, where the law itself presumes it. */
  readonly presumed?: string;
}

const YES_NO = ['no', 'yes'] as const;
const YES_NO_WORDS = [words('hayır', 'no'), words('evet', 'yes')] as const;

export function yesNo(
  name: string,
  subject: FactDefinition['subject'],
  question: Words,
  more: Partial<FactDefinition> = {},
): FactDefinition {
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

export function choice(
  name: string,
  subject: FactDefinition['subject'],
  answers: Readonly<Record<string, Words>>,
  question: Words,
): FactDefinition {
  return {
    name,
    type: 'choice',
    subject,
    domain: Object.keys(answers),
    answers: Object.values(answers),
    question,
    why: 'ask',
  };
}

export function measured(
  name: string,
  type: 'amount' | 'day' | 'share',
  subject: FactDefinition['subject'],
  question: Words,
  more: Partial<FactDefinition> = {},
): FactDefinition {
  return { name, type, subject, domain: [], answers: [], question, why: 'ask', ...more };
}
