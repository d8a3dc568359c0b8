import { compareDecimals, decimal, type Lang } from '@kervan/kit';
import type { StatusFactEntry, StatusQuestionView } from '@kervan/law';
import { readAmount } from '../../ui/amount.ts';

/** One answer to a status question, as it is kept in this browser. */
export interface FinderAnswer {
  readonly fact: string;
  readonly value: StatusFactEntry['value'];
  /** The calendar year the question was about. */
  readonly year: number | null;
  /** Who decided and why, where a body judges it. */
  readonly judgement?: { readonly by: string; readonly reason: string };
}

const KEPT = 'kervan.status-answers';

/** A figure as the law takes it: at most eighteen digits and, for money, two decimals. */
const FIGURE = /^\d{1,18}(\.\d{1,2})?$/;
const HUNDRED = decimal('100');

/** The answers given in this browser for a firm; none where it keeps nothing or what it kept cannot be read. */
export function keptAnswers(beneficiary: string): readonly FinderAnswer[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(`${KEPT}.${beneficiary}`) ?? '[]');
    return Array.isArray(read) ? read.filter(isAnswer) : [];
  } catch {
    return [];
  }
}

export function keepAnswers(beneficiary: string, answers: readonly FinderAnswer[]): void {
  try {
    localStorage.setItem(`${KEPT}.${beneficiary}`, JSON.stringify(answers));
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
  return answers.map(({ fact, value, year, judgement }) => ({
    fact,
    value,
    ...(year === null ? {} : { year }),
    origin: judgement === undefined ? { kind: 'declaration', by } : { kind: 'judgement', ...judgement },
    recordedOn: on,
  }));
}

/** The value behind what was typed; undefined where it is no answer of the question's type. Shares are per cent, 0 to 100. */
export function typedStatusAnswer(
  question: Pick<StatusQuestionView, 'type' | 'currency'>,
  typed: string,
  lang: Lang,
): StatusFactEntry['value'] | undefined {
  const plain = readAmount(typed.replace('%', ''), lang);
  if (plain === undefined || plain.startsWith('-')) return undefined;
  switch (question.type) {
    case 'count':
      return /^\d{1,18}$/.test(plain) ? plain : undefined;
    case 'share':
      return compareDecimals(decimal(plain), HUNDRED) > 0 ? undefined : plain;
    case 'amount':
      return question.currency === null || !FIGURE.test(plain)
        ? undefined
        : { amount: plain, currency: question.currency };
    default:
      return undefined;
  }
}

/** A share told as two amounts: `2000000/3000000`. Undefined unless the part is within a whole above zero. */
export function typedShare(part: string, whole: string, lang: Lang): string | undefined {
  const [top, bottom] = [readAmount(part, lang), readAmount(whole, lang)];
  if (top === undefined || bottom === undefined) return undefined;
  if (!FIGURE.test(top) || !FIGURE.test(bottom) || decimal(bottom).digits === 0n) return undefined;
  return compareDecimals(decimal(top), decimal(bottom)) > 0 ? undefined : `${top}/${bottom}`;
}

function isAnswer(one: unknown): one is FinderAnswer {
  return typeof one === 'object' && one !== null && 'fact' in one && 'value' in one && 'year' in one;
}
