import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NoClaim } from '../features/frame/no-claim.tsx';
import { Part } from '../features/frame/page-head.tsx';
import { useAssessment, useDesk } from '../features/frame/use-desk.tsx';
import { QuestionCard, questionKey } from '../features/questions/question-card.tsx';
import { AwardPanel } from '../features/result/award-panel.tsx';
import { SupportTable } from '../features/result/support-table.tsx';
import { TodoList } from '../features/result/todo-list.tsx';
import { Answer } from '../ui/loading.tsx';
import { NoticeList } from '../ui/notice.tsx';
import { useLang } from '../words/lang.tsx';

/** The first screen: the result at once, then what would make it firmer. */
export function ResultPage(): ReactNode {
  const { w, fmt } = useLang();
  const { claim } = useDesk();
  const asked = useAssessment();
  if (claim === undefined) return <NoClaim />;
  return (
    <Answer asked={asked}>
      {({ view, notices }) => {
        const [first, ...others] = view.questions;
        return (
          <div className="stack-wide">
            <AwardPanel view={view} />
            <section className="panel stack" aria-label={w.result.missing}>
              <h2>{first === undefined ? w.result.missing : w.result.missingFirst}</h2>
              {first === undefined ? (
                <p className="soft">{w.result.missingNone}</p>
              ) : (
                <QuestionCard key={questionKey(first)} question={first} view={view} />
              )}
              {others.length === 0 ? null : (
                <p>
                  <Link to="/who" hash="questions">
                    {fmt(w.result.missingMore, { count: others.length })}
                  </Link>
                </p>
              )}
              <TodoList view={view} />
            </section>
            <Part title={w.result.supports}>
              <SupportTable view={view} />
            </Part>
            {notices.length === 0 ? null : (
              <Part title={w.frame.notices}>
                <NoticeList notices={notices} />
              </Part>
            )}
          </div>
        );
      }}
    </Answer>
  );
}
