import type { ReconciliationView } from '@kervan/desk';
import { showDigits } from '../../ui/amount.ts';
import { countryName } from '../../ui/names.ts';
import { Table } from '../../ui/table.tsx';
import { useLang } from '../../words/lang.tsx';
import { Part } from '../frame/page-head.tsx';
import { CountryChart } from './country-chart.tsx';
import { type CountryBars, countryBars, SIDES } from './totals.ts';

/** The quarter by country: the chart and, beside it, its table. */
export function CountryPart({ view }: { readonly view: ReconciliationView }) {
  const { w, lang } = useLang();
  const bars = countryBars(view.countries);
  if (bars.length === 0) return null;
  const cells = (one: CountryBars) => [
    one.country === null ? w.common.noCountry : countryName(one.country, lang),
    ...SIDES.map((side) => {
      const lira = one.lira[side];
      return lira === null ? (
        <span key={side} className="soft">
          {w.comparison.noLira}
        </span>
      ) : (
        showDigits(lira, 'TRY', lang)
      );
    }),
  ];
  return (
    <Part title={w.comparison.byCountry} lead={w.comparison.byCountryLead}>
      <div className="country-pair panel">
        <CountryChart bars={bars} />
        <Table
          caption={w.comparison.byCountry}
          captionUnseen
          columns={[
            { id: 'country', head: w.common.country },
            ...SIDES.map((side) => ({ id: side, head: w.comparison[side], numeric: true })),
          ]}
          rows={bars}
          keyOf={(one) => one.country ?? '-'}
          cells={cells}
        />
      </div>
    </Part>
  );
}
