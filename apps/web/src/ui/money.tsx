import type { AmountView } from '@kervan/desk';
import type { RangeView } from '@kervan/law';
import { type Speech, useLang } from '../words/lang.tsx';
import { showAmount } from './amount.ts';

/** One amount in tabular figures. */
export function Amount({ value }: { readonly value: AmountView }) {
  const { lang } = useLang();
  return <span className="figure">{showAmount(value.amount, value.currency, lang)}</span>;
}

/** A range in words: the amount, `en az … en çok …`, or that no source bounds it. */
export function rangeWords(range: RangeView, speech: Pick<Speech, 'lang' | 'w' | 'fmt'>): string {
  const { lang, w, fmt } = speech;
  if (range.undetermined) return w.common.undetermined;
  const least = showAmount(range.least, range.currency, lang);
  if (range.exact) return least;
  if (range.most === null) return fmt(w.common.atLeastOnly, { least });
  return fmt(w.common.between, { least, most: showAmount(range.most, range.currency, lang) });
}

/** A range as text; wraps between its two amounts, never within one. */
export function Range({ range }: { readonly range: RangeView }) {
  return <span className="range-text">{rangeWords(range, useLang())}</span>;
}
