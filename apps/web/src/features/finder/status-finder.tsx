import type { FactData, FactRecord } from '@kervan/desk';
import type { StatusView } from '@kervan/law';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { statusesQuery } from '../../api/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Answer } from '../../ui/loading.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { useLang } from '../../words/lang.tsx';
import { useDesk } from '../frame/use-desk.tsx';
import { useToldStatus } from '../who/status-choice.tsx';
import { entriesOf, type FinderAnswer, keepAnswers, keptAnswers, withAnswer } from './finder-answers.ts';
import { FinderQuestion } from './finder-question.tsx';
import { FinderStatus } from './finder-status.tsx';
import { GivenAnswers } from './given-answers.tsx';

/** The questions that decide a status (E-1.*): every answer opens or closes some, with the conditions behind each. */
export function StatusFinder() {
  const { workspace, days } = useDesk();
  const { beneficiary, name } = workspace.beneficiary;
  const [answers, setAnswers] = useState<readonly FinderAnswer[]>(() => keptAnswers(beneficiary));
  const [moved, setMoved] = useState(false);
  const change = (next: readonly FinderAnswer[]) => {
    keepAnswers(beneficiary, next);
    setAnswers(next);
    setMoved(true);
  };
  const by = name === '' ? beneficiary : name;
  const asked = useQuery(statusesQuery(entriesOf(answers, by, workspace.today), days));
  return (
    <div className="stack">
      <Answer asked={asked}>
        {(view) => <Finder view={view} answers={answers} moved={moved} onChange={change} />}
      </Answer>
      {asked.error === null || answers.length === 0 ? null : <Refused answers={answers} onChange={change} />}
    </div>
  );
}

/** Answers kept from an earlier law may be none any more: whoever meets that can take them back and go on. */
function Refused({ answers, onChange }: Pick<FinderProps, 'answers' | 'onChange'>) {
  const { w } = useLang();
  return (
    <div className="row">
      <Button small onPress={() => onChange(answers.slice(0, -1))}>
        {w.finder.forgetLast}
      </Button>
      <Button small onPress={() => onChange([])}>
        {w.finder.forgetAll}
      </Button>
    </div>
  );
}

interface FinderProps {
  readonly view: StatusView;
  readonly answers: readonly FinderAnswer[];
  /** Something was answered since the page was opened. */
  readonly moved: boolean;
  readonly onChange: (answers: readonly FinderAnswer[]) => void;
}

function Finder({ view, answers, moved, onChange }: FinderProps) {
  const { w, say, fmt } = useLang();
  const told = useToldStatus();
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
            takesFocus={moved}
            onGive={(answer) => onChange(withAnswer(answers, answer))}
          />
        )}
      </section>
      <details className="unfold">
        <summary>{fmt(w.finder.answers, { count: answers.length })}</summary>
        <GivenAnswers answers={answers} view={view} onForget={onChange} />
      </details>
      <section className="stack-tight">
        <h3>{w.finder.statuses}</h3>
        <p role="status">{say(view.oneStatus.words)}</p>
        <p className="soft">{w.finder.bodyDecides}</p>
        {tell.error === null ? null : <ProblemBox problem={problemOf(tell.error)} />}
        <ul className="stack-tight">
          {view.statuses.map((one) => (
            <li key={one.status}>
              <FinderStatus answer={one} taken={told === one.status} pending={tell.isPending} onTake={take} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
