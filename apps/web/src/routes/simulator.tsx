import type { SimulatorView } from '@kervan/law';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { claimFileQuery, simulatorQuery } from '../api/law-queries.ts';
import { PageHead, Part } from '../features/frame/page-head.tsx';
import { useDesk } from '../features/frame/use-desk.tsx';
import { Ranking } from '../features/simulator/ranking.tsx';
import { StatusColumn } from '../features/simulator/status-column.tsx';
import { SupportGrid } from '../features/simulator/support-grid.tsx';
import { TriedBox } from '../features/supports/tried-box.tsx';
import { NOTHING_TOLD, useFirmTold } from '../features/supports/use-firm-told.ts';
import { Answer } from '../ui/loading.tsx';
import { RuleChip } from '../ui/rule-chip.tsx';
import { useLang } from '../words/lang.tsx';
import '../features/simulator/simulator.css';

/** The same facts under every status, side by side. */
export function SimulatorPage(): ReactNode {
  const { w } = useLang();
  const asked = useSimulation();
  return (
    <div className="stack-wide">
      <PageHead title={w.simulator.title} lead={w.simulator.lead} />
      <TriedBox />
      <Answer asked={asked}>{(view) => <Simulation view={view} />}</Answer>
    </div>
  );
}

/** Asked with the application on the desk where it has lines: only then can an award be told. */
function useSimulation() {
  const { claim, days } = useDesk();
  const { told, error, refetch } = useFirmTold();
  const file = useQuery({ ...claimFileQuery(claim?.claim ?? ''), enabled: claim !== undefined });
  const ready = told !== undefined && (claim === undefined || !file.isPending);
  const withLines = file.data !== undefined && file.data.lines.length > 0 ? file.data : undefined;
  const query = simulatorQuery(told ?? NOTHING_TOLD, withLines, days);
  const asked = useQuery({ ...query, enabled: ready });
  return error === null ? asked : { data: asked.data, error, refetch };
}

function Simulation({ view }: { readonly view: SimulatorView }) {
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
        <SupportGrid view={view} />
      </Part>
    </>
  );
}
