import type { DocumentView } from '@kervan/desk';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { useLang } from '../../words/lang.tsx';

/** Asks once before a document leaves. */
export function DocumentRemoval({
  document,
  onClose,
}: {
  readonly document: DocumentView;
  readonly onClose: () => void;
}) {
  const { w } = useLang();
  const remove = useChange();
  return (
    <Dialog title={w.documents.removeTitle} onClose={onClose}>
      <p className="strong">{document.name}</p>
      <p>{w.documents.removeText}</p>
      {remove.error === null ? null : <ProblemBox problem={problemOf(remove.error)} />}
      <div className="dialog-end">
        <Button
          look="grave"
          isPending={remove.isPending}
          onPress={() =>
            remove.mutate(
              { method: 'DELETE', path: `/api/documents/${document.document}` },
              { onSuccess: onClose },
            )
          }
        >
          {w.documents.remove}
        </Button>
        <Button onPress={onClose}>{w.common.cancel}</Button>
      </div>
    </Dialog>
  );
}
