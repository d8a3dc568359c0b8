import type { DocumentView } from '@kervan/desk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { documentRowsQuery } from '../../api/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { NoticeList } from '../../ui/notice.tsx';
import { useLang } from '../../words/lang.tsx';
import { RowsTable } from '../rows/rows-table.tsx';
import { DocumentRemoval } from './document-removal.tsx';

/** The remarks and the rows of a document, and what can be done with the file as a whole. */
export function DocumentMore({ document }: { readonly document: DocumentView }) {
  const { w } = useLang();
  const rows = useInfiniteQuery(documentRowsQuery(document.document));
  const [removing, setRemoving] = useState(false);
  return (
    <div className="stack document-more">
      {document.notices.length === 0 ? null : (
        <section className="stack-tight">
          <h4>{w.documents.remarks}</h4>
          <NoticeList notices={document.notices} />
        </section>
      )}
      {document.rows === 0 ? null : (
        <section className="stack-tight">
          <h4>{w.documents.rows}</h4>
          <RowsTable
            caption={`${w.documents.rows}: ${document.name}`}
            asked={rows}
            none={w.documents.rowsNone}
          />
        </section>
      )}
      <div className="row">
        <a className="button button-small button-plain" href={`/api/documents/${document.document}/file`}>
          <Icon name="download" size={16} />
          {w.documents.downloadFile}
          <span className="unseen">: {document.name}</span>
        </a>
        <Button look="grave" small onPress={() => setRemoving(true)}>
          {w.documents.remove}
          <span className="unseen">: {document.name}</span>
        </Button>
      </div>
      {removing ? <DocumentRemoval document={document} onClose={() => setRemoving(false)} /> : null}
    </div>
  );
}
