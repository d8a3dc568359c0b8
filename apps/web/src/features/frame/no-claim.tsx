import type { ClaimSummary } from '@kervan/desk';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import type { DeskSearch } from '../../routes/search.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { useLang } from '../../words/lang.tsx';
import { PageHead } from './page-head.tsx';
import { useDesk } from './use-desk.tsx';

/** Where a new desk begins: documents first, or a quarter by hand. */
export function NoClaim() {
  const { w } = useLang();
  const { workspace } = useDesk();
  const navigate = useNavigate();
  const open = useChange<ClaimSummary>();
  const [quarter, setQuarter] = useState(workspace.quarters[0] ?? '');
  const [tried, setTried] = useState(false);
  const right = /^[1-9]\d{3}-Q[1-4]$/.test(quarter.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!right) return;
    open.mutate(
      { method: 'POST', path: '/api/claims', body: { quarter: quarter.trim() } },
      {
        onSuccess: (made) =>
          navigate({ to: '.', search: (now: DeskSearch) => ({ ...now, claim: made.claim }) }),
      },
    );
  };
  return (
    <div className="stack-wide">
      <PageHead title={w.frame.noClaimTitle} lead={w.frame.noClaimText} />
      <p>
        <Link to="/documents" className="button button-main">
          {w.frame.noClaimDocuments}
        </Link>
      </p>
      <form className="panel stack" onSubmit={submit}>
        <Field
          label={w.frame.noClaimQuarter}
          hint={w.frame.noClaimQuarterHint}
          value={quarter}
          onChange={setQuarter}
          width={9}
          error={tried && !right ? w.frame.noClaimQuarterWrong : undefined}
        />
        <div>
          <Button type="submit" isPending={open.isPending}>
            {w.frame.noClaimOpen}
          </Button>
        </div>
        {open.error === null ? null : <ProblemBox problem={problemOf(open.error)} />}
      </form>
    </div>
  );
}
