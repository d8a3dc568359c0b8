import type { DocumentView } from '@kervan/desk';
import { useState } from 'react';
import { Badge } from '../../ui/badge.tsx';
import { dayWords, periodWords } from '../../ui/day-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { sizeWords } from '../../ui/size-words.ts';
import { useLang } from '../../words/lang.tsx';
import { usePlatformName } from '../frame/use-platform-name.ts';
import { DocumentMore } from './document-more.tsx';
import { DocumentNeeds } from './document-needs.tsx';
import type { DocumentItemProps } from './document-props.ts';
import { isUnusable, openNeeds } from './open-needs.ts';
import { TypedInvoices } from './typed-invoices.tsx';

/** One document: what it was recognised as, what was read, what is wrong with it and what it waits for. */
export function DocumentItem({ document, invoices }: DocumentItemProps) {
  const { w, lang, say, fmt } = useLang();
  const platformName = usePlatformName();
  const [open, setOpen] = useState(false);
  const needs = openNeeds(document, invoices);
  const kind = document.kind === null ? w.documents.reading : w.documents.kinds[document.kind];
  const title = document.title === null ? kind : say(document.title);
  const facts = [
    document.platform === null ? '' : platformName(document.platform),
    document.period === null ? '' : periodWords(document.period, lang),
    document.rows > 0 ? fmt(w.documents.read, { count: document.rows }) : '',
    sizeWords(document.size, lang),
    dayWords(document.receivedAt.slice(0, 10), lang),
  ].filter((fact) => fact !== '');
  return (
    <article className="document">
      <header className="document-head">
        <Icon name="file" size={22} />
        <div className="stack-tight">
          <h3 className="document-name">{document.name}</h3>
          <p className="row">
            <Badge tone={isUnusable(document) ? 'bad' : 'calm'}>
              {document.state === 'failed' ? w.documents.brokeOff : kind}
            </Badge>
            {title === kind ? null : <span>{title}</span>}
          </p>
          <p className="small soft">{facts.join(' · ')}</p>
        </div>
        <Remarks document={document} />
      </header>
      {needs.length === 0 ? null : <DocumentNeeds document={document} needs={needs} />}
      <TypedInvoices document={document} invoices={invoices} />
      {document.state === 'reading' ? null : (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {w.documents.more}
            <span className="unseen">: {document.name}</span>
          </summary>
          {open ? <DocumentMore document={document} /> : null}
        </details>
      )}
    </article>
  );
}

function Remarks({ document }: { readonly document: DocumentView }) {
  const { w, fmt } = useLang();
  const of = (severity: string) => document.notices.filter((one) => one.severity === severity).length;
  const [errors, warnings] = [of('error'), of('warning')];
  if (document.state === 'reading') return null;
  return (
    <span className="document-remarks">
      {errors === 0 ? null : <Badge tone="bad">{fmt(w.documents.counts.errors, { count: errors })}</Badge>}
      {warnings === 0 ? null : (
        <Badge tone="look">{fmt(w.documents.counts.warnings, { count: warnings })}</Badge>
      )}
      {errors + warnings > 0 ? null : <span className="small soft">{w.documents.counts.clean}</span>}
    </span>
  );
}
