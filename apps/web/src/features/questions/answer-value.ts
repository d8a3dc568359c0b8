import type { FactValueView } from '@kervan/desk';
import { compareDecimals, decimal, type Lang } from '@kervan/kit';
import type { QuestionView } from '@kervan/law';
import { readAmount } from '../../ui/amount.ts';
import { readDay } from '../../ui/day-text.ts';

const HUNDRED = decimal('100');

/** What tells how an answer is written. */
export interface AnswerForm {
  readonly type: QuestionView['type'];
  /** Most decimals of a count; left out or null: whole things. */
  readonly places?: number | null;
}

/**
 * The fact's value behind an answer as given on screen; undefined when the text is no such value. Shares are per cent, 0 to
 * 100; amounts need a currency of three letters; counts are zero or more, with no more decimals than their measure has.
 */
export function answerValue(
  { type, places }: AnswerForm,
  typed: string,
  currency: string,
  lang: Lang,
): FactValueView | undefined {
  switch (type) {
    case 'yes-no':
      return typed === 'yes' ? true : typed === 'no' ? false : undefined;
    case 'choice':
      return typed === '' ? undefined : typed;
    case 'day':
      return readDay(typed);
    case 'share': {
      const share = readAmount(typed.replace('%', ''), lang);
      if (share === undefined || share.startsWith('-')) return undefined;
      return compareDecimals(decimal(share), HUNDRED) > 0 ? undefined : share;
    }
    case 'count': {
      const count = readAmount(typed, lang);
      if (count === undefined || count.startsWith('-')) return undefined;
      return decimal(count).scale > (places ?? 0) ? undefined : count;
    }
    case 'amount': {
      const amount = readAmount(typed, lang);
      return amount === undefined || !/^[A-Z]{3}$/.test(currency) ? undefined : { amount, currency };
    }
  }
}
