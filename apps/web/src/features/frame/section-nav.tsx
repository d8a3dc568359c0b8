import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { DeskSearch } from '../../routes/search.ts';
import { useLang } from '../../words/lang.tsx';
import { useWaiting } from '../documents/use-documents.ts';
import { useAssessment } from './use-desk.tsx';
import './section-nav.css';

/** The sections: first the work on an application in its order, with what waits for the person in each, then the law. */
export function SectionNav() {
  const { w, fmt } = useLang();
  const list = useRef<HTMLUListElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const view = useAssessment().data?.view;
  const { needing: waiting } = useWaiting();
  const open = view?.questions.length ?? 0;
  const groups = [
    {
      name: w.frame.navGroups.claim,
      sections: [
        {
          to: '/',
          name: w.frame.nav.result,
          count: open,
          says: fmt(w.frame.navCount.questions, { count: open }),
        },
        { to: '/who', name: w.frame.nav.who, count: 0, says: '' },
        {
          to: '/documents',
          name: w.frame.nav.documents,
          count: waiting,
          says: fmt(w.frame.navCount.documents, { count: waiting }),
        },
        { to: '/comparison', name: w.frame.nav.comparison, count: 0, says: '' },
        { to: '/entitlement', name: w.frame.nav.entitlement, count: 0, says: '' },
        { to: '/reasons', name: w.frame.nav.reasons, count: 0, says: '' },
        { to: '/limits', name: w.frame.nav.limits, count: 0, says: '' },
        { to: '/doubts', name: w.frame.nav.doubts, count: 0, says: '' },
        { to: '/papers', name: w.frame.nav.papers, count: 0, says: '' },
      ],
    },
    {
      name: w.frame.navGroups.law,
      sections: [
        { to: '/deadlines', name: w.frame.nav.deadlines, count: 0, says: '' },
        { to: '/offset', name: w.frame.nav.offset, count: 0, says: '' },
        { to: '/supports', name: w.frame.nav.supports, count: 0, says: '' },
        { to: '/simulator', name: w.frame.nav.simulator, count: 0, says: '' },
        { to: '/matrix', name: w.frame.nav.matrix, count: 0, says: '' },
        { to: '/changes', name: w.frame.nav.changes, count: 0, says: '' },
      ],
    },
  ] as const;
  useEffect(() => {
    const here = list.current?.querySelector(`[aria-current='page'][href^='${path}']`);
    here?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [path]);
  return (
    <nav className="section-nav" aria-label={w.frame.sections}>
      <ul ref={list}>
        {groups.map((group) => (
          <li key={group.name}>
            <span className="nav-group">{group.name}</span>
            <ul aria-label={group.name}>
              {group.sections.map((section) => (
                <li key={section.to}>
                  <Link
                    to={section.to}
                    search={(now: DeskSearch) => ({
                      ...now,
                      rule: undefined,
                      from: undefined,
                      to: undefined,
                    })}
                    activeOptions={{ exact: true, includeSearch: false }}
                    activeProps={{ 'aria-current': 'page' }}
                  >
                    {section.name}
                    {section.count === 0 ? null : (
                      <span className="nav-count">
                        <span aria-hidden="true">{section.count}</span>
                        <span className="unseen">({section.says})</span>
                      </span>
                    )}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}
