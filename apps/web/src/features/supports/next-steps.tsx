import type { FinderQuestionView, FinderView } from '@kervan/law';
import { useEffect, useRef, useState } from 'react';
import { dayWords } from '../../ui/day-text.ts';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { useLang } from '../../words/lang.tsx';
import { BearsOn, QuestionForm } from './finder-question.tsx';
import { comingDates, withinReach } from './groups.ts';
import { anchorOf } from './support-card.tsx';
import { useTrial } from './trial.tsx';

const MOST = 3;

/** For who has ten minutes: the question that settles most, the days that come, and what one can do about closed ones. */
export function NextSteps({ view }: { readonly view: FinderView }) {
  const { w } = useLang();
  const { answers } = useTrial();
  const [atFirst] = useState(answers.length);
  const moved = answers.length !== atFirst;
  const question = view.questions.find((one) => one.why === 'ask');
  return (
    <section className="panel next-steps" aria-label={w.supports.next}>
      <h2>{w.supports.next}</h2>
      <div className="stack-tight">
        <h3>{w.supports.nextQuestion}</h3>
        {question === undefined ? (
          <p className="soft">{w.supports.nextNoQuestion}</p>
        ) : (
          <NextQuestion key={question.fact} question={question} view={view} takesFocus={moved} />
        )}
      </div>
      <div className="next-lists">
        <Days view={view} />
        <Reach view={view} />
      </div>
    </section>
  );
}

interface NextQuestionProps {
  readonly question: FinderQuestionView;
  readonly view: FinderView;
  /** It took the place of one that was answered here: the keyboard goes on from it. */
  readonly takesFocus: boolean;
}

function NextQuestion({ question, view, takesFocus }: NextQuestionProps) {
  const { say } = useLang();
  const { touched } = useTrial();
  const heading = useRef<HTMLHeadingElement>(null);
  const [focusFirst] = useState(takesFocus && touched === undefined);
  useEffect(() => {
    if (focusFirst) heading.current?.focus();
  }, [focusFirst]);
  return (
    <div className="question">
      <h4 className="question-text" ref={heading} tabIndex={-1}>
        {say(question.words)}
      </h4>
      <QuestionForm question={question} />
      <BearsOn question={question} supports={view.supports} />
    </div>
  );
}

function Days({ view }: { readonly view: FinderView }) {
  const { w, say, lang } = useLang();
  const coming = comingDates(view, MOST);
  return (
    <div className="stack-tight">
      <h3>{w.supports.nextDates}</h3>
      {coming.length === 0 ? <p className="soft">{w.supports.nextDatesNone}</p> : null}
      <ul className="stack-tight">
        {coming.map(({ supports, date }) => (
          <li key={`${date.day} ${date.words.en}`} className="stack-tight">
            <span>
              <span className="figure strong">{dayWords(date.day, lang)}</span>{' '}
              <span className="small">{say(date.words)}</span> <RuleChip rule={date.rule} />
            </span>
            <Names supports={supports} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Reach({ view }: { readonly view: FinderView }) {
  const { w, say } = useLang();
  const reach = withinReach(view, MOST);
  return (
    <div className="stack-tight">
      <h3>{w.supports.nextChanges}</h3>
      {reach.length === 0 ? <p className="soft">{w.supports.nextChangesNone}</p> : null}
      <ul className="stack-tight">
        {reach.map(({ change, supports }) => (
          <li key={change.words.en} className="stack-tight">
            <span>{say(change.words)}</span>
            <Names supports={supports} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Supports by name, each leading to its card. */
function Names({ supports }: { readonly supports: FinderView['supports'] }) {
  const { say } = useLang();
  return (
    <span className="small next-names">
      {supports.map((one) => (
        <a key={one.support} href={`#${anchorOf(one.support)}`}>
          {say(one.title)}
        </a>
      ))}
    </span>
  );
}
