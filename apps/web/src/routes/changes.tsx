import type { ConcernId, DiffView } from '@kervan/law';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { diffQuery, matrixQuery } from '../api/law-queries.ts';
import { ActPart } from '../features/changes/act-part.tsx';
import { byAct, countOf } from '../features/changes/by-act.ts';
import { DaysForm } from '../features/changes/days-form.tsx';
import { Learned } from '../features/changes/learned.tsx';
import { PageHead, Part } from '../features/frame/page-head.tsx';
import { RegimePicker } from '../features/frame/regime-picker.tsx';
import { useDesk } from '../features/frame/use-desk.tsx';
import { dayWords, yearBefore } from '../ui/day-text.ts';
import { Answer } from '../ui/loading.tsx';
import { RuleChip } from '../ui/rule-chip.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useLang } from '../words/lang.tsx';
import { useDeskSearch } from './use-search.ts';
import '../features/changes/changes.css';

/** What changed in the law between two days; at first the year that ends today. */
export function ChangesPage(): ReactNode {
  const { w } = useLang();
  const { workspace, days } = useDesk();
  const search = useDeskSearch();
  const to = search.to ?? days.decidedOn ?? workspace.today;
  const from = search.from ?? yearBefore(to);
  const asked = useQuery({ ...diffQuery(from, to, days.knownOn, search.regime), enabled: from !== to });
  return (
    <div className="stack-wide">
      <PageHead title={w.changes.title} lead={w.changes.lead} />
      <RegimePicker />
      <DaysForm key={`${from} ${to}`} from={from} to={to} />
      {from === to ? (
        <p className="soft">{w.changes.same}</p>
      ) : (
        <Answer asked={asked}>{(view) => <Changes view={view} />}</Answer>
      )}
    </div>
  );
}

const EVERYBODY = '';

function Changes({ view }: { readonly view: DiffView }) {
  const { w, lang, fmt } = useLang();
  const [concerns, setConcerns] = useState<string>(EVERYBODY);
  const classes = useClasses(view.to);
  const column = classes.find((one) => one.value === concerns)?.value;
  const acts = byAct(view, column);
  const days = {
    from: dayWords(view.from, lang),
    to: dayWords(view.to, lang),
    knownOn: dayWords(view.knownOn, lang),
  };
  return (
    <>
      <div className="stack-tight">
        <p>
          <strong>{fmt(w.changes.between, days)}</strong>
        </p>
        <p role="status">{fmt(w.changes.counted, { count: countOf(acts), acts: view.acts.length })}</p>
        <div className="filter">
          <SelectField
            label={w.changes.concerns}
            value={concerns}
            options={[{ value: EVERYBODY, label: w.changes.concernsAll }, ...classes]}
            onChange={setConcerns}
          />
        </div>
      </div>
      <OnTheWay view={view} />
      <Part title={w.changes.byAct}>
        {acts.length === 0 ? <p className="soft">{w.changes.none}</p> : null}
        {acts.map((one) => (
          <ActPart key={one.act === null ? '' : `${one.act.day} ${one.act.rule}`} {...one} />
        ))}
      </Part>
      {view.learned.length === 0 ? null : (
        <details className="unfold panel">
          <summary>
            <h2 className="unfold-title">{w.changes.learned}</h2>{' '}
            <span className="soft">({view.learned.length})</span>
          </summary>
          <div className="stack change-table">
            <p className="soft">{w.changes.learnedLead}</p>
            <Learned learned={view.learned} />
          </div>
        </details>
      )}
    </>
  );
}

/** The classes by the names that the matrix of the later day gives them. */
function useClasses(on: string): readonly { readonly value: ConcernId; readonly label: string }[] {
  const { say } = useLang();
  const matrix = useQuery(matrixQuery({ decidedOn: on })).data;
  const { regime } = useDeskSearch();
  const seen = new Map<ConcernId, string>();
  const ofBoth = [
    ...(regime === 'logistics' ? [] : (matrix?.tables ?? []).flatMap((table) => table.columns)),
    ...(regime === 'e-export' ? [] : (matrix?.logistics?.columns ?? [])),
  ];
  for (const { column, words } of ofBoth) {
    if (!seen.has(column)) seen.set(column, say(words));
  }
  return [...seen].map(([value, label]) => ({ value, label }));
}

function OnTheWay({ view }: { readonly view: DiffView }) {
  const { w, say, lang } = useLang();
  if (view.acts.length === 0) return null;
  return (
    <Part title={w.changes.acts}>
      <ol className="act-line">
        {view.acts.map((act) => (
          <li key={`${act.day} ${act.rule}`}>
            <span className="figure strong">{dayWords(act.day, lang)}</span> {say(act.title)}{' '}
            <span className="soft small">({w.changes.actKinds[act.kind]})</span> <RuleChip rule={act.rule} />
          </li>
        ))}
      </ol>
    </Part>
  );
}
