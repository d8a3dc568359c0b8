import type { FactData, FactRecord } from '@kervan/desk';
import { UNKNOWN_WORDS } from '@kervan/kit';
import type { AssessmentView, QuestionView } from '@kervan/law';
import { useQuery } from '@tanstack/react-query';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { factCatalogueQuery } from '../../api/queries.ts';
import { isZero, showAmount } from '../../ui/amount.ts';
import { Badge } from '../../ui/badge.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { useLang } from '../../words/lang.tsx';
import { usePlatformName } from '../frame/use-platform-name.ts';
import { AnswerForm, type GivenAnswer } from './answer-form.tsx';
import { lineQuestion } from './line-questions.ts';
import { subjectWords } from './subject-words.ts';
import './question-card.css';

/** One question: what is asked, why it is open, what answering it is worth, and the answers as buttons. */
export function QuestionCard({
  question,
  view,
}: {
  readonly question: QuestionView;
  readonly view: AssessmentView;
}) {
  const speech = useLang();
  const { w, lang, fmt, say } = speech;
  const tell = useChange<FactRecord>();
  const catalogue = useQuery(factCatalogueQuery).data ?? [];
  const known = catalogue.find((one) => one.fact === question.fact);
  const form = { ...question, currency: known?.currency ?? null, places: known?.places ?? null };
  const ofLine = lineQuestion(question.fact, known?.subject);
  const about = subjectWords(question.subject, view.supports, speech, usePlatformName());
  const give = ({ value, judgement }: GivenAnswer) => {
    const body: FactData = {
      fact: question.fact,
      subject: question.subject,
      value,
      ...(judgement === undefined ? {} : { origin: { kind: 'judgement', ...judgement } }),
    };
    tell.mutate({ method: 'POST', path: '/api/facts', body });
  };
  return (
    <article className="question">
      <div className="stack-tight">
        {about === '' ? null : <p className="question-about">{about}</p>}
        <h3 className="question-text">{say(question.words)}</h3>
        <p className="small soft">
          {question.why === 'ask' ? null : (
            <>
              <Badge tone="calm">{say(UNKNOWN_WORDS[question.why])}</Badge>{' '}
            </>
          )}
          {w.questions.why[question.why]}
        </p>
      </div>
      {ofLine === undefined ? (
        <AnswerForm question={form} pending={tell.isPending} onGive={give} />
      ) : (
        <p>{w.questions.ofLine[ofLine]}</p>
      )}
      {tell.error === null ? null : <ProblemBox problem={problemOf(tell.error)} />}
      <p className="question-foot small soft">
        {question.leaves === null ? null : isZero(question.leaves) ? (
          <span>{w.questions.leavesNothing}</span>
        ) : (
          <span>
            {fmt(w.questions.leaves, { amount: showAmount(question.leaves, view.award.currency, lang) })}
          </span>
        )}
        <span className="row">
          {question.rules.map((rule) => (
            <RuleChip key={rule} rule={rule} />
          ))}
        </span>
      </p>
    </article>
  );
}

/** The same fact may be asked about several countries or platforms: all of it together is the key. */
export function questionKey(question: QuestionView): string {
  return `${question.fact} ${JSON.stringify(question.subject)}`;
}
