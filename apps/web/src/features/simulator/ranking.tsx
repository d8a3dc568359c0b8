import type { SimulatorView } from '@kervan/law';
import { useLang } from '../../words/lang.tsx';

/** Which pays more, by what, and when it cannot be told. */
export function Ranking({ view }: { readonly view: SimulatorView }) {
  const { w, say, fmt } = useLang();
  const { ranking, statuses } = view;
  const named = (ids: readonly string[]) =>
    statuses
      .filter((one) => ids.includes(one.status))
      .map((one) => say(one.title))
      .join(', ');
  return (
    <div className="panel stack-tight">
      <p role="status">
        <strong>{say(ranking.words)}</strong>
      </p>
      <p className="small soft">{ranking.by === 'award' ? w.simulator.byAward : w.simulator.byMost}</p>
      <ol className="ranking">
        {ranking.places.map((one) => (
          <li key={one.place}>
            <span className="figure soft">{fmt(w.simulator.place, { place: one.place })}</span>
            <span>{named(one.statuses)}</span>
          </li>
        ))}
      </ol>
      {ranking.notHeld.length === 0 ? null : (
        <p className="small soft">{fmt(w.simulator.notHeld, { statuses: named(ranking.notHeld) })}</p>
      )}
    </div>
  );
}
