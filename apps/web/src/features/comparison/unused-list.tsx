import type { ConfirmationData, ReconciliationView, UnusedView } from '@kervan/desk';
import { useState } from 'react';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { showAmount } from '../../ui/amount.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { useLang } from '../../words/lang.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { Places } from './places.tsx';

/** Whatever was read and stands in no figure, with the reason, the way out, and what a person can settle at once. */
export function UnusedList({ view }: { readonly view: ReconciliationView }) {
  const { w } = useLang();
  if (view.unused.length === 0) return <p className="soft">{w.comparison.unusedNone}</p>;
  return (
    <ul className="stack-tight">
      {view.unused.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two items may be alike in everything but their order
        <li key={index} className="notice notice-warning">
          <Badge>{w.comparison.whats[one.what]}</Badge>
          <UnusedItem item={one} view={view} />
        </li>
      ))}
    </ul>
  );
}

function UnusedItem({ item, view }: { readonly item: UnusedView; readonly view: ReconciliationView }) {
  const { w, lang, say, fmt } = useLang();
  return (
    <div className="stack-tight">
      <p>
        {item.amount === null ? null : (
          <strong className="figure">{showAmount(item.amount.amount, item.amount.currency, lang)} </strong>
        )}
        {say(item.words)}
        {item.rows > 1 ? <span className="soft"> · {fmt(w.common.rows, { count: item.rows })}</span> : null}
      </p>
      {item.wayOut === null ? null : (
        <p className="small">
          <span className="soft">{w.common.wayOut}: </span>
          {say(item.wayOut)}
        </p>
      )}
      <Places places={item.places} />
      {item.what === 'bank-entry' ? <Settle item={item} view={view} /> : null}
    </div>
  );
}

/** What a person can say of a bank line: that it is no ad spend, or which invoice it paid. */
function Settle({ item, view }: { readonly item: UnusedView; readonly view: ReconciliationView }) {
  const { w } = useLang();
  const [linking, setLinking] = useState(false);
  const confirm = useChange();
  const [place] = item.places;
  if (place === undefined || place.document === null) return null;
  if (item.reason === 'confirmed-unrelated' || item.reason === 'same-payment') return null;
  const payment = { document: place.document, place: place.place };
  const body: ConfirmationData = { kind: 'not-ads', payment };
  return (
    <div className="row">
      <Button
        small
        isPending={confirm.isPending}
        onPress={() => confirm.mutate({ method: 'POST', path: '/api/confirmations', body })}
      >
        {w.comparison.notAds}
        <span className="unseen">: {place.place}</span>
      </Button>
      <Button small onPress={() => setLinking(true)}>
        {w.comparison.link}
        <span className="unseen">: {place.place}</span>
      </Button>
      {confirm.error === null ? null : <ProblemBox problem={problemOf(confirm.error)} />}
      {linking ? (
        <LinkDialog payment={payment} invoices={view.invoices} onClose={() => setLinking(false)} />
      ) : null}
    </div>
  );
}
