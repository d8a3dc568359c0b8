import type { ReactNode } from 'react';
import { FateBar } from '../features/entitlement/fate-bar.tsx';
import { LineList } from '../features/entitlement/line-list.tsx';
import { NoClaim } from '../features/frame/no-claim.tsx';
import { PageHead, Part } from '../features/frame/page-head.tsx';
import { useAssessment, useDesk } from '../features/frame/use-desk.tsx';
import { SupportTable } from '../features/result/support-table.tsx';
import { Answer } from '../ui/loading.tsx';
import { useLang } from '../words/lang.tsx';

/** The fate of every kuruş that was asked for. */
export function EntitlementPage(): ReactNode {
  const { w } = useLang();
  const { claim } = useDesk();
  const asked = useAssessment();
  if (claim === undefined) return <NoClaim />;
  return (
    <div className="stack-wide">
      <PageHead title={w.entitlement.title} lead={w.entitlement.lead} />
      <Answer asked={asked}>
        {({ view }) => (
          <>
            {view.lines.length === 0 ? null : (
              <Part title={w.entitlement.whole}>
                <div className="panel">
                  <FateBar lines={view.lines} />
                </div>
              </Part>
            )}
            <Part title={w.result.supports}>
              <SupportTable view={view} />
            </Part>
            <Part title={w.entitlement.lines}>
              <LineList view={view} />
            </Part>
          </>
        )}
      </Answer>
    </div>
  );
}
