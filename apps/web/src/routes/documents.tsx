import type { ReactNode } from 'react';
import { DocumentList } from '../features/documents/document-list.tsx';
import { DropArea } from '../features/documents/drop-area.tsx';
import { SavedMappings } from '../features/documents/saved-mappings.tsx';
import { UploadList } from '../features/documents/upload-list.tsx';
import { PageHead, Part } from '../features/frame/page-head.tsx';
import { useLang } from '../words/lang.tsx';

/** What came in and what is made of it. */
export function DocumentsPage(): ReactNode {
  const { w } = useLang();
  return (
    <div className="stack-wide">
      <PageHead title={w.documents.title} lead={w.documents.lead} />
      <DropArea />
      <UploadList />
      <Part title={w.documents.list}>
        <DocumentList />
      </Part>
      <SavedMappings />
    </div>
  );
}
