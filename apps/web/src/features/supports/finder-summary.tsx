import type { FinderView } from '@kervan/law';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lawQuery } from '../../api/queries.ts';
import { regimeOfSupport } from '../../ui/regime.ts';
import { useLang } from '../../words/lang.tsx';
import { GROUPS, groupOf } from './groups.ts';
import { Left } from './support-figures.tsx';

/** Under which status it is asked, how many supports stand in each group, and the yearly total of all together. */
export function FinderSummary({ view }: { readonly view: FinderView }) {
  const { w, say, fmt } = useLang();
  const statuses = useQuery(lawQuery).data?.statuses ?? [];
  const named = statuses.find((one) => one.status === view.status);
  const counts = GROUPS.map((group) => ({
    group,
    count: view.supports.filter((one) => groupOf(one) === group).length,
  })).filter(({ count }) => count > 0);
  // Statuses and the yearly total of all supports are those of Decision 5986.
  const ofStatuses = view.supports.some((one) => regimeOfSupport(one.support) === 'e-export');
  const ofApplicants = view.byRegime.some(({ regime }) => regime === 'logistics');
  const applicants = view.possibleApplicants.map((one) => w.supports.applicants[one]);
  return (
    <section className="stack-tight" aria-label={w.supports.summary}>
      <p>
        {!ofStatuses
          ? null
          : named === undefined
            ? w.supports.asAnyStatus
            : fmt(w.supports.asStatus, { status: say(named.words) })}{' '}
        <Link to="/who">{ofStatuses ? w.supports.changeStatus : w.supports.changeFacts}</Link>
      </p>
      {ofApplicants ? (
        <p>
          {view.applicant === null
            ? fmt(w.supports.asAnyApplicant, { applicants: applicants.join(', ') })
            : fmt(w.supports.asApplicant, { applicant: w.supports.applicants[view.applicant] })}
        </p>
      ) : null}
      <ul className="group-counts">
        {counts.map(({ group, count }) => (
          <li key={group}>
            <a href={`#group-${group}`}>
              {w.supports.groups[group]}: {fmt(w.supports.counted, { count })}
            </a>
          </li>
        ))}
      </ul>
      {ofStatuses ? (
        <p>
          <span className="soft">{fmt(w.supports.total, { year: view.year })}:</span>{' '}
          {view.total === null ? w.supports.totalNone : <Left allowance={view.total} />}
        </p>
      ) : null}
    </section>
  );
}
