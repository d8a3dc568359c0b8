import type { FinderView } from '@kervan/law';
import { dayWords } from '../../ui/day-text.ts';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { useLang } from '../../words/lang.tsx';
import { BearsOn, QuestionForm } from './finder-question.tsx';
import { comingDates, withinReach } from './groups.ts';
import { anchorOf } from './support-card.tsx';

const MOST = 3;

/** For who has ten minutes: the question that settles most, the days that come, and what one can do about closed ones. */
export function NextSteps({ view }: { readonly view: FinderView }) {
  const { w, say } = useLang();
  const question = view.questions.find((one) => one.why === 'ask');
  return (
    <section className="panel next-steps" aria-label={w.supports.next}>
      <h2>{w.supports.next}</h2>
      <div className="stack-tight">
        <h3>{w.supports.nextQuestion}</h3>
        {question === undefined ? (
          <p className="soft">{w.supports.nextNoQuestion}</p>
        ) : (
          <div className="question" key={question.fact}>
            <p className="question-text strong">{say(question.words)}</p>
            <QuestionForm question={question} />
            <BearsOn question={question} supports={view.supports} />
          </div>
        )}
      </div>
      <div className="next-lists">
        <Days view={view} />
        <Reach view={view} />
      </div>
    </section>
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
        {coming.map(({ support, date }) => (
          <li key={`${support.support} ${date.kind}`}>
            <span className="figure strong">{dayWords(date.day, lang)}</span>{' '}
            <a href={`#${anchorOf(support.support)}`}>{say(support.title)}</a>
            <br />
            <span className="small">
              {say(date.words)}
              {date.ifPreApprovedToday ? ` (${w.supports.ifApproved})` : ''}
            </span>{' '}
            <RuleChip rule={date.rule} />
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
        {reach.map(({ support, title, change }) =>
          change === null ? null : (
            <li key={support}>
              <a href={`#${anchorOf(support)}`}>{say(title)}</a>
              <br />
              <span className="small">{say(change.words)}</span>
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
