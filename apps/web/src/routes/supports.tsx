import type { FinderView } from '@kervan/law';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { finderQuery } from '../api/law-queries.ts';
import { PageHead, Part } from '../features/frame/page-head.tsx';
import { RegimePicker } from '../features/frame/regime-picker.tsx';
import { useDesk } from '../features/frame/use-desk.tsx';
import { FinderSummary } from '../features/supports/finder-summary.tsx';
import { GROUPS, groupOf } from '../features/supports/groups.ts';
import { NextSteps } from '../features/supports/next-steps.tsx';
import { PlanForm, Plans } from '../features/supports/plan-form.tsx';
import { Successor } from '../features/supports/successor.tsx';
import { anchorOf, SupportCard } from '../features/supports/support-card.tsx';
import { ToldByFirm } from '../features/supports/told-facts.tsx';
import { useTrial } from '../features/supports/trial.tsx';
import { TriedBox } from '../features/supports/tried-box.tsx';
import { useToldBesides } from '../features/supports/use-told-besides.ts';
import { Answer } from '../ui/loading.tsx';
import { useLang } from '../words/lang.tsx';
import { useDeskSearch } from './use-search.ts';

/** Which supports are open to the firm, why, how much is left, and what to do next. */
export function SupportsPage(): ReactNode {
  const { w } = useLang();
  const { days } = useDesk();
  const { regime } = useDeskSearch();
  const asked = useQuery(finderQuery(useToldBesides(), days, regime));
  return (
    <div className="stack-wide">
      <PageHead title={w.supports.title} lead={w.supports.lead} />
      <RegimePicker />
      <TriedBox />
      <Answer asked={asked}>{(view) => <Supports view={view} />}</Answer>
    </div>
  );
}

function Supports({ view }: { readonly view: FinderView }) {
  const { w } = useLang();
  const { touched } = useTrial();
  // An answered question leaves its card, and the card may leave its group: without this a keyboard would start anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the answer, not the question
  useEffect(() => {
    if (touched === undefined || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`[id='${anchorOf(touched)}'] h3`)?.focus();
  }, [view]);
  const groups = GROUPS.map((group) => ({
    group,
    supports: view.supports.filter((one) => groupOf(one) === group),
  })).filter(({ supports }) => supports.length > 0);
  return (
    <>
      <FinderSummary view={view} />
      <NextSteps view={view} />
      <details className="unfold panel">
        <summary>
          <h2 className="unfold-title">{w.supports.plans}</h2>
        </summary>
        <div className="stack">
          <p className="soft">{w.supports.plansLead}</p>
          <Plans />
          <PlanForm />
        </div>
      </details>
      {groups.map(({ group, supports }) => (
        <Part
          key={group}
          id={`group-${group}`}
          title={w.supports.groups[group]}
          lead={w.supports.groupLeads[group]}
        >
          <ul className="stack">
            {supports.map((one) => (
              <li key={one.support}>
                <SupportCard support={one} year={view.year} />
              </li>
            ))}
          </ul>
        </Part>
      ))}
      {view.successor === null ? null : <Successor successor={view.successor} />}
      <details className="unfold panel">
        <summary>
          <h2 className="unfold-title">{w.supports.told}</h2>
        </summary>
        <div className="stack">
          <p className="soft">{w.supports.toldLead}</p>
          <ToldByFirm />
        </div>
      </details>
    </>
  );
}
