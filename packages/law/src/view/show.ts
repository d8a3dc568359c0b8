import { fill, groupDigits, type Lang, type Words, words } from '@kervan/kit';
import type { RangeView } from './assessment-view.ts';

/** A range as a person reads it: `1.234,56 TL`, `en az … en çok …`, `en az …`. */
export function showRange(range: RangeView): Words {
  const least = showAmount(range.least, range.currency);
  if (range.most === null) return fill(words('en az {least}', 'at least {least}'), { least });
  if (range.least === range.most) return least;
  return fill(words('{least} ile {most} arası', 'between {least} and {most}'), {
    least,
    most: showAmount(range.most, range.currency),
  });
}

/** Decimal text with its currency, grouped as each language does. */
export function showAmount(text: string, currency: string): Words {
  if (currency === 'thing') return words(`${text} adet`, text);
  const grouped = (lang: Lang) => groupDigits(text, lang);
  return words(`${grouped('tr')} ${currency === 'TRY' ? 'TL' : currency}`, `${currency} ${grouped('en')}`);
}
