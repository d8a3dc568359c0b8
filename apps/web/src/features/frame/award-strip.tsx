import { Link } from '@tanstack/react-router';
import { GradeBadge } from '../../ui/badge.tsx';
import { dayWords } from '../../ui/day-text.ts';
import { rangeWords } from '../../ui/money.tsx';
import { useLang } from '../../words/lang.tsx';
import { nextWindow } from '../result/windows.ts';
import { useAssessment, useDesk } from './use-desk.tsx';
import './award-strip.css';

/** The result in one line above every other section; changes while the person works below it. */
export function AwardStrip() {
  const speech = useLang();
  const { w, lang, fmt } = speech;
  const { workspace } = useDesk();
  const { data } = useAssessment();
  if (data === undefined) return null;
  const { filedOn } = data.view;
  const next = nextWindow(data.view.windows, filedOn ?? workspace.today);
  return (
    <aside className="award-strip" aria-label={w.frame.award}>
      <Link to="/" className="award-strip-figure">
        <span className="award-strip-label">{w.frame.award}</span>
        <span className="figure-wrap" role="status">
          {rangeWords(data.view.award, speech)}
        </span>
      </Link>
      <span className="row small">
        <span className="soft">{w.frame.restsOn}</span> <GradeBadge grade={data.view.grade} />
        {filedOn !== null ? (
          <span className="soft">{fmt(w.frame.filedOn, { day: dayWords(filedOn, lang) })}</span>
        ) : next?.lastDay == null ? null : (
          <span className="soft">{fmt(w.frame.filingBy, { day: dayWords(next.lastDay, lang) })}</span>
        )}
      </span>
    </aside>
  );
}
