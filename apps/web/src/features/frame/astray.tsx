import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { problemOf } from '../../api/problem.ts';
import { ProblemBox } from '../../ui/notice.tsx';
import { useLang } from '../../words/lang.tsx';
import { PageHead } from './page-head.tsx';

/** An address that leads nowhere. */
export function NotFound(): ReactNode {
  const { w } = useLang();
  return (
    <div className="stack">
      <PageHead title={w.frame.notFoundTitle} lead={w.frame.notFoundText} />
      <p>
        <Link to="/">{w.frame.notFoundBack}</Link>
      </p>
    </div>
  );
}

/** A section that broke: told, with the way back, while the rest of the page stays. */
export function Crash({ error }: { readonly error: unknown }): ReactNode {
  const { w } = useLang();
  return (
    <main className="stack panel">
      <ProblemBox problem={problemOf(error)}>
        <p>
          <a href="/">{w.frame.notFoundBack}</a>
        </p>
      </ProblemBox>
    </main>
  );
}
