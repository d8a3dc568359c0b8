import type { DocumentView } from '@kervan/desk';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { documentsQuery } from '../../api/queries.ts';
import { Answer } from '../../ui/loading.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useLang } from '../../words/lang.tsx';
import { DocumentItem } from './document-item.tsx';
import './document-list.css';

type Filter = 'all' | 'waiting' | 'errors';

/** Documents by what a person has to do about them: first what waits, then what is wrong, then the newest. */
export function DocumentList() {
  const { w } = useLang();
  const asked = useQuery(documentsQuery);
  const [filter, setFilter] = useState<Filter>('all');
  return (
    <Answer asked={asked}>
      {(documents) => {
        if (documents.length === 0) return <p className="soft">{w.documents.none}</p>;
        const shown = sorted(documents).filter((one) => passes(one, filter));
        return (
          <div className="stack">
            <div className="filter">
              <SelectField
                label={w.documents.filter}
                value={filter}
                onChange={(value) => setFilter(value as Filter)}
                options={[
                  { value: 'all', label: `${w.documents.filterAll} (${documents.length})` },
                  {
                    value: 'waiting',
                    label: `${w.documents.filterWaiting} (${count(documents, 'waiting')})`,
                  },
                  { value: 'errors', label: `${w.documents.filterErrors} (${count(documents, 'errors')})` },
                ]}
              />
            </div>
            {shown.length === 0 ? <p className="soft">{w.documents.filterNone}</p> : null}
            <ul className="document-list">
              {shown.map((one) => (
                <li key={one.document}>
                  <DocumentItem document={one} />
                </li>
              ))}
            </ul>
          </div>
        );
      }}
    </Answer>
  );
}

function passes(document: DocumentView, filter: Filter): boolean {
  if (filter === 'waiting') return document.needs.length > 0;
  if (filter === 'errors')
    return document.state === 'failed' || document.notices.some((one) => one.severity !== 'hint');
  return true;
}

function count(documents: readonly DocumentView[], filter: Filter): number {
  return documents.filter((one) => passes(one, filter)).length;
}

function sorted(documents: readonly DocumentView[]): readonly DocumentView[] {
  const weight = (one: DocumentView) =>
    one.state === 'reading'
      ? 0
      : one.needs.length > 0
        ? 1
        : one.state === 'failed' || one.kind === 'unrecognised'
          ? 2
          : 3;
  return documents.toSorted((a, b) => weight(a) - weight(b) || (a.receivedAt < b.receivedAt ? 1 : -1));
}
