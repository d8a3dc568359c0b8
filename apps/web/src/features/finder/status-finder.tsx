import type { FactData, FactRecord } from '@kervan/desk';
import type { StatusView } from '@kervan/law';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { statusesQuery } from '../../api/queries.ts';
import { Answer } from '../../ui/loading.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { useLang } from '../../words/lang.tsx';
import { useDesk } from '../frame/use-desk.tsx';
import { entriesOf, type FinderAnswer, keepAnswers, keptAnswers, withAnswer } from './finder-answers.ts';
import { FinderQuestion } from './finder-question.tsx';
import { FinderStatus } from './finder-status.tsx';
import { GivenAnswers } from './given-answers.tsx';

/** The questions that decide a status (E-1.*): every answer opens or closes some, with the conditions behind each. */
export function StatusFinder() {
  const { workspace, days } = useDesk();
  const [answers, setAnswers] = useState<readonly FinderAnswer[]>(keptAnswers);
  const change = (next: readonly FinderAnswer[]) => {
    keepAnswers(next);
    setAnswers(next);
  };
  const by =
    workspace.beneficiary.name === '' ? workspace.beneficiary.beneficiary : workspace.beneficiary.name;
  const asked = useQuery(statusesQuery(entriesOf(answers, by, workspace.today), days));
  return (
    <Answer asked={asked}>{(view) => <Finder view={view} answers={answers} onChange={change} />}</Answer>
  );
}

interface FinderProps {
  readonly view: StatusView;
  readonly answers: readonly FinderAnswer[];
  readonly onChange: (answers: readonly FinderAnswer[]) => void;
}

function Finder({ view, answers, onChange }: FinderProps) {
  const { w, say } = useLang();
  const tell = useChange<FactRecord>();
  const take = (status: string) => {
    const body: FactData = { fact: 'status', value: status };
    tell.mutate({ method: 'POST', path: '/api/facts', body });
  };
  const skipped = new Set(answers.filter((one) => one.value === 'unknown').map((one) => one.fact));
  const next = view.questions.find((one) => !skipped.has(one.fact));
  return (
    <div className="stack">
      <section className="stack-tight">
        <h3>{w.finder.first}</h3>
        {next === undefined ? (
          <p className="soft">{w.finder.none}</p>
        ) : (
          <FinderQuestion
            key={`${next.fact} ${next.year}`}
            question={next}
            statuses={view.statuses}
            onGive={(answer) => onChange(withAnswer(answers, answer))}
          />
        )}
      </section>
      <section className="stack-tight">
        <h3>{w.finder.answers}</h3>
        <GivenAnswers answers={answers} view={view} onForget={onChange} />
      </section>
      <section className="stack-tight">
        <h3>{w.finder.statuses}</h3>
        <p role="status">{say(view.oneStatus.words)}</p>
        {tell.error === null ? null : <ProblemBox problem={problemOf(tell.error)} />}
        <ul className="stack-tight">
          {view.statuses.map((one) => (
            <li key={one.status}>
              <FinderStatus answer={one} {...(one.beneficiary ? { onTake: take } : {})} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
