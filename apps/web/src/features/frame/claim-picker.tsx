import type { ClaimSummary } from '@kervan/desk';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import type { DeskSearch } from '../../routes/search.ts';
import { quarterWords } from '../../ui/day-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { useLang } from '../../words/lang.tsx';
import { NewClaim } from './new-claim.tsx';
import { useDesk } from './use-desk.tsx';

const OPEN = 'open:';
const ANOTHER = 'another';

/** The applications there are, and the quarters the documents speak of that have none yet. */
export function ClaimPicker() {
  const { w, lang, fmt } = useLang();
  const { workspace, claim } = useDesk();
  const navigate = useNavigate();
  const open = useChange<ClaimSummary>();
  const id = useId();
  const [another, setAnother] = useState(false);
  const unopened = workspace.quarters.filter((quarter) =>
    workspace.claims.every((one) => one.quarter !== quarter),
  );

  const look = (name: string) =>
    navigate({ to: '.', search: (now: DeskSearch) => ({ ...now, claim: name }) });
  const choose = (value: string) => {
    if (value === ANOTHER) return setAnother(true);
    if (!value.startsWith(OPEN)) return look(value);
    const body = { quarter: value.slice(OPEN.length) };
    return open.mutate(
      { method: 'POST', path: '/api/claims', body },
      { onSuccess: (made) => look(made.claim) },
    );
  };

  return (
    <div className="claim-picker">
      <label htmlFor={id}>{w.frame.claim}</label>
      <select
        id={id}
        className="input"
        value={claim?.claim ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        {claim === undefined ? <option value="">–</option> : null}
        {workspace.claims.length === 0 ? null : (
          <optgroup label={w.frame.openClaims}>
            {workspace.claims.map((one) => (
              <option key={one.claim} value={one.claim}>
                {one.claim === one.quarter
                  ? quarterWords(one.quarter, lang)
                  : fmt(w.frame.claimNamed, { quarter: quarterWords(one.quarter, lang), claim: one.claim })}
              </option>
            ))}
          </optgroup>
        )}
        {unopened.length === 0 ? null : (
          <optgroup label={w.frame.otherQuarters}>
            {unopened.map((quarter) => (
              <option key={quarter} value={`${OPEN}${quarter}`}>
                {fmt(w.frame.openQuarter, { quarter: quarterWords(quarter, lang) })}
              </option>
            ))}
          </optgroup>
        )}
        <option value={ANOTHER}>{w.frame.anotherClaim}</option>
      </select>
      {another ? (
        <Dialog title={w.frame.anotherClaimTitle} onClose={() => setAnother(false)}>
          <p className="soft">{w.frame.anotherClaimText}</p>
          <NewClaim
            onOpened={(claim) => {
              setAnother(false);
              look(claim);
            }}
          />
        </Dialog>
      ) : null}
      {open.error === null ? null : <ProblemBox problem={problemOf(open.error)} />}
    </div>
  );
}
