import type { DocumentDetail, TypedInvoice } from '@kervan/desk';
import { type FormEvent, useState } from 'react';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { AMOUNT_EXAMPLE, compareAmounts, showAmount } from '../../ui/amount.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { useLang } from '../../words/lang.tsx';
import { draftOf, type InvoiceDraft, invoiceFaults, invoiceOf, payableOf } from './invoice-draft.ts';
import { InvoiceFields } from './invoice-fields.tsx';

export interface InvoiceFormProps {
  readonly detail: DocumentDetail;
  readonly typed: TypedInvoice | undefined;
  readonly onClose: () => void;
}

/** The fields of the invoice; what it comes to is shown while it is typed, beside what the text says. */
export function InvoiceForm({ detail, typed, onClose }: InvoiceFormProps) {
  const { w, lang, fmt } = useLang();
  const [draft, setDraft] = useState<InvoiceDraft>(() => draftOf(detail.proposed, typed, lang));
  const [tried, setTried] = useState(false);
  const save = useChange<TypedInvoice>();
  const faults = invoiceFaults(draft, lang);
  const wrong = (fault: (typeof faults)[number]) =>
    tried && faults.includes(fault)
      ? fmt(w.invoice.wrong[fault], { example: AMOUNT_EXAMPLE[lang] })
      : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.length > 0) return;
    const body = invoiceOf(draft, detail.document, lang);
    const change =
      typed === undefined
        ? ({ method: 'POST', path: '/api/invoices', body } as const)
        : ({ method: 'PUT', path: `/api/invoices/${encodeURIComponent(typed.id)}`, body } as const);
    save.mutate(change, { onSuccess: onClose });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <InvoiceFields
        draft={draft}
        change={(part) => setDraft((now) => ({ ...now, ...part }))}
        proposed={typed === undefined ? detail.proposed : null}
        wrong={wrong}
      />
      <Payable draft={draft} detail={detail} />
      {save.error === null ? null : <ProblemBox problem={problemOf(save.error)} />}
      <div className="dialog-end">
        <Button look="main" type="submit" isPending={save.isPending}>
          {w.common.save}
        </Button>
        <Button onPress={onClose}>{w.common.cancel}</Button>
      </div>
    </form>
  );
}

function Payable({ draft, detail }: { readonly draft: InvoiceDraft; readonly detail: DocumentDetail }) {
  const { w, lang, fmt } = useLang();
  const payable = payableOf(draft, lang);
  const said = detail.proposed?.payable?.value;
  const currency = draft.currency.trim().toUpperCase();
  const differs = payable !== undefined && said !== undefined && compareAmounts(payable, said.amount) !== 0;
  return (
    <div role="status">
      <p>
        {w.invoice.payable}:{' '}
        <strong className="figure">
          {payable === undefined ? '–' : showAmount(payable, currency, lang)}
        </strong>
      </p>
      {differs ? (
        <p className="field-error">
          {fmt(w.invoice.payableDiffers, { proposed: showAmount(said.amount, said.currency, lang) })}
        </p>
      ) : null}
    </div>
  );
}
