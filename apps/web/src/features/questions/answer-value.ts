import type { FactValueView } from '@kervan/desk';
import { compareDecimals, decimal, type Lang } from '@kervan/kit';
import type { QuestionView } from '@kervan/law';
import { readAmount } from '../../ui/amount.ts';
import { readDay } from '../../ui/day-text.ts';

const HUNDRED = decimal('100');

/**
 * The fact's value behind an answer as given on screen; undefined when the text is no such value. Shares are per cent, 0 to
 * 100; amounts need a currency of three letters.
 */
export function answerValue(
  type: QuestionView['type'],
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
    case 'amount': {
      const amount = readAmount(typed, lang);
      return amount === undefined || !/^[A-Z]{3}$/.test(currency) ? undefined : { amount, currency };
    }
  }
}
