import type { RangeView } from '@kervan/law';
import { useId } from 'react';
import { shareOf, showAmount } from '../../ui/amount.ts';
import { useLang } from '../../words/lang.tsx';
import './range-bar.css';

const WIDTH = 1000;
const HEIGHT = 20;

/** From nothing to the most there can be: what is sure is solid, what an answer still decides is hatched. */
export function RangeBar({ range, thin = false }: { readonly range: RangeView; readonly thin?: boolean }) {
  const { w, lang, fmt } = useLang();
  const hatch = useId();
  const whole = range.most ?? range.least;
  const sure = Math.round(shareOf(range.least, whole) * (range.most === null ? WIDTH * 0.6 : WIDTH));
  const most = range.most === null ? w.result.unbounded : showAmount(range.most, range.currency, lang);
  const label = fmt(w.result.barLabel, { least: showAmount(range.least, range.currency, lang), most });
  return (
    <svg
      className={thin ? 'range-bar range-bar-thin' : 'range-bar'}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <defs>
        <pattern
          id={hatch}
          width="14"
          height={HEIGHT}
          patternUnits="userSpaceOnUse"
          patternTransform="skewX(-35)"
        >
          <rect className="range-open-ground" width="14" height={HEIGHT} />
          <rect className="range-open-line" width="6" height={HEIGHT} />
        </pattern>
      </defs>
      <rect width={WIDTH} height={HEIGHT} fill={`url(#${hatch})`} />
      <rect className="range-sure" width={sure} height={HEIGHT} />
    </svg>
  );
}
