import type { ClaimSummary } from '@kervan/desk';
import type { AssessmentView, DoubtView } from '@kervan/law';
import type { ReactNode } from 'react';
import { sameAward } from '../features/doubts/award-difference.ts';
import { DoubtCard } from '../features/doubts/doubt-card.tsx';
import { NoClaim } from '../features/frame/no-claim.tsx';
import { PageHead, Part } from '../features/frame/page-head.tsx';
import { useAssessment, useDesk } from '../features/frame/use-desk.tsx';
import { Answer } from '../ui/loading.tsx';
import { useLang } from '../words/lang.tsx';

/** The doubtful places the award rests on: first those whose other readings move it, then the rest. */
export function DoubtsPage(): ReactNode {
  const { w } = useLang();
  const { claim } = useDesk();
  const asked = useAssessment();
  if (claim === undefined) return <NoClaim />;
  return (
    <div className="stack-wide">
      <PageHead title={w.doubts.title} lead={w.doubts.lead} />
      <Answer asked={asked}>{({ view }) => <Doubts view={view} claim={claim} />}</Answer>
    </div>
  );
}

function Doubts({ view, claim }: { readonly view: AssessmentView; readonly claim: ClaimSummary }) {
  const { w, fmt } = useLang();
  const moves = (doubt: DoubtView) =>
    doubt.chosenBy !== null || doubt.others.some((other) => !sameAward(view.award, other.award));
  const moving = view.doubts.filter(moves);
  const still = view.doubts.filter((doubt) => !moves(doubt));
  const cards = (doubts: readonly DoubtView[]) =>
    doubts.map((doubt) => <DoubtCard key={doubt.doubt} doubt={doubt} view={view} claim={claim} />);
  return (
    <>
      {claim.state === 'decided' ? <p className="soft">{w.doubts.decided}</p> : null}
      {view.doubts.length === 0 ? <p className="soft">{w.doubts.none}</p> : null}
      {moving.length === 0 ? null : (
        <Part title={fmt(w.doubts.moving, { count: moving.length })}>{cards(moving)}</Part>
      )}
      {still.length === 0 ? null : (
        <details className="unfold">
          <summary>
            <h2 className="unfold-title">{fmt(w.doubts.still, { count: still.length })}</h2>
          </summary>
          <div className="stack">{cards(still)}</div>
        </details>
      )}
    </>
  );
}
