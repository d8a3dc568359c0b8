import type { SimulatorView } from '@kervan/law';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { simulatorQuery } from '../api/law-queries.ts';
import { PageHead, Part } from '../features/frame/page-head.tsx';
import { RegimePicker } from '../features/frame/regime-picker.tsx';
import { useAssessment, useDesk } from '../features/frame/use-desk.tsx';
import { ApplicantColumn } from '../features/simulator/applicant-column.tsx';
import { Ranking } from '../features/simulator/ranking.tsx';
import { StatusColumn } from '../features/simulator/status-column.tsx';
import { SupportGrid } from '../features/simulator/support-grid.tsx';
import { TriedBox } from '../features/supports/tried-box.tsx';
import { useToldBesides } from '../features/supports/use-told-besides.ts';
import { Answer } from '../ui/loading.tsx';
import { RuleChip } from '../ui/rule-chip.tsx';
import { useLang } from '../words/lang.tsx';
import { useDeskSearch } from './use-search.ts';
import '../features/simulator/simulator.css';

/** The same facts under every status, side by side. */
export function SimulatorPage(): ReactNode {
  const { w } = useLang();
  const asked = useSimulation();
  return (
    <div className="stack-wide">
      <PageHead title={w.simulator.title} lead={w.simulator.lead} />
      <RegimePicker />
      <TriedBox />
      <Answer asked={asked}>{(view) => <Simulation view={view} />}</Answer>
    </div>
  );
}

/** Asked with the application on the desk where it has lines: only then can an award be told. */
function useSimulation() {
  const { claim, days } = useDesk();
  const assessed = useAssessment();
  const lines = assessed.data?.view.lines.length ?? 0;
  const told = useToldBesides();
  // Whether there are lines is waited for, so that the comparison does not change its measure under the reader's eyes.
  const ready = claim === undefined || !assessed.isPending;
  return useQuery({
    ...simulatorQuery(told, lines > 0 ? claim?.claim : undefined, days),
    enabled: ready,
  });
}

function Simulation({ view }: { readonly view: SimulatorView }) {
  const { regime } = useDeskSearch();
  return (
    <>
      {regime === 'logistics' ? null : <Statuses view={view} />}
      {regime === 'e-export' ? null : <Applicants view={view} />}
    </>
  );
}

function Statuses({ view }: { readonly view: SimulatorView }) {
  const { w, say } = useLang();
  return (
    <>
      <p>
        {say(view.oneStatus.words)} <RuleChip rule={view.oneStatus.rule} />{' '}
        <Link to="/who">{w.simulator.toStatus}</Link>
      </p>
      <Part title={w.simulator.ranking}>
        <Ranking view={view} />
      </Part>
      <Part title={w.simulator.side}>
        <div className="status-columns">
          {view.statuses.map((status) => (
            <StatusColumn key={status.status} status={status} />
          ))}
        </div>
      </Part>
      <Part title={w.simulator.supports} lead={w.simulator.supportsLead}>
        <SupportGrid
          columns={view.statuses.map(({ status, title, supports }) => ({ id: status, title, supports }))}
          caption={w.simulator.supports}
        />
      </Part>
    </>
  );
}

/** Decision 5448 knows no statuses: what each of its applicants would get. */
function Applicants({ view }: { readonly view: SimulatorView }) {
  const { w } = useLang();
  return (
    <>
      <Part title={w.simulator.applicants} lead={w.simulator.applicantsLead}>
        <div className="status-columns applicant-columns">
          {view.applicants.map((applicant) => (
            <ApplicantColumn key={applicant.applicant} applicant={applicant} />
          ))}
        </div>
      </Part>
      <Part title={w.simulator.applicantSupports} lead={w.simulator.applicantSupportsLead}>
        <SupportGrid
          columns={view.applicants.map(({ applicant, title, supports }) => ({
            id: applicant,
            title,
            supports,
          }))}
          caption={w.simulator.applicantSupports}
        />
      </Part>
    </>
  );
}
