import type { OffsetDoubtView } from '@kervan/law';
import { showAmount } from '../../ui/amount.ts';
import { DoubtChip } from '../../ui/doubt-chip.tsx';
import { Table } from '../../ui/table.tsx';
import { useLang } from '../../words/lang.tsx';

/** The unclear places that the payments rest on, with what the other readings would pay. */
export function OffsetDoubts({ doubts }: { readonly doubts: readonly OffsetDoubtView[] }) {
  const { w, say } = useLang();
  return (
    <ul className="stack">
      {doubts.map((one) => (
        <li key={one.doubt} className="panel stack-tight">
          <h3>
            {say(one.place)} <DoubtChip doubt={one.doubt} />
          </h3>
          <p>
            <span className="strong">{w.offset.taken}:</span> {say(one.taken.words)}
          </p>
          <p>
            <span className="strong">{w.offset.why}:</span> {say(one.why)}
          </p>
          {one.others.length === 0 ? null : <Others others={one.others} />}
        </li>
      ))}
    </ul>
  );
}

type Other = OffsetDoubtView['others'][number];

function Others({ others }: Pick<OffsetDoubtView, 'others'>) {
  const { w, say } = useLang();
  return (
    <Table
      caption={w.offset.others}
      columns={[
        { id: 'reading', head: w.offset.reading },
        { id: 'pays', head: w.offset.pays },
      ]}
      rows={others}
      keyOf={(one) => one.reading}
      cells={(one) => [say(one.words), <Pays key="pays" other={one} />]}
    />
  );
}

function Pays({ other }: { readonly other: Other }) {
  const { w, lang } = useLang();
  if (other.payments === null) return <span className="soft">{w.offset.asksMore}</span>;
  if (other.same) return <span className="soft">{w.offset.same}</span>;
  return (
    <ul>
      {other.payments.map(({ to, amount }) => (
        <li key={to}>
          {w.offset.payees[to]}: <span className="figure">{showAmount(amount, 'TRY', lang)}</span>
        </li>
      ))}
    </ul>
  );
}
