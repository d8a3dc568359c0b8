import type { FactData, FactRecord } from '@kervan/desk';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sendJson } from '../../api/http.ts';
import { problemOf } from '../../api/problem.ts';
import { DESK, factCatalogueQuery } from '../../api/queries.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { useLang } from '../../words/lang.tsx';
import { valueWords } from '../who/fact-words.ts';
import { useSubjectName } from './told-facts.tsx';
import { useTrial } from './trial.tsx';
import { answerKey, type TrialAnswer } from './trial-answers.ts';

/** Says that answers are only tried, and offers the two ways on: save them, or take them back. */
export function TriedBox() {
  const speech = useLang();
  const { w, say, fmt } = speech;
  const { answers, forget, forgetAll } = useTrial();
  const catalogue = useQuery(factCatalogueQuery).data ?? [];
  const about = useSubjectName();
  const saving = useSaving(forget);
  if (answers.length === 0) return null;
  return (
    <section className="panel tried stack-tight" aria-label={w.supports.tried}>
      <h2>{w.supports.tried}</h2>
      <p role="status">{fmt(w.supports.triedLead, { count: answers.length })}</p>
      <ul>
        {answers.map((one) => {
          const question = catalogue.find((found) => found.fact === one.fact);
          const text = question === undefined ? one.fact : say(question.words);
          const place = about(one.subject);
          return (
            <li key={answerKey(one)} className="row">
              <span>
                {text}
                {place === '' ? '' : ` · ${place}`}:{' '}
                <strong>{valueWords(one.value, question, speech)}</strong>
              </span>
              <Button look="quiet" small onPress={() => forget(one)}>
                {w.supports.forget}
                <span className="unseen">: {text}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      <div className="row">
        <Button small isPending={saving.pending} onPress={() => saving.save(answers)}>
          {w.supports.save}
        </Button>
        <Button look="quiet" small onPress={forgetAll}>
          {w.supports.forgetAll}
        </Button>
      </div>
      <p className="small">{w.supports.saveText}</p>
      {saving.error === null ? null : <ProblemBox problem={problemOf(saving.error)} />}
    </section>
  );
}

/** Tells the server one answer after the other; what it took is no trial any more, what it refused stays here with the reason. */
function useSaving(forget: (answer: TrialAnswer) => void) {
  const client = useQueryClient();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const save = async (answers: readonly TrialAnswer[]) => {
    setPending(true);
    setError(null);
    const saved: TrialAnswer[] = [];
    try {
      for (const { judgement, ...told } of answers) {
        const body: FactData =
          judgement === undefined ? told : { ...told, origin: { kind: 'judgement', ...judgement } };
        await sendJson<FactRecord>('POST', '/api/facts', body);
        saved.push({ ...told, judgement });
      }
    } catch (thrown) {
      setError(thrown);
    }
    await client.invalidateQueries({ queryKey: DESK });
    for (const one of saved) forget(one);
    setPending(false);
  };
  return { pending, error, save: (answers: readonly TrialAnswer[]) => void save(answers) };
}
