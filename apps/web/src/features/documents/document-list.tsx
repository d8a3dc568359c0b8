import type { DocumentView, TypedInvoice } from '@kervan/desk';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { documentsQuery, invoicesQuery } from '../../api/queries.ts';
import { Answer } from '../../ui/loading.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useLang } from '../../words/lang.tsx';
import { DocumentItem } from './document-item.tsx';
import { isUnusable, openNeeds } from './open-needs.ts';
import './document-list.css';

type Filter = 'all' | 'waiting' | 'errors';

/** Documents by what a person has to do about them: first what waits, then what is wrong, then the newest. */
export function DocumentList() {
  const { w } = useLang();
  const asked = useQuery(documentsQuery);
  const invoices = useQuery(invoicesQuery).data ?? [];
  const [filter, setFilter] = useState<Filter>('all');
  return (
    <Answer asked={asked}>
      {(documents) => {
        if (documents.length === 0) return <p className="soft">{w.documents.none}</p>;
        const passing = (name: Filter) => documents.filter((one) => passes(one, name, invoices));
        const shown = sorted(passing(filter), invoices);
        const quiet = shown.filter((one) => filter === 'all' && one.kind === 'rate-bulletin' && isQuiet(one));
        return (
          <div className="stack">
            <div className="filter">
              <SelectField
                label={w.documents.filter}
                value={filter}
                onChange={(value) => setFilter(value as Filter)}
                options={[
                  { value: 'all', label: `${w.documents.filterAll} (${documents.length})` },
                  { value: 'waiting', label: `${w.documents.filterWaiting} (${passing('waiting').length})` },
                  { value: 'errors', label: `${w.documents.filterErrors} (${passing('errors').length})` },
                ]}
              />
            </div>
            {shown.length === 0 ? <p className="soft">{w.documents.filterNone}</p> : null}
            <Items documents={shown.filter((one) => !quiet.includes(one))} invoices={invoices} />
            <Bulletins documents={quiet} invoices={invoices} />
          </div>
        );
      }}
    </Answer>
  );
}

interface ItemsProps {
  readonly documents: readonly DocumentView[];
  readonly invoices: readonly TypedInvoice[];
}

function Items({ documents, invoices }: ItemsProps) {
  return (
    <ul className="document-list">
      {documents.map((one) => (
        <li key={one.document}>
          <DocumentItem
            document={one}
            invoices={invoices.filter((typed) => typed.document === one.document)}
          />
        </li>
      ))}
    </ul>
  );
}

/** A quarter needs dozens of bulletins; the ones without a remark stand together. */
function Bulletins({ documents, invoices }: ItemsProps) {
  const { w, fmt } = useLang();
  if (documents.length === 0) return null;
  return (
    <details className="unfold panel">
      <summary>{fmt(w.documents.bulletins, { count: documents.length })}</summary>
      <Items documents={documents} invoices={invoices} />
    </details>
  );
}

function isQuiet(document: DocumentView): boolean {
  return document.state === 'read' && document.notices.every((one) => one.severity === 'hint');
}

function passes(document: DocumentView, filter: Filter, invoices: readonly TypedInvoice[]): boolean {
  if (filter === 'waiting') return openNeeds(document, invoices).length > 0;
  if (filter === 'errors')
    return isUnusable(document) || document.notices.some((one) => one.severity !== 'hint');
  return true;
}

function sorted(
  documents: readonly DocumentView[],
  invoices: readonly TypedInvoice[],
): readonly DocumentView[] {
  const weight = (one: DocumentView) =>
    one.state === 'reading' ? 0 : openNeeds(one, invoices).length > 0 ? 1 : isUnusable(one) ? 2 : 3;
  return documents.toSorted((a, b) => weight(a) - weight(b) || (a.receivedAt < b.receivedAt ? 1 : -1));
}
