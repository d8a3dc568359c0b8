import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NoClaim } from '../features/frame/no-claim.tsx';
import { PageHead, Part } from '../features/frame/page-head.tsx';
import { useAssessment, useDesk } from '../features/frame/use-desk.tsx';
import { AllowanceList } from '../features/limits/allowance-list.tsx';
import { WindowTable } from '../features/limits/window-table.tsx';
import { Answer } from '../ui/loading.tsx';
import { useLang } from '../words/lang.tsx';

/** What is left of each ceiling, and by when to file. */
export function LimitsPage(): ReactNode {
  const { w } = useLang();
  const { claim } = useDesk();
  const asked = useAssessment();
  if (claim === undefined) return <NoClaim />;
  return (
    <div className="stack-wide">
      <PageHead title={w.limits.title} lead={w.limits.lead} />
      <Answer asked={asked}>
        {({ view }) => (
          <>
            <Part title={w.limits.windows}>
              <WindowTable windows={view.windows} />
              <p>
                <Link to="/deadlines">{w.limits.deadlines}</Link>
              </p>
            </Part>
            <Part title={w.limits.ceilings}>
              <AllowanceList allowances={view.allowances} />
            </Part>
          </>
        )}
      </Answer>
    </div>
  );
}
