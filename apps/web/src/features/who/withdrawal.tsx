import type { FactRecord } from '@kervan/desk';
import { type FormEvent, useState } from 'react';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { useLang } from '../../words/lang.tsx';

/** Takes an answer back, with the reason that the record keeps. */
export function Withdrawal({ fact, onClose }: { readonly fact: FactRecord; readonly onClose: () => void }) {
  const { w } = useLang();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const withdraw = useChange<FactRecord>();
  const missing = reason.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing) return;
    const path = `/api/facts/${encodeURIComponent(fact.id)}/withdrawal`;
    withdraw.mutate({ method: 'POST', path, body: { reason: reason.trim() } }, { onSuccess: onClose });
  };
  return (
    <Dialog title={w.who.withdrawTitle} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <p>{w.who.withdrawText}</p>
        <Field
          label={w.who.withdrawReason}
          value={reason}
          onChange={setReason}
          error={tried && missing ? w.who.withdrawReasonMissing : undefined}
        />
        {withdraw.error === null ? null : <ProblemBox problem={problemOf(withdraw.error)} />}
        <div className="dialog-end">
          <Button look="main" type="submit" isPending={withdraw.isPending}>
            {w.who.withdraw}
          </Button>
          <Button onPress={onClose}>{w.common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
