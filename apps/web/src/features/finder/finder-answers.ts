import type { Lang } from '@kervan/kit';
import type { StatusFactEntry, StatusQuestionView } from '@kervan/law';
import { readAmount } from '../../ui/amount.ts';

/** One answer to a status question, as it is kept in this browser. */
export interface FinderAnswer {
  readonly fact: string;
  readonly value: StatusFactEntry['value'];
  /** The calendar year the question was about. */
  readonly year: number | null;
}

const KEPT = 'kervan.status-answers';

/** The answers given in this browser before; none where it keeps nothing or what it kept cannot be read. */
export function keptAnswers(): readonly FinderAnswer[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '[]');
    return Array.isArray(read) ? read.filter(isAnswer) : [];
  } catch {
    return [];
  }
}

export function keepAnswers(answers: readonly FinderAnswer[]): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify(answers));
  } catch {
    // a browser that keeps nothing asks again next time
  }
}

/** The answers with one more; an earlier one about the same fact and year gives way. */
export function withAnswer(answers: readonly FinderAnswer[], answer: FinderAnswer): readonly FinderAnswer[] {
  return [...answers.filter((one) => one.fact !== answer.fact || one.year !== answer.year), answer];
}

/** The facts as the server takes them: declared by the firm on a day. */
export function entriesOf(
  answers: readonly FinderAnswer[],
  by: string,
  on: string,
): readonly StatusFactEntry[] {
  return answers.map(({ fact, value, year }) => ({
    fact,
    value,
    ...(year === null ? {} : { year }),
    origin: { kind: 'declaration', by },
    recordedOn: on,
  }));
}

/** The value behind what was typed; undefined where it is no answer of the question's type. */
export function typedStatusAnswer(
  question: Pick<StatusQuestionView, 'type' | 'currency'>,
  typed: string,
  lang: Lang,
): StatusFactEntry['value'] | undefined {
  if (question.type === 'share') {
    const fraction = /^(\d+)\s*\/\s*(\d+)$/.exec(typed.trim());
    if (fraction !== null) return fraction[2] === '0' ? undefined : `${fraction[1]}/${fraction[2]}`;
  }
  const plain = readAmount(typed.replace('%', ''), lang);
  if (plain === undefined || plain.startsWith('-')) return undefined;
  if (question.type === 'count') return /^\d{1,18}$/.test(plain) ? plain : undefined;
  if (question.type === 'share') return plain;
  return question.type === 'amount' && question.currency !== null
    ? { amount: plain, currency: question.currency }
    : undefined;
}

function isAnswer(one: unknown): one is FinderAnswer {
  return typeof one === 'object' && one !== null && 'fact' in one && 'value' in one && 'year' in one;
}
