import type { ClaimSummary, ReadingChoice } from '@kervan/desk';
import type { DoubtView } from '@kervan/law';
import { type FormEvent, useState } from 'react';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { useLang } from '../../words/lang.tsx';
import type { OtherReading } from './other-reading.ts';

export interface ReadingDialogProps {
  readonly doubt: DoubtView;
  readonly reading: OtherReading;
  readonly path: string;
  readonly onClose: () => void;
}

/** Another reading is taken by somebody for a reason; both go into the receipt. */
export function ReadingDialog({ doubt, reading, path, onClose }: ReadingDialogProps) {
  const { w, say } = useLang();
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const take = useChange<ClaimSummary>();
  const missing = (text: string) => (tried && text.trim() === '' ? w.doubts.missing : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (by.trim() === '' || reason.trim() === '') return;
    const body: ReadingChoice = { reading: reading.reading, by: by.trim(), reason: reason.trim() };
    take.mutate({ method: 'PUT', path, body }, { onSuccess: onClose });
  };
  return (
    <Dialog title={w.doubts.takeTitle} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <p className="soft">{say(doubt.place)}</p>
        <p className="strong">{say(reading.words)}</p>
        <p>{w.doubts.takeText}</p>
        <Field label={w.common.yourName} value={by} onChange={setBy} error={missing(by)} />
        <Field label={w.doubts.reason} value={reason} onChange={setReason} error={missing(reason)} rows={3} />
        {take.error === null ? null : <ProblemBox problem={problemOf(take.error)} />}
        <div className="dialog-end">
          <Button look="main" type="submit" isPending={take.isPending}>
            {w.doubts.take}
          </Button>
          <Button onPress={onClose}>{w.common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
