import type { ReactNode } from 'react';
import { problemOf } from '../api/problem.ts';
import { useLang } from '../words/lang.tsx';
import { Button } from './button.tsx';
import { ProblemBox } from './notice.tsx';
import './loading.css';

/** Shown while the first answer is on its way. */
export function Loading({ what }: { readonly what?: string }) {
  const { w } = useLang();
  return (
    <p className="loading" role="status">
      <span className="loading-mark" aria-hidden="true" />
      {what ?? w.common.loading}
    </p>
  );
}

export interface Asked<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

/** What a question to the server came to: its answer, its problem with a way to ask again, or that it is under way. */
export function Answer<T>({
  asked,
  children,
}: {
  readonly asked: Asked<T>;
  readonly children: (data: T) => ReactNode;
}) {
  const { w } = useLang();
  if (asked.error !== null) {
    return (
      <div className="stack">
        <ProblemBox problem={problemOf(asked.error)}>
          <div>
            <Button small onPress={() => asked.refetch()}>
              {w.common.again}
            </Button>
          </div>
        </ProblemBox>
        {asked.data === undefined ? null : children(asked.data)}
      </div>
    );
  }
  return asked.data === undefined ? <Loading /> : children(asked.data);
}
