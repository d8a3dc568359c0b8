import type { LawChangeView, SideView } from '@kervan/law';
import { Badge, GradeBadge } from '../../ui/badge.tsx';
import { dayWords } from '../../ui/day-text.ts';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { Table } from '../../ui/table.tsx';
import { useLang } from '../../words/lang.tsx';
import type { ActOfChanges, GroupOfChanges } from './by-act.ts';

/** One act with everything it changed between the two days. */
export function ActPart({ act, groups }: ActOfChanges) {
  const { w, say, lang } = useLang();
  return (
    <section className="panel stack">
      <header className="stack-tight">
        <h3>{act === null ? w.changes.noAct : headOf(say(act.title), dayWords(act.day, lang))}</h3>
        {act === null ? (
          <p className="small soft">{w.changes.noActLead}</p>
        ) : (
          <>
            <p className="row">
              <Badge tone={act.kind === 'sighting' ? 'look' : 'calm'}>{w.changes.actKinds[act.kind]}</Badge>
              <RuleChip rule={act.rule} /> <GradeBadge grade={act.grade} />
            </p>
            <p className="small soft">{say(act.words)}</p>
          </>
        )}
      </header>
      <ul className="stack">
        {groups.map((one) => (
          <li key={one.changes.map(({ key }) => key).join(' ')}>
            <ChangeGroup {...one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The day before the title, unless the title names it. */
function headOf(title: string, day: string): string {
  return title.includes(day) ? title : `${day} · ${title}`;
}

function ChangeGroup({ group, changes }: GroupOfChanges) {
  const { w, say, fmt } = useLang();
  const [only] = changes;
  return (
    <article className="stack-tight change-group">
      <h4>{say(group.title)}</h4>
      <p>{changes.length === 1 && only !== undefined ? say(only.words) : say(group.words)}</p>
      <details className="unfold">
        <summary>
          {fmt(w.changes.open, { count: changes.length })}
          <span className="unseen">: {say(group.title)}</span>
        </summary>
        <div className="change-table">
          <ChangeTable changes={changes} title={say(group.title)} />
        </div>
      </details>
    </article>
  );
}

function ChangeTable({
  changes,
  title,
}: {
  readonly changes: readonly LawChangeView[];
  readonly title: string;
}) {
  const { w, say, lang, fmt } = useLang();
  const cells = (one: LawChangeView) => [
    say(one.title),
    say(one.concernsWords),
    <Side key="old" side={one.old} />,
    <span key="new" className="stack-tight">
      <Side side={one.new} />
      {one.factor === null ? null : (
        <span className="small soft">
          {fmt(w.changes.factor, { factor: lang === 'tr' ? one.factor.replace('.', ',') : one.factor })}
        </span>
      )}
    </span>,
    <span key="since" className="stack-tight">
      <span className="figure">{dayWords(one.since, lang)}</span>
      {one.seen === null ? null : <span className="small soft">{say(one.seen)}</span>}
    </span>,
  ];
  return (
    <Table
      caption={fmt(w.changes.tableOf, { group: title })}
      captionUnseen
      columns={[
        { id: 'what', head: w.changes.what },
        { id: 'whom', head: w.changes.whom },
        { id: 'old', head: w.changes.old },
        { id: 'new', head: w.changes.new },
        { id: 'since', head: w.changes.since },
      ]}
      rows={changes}
      keyOf={(one) => one.key}
      cells={cells}
    />
  );
}

/** One side of a change, with the rule and the trust behind it. */
export function Side({ side }: { readonly side: SideView }) {
  const { say } = useLang();
  return (
    <span className="change-side">
      <span>{say(side.words)}</span>{' '}
      <span className="row">
        <RuleChip rule={side.rule} /> <GradeBadge grade={side.grade} />
      </span>
    </span>
  );
}
