import { type UnknownWhy, type Words, words } from '@kervan/kit';

export type StatusFactType = 'yes-no' | 'choice' | 'count' | 'amount' | 'share';

/** A fact that decides on a status. Its subject is always the firm that asks. */
export interface StatusFactDefinition<T extends StatusFactType = StatusFactType> {
  readonly type: T;
  /** What it is, as a noun: it stands in the words of conditions and of what is lacking. */
  readonly name: Words;
  /** What the firm is asked; `{year}` is filled with the calendar year it is about. */
  readonly question: Words;
  /** The answers of a choice by name, in order; yes and no for a yes/no fact; none for measured ones. */
  readonly answers: Readonly<Record<string, Words>>;
  /** `ask`: the firm knows it. `judge`: a body decides it. */
  readonly why: Extract<UnknownWhy, 'ask' | 'judge'>;
  /** The calendar year it is true for, seen from the day asked about. */
  readonly year?: 'previous' | 'this';
  readonly currency?: 'USD' | 'TRY';
}

const YES_NO = { no: words('hayır', 'no'), yes: words('evet', 'yes') } as const;

export function yesNo(
  name: Words,
  question: Words,
  why: StatusFactDefinition['why'] = 'ask',
): StatusFactDefinition<'yes-no'> {
  return { type: 'yes-no', name, question, answers: YES_NO, why };
}

export function choice(
  name: Words,
  question: Words,
  answers: Readonly<Record<string, Words>>,
): StatusFactDefinition<'choice'> {
  return { type: 'choice', name, question, answers, why: 'ask' };
}

export function count(
  name: Words,
  question: Words,
  year?: StatusFactDefinition['year'],
): StatusFactDefinition<'count'> {
  return { type: 'count', name, question, answers: {}, why: 'ask', ...(year && { year }) };
}

export function amount(
  currency: 'USD' | 'TRY',
  name: Words,
  question: Words,
  year?: StatusFactDefinition['year'],
): StatusFactDefinition<'amount'> {
  return { type: 'amount', name, question, answers: {}, why: 'ask', currency, ...(year && { year }) };
}

export function share(
  name: Words,
  question: Words,
  year?: StatusFactDefinition['year'],
): StatusFactDefinition<'share'> {
  return { type: 'share', name, question, answers: {}, why: 'ask', ...(year && { year }) };
}
