import type { AmountView } from '@kervan/desk';
import type { RangeView } from '@kervan/law';
import { type Speech, useLang } from '../words/lang.tsx';
import { showAmount, showDigits } from './amount.ts';
import './money.css';

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

/** A range in little room, for tables: one amount, or its two ends with the currency once. */
export function Range({ range }: { readonly range: RangeView }) {
  const speech = useLang();
  const { lang } = speech;
  if (range.undetermined || range.exact || range.most === null) {
    return <span className="range">{rangeWords(range, speech)}</span>;
  }
  // The currency stands with the last figure in Turkish, with the first in English.
  const [least, most] = [range.least, range.most].map((end, index) =>
    (index === 1) === (lang === 'tr')
      ? showAmount(end, range.currency, lang)
      : showDigits(end, range.currency, lang),
  );
  return (
    <span className="range">
      <span className="figure">{least} –</span> <span className="figure">{most}</span>
    </span>
  );
}
