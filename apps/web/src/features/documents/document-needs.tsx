import type { DocumentView } from '@kervan/desk';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useLang } from '../../words/lang.tsx';
import { DateOrderForm } from './date-order-form.tsx';
import { PeriodForm } from './period-form.tsx';

const MappingDialog = lazy(() => import('../mapping/mapping-dialog.tsx'));
const InvoiceDialog = lazy(() => import('../invoice/invoice-dialog.tsx'));

export interface DocumentNeedsProps {
  readonly document: DocumentView;
  readonly needs: DocumentView['needs'];
}

/** What a document waits for, each with the way to give it. */
export function DocumentNeeds({ document, needs }: DocumentNeedsProps) {
  const { w } = useLang();
  const [open, setOpen] = useState<DocumentView['needs'][number] | undefined>(undefined);
  const close = () => setOpen(undefined);
  return (
    <div className="document-needs">
      <span className="document-needs-title">{w.documents.needsTitle}:</span>
      {needs.map((need) => (
        <Button key={need} small onPress={() => setOpen(need)}>
          {w.documents.needs[need]}
          <span className="unseen">: {document.name}</span>
        </Button>
      ))}
      <Suspense fallback={<Loading />}>
        {open === 'mapping' ? <MappingDialog document={document} onClose={close} /> : null}
        {open === 'typed-invoice' ? <InvoiceDialog document={document} onClose={close} /> : null}
        {open === 'date-order' ? <DateOrderForm document={document} onClose={close} /> : null}
        {open === 'period' ? <PeriodForm document={document} onClose={close} /> : null}
      </Suspense>
    </div>
  );
}
