import type { FinderQuestionView, FinderSupportView } from '@kervan/law';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { factCatalogueQuery } from '../../api/queries.ts';
import { Button } from '../../ui/button.tsx';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { useLang } from '../../words/lang.tsx';
import { AnswerForm, type GivenAnswer } from '../questions/answer-form.tsx';
import { PlanForm } from './plan-form.tsx';
import { useTrial } from './trial.tsx';
import '../questions/question-card.css';

export interface FinderQuestionProps {
  readonly question: FinderQuestionView;
  /** The support in whose card it is asked; left out: it is asked for all that hang on it. */
  readonly support?: string;
}

/** What is told of one support, or of a thing or expense that belongs to one, is told of that support alone. */
const OF_SUPPORTS = ['support', 'item', 'line'];

/** A question with its answers; what is answered counts on these pages and is saved nowhere. */
export function QuestionForm({ question, support }: FinderQuestionProps) {
  const { w } = useLang();
  const { give } = useTrial();
  const catalogue = useQuery(factCatalogueQuery).data ?? [];
  if (question.fact === 'country' || question.fact === 'platform') return <PlanForm />;
  const known = catalogue.find((one) => one.fact === question.fact);
  const perSupport = known !== undefined && OF_SUPPORTS.includes(known.subject);
  const only = question.supports.length === 1 ? question.supports[0] : undefined;
  const about = perSupport ? (support ?? only) : undefined;
  const subject: Readonly<Record<string, string>> = about === undefined ? {} : { support: about };
  const { type } = question;
  if (type === 'text') return null;
  const answer = ({ value, judgement }: GivenAnswer) =>
    give({ fact: question.fact, subject, value, judgement }, support);
  return (
    <div className="stack-tight">
      {question.why === 'ask' ? null : <p className="small soft">{w.questions.why[question.why]}</p>}
      <AnswerForm
        question={{ ...question, type, subject, places: known?.places ?? null }}
        pending={false}
        onGive={answer}
      />
    </div>
  );
}

/** A question in a card: its words, and its answers once somebody wants to give one. */
export function FoldedQuestion({ question, support }: FinderQuestionProps & { readonly support: string }) {
  const { w, say } = useLang();
  const [open, setOpen] = useState(false);
  return (
    <li className="stack-tight">
      <div className="row">
        <span>{say(question.words)}</span>
        {question.rules.slice(0, 2).map((rule) => (
          <RuleChip key={rule} rule={rule} />
        ))}
        {question.why === 'law' ? (
          <span className="small soft">{w.questions.why.law}</span>
        ) : (
          <Button look="plain" small onPress={() => setOpen(!open)} aria-expanded={open}>
            {open ? w.supports.hideAnswer : w.supports.answerIt}
            <span className="unseen">: {say(question.words)}</span>
          </Button>
        )}
      </div>
      {open ? <QuestionForm question={question} support={support} /> : null}
    </li>
  );
}

/** The names of the supports a question bears on: a few, and how many there are. */
export function BearsOn({
  question,
  supports,
}: {
  readonly question: FinderQuestionView;
  readonly supports: readonly FinderSupportView[];
}) {
  const { w, say, fmt } = useLang();
  const named = supports
    .filter((one) => question.supports.includes(one.support))
    .map((one) => say(one.title));
  const list = named.slice(0, 3).join(', ');
  return (
    <p className="small soft">
      {named.length <= 3
        ? fmt(w.supports.bearsOn, { supports: list })
        : fmt(w.supports.bearsOnMany, { count: named.length, supports: list })}
    </p>
  );
}
