import type { ReconciliationView, UnusedView } from '@kervan/desk';
import { showAmount } from '../../ui/amount.ts';
import { Badge } from '../../ui/badge.tsx';
import { useLang } from '../../words/lang.tsx';
import { ORDINARY } from './ordinary.ts';
import { Places } from './places.tsx';
import { Settle } from './settle.tsx';
import './unused.css';

/** Whatever was read and stands in no figure, by reason; reasons that ask for somebody's eye first and open. */
export function UnusedList({ view }: { readonly view: ReconciliationView }) {
  const { w } = useLang();
  if (view.unused.length === 0) return <p className="soft">{w.comparison.unusedNone}</p>;
  const groups = [...Map.groupBy(view.unused, (one) => `${one.what} ${one.reason} ${one.words.en}`).values()];
  const ordinary = (items: readonly UnusedView[]) => items.every((one) => ORDINARY.has(one.reason));
  return (
    <ul className="stack-tight">
      {groups
        .toSorted((a, b) => Number(ordinary(a)) - Number(ordinary(b)))
        .map((items) => (
          <li key={`${items[0]?.what} ${items[0]?.reason} ${items[0]?.words.en}`}>
            <Group items={items} view={view} open={!ordinary(items)} />
          </li>
        ))}
    </ul>
  );
}

interface GroupProps {
  readonly items: readonly UnusedView[];
  readonly view: ReconciliationView;
  readonly open: boolean;
}

function Group({ items, view, open }: GroupProps) {
  const { w, say } = useLang();
  const [first] = items;
  if (first === undefined) return null;
  return (
    <details className="panel unused" open={open}>
      <summary>
        <Badge tone={open ? 'look' : 'plain'}>{w.comparison.whats[first.what]}</Badge> {say(first.words)}{' '}
        <span className="soft">({items.length})</span>
      </summary>
      <div className="stack-tight">
        {first.wayOut === null ? null : (
          <p className="small">
            <span className="soft">{w.common.wayOut}: </span>
            {say(first.wayOut)}
          </p>
        )}
        <ul>
          {items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two items may be alike in everything but their order
            <li key={index} className="unused-item">
              <UnusedItem item={item} view={view} />
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

function UnusedItem({ item, view }: { readonly item: UnusedView; readonly view: ReconciliationView }) {
  const { w, lang, fmt } = useLang();
  return (
    <>
      <span className="unused-amount">
        {item.amount === null ? null : (
          <strong className="figure">{showAmount(item.amount.amount, item.amount.currency, lang)}</strong>
        )}
        {item.rows > 1 ? (
          <span className="soft small"> {fmt(w.common.rows, { count: item.rows })}</span>
        ) : null}
      </span>
      <Places places={item.places} />
      {item.what === 'bank-entry' ? <Settle item={item} invoices={view.invoices} /> : null}
    </>
  );
}
