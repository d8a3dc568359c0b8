import type { DeadlinesView, DeadlineView } from '@kervan/law';
import { useQuery } from '@tanstack/react-query';
import { clocksQuery } from '../../api/deadline-queries.ts';
import { dayWords } from '../../ui/day-text.ts';
import { Table } from '../../ui/table.tsx';
import { useLang } from '../../words/lang.tsx';
import { DeadlineDetails } from './deadline-details.tsx';
import { type DeadlineGroup, type DeadlineRow, grouped } from './deadline-groups.ts';
import { DeadlineState } from './deadline-state.tsx';
import './deadlines.css';

/** All deadlines of an answer, by what is left to do about them and by their days. */
export function DeadlineList({ view }: { readonly view: DeadlinesView }) {
  const { w, lang, fmt } = useLang();
  return (
    <div className="stack-wide">
      <p className="soft">{fmt(w.deadlines.as, { day: dayWords(view.on, lang) })}</p>
      {[...grouped(view)].map(([group, rows]) => (
        <Group key={group} group={group} rows={rows} />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly group: DeadlineGroup;
  readonly rows: readonly DeadlineRow[];
}

/** What is behind is folded away: it asks nothing of anybody. */
function Group({ group, rows }: GroupProps) {
  const { w, fmt } = useLang();
  const name = w.deadlines.groups[group];
  const count = <span className="soft small">({fmt(w.deadlines.counted, { count: rows.length })})</span>;
  if (group === 'done') {
    return (
      <details className="unfold">
        <summary>
          <h3 className="unfold-title">{name}</h3> {count}
        </summary>
        <Rows caption={name} rows={rows} />
      </details>
    );
  }
  return (
    <section className="stack-tight" aria-label={name}>
      <h3>
        {name} {count}
      </h3>
      <Rows caption={name} rows={rows} />
    </section>
  );
}

function Rows({ caption, rows }: { readonly caption: string; readonly rows: readonly DeadlineRow[] }) {
  const { w } = useLang();
  return (
    <Table
      caption={caption}
      captionUnseen
      columns={[
        { id: 'what', head: w.deadlines.what },
        { id: 'day', head: w.deadlines.day },
        { id: 'left', head: w.deadlines.left },
        { id: 'state', head: w.deadlines.state },
      ]}
      rows={rows}
      keyOf={({ key }) => key}
      cells={(row) => [
        <What key="what" row={row} />,
        <Day key="day" deadline={row.deadline} />,
        <Left key="left" deadline={row.deadline} />,
        <DeadlineState key="state" deadline={row.deadline} />,
      ]}
      below={({ deadline }) => <DeadlineDetails deadline={deadline} />}
    />
  );
}

function What({ row: { deadline, of, regime } }: { readonly row: DeadlineRow }) {
  const { w, say } = useLang();
  const title = useSupportTitle(of?.support);
  const whose =
    of === null
      ? [w.deadlines.regimes[regime]]
      : [of.name ?? of.case, ...(title === undefined ? [] : [title])];
  return (
    <span className="stack-tight deadline-what">
      <span>{say(deadline.title)}</span>
      <span className="small soft">{[...new Set(whose)].join(' · ')}</span>
    </span>
  );
}

function useSupportTitle(support: string | undefined): string | undefined {
  const { say } = useLang();
  const found = useQuery(clocksQuery).data?.supports.find((one) => one.support === support);
  return found === undefined ? undefined : say(found.title);
}

/** The day that counts; where it was extended, the day of the text stays beside it. */
function Day({ deadline }: { readonly deadline: DeadlineView }) {
  const { w, lang, say, fmt } = useLang();
  if (deadline.counts === null || deadline.lastDay === null)
    return <span className="soft">{w.deadlines.dayUnknown}</span>;
  const counting = deadline.extensions.find(({ lastDay }) => lastDay === deadline.counts);
  return (
    <span className="stack-tight deadline-day">
      <span>
        <span className="figure strong">{dayWords(deadline.counts, lang)}</span>{' '}
        <span className="small soft">{w.deadlines.kinds[deadline.kind]}</span>
      </span>
      {counting === undefined ? null : (
        <span className="small">
          {fmt(w.deadlines.byText, { day: dayWords(deadline.lastDay, lang) })}
          <br />
          {fmt(w.deadlines.extendedTo, {
            day: dayWords(counting.lastDay, lang),
            kind: say(counting.words),
            by: counting.by,
          })}
        </span>
      )}
    </span>
  );
}

function Left({ deadline: { daysLeft, state } }: { readonly deadline: DeadlineView }) {
  const { w, fmt } = useLang();
  if (daysLeft === null || state === 'met') return <span className="soft">–</span>;
  return daysLeft < 0
    ? fmt(w.deadlines.daysPast, { count: -daysLeft })
    : fmt(w.deadlines.daysLeft, { count: daysLeft });
}
