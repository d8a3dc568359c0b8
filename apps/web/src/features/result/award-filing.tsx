import type { AssessmentView } from '@kervan/law';
import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge.tsx';
import { dayWords } from '../../ui/day-text.ts';
import { useLang } from '../../words/lang.tsx';
import { useDesk } from '../frame/use-desk.tsx';
import { daysUntil, nextWindow } from './windows.ts';

const SOON = 30;

/** By when to file; once it is filed, when it was and whether that was in time. */
export function AwardFiling({ view }: { readonly view: AssessmentView }) {
  const { w, lang, fmt } = useLang();
  const { workspace } = useDesk();
  const next = nextWindow(view.windows, view.filedOn ?? workspace.today);
  if (next?.lastDay == null) return <Line name={w.result.filing}>{w.result.filingNone}</Line>;
  const last = dayWords(next.lastDay, lang);
  if (view.filedOn !== null) {
    return (
      <Line name={w.result.filed} day={dayWords(view.filedOn, lang)}>
        <Badge tone={next.verdict === 'holds' ? 'good' : next.verdict === 'fails' ? 'bad' : 'look'}>
          {w.result.filedVerdict[next.verdict]}
        </Badge>
        <span className="small soft">{fmt(w.result.filedLast, { day: last })}</span>
      </Line>
    );
  }
  const left = daysUntil(next.lastDay, workspace.today) ?? 0;
  const opens =
    next.opensOn !== null && next.opensOn > workspace.today ? dayWords(next.opensOn, lang) : undefined;
  return (
    <Line name={w.result.filing} day={last}>
      <Badge tone={left < 0 ? 'bad' : left < SOON ? 'look' : 'plain'}>
        {left < 0 ? fmt(w.limits.past, { count: -left }) : fmt(w.limits.left, { count: left })}
      </Badge>
      {opens === undefined ? null : (
        <span className="small soft">{fmt(w.result.filingOpens, { day: opens })}</span>
      )}
    </Line>
  );
}

interface LineProps {
  readonly name: string;
  readonly day?: string;
  readonly children: ReactNode;
}

function Line({ name, day, children }: LineProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {day === undefined ? null : <span className="award-day figure">{day}</span>}
        {children}
      </dd>
    </div>
  );
}
