import type { DocumentChange, DocumentView } from '@kervan/desk';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { useLang } from '../../words/lang.tsx';

/** Day first or month first, where the document's dates could be read both ways. */
export function DateOrderForm({
  document,
  onClose,
}: {
  readonly document: DocumentView;
  readonly onClose: () => void;
}) {
  const { w } = useLang();
  const change = useChange();
  const choose = (dateOrder: NonNullable<DocumentChange['dateOrder']>) =>
    change.mutate(
      {
        method: 'PATCH',
        path: `/api/documents/${document.document}`,
        body: { dateOrder } satisfies DocumentChange,
      },
      { onSuccess: onClose },
    );
  return (
    <Dialog title={w.documents.dateOrder} onClose={onClose}>
      <p className="soft">{document.name}</p>
      {change.error === null ? null : <ProblemBox problem={problemOf(change.error)} />}
      <div className="stack-tight">
        <Button isPending={change.isPending} onPress={() => choose('day-month')}>
          {w.documents.dayMonth}
        </Button>
        <Button isPending={change.isPending} onPress={() => choose('month-day')}>
          {w.documents.monthDay}
        </Button>
      </div>
    </Dialog>
  );
}
