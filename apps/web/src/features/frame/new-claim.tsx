import type { ClaimSummary } from '@kervan/desk';
import { type FormEvent, useState } from 'react';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { Button } from '../../ui/button.tsx';
import { isFilingPeriod } from '../../ui/day-text.ts';
import { Field } from '../../ui/field.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { useLang } from '../../words/lang.tsx';
import { useDesk } from './use-desk.tsx';

/** Opens an application for a quarter, or for a half-year where depot rent is asked for (E-7.3). */
export function NewClaim({ onOpened }: { readonly onOpened: (claim: string) => void }) {
  const { w } = useLang();
  const { workspace } = useDesk();
  const open = useChange<ClaimSummary>();
  const [period, setPeriod] = useState(workspace.quarters[0] ?? '');
  const [tried, setTried] = useState(false);
  const right = isFilingPeriod(period.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!right) return;
    open.mutate(
      { method: 'POST', path: '/api/claims', body: { quarter: period.trim() } },
      { onSuccess: (made) => onOpened(made.claim) },
    );
  };
  return (
    <form className="stack" onSubmit={submit}>
      <Field
        label={w.frame.noClaimQuarter}
        hint={w.frame.noClaimQuarterHint}
        value={period}
        onChange={setPeriod}
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
  );
}
