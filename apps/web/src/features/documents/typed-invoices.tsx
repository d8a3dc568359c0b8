import type { TypedInvoice } from '@kervan/desk';
import { lazy, Suspense, useState } from 'react';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { showAmount } from '../../ui/amount.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { useLang } from '../../words/lang.tsx';
import type { DocumentItemProps } from './document-props.ts';

const InvoiceDialog = lazy(() => import('../invoice/invoice-dialog.tsx'));

/** The invoices a person typed in beside this PDF. */
export function TypedInvoices({ document, invoices }: DocumentItemProps) {
  const { w, lang, fmt } = useLang();
  const [editing, setEditing] = useState<TypedInvoice | undefined>(undefined);
  const withdraw = useChange();
  if (invoices.length === 0) return null;
  return (
    <ul className="stack-tight">
      {invoices.map((one) => (
        <li key={one.id} className="row">
          <span>
            {fmt(w.documents.typed, {
              number: one.number,
              amount: showAmount(one.payable, one.currency, lang),
            })}
          </span>
          <Button look="quiet" small onPress={() => setEditing(one)}>
            {w.documents.edit}
            <span className="unseen">: {one.number}</span>
          </Button>
          <Button
            look="quiet"
            small
            isPending={withdraw.isPending}
            onPress={() =>
              withdraw.mutate({ method: 'DELETE', path: `/api/invoices/${encodeURIComponent(one.id)}` })
            }
          >
            {w.documents.withdraw}
            <span className="unseen">: {one.number}</span>
          </Button>
        </li>
      ))}
      {withdraw.error === null ? null : <ProblemBox problem={problemOf(withdraw.error)} />}
      {editing === undefined ? null : (
        <Suspense fallback={<Loading />}>
          <InvoiceDialog document={document} typed={editing} onClose={() => setEditing(undefined)} />
        </Suspense>
      )}
    </ul>
  );
}
