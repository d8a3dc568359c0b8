import type { ReactNode } from 'react';
import { DoubtCard } from '../features/doubts/doubt-card.tsx';
import { NoClaim } from '../features/frame/no-claim.tsx';
import { PageHead } from '../features/frame/page-head.tsx';
import { useAssessment, useDesk } from '../features/frame/use-desk.tsx';
import { Answer } from '../ui/loading.tsx';
import { useLang } from '../words/lang.tsx';

/** The doubtful places the award rests on, one under the other, each with the award under every reading. */
export function DoubtsPage(): ReactNode {
  const { w } = useLang();
  const { claim } = useDesk();
  const asked = useAssessment();
  if (claim === undefined) return <NoClaim />;
  return (
    <div className="stack-wide">
      <PageHead title={w.doubts.title} lead={w.doubts.lead} />
      <Answer asked={asked}>
        {({ view }) => (
          <>
            {claim.state === 'decided' ? <p className="soft">{w.doubts.decided}</p> : null}
            {view.doubts.length === 0 ? <p className="soft">{w.doubts.none}</p> : null}
            {view.doubts.map((doubt) => (
              <DoubtCard key={doubt.doubt} doubt={doubt} view={view} claim={claim} />
            ))}
          </>
        )}
      </Answer>
    </div>
  );
}
