import type { DocumentDetail, DocumentView, TypedInvoice } from '@kervan/desk';
import { useQuery } from '@tanstack/react-query';
import { documentQuery } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Answer } from '../../ui/loading.tsx';
import { useLang } from '../../words/lang.tsx';
import { InvoiceForm } from './invoice-form.tsx';
import './invoice.css';

export interface InvoiceDialogProps {
  readonly document: DocumentView;
  readonly typed?: TypedInvoice;
  readonly onClose: () => void;
}

/** An invoice that is only a PDF, typed in beside its text. */
export default function InvoiceDialog({ document, typed, onClose }: InvoiceDialogProps) {
  const { w } = useLang();
  const asked = useQuery(documentQuery(document.document));
  return (
    <Dialog
      title={typed === undefined ? w.invoice.title : w.invoice.titleEdit}
      place="wide"
      onClose={onClose}
    >
      <p className="soft">{w.invoice.lead}</p>
      <Answer asked={asked}>
        {(detail) => (
          <div className="invoice-pair">
            <PdfText detail={detail} />
            <InvoiceForm detail={detail} typed={typed} onClose={onClose} />
          </div>
        )}
      </Answer>
    </Dialog>
  );
}

function PdfText({ detail }: { readonly detail: DocumentDetail }) {
  const { w, fmt } = useLang();
  const empty = detail.text.every((page) => page.lines.length === 0);
  return (
    <section className="stack-tight" aria-label={w.invoice.text}>
      <h3>{w.invoice.text}</h3>
      <p className="small">
        <a href={`/api/documents/${detail.document}/file`} target="_blank" rel="noreferrer">
          {w.invoice.open}: {detail.name}
        </a>
      </p>
      {empty ? (
        <p className="soft">{w.invoice.noText}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="pdf-text" tabIndex={0} aria-label={detail.name}>
          {detail.text.map((page) => (
            <div key={page.page}>
              <p className="pdf-page">{fmt(w.invoice.page, { page: String(page.page) })}</p>
              <ol className="pdf-lines">
                {page.lines.map((line, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a page never move
                  <li key={index}>{line}</li>
                ))}
              </ol>
            </div>
          ))}
        </section>
      )}
    </section>
  );
}
