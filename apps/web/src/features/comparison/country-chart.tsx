import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { countryName } from '../../ui/names.ts';
import { useWidth } from '../../ui/use-width.ts';
import { useLang } from '../../words/lang.tsx';
import { barShares, type CountryBars, SIDES } from './totals.ts';
import './country-chart.css';

const LABEL = 22;
const BAR = 11;
const GAP = 16;

/** Three bars per country. It says nothing that the table beside it does not say. */
export function CountryChart({ bars }: { readonly bars: readonly CountryBars[] }) {
  const { w, lang } = useLang();
  const [ref, width] = useWidth<HTMLDivElement>();
  const block = LABEL + SIDES.length * (BAR + 2) + GAP;
  const share = barShares(bars);
  const x = scaleLinear({ domain: [0, 1], range: [0, Math.max(width - 1, 0)] });
  const y = scaleBand({ domain: [...SIDES], range: [0, SIDES.length * (BAR + 2)], paddingInner: 0.12 });
  return (
    <div ref={ref} className="country-chart">
      <ul className="legend" aria-hidden="true">
        {SIDES.map((side) => (
          <li key={side}>
            <span className={`legend-mark fill-${side}`} />
            {w.comparison[side]}
          </li>
        ))}
      </ul>
      <svg width={width} height={bars.length * block} role="img" aria-label={w.comparison.chartLabel}>
        {bars.map((one, index) => (
          <g key={one.country ?? '-'} transform={`translate(0 ${index * block})`}>
            <text className="country-chart-name" y={15}>
              {one.country === null ? w.common.noCountry : countryName(one.country, lang)}
            </text>
            {SIDES.map((side) => (
              <Bar
                key={side}
                className={`fill-${side}`}
                x={0}
                y={LABEL + (y(side) ?? 0)}
                width={Math.max(x(share(one, side)), 1)}
                height={y.bandwidth()}
              />
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}
