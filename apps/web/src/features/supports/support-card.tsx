import type { FinderSupportView } from '@kervan/law';
import { useState } from 'react';
import { Badge, GradeBadge } from '../../ui/badge.tsx';
import { dayWords } from '../../ui/day-text.ts';
import { regimeOfSupport } from '../../ui/regime.ts';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { useLang } from '../../words/lang.tsx';
import { AnswerBadge } from './answer-badge.tsx';
import { FoldedQuestion } from './finder-question.tsx';
import { groupOf } from './groups.ts';
import { NearestChange } from './nearest-change.tsx';
import { SupportDetails } from './support-details.tsx';
import { SupportFigures } from './support-figures.tsx';
import { Otherwise, Unsaid } from './unsure-repeal.tsx';
import './support-card.css';

/** How the register writes that no source gives the article. */
const NO_ARTICLE = '–';

export interface SupportCardProps {
  readonly support: FinderSupportView;
  readonly year: number;
}

/** One support: its answer and why, its figures, what decides it, and what would open it. */
export function SupportCard({ support, year }: SupportCardProps) {
  const { w, say } = useLang();
  const [open, setOpen] = useState(false);
  const closed = groupOf(support) === 'closed';
  const refused = support.answer === 'no';
  const asked = support.questions.filter((one) => one.why !== 'law');
  return (
    <article className="panel support-card" id={anchorOf(support.support)}>
      <header className="support-head">
        <h3 tabIndex={-1}>{say(support.title)}</h3>
        <AnswerBadge answer={support.answer} why={support.why} />
      </header>
      <p className="small soft">{w.common.regime[regimeOfSupport(support.support)]}</p>
      <p>
        {say(support.words)} <RuleChip rule={support.rule} /> <GradeBadge grade={support.grade} />{' '}
        {support.ruleArticle === NO_ARTICLE ? null : (
          <span className="small soft">{support.ruleArticle}</span>
        )}
      </p>
      {support.repeal === null ? null : <Repeal repeal={support.repeal} />}
      {support.unsureRepeal === null ? null : <Otherwise repeal={support.unsureRepeal} />}
      {refused ? null : <Unsaid unsaid={support.unsaid} />}
      {closed ? (
        support.change === null ? (
          <p className="soft">{w.supports.changeNone}</p>
        ) : (
          <section className="support-change" aria-label={w.supports.change}>
            <h4>{w.supports.change}</h4>
            <NearestChange change={support.change} />
          </section>
        )
      ) : refused ? null : (
        <SupportFigures support={support} year={year} />
      )}
      {asked.length === 0 || refused ? null : (
        <section className="stack-tight">
          <h4>{w.supports.questions}</h4>
          <ul className="stack-tight">
            {asked.map((question) => (
              <FoldedQuestion key={question.fact} question={question} support={support.support} />
            ))}
          </ul>
        </section>
      )}
      {support.change === null || refused ? null : (
        <section className="stack-tight">
          <h4>{w.supports.changeIfNot}</h4>
          <NearestChange change={support.change} />
        </section>
      )}
      <details className="unfold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {w.supports.details}
          <span className="unseen">: {say(support.title)}</span>
        </summary>
        {open ? (
          <div className="stack">
            {refused ? <SupportFigures support={support} year={year} /> : null}
            <SupportDetails support={support} />
          </div>
        ) : null}
      </details>
    </article>
  );
}

function Repeal({ repeal }: { readonly repeal: NonNullable<FinderSupportView['repeal']> }) {
  const { w, lang, fmt } = useLang();
  const { runsOn } = repeal;
  return (
    <p>
      <Badge tone="look">{fmt(w.supports.repealedOn, { day: dayWords(repeal.day, lang) })}</Badge>{' '}
      <RuleChip rule={repeal.rule} /> {w.supports.runsOn[runsOn === null ? 'unknown' : runsOn ? 'yes' : 'no']}
    </p>
  );
}

/** The place of a support on the page: `e-export/buyer-mission` → `buyer-mission`, `logistics/buyer-mission` → `logistics-buyer-mission`. */
export function anchorOf(support: string): string {
  const name = support.slice(support.indexOf('/') + 1);
  return regimeOfSupport(support) === 'e-export' ? name : `logistics-${name}`;
}
