import type { ReactNode } from 'react';
import { OwnDeadlines } from '../features/deadlines/own-deadlines.tsx';
import { ToldDeadlines } from '../features/deadlines/told-deadlines.tsx';
import { PageHead } from '../features/frame/page-head.tsx';
import { useLang } from '../words/lang.tsx';
import '../features/deadlines/deadlines.css';

/** By when each thing must be done: what the desk knows by itself, and cases that a person tells. */
export function DeadlinesPage(): ReactNode {
  const { w } = useLang();
  return (
    <div className="stack-wide">
      <PageHead title={w.deadlines.title} lead={w.deadlines.lead} />
      <OwnDeadlines />
      <ToldDeadlines />
    </div>
  );
}
