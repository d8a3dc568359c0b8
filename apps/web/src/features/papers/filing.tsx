import type { ClaimChange, ClaimSummary, DecisionView } from '@kervan/desk';
import { type FormEvent, useState } from 'react';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { claimPath } from '../../api/queries.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { useLang } from '../../words/lang.tsx';
import { useDesk } from '../frame/use-desk.tsx';

/** The day the application was filed, and the decision that closes it. */
export function Filing({ claim }: { readonly claim: ClaimSummary }) {
  const { w } = useLang();
  const [filedOn, setFiledOn] = useState(claim.filedOn ?? '');
  const [deciding, setDeciding] = useState(false);
  const change = useChange<ClaimSummary>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body: ClaimChange = { filedOn: filedOn === '' ? null : filedOn };
    change.mutate({ method: 'PATCH', path: claimPath(claim.claim), body });
  };
  return (
    <div className="panel stack">
      <p className="row">
        {w.papers.state}:{' '}
        <Badge tone={claim.state === 'decided' ? 'good' : 'calm'}>{w.papers.states[claim.state]}</Badge>
      </p>
      {claim.state === 'decided' ? null : (
        <>
          <form className="stack" onSubmit={submit}>
            <DayField
              label={w.papers.filedOn}
              hint={w.papers.filedOnHint}
              value={filedOn}
              onChange={setFiledOn}
            />
            <div className="row">
              <Button type="submit" isPending={change.isPending}>
                {w.common.save}
              </Button>
              <span role="status">{change.isSuccess ? w.who.saved : ''}</span>
            </div>
          </form>
          {change.error === null ? null : <ProblemBox problem={problemOf(change.error)} />}
          <div className="stack-tight">
            <p className="soft">{w.papers.decideText}</p>
            <div>
              <Button look="grave" onPress={() => setDeciding(true)}>
                {w.papers.decide}
              </Button>
            </div>
          </div>
        </>
      )}
      {deciding ? <Decision claim={claim} onClose={() => setDeciding(false)} /> : null}
    </div>
  );
}

function Decision({ claim, onClose }: { readonly claim: ClaimSummary; readonly onClose: () => void }) {
  const { w } = useLang();
  const { days } = useDesk();
  const decide = useChange<DecisionView>();
  return (
    <Dialog title={w.papers.decideTitle} onClose={onClose}>
      <p>{w.papers.decideText}</p>
      {decide.error === null ? null : <ProblemBox problem={problemOf(decide.error)} />}
      <div className="dialog-end">
        <Button
          look="grave"
          isPending={decide.isPending}
          onPress={() =>
            decide.mutate(
              { method: 'POST', path: `${claimPath(claim.claim)}/decision`, body: { ...days } },
              { onSuccess: onClose },
            )
          }
        >
          {w.papers.decide}
        </Button>
        <Button onPress={onClose}>{w.common.cancel}</Button>
      </div>
    </Dialog>
  );
}
