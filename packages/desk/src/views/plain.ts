import {
  type Decimal,
  decimalText,
  formatDay,
  type Money,
  moneyText,
  type Notice,
  type Period,
  type Problem,
} from '@kervan/kit';
import type { AmountView, NoticeView, PeriodView } from '../api/common.ts';

/** Kit values as data: amounts and decimals as text, days as ISO text; what is absent becomes null. */
export function amountView(value: Money): AmountView {
  return { amount: moneyText(value), currency: value.currency };
}

export function amountOrNull(value: Money | undefined): AmountView | null {
  return value === undefined ? null : amountView(value);
}

export function decimalOrNull(value: Decimal | undefined): string | null {
  return value === undefined ? null : decimalText(value);
}

export function periodView(value: Period): PeriodView {
  return { from: formatDay(value.from), until: formatDay(value.until) };
}

export function periodOrNull(value: Period | undefined): PeriodView | null {
  return value === undefined ? null : periodView(value);
}

export function noticeView({ code, severity, place, words, wayOut }: Notice): NoticeView {
  return { code, severity, place, words, wayOut: wayOut ?? null };
}

/** A refusal told in the list of remarks. */
export function problemNotice(problem: Problem): NoticeView {
  return {
    code: problem.code,
    severity: 'error',
    place: problem.place ?? '',
    words: problem.words,
    wayOut: problem.wayOut ?? null,
  };
}
