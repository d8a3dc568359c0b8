import type { ConfirmationData, InvoiceUseView, PlaceRef } from '@kervan/desk';
import { type FormEvent, useState } from 'react';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { showAmount } from '../../ui/amount.ts';
import { Button } from '../../ui/button.tsx';
import { dayWords } from '../../ui/day-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useLang } from '../../words/lang.tsx';

export interface LinkDialogProps {
  readonly payment: PlaceRef;
  readonly invoices: readonly InvoiceUseView[];
  readonly onClose: () => void;
}

/** Says which invoice a payment paid, where the comparison cannot tell. */
export function LinkDialog({ payment, invoices, onClose }: LinkDialogProps) {
  const { w, lang } = useLang();
  const [chosen, setChosen] = useState('0');
  const confirm = useChange();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const invoice = invoices[Number(chosen)];
    if (invoice === undefined) return;
    const body: ConfirmationData = {
      kind: 'link',
      payment,
      invoice: { number: invoice.number, issuer: invoice.issuer },
    };
    confirm.mutate({ method: 'POST', path: '/api/confirmations', body }, { onSuccess: onClose });
  };
  const options = invoices.map((one, index) => ({
    value: String(index),
    label: `${one.number} · ${dayWords(one.day, lang)} · ${showAmount(one.amount.amount, one.amount.currency, lang)}`,
  }));
  return (
    <Dialog title={w.comparison.linkTitle} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <p className="place">{payment.place}</p>
        <SelectField label={w.comparison.linkInvoice} value={chosen} options={options} onChange={setChosen} />
        {confirm.error === null ? null : <ProblemBox problem={problemOf(confirm.error)} />}
        <div className="dialog-end">
          <Button look="main" type="submit" isPending={confirm.isPending} isDisabled={invoices.length === 0}>
            {w.common.save}
          </Button>
          <Button onPress={onClose}>{w.common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
