import type { NoticeView, ProblemView } from '@kervan/desk';
import type { ReactNode } from 'react';
import { useLang } from '../words/lang.tsx';
import { Icon, type IconName } from './icon.tsx';
import './notice.css';

const ICON: Readonly<Record<NoticeView['severity'], IconName>> = {
  error: 'cross',
  warning: 'warn',
  hint: 'info',
};

/** A remark with its place and the way out. */
export function Notice({ notice }: { readonly notice: NoticeView }) {
  const { w, say } = useLang();
  return (
    <div className={`notice notice-${notice.severity}`}>
      <Icon name={ICON[notice.severity]} />
      <div className="stack-tight">
        <p>
          <span className="strong">{w.common.severity[notice.severity]}: </span>
          {say(notice.words)}
        </p>
        <Details place={notice.place} wayOut={notice.wayOut === null ? null : say(notice.wayOut)} />
      </div>
    </div>
  );
}

/** Remarks, the gravest first. */
export function NoticeList({ notices }: { readonly notices: readonly NoticeView[] }) {
  const order = ['error', 'warning', 'hint'];
  const sorted = notices.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return (
    <ul className="stack-tight">
      {sorted.map((notice, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two notices may be alike in everything but their order
        <li key={index}>
          <Notice notice={notice} />
        </li>
      ))}
    </ul>
  );
}

/** An error told whole: what, where, the way out, and everything else that is wrong. */
export function ProblemBox({
  problem,
  children,
}: {
  readonly problem: ProblemView;
  readonly children?: ReactNode;
}) {
  const { w, say } = useLang();
  const others = problem.issues.slice(1);
  return (
    <div className="notice notice-error" role="alert">
      <Icon name="cross" />
      <div className="stack-tight">
        <p>
          <span className="strong">{w.common.severity.error}: </span>
          {say(problem.words)}
        </p>
        <Details place={problem.place} wayOut={problem.wayOut === null ? null : say(problem.wayOut)} />
        {others.length === 0 ? null : (
          <ul className="notice-others">
            {others.map((issue) => (
              <li key={`${issue.code} ${issue.place}`}>
                <span className="place">{issue.place}</span> {say(issue.words)}
              </li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </div>
  );
}

function Details({ place, wayOut }: { readonly place: string | null; readonly wayOut: string | null }) {
  const { w } = useLang();
  return (
    <>
      {place === null || place === '' ? null : (
        <p className="small">
          <span className="soft">{w.common.place}: </span>
          <span className="place">{place}</span>
        </p>
      )}
      {wayOut === null ? null : (
        <p className="small">
          <span className="soft">{w.common.wayOut}: </span>
          {wayOut}
        </p>
      )}
    </>
  );
}
