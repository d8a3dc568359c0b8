import type { ClaimSummary } from '@kervan/desk';
import type { AssessmentView, DoubtView } from '@kervan/law';
import { useState } from 'react';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { claimPath } from '../../api/queries.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DoubtChip } from '../../ui/doubt-chip.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { useLang } from '../../words/lang.tsx';
import type { OtherReading } from './other-reading.ts';
import { OtherReadings } from './other-readings.tsx';
import { ReadingDialog } from './reading-dialog.tsx';
import './doubt-card.css';

export interface DoubtCardProps {
  readonly doubt: DoubtView;
  readonly view: AssessmentView;
  readonly claim: ClaimSummary;
}

/** One doubtful place: the reading taken and why, and what the others would make of the award. */
export function DoubtCard({ doubt, view, claim }: DoubtCardProps) {
  const { w, say, fmt } = useLang();
  const [taking, setTaking] = useState<OtherReading | undefined>(undefined);
  const restore = useChange<ClaimSummary>();
  const path = `${claimPath(claim.claim)}/readings/${encodeURIComponent(doubt.doubt)}`;
  const fixed = claim.state === 'decided';
  return (
    <article className="panel stack doubt">
      <header className="stack-tight">
        <p>
          <DoubtChip doubt={doubt.doubt} />
        </p>
        <h3>{say(doubt.place)}</h3>
      </header>
      <FactList
        facts={[
          [
            w.doubts.taken,
            <span key="taken" className="row">
              <strong>{say(doubt.takenWords)}</strong>
              {doubt.chosenBy === null ? (
                <Badge>{w.doubts.byDefault}</Badge>
              ) : (
                <Badge tone="look">{fmt(w.doubts.chosenBy, { by: doubt.chosenBy })}</Badge>
              )}
            </span>,
          ],
          [w.doubts.why, say(doubt.why)],
          [
            w.doubts.bearsOn,
            <span key="bears-on" className="row">
              {doubt.bearsOn.map((rule) => (
                <RuleChip key={rule} rule={rule} />
              ))}
            </span>,
          ],
        ]}
      />
      <OtherReadings doubt={doubt} award={view.award} {...(fixed ? {} : { onTake: setTaking })} />
      {doubt.chosenBy === null || fixed ? null : (
        <div>
          <Button isPending={restore.isPending} onPress={() => restore.mutate({ method: 'DELETE', path })}>
            {w.doubts.restore}
          </Button>
        </div>
      )}
      {restore.error === null ? null : <ProblemBox problem={problemOf(restore.error)} />}
      {taking === undefined ? null : (
        <ReadingDialog doubt={doubt} reading={taking} path={path} onClose={() => setTaking(undefined)} />
      )}
    </article>
  );
}
