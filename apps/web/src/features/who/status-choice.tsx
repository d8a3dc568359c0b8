import type { FactData, FactRecord } from '@kervan/desk';
import { useQuery } from '@tanstack/react-query';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { factsQuery, lawQuery } from '../../api/queries.ts';
import { Choice } from '../../ui/choice.tsx';
import { Answer } from '../../ui/loading.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { useLang } from '../../words/lang.tsx';
import { toldAbout } from './fact-words.ts';

/** The one status all supports are asked under (E-1.2.1). */
export function StatusChoice() {
  const { w, say } = useLang();
  const law = useQuery(lawQuery);
  const told = useToldStatus();
  const tell = useChange<FactRecord>();
  const choose = (status: string) => {
    const body: FactData = { fact: 'status', value: status };
    tell.mutate({ method: 'POST', path: '/api/facts', body });
  };
  // What was just chosen is shown as chosen while it is on its way.
  const chosen = tell.isPending ? (tell.variables.body as FactData).value : told;
  return (
    <Answer asked={law}>
      {({ statuses }) => (
        <div className="stack">
          <Choice
            label={w.who.status}
            value={typeof chosen === 'string' ? chosen : null}
            onChange={choose}
            isDisabled={tell.isPending}
            options={statuses.map((one) => ({ value: one.status, label: say(one.words) }))}
          />
          <p className="small soft">{w.who.statusSingle}</p>
          {told === undefined ? <p className="soft">{w.who.statusUnknown}</p> : null}
          {tell.error === null ? null : <ProblemBox problem={problemOf(tell.error)} />}
        </div>
      )}
    </Answer>
  );
}

/** The status told, if any. */
export function useToldStatus(): string | undefined {
  const facts = useQuery(factsQuery).data ?? [];
  const value = toldAbout(facts, 'status')?.value;
  return typeof value === 'string' ? value : undefined;
}
