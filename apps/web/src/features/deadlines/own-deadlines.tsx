import type { DeadlinesView } from '@kervan/law';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ownCalendar, ownDeadlinesQuery } from '../../api/deadline-queries.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Answer } from '../../ui/loading.tsx';
import { useLang } from '../../words/lang.tsx';
import { Part } from '../frame/page-head.tsx';
import { useDesk } from '../frame/use-desk.tsx';
import { DeadlineList } from './deadline-list.tsx';

/** The deadlines that follow from what the desk keeps, and how to have them in a calendar. */
export function OwnDeadlines() {
  const { w, lang } = useLang();
  const { days } = useDesk();
  const asked = useQuery(ownDeadlinesQuery(days.decidedOn, lang));
  return (
    <Part title={w.deadlines.own} lead={w.deadlines.ownLead}>
      <Answer asked={asked}>{(view) => (hasDeadlines(view) ? <Own view={view} /> : <None />)}</Answer>
    </Part>
  );
}

function hasDeadlines({ cases }: DeadlinesView): boolean {
  return cases.some(({ deadlines }) => deadlines.length > 0);
}

function Own({ view }: { readonly view: DeadlinesView }) {
  return (
    <>
      <Feed />
      <DeadlineList view={view} />
    </>
  );
}

/** Nothing yet, and where it begins. */
function None() {
  const { w } = useLang();
  return (
    <div className="stack-tight">
      <p>{w.deadlines.ownNone}</p>
      <p className="row">
        <Link to="/documents">{w.deadlines.ownDocuments}</Link>
        <Link to="/who">{w.deadlines.ownWho}</Link>
      </p>
    </div>
  );
}

/** The address for calendars on this machine, and the file for all others. */
function Feed() {
  const { w, lang } = useLang();
  const [copied, setCopied] = useState<boolean | undefined>(undefined);
  const calendar = `${window.location.origin}${ownCalendar(lang)}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(calendar);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <details className="unfold panel">
      <summary>
        <h3 className="unfold-title">{w.deadlines.feed}</h3>
      </summary>
      <div className="stack">
        <p>{w.deadlines.feedText}</p>
        <p className="stack-tight">
          <span className="field-label">{w.deadlines.feedAddress}</span>
          <code className="place feed-address">{calendar}</code>
        </p>
        <div className="row">
          <Button onPress={copy}>{w.deadlines.feedCopy}</Button>
          <a className="button button-plain" href={ownCalendar(lang)} download="kervan.ics">
            <Icon name="download" />
            {w.deadlines.saveCalendar}
          </a>
          <span role="status">
            {copied === undefined ? null : copied ? w.deadlines.feedCopied : w.deadlines.feedNotCopied}
          </span>
        </div>
        <p className="soft">{w.deadlines.feedHere}</p>
      </div>
    </details>
  );
}
