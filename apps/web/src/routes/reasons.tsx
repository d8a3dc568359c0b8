import type { ReactNode } from 'react';
import { NoClaim } from '../features/frame/no-claim.tsx';
import { PageHead } from '../features/frame/page-head.tsx';
import { useAssessment, useDesk } from '../features/frame/use-desk.tsx';
import { ReasonTree } from '../features/reasons/reason-tree.tsx';
import { Answer } from '../ui/loading.tsx';
import { useLang } from '../words/lang.tsx';

/** Why the award is what it is. */
export function ReasonsPage(): ReactNode {
  const { w } = useLang();
  const { claim } = useDesk();
  const asked = useAssessment();
  if (claim === undefined) return <NoClaim />;
  return (
    <div className="stack-wide">
      <PageHead title={w.reasons.title} lead={w.reasons.lead} />
      <Answer asked={asked}>{({ view }) => <ReasonTree root={view.reasons} />}</Answer>
    </div>
  );
}
