import type { ConfirmationData, InvoiceUseView, UnusedView } from '@kervan/desk';
import { useState } from 'react';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { useLang } from '../../words/lang.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { ORDINARY } from './ordinary.ts';

/** What a person can say of a bank line: that it is no ad spend, or which invoice it paid. */
export function Settle({
  item,
  invoices,
}: {
  readonly item: UnusedView;
  readonly invoices: readonly InvoiceUseView[];
}) {
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
      {ORDINARY.has(item.reason) ? null : (
        <Button
          small
          isPending={confirm.isPending}
          onPress={() => confirm.mutate({ method: 'POST', path: '/api/confirmations', body })}
        >
          {w.comparison.notAds}
          <span className="unseen">: {place.place}</span>
        </Button>
      )}
      <Button small onPress={() => setLinking(true)}>
        {w.comparison.link}
        <span className="unseen">: {place.place}</span>
      </Button>
      {confirm.error === null ? null : <ProblemBox problem={problemOf(confirm.error)} />}
      {linking ? (
        <LinkDialog payment={payment} invoices={invoices} onClose={() => setLinking(false)} />
      ) : null}
    </div>
  );
}
