import type { ComparisonView, ReconciliationView } from '@kervan/desk';
import { showAmount } from '../../ui/amount.ts';
import { Badge } from '../../ui/badge.tsx';
import { monthWords, quarterWords } from '../../ui/day-text.ts';
import { countryName } from '../../ui/names.ts';
import { Table } from '../../ui/table.tsx';
import { useLang } from '../../words/lang.tsx';
import { usePlatformName } from '../frame/use-platform-name.ts';
import { Behind } from './behind.tsx';
import { FigureCell } from './figure-cell.tsx';

/** Reported, invoiced and paid, a table per platform and month, a row per country. */
export function ComparisonTables({ view }: { readonly view: ReconciliationView }) {
  const platformName = usePlatformName();
  const platforms = Map.groupBy(view.comparisons, (one) => one.platform);
  return (
    <div className="stack-wide">
      {[...platforms].map(([platform, all]) => (
        <section key={platform} className="panel stack" aria-label={platformName(platform)}>
          <h2>{platformName(platform)}</h2>
          {[...Map.groupBy(all, (one) => one.month)].map(([month, rows]) => (
            <MonthTable key={month} claim={view.claim} month={month} rows={rows} />
          ))}
        </section>
      ))}
    </div>
  );
}

interface MonthProps {
  readonly claim: string;
  readonly month: string;
  readonly rows: readonly ComparisonView[];
}

function MonthTable({ claim, month, rows }: MonthProps) {
  const { w, lang } = useLang();
  const named = month.split('..').map((key) => quarterWords(monthWords(key, lang), lang));
  const head = [
    { id: 'country', head: w.common.country },
    { id: 'reported', head: w.comparison.reported, numeric: true },
    { id: 'invoiced', head: w.comparison.invoiced, numeric: true },
    { id: 'paid', head: w.comparison.paid, numeric: true },
    { id: 'base', head: w.comparison.base, numeric: true },
    { id: 'difference', head: w.comparison.difference, numeric: true },
  ];
  return (
    <Table
      caption={named.join(' – ')}
      columns={head}
      even
      rows={rows}
      keyOf={(one) => one.comparison}
      cells={(one) => [
        one.country === null ? w.common.noCountry : countryName(one.country, lang),
        <FigureCell key="reported" figure={one.reported} />,
        <FigureCell key="invoiced" figure={one.invoiced} />,
        <FigureCell key="paid" figure={one.paid} />,
        <strong key="base">
          <FigureCell figure={one.base} />
        </strong>,
        <DifferenceChips key="difference" row={one} />,
      ]}
      below={(one) => <Behind claim={claim} row={one} />}
    />
  );
}

function DifferenceChips({ row }: { readonly row: ComparisonView }) {
  const { w, lang } = useLang();
  if (!row.comparable) return <Badge tone="bad">{w.comparison.notComparable}</Badge>;
  if (row.differences.length === 0) return <span className="soft">{w.comparison.equal}</span>;
  return (
    <span className="difference-chips">
      {row.differences.map((one, index) => (
        <Badge
          // biome-ignore lint/suspicious/noArrayIndexKey: two parts may be alike in everything but their order
          key={index}
          tone={one.reason === 'not-matched' || one.reason === 'missing-document' ? 'bad' : 'look'}
        >
          {w.comparison.reasons[one.reason]} {showAmount(one.amount.amount, one.amount.currency, lang)}
        </Badge>
      ))}
    </span>
  );
}
