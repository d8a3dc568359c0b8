import { useIsMutating, useQuery } from '@tanstack/react-query';
import { Outlet, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { workspaceQuery } from '../../api/queries.ts';
import { useDeskSearch } from '../../routes/use-search.ts';
import { Answer } from '../../ui/loading.tsx';
import { useLang } from '../../words/lang.tsx';
import { TrialProvider } from '../supports/trial.tsx';
import { AwardStrip } from './award-strip.tsx';
import { DeskBar } from './desk-bar.tsx';
import { Footer } from './footer.tsx';
import { ReadingLine } from './reading-line.tsx';
import { RulePanel } from './rule-panel.tsx';
import { SampleBanner } from './sample-banner.tsx';
import { SectionNav } from './section-nav.tsx';
import { TopBar } from './top-bar.tsx';
import { DeskProvider } from './use-desk.tsx';
import './shell.css';

/** The result tells the award itself; what the law gives to anybody is about no application. */
const AWARD_ELSEWHERE: ReadonlySet<string> = new Set([
  '/',
  '/deadlines',
  '/offset',
  '/supports',
  '/simulator',
  '/matrix',
  '/changes',
]);

/** The page around every section: whose desk, which quarter, which days, and the award always in sight. */
export function Shell(): ReactNode {
  const { w } = useLang();
  const workspace = useQuery(workspaceQuery);
  const { rule } = useDeskSearch();
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {w.frame.skip}
      </a>
      <TopBar name={workspace.data?.beneficiary.name} />
      <WorkingLine />
      {workspace.data === undefined ? (
        <main className="shell-body shell-alone" id="content">
          <Answer asked={workspace}>{() => null}</Answer>
        </main>
      ) : (
        <DeskProvider value={workspace.data}>
          <TrialProvider>
            <DeskBar />
            {workspace.data.sample ? <SampleBanner /> : null}
            <div className="shell-body">
              <SectionNav />
              <main className="shell-main" id="content" tabIndex={-1}>
                <ReadingLine />
                {AWARD_ELSEWHERE.has(path) ? null : <AwardStrip />}
                <Outlet />
              </main>
            </div>
            <Footer />
            {rule === undefined ? null : <RulePanel rule={rule} />}
          </TrialProvider>
        </DeskProvider>
      )}
    </div>
  );
}

/** A thin line while a change is on its way and the figures are asked for again. */
function WorkingLine() {
  const working = useIsMutating() > 0;
  return <div className={working ? 'working working-on' : 'working'} aria-hidden="true" />;
}
