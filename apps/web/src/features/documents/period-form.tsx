import type { DocumentChange, DocumentView } from '@kervan/desk';
import { type FormEvent, useState } from 'react';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { periodOf } from '../../ui/period-text.ts';
import { useLang } from '../../words/lang.tsx';

/** The days a report is for, where it does not say them. */
export function PeriodForm({
  document,
  onClose,
}: {
  readonly document: DocumentView;
  readonly onClose: () => void;
}) {
  const { w } = useLang();
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const [tried, setTried] = useState(false);
  const change = useChange();
  const period = periodOf(first, last);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (period === undefined) return;
    const body: DocumentChange = { period };
    change.mutate(
      { method: 'PATCH', path: `/api/documents/${document.document}`, body },
      { onSuccess: onClose },
    );
  };
  return (
    <Dialog title={w.documents.needs.period} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <p className="soft">{document.name}</p>
        <div className="fields">
          <DayField label={w.documents.periodFrom} value={first} onChange={setFirst} />
          <DayField label={w.documents.periodUntil} value={last} onChange={setLast} />
        </div>
        {tried && period === undefined ? (
          <p className="field-error" role="alert">
            {w.documents.periodWrong}
          </p>
        ) : null}
        {change.error === null ? null : <ProblemBox problem={problemOf(change.error)} />}
        <div className="dialog-end">
          <Button look="main" type="submit" isPending={change.isPending}>
            {w.common.save}
          </Button>
          <Button onPress={onClose}>{w.common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
