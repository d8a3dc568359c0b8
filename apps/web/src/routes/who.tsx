import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { factCatalogueQuery, factsQuery, lawQuery } from '../api/queries.ts';
import { StatusFinder } from '../features/finder/status-finder.tsx';
import { PageHead, Part } from '../features/frame/page-head.tsx';
import { useAssessment } from '../features/frame/use-desk.tsx';
import { QuestionCard, questionKey } from '../features/questions/question-card.tsx';
import { conditionGroups } from '../features/who/condition-groups.ts';
import { FactRow } from '../features/who/fact-row.tsx';
import { toldAbout } from '../features/who/fact-words.ts';
import { FirmForm } from '../features/who/firm-form.tsx';
import { StatusChoice, useToldStatus } from '../features/who/status-choice.tsx';
import { SupportsOfStatus } from '../features/who/supports-of-status.tsx';
import { ToldFacts } from '../features/who/told-facts.tsx';
import { Answer } from '../ui/loading.tsx';
import { useLang } from '../words/lang.tsx';

/** Who asks: the status, what it may ask for, the conditions behind it, and every answer given so far. */
export function WhoPage(): ReactNode {
  const { w, say, fmt } = useLang();
  const told = useQuery(factsQuery).isSuccess;
  const status = useToldStatus();
  const statuses = useQuery(lawQuery).data?.statuses ?? [];
  const named = statuses.find((one) => one.status === status);
  return (
    <div className="stack-wide">
      <PageHead title={w.who.title} lead={w.who.lead} />
      <section className="panel">
        <StatusChoice />
      </section>
      {told ? <Finder openAtFirst={status === undefined} /> : null}
      {named === undefined ? null : (
        <Part title={fmt(w.who.mayAs, { status: say(named.words) })}>
          <SupportsOfStatus status={named.status} />
        </Part>
      )}
      <Questions />
      <Part title={w.who.facts} lead={w.who.factsLead}>
        <Conditions />
      </Part>
      <details className="unfold panel">
        <summary>
          <h2 className="unfold-title">{w.who.told}</h2>
        </summary>
        <div className="stack">
          <p className="soft">{w.who.toldLead}</p>
          <ToldFacts />
        </div>
      </details>
      <Part title={w.who.firm} lead={w.who.firmLead}>
        <FirmForm />
      </Part>
    </div>
  );
}

/** Closed while a status is told: who knows it need not read forty questions. */
function Finder({ openAtFirst }: { readonly openAtFirst: boolean }) {
  const { w } = useLang();
  const [shown, setShown] = useState(openAtFirst);
  return (
    <details className="unfold panel" open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>
        <h2 className="unfold-title">{w.finder.title}</h2>
      </summary>
      {shown ? (
        <div className="stack">
          <p className="soft">{w.finder.lead}</p>
          <StatusFinder />
        </div>
      ) : null}
    </details>
  );
}

function Questions() {
  const { w } = useLang();
  const view = useAssessment().data?.view;
  if (view === undefined) return null;
  return (
    <Part title={w.who.questions} id="questions">
      {view.questions.length === 0 ? (
        <p className="soft">{w.who.questionsNone}</p>
      ) : (
        <ul className="stack">
          {view.questions.map((question) => (
            <li key={questionKey(question)} className="panel">
              <QuestionCard question={question} view={view} />
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function Conditions() {
  const { w } = useLang();
  const catalogue = useQuery(factCatalogueQuery);
  const facts = useQuery(factsQuery).data ?? [];
  return (
    <Answer asked={catalogue}>
      {(all) => {
        const ofFirm = all.filter((one) => one.subject === 'beneficiary' && one.fact !== 'status');
        return conditionGroups(ofFirm).map(({ regimes, questions }) => (
          <section key={regimes.join()} className="stack-tight">
            <h3>{regimes.map((regime) => w.common.regime[regime]).join(', ')}</h3>
            <ul>
              {questions.map((one) => (
                <FactRow key={one.fact} question={one} told={toldAbout(facts, one.fact)} />
              ))}
            </ul>
          </section>
        ));
      }}
    </Answer>
  );
}
