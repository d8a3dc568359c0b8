import type { FactQuestion, FactRecord, FactSubjectView } from '@kervan/desk';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { factCatalogueQuery, factsQuery, lawQuery } from '../../api/queries.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { useLang } from '../../words/lang.tsx';
import { usePlatformName } from '../frame/use-platform-name.ts';
import { AnswerForm } from '../questions/answer-form.tsx';
import { subjectWords } from '../questions/subject-words.ts';
import { valueWords } from '../who/fact-words.ts';
import { useTrial } from './trial.tsx';
import { answerKey } from './trial-answers.ts';

/** What the firm has told, each with the way to try another answer without saving it. */
export function ToldByFirm() {
  const { w } = useLang();
  const facts = useQuery(factsQuery).data ?? [];
  const catalogue = useQuery(factCatalogueQuery).data ?? [];
  const rows = facts
    .filter((one) => one.state === 'holds')
    .flatMap((told) => {
      const question = catalogue.find((one) => one.fact === told.fact);
      return question === undefined ? [] : [{ told, question }];
    });
  if (rows.length === 0) return <p className="soft">{w.who.toldNone}</p>;
  return (
    <ul>
      {rows.map(({ told, question }) => (
        <ToldRow key={told.id} told={told} question={question} />
      ))}
    </ul>
  );
}

function ToldRow({ told, question }: { readonly told: FactRecord; readonly question: FactQuestion }) {
  const speech = useLang();
  const { w, say } = speech;
  const { answers, give } = useTrial();
  const about = useSubjectName()(told.subject);
  const [trying, setTrying] = useState(false);
  const tried = answers.some((one) => answerKey(one) === answerKey(told));
  const subject = told.subject as Readonly<Record<string, string>>;
  return (
    <li className="fact-row">
      <div className="row">
        <span className="fact-row-text">
          {say(question.words)}
          {about === '' ? null : <span className="small soft"> · {about}</span>}
        </span>
        {tried ? <Badge tone="look">{w.supports.tried}</Badge> : null}
        <strong>{valueWords(told.value, question, speech)}</strong>
        <Button look="quiet" small onPress={() => setTrying(!trying)} aria-expanded={trying}>
          {w.supports.tryAnother}
          <span className="unseen">: {say(question.words)}</span>
        </Button>
      </div>
      {trying ? (
        <AnswerForm
          question={{ ...question, subject }}
          pending={false}
          onGive={({ value, judgement }) => {
            give({ fact: told.fact, subject: told.subject, value, judgement });
            setTrying(false);
          }}
        />
      ) : null}
    </li>
  );
}

/** Whom a fact is about, in words; empty for the firm as a whole. */
export function useSubjectName(): (subject: FactSubjectView) => string {
  const speech = useLang();
  const supports = useQuery(lawQuery).data?.supports ?? [];
  const platformName = usePlatformName();
  return (subject) => {
    const named = Object.fromEntries(
      Object.entries(subject).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    return subjectWords(named, supports, speech, platformName);
  };
}
