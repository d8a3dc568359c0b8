import type { Words } from '@kervan/kit';
import type { SimulatedSupportView } from '@kervan/law';
import { Range } from '../../ui/money.tsx';
import { rateText } from '../../ui/rate-text.ts';
import { Table } from '../../ui/table.tsx';
import { useLang } from '../../words/lang.tsx';
import { AnswerBadge } from '../supports/answer-badge.tsx';

/** What a column of the grid is: a status, or an applicant. */
export interface GridColumn {
  readonly id: string;
  readonly title: Words;
  readonly supports: readonly SimulatedSupportView[];
}

/** Every support under each status, or for each applicant: its answer, rate and ceiling. */
export function SupportGrid({
  columns,
  caption,
}: {
  readonly columns: readonly GridColumn[];
  readonly caption: string;
}) {
  const { w, say } = useLang();
  const first = columns[0]?.supports ?? [];
  return (
    <div className="support-grid">
      <Table
        caption={caption}
        captionUnseen
        columns={[
          { id: 'support', head: w.common.support },
          ...columns.map((one) => ({ id: one.id, head: say(one.title) })),
        ]}
        rows={first}
        keyOf={(row) => row.support}
        cells={(row) => [
          say(row.title),
          ...columns.map((column) => {
            const found = column.supports.find((one) => one.support === row.support);
            return found === undefined ? '–' : <Cell key={column.id} support={found} />;
          }),
        ]}
      />
    </div>
  );
}

function Cell({ support }: { readonly support: SimulatedSupportView }) {
  const { w, lang } = useLang();
  const { rate, ceiling, answer, unsaid } = support;
  const without = (what: 'rate' | 'ceiling') => unsaid.some((one) => one.what === what);
  return (
    <span className="stack-tight">
      <span>
        <AnswerBadge answer={answer} why={support.why} />
      </span>
      {answer === 'no' ? null : (
        <span className="small soft">
          {rate !== null
            ? `${rateText(rate.least, rate.most, lang)} · `
            : without('rate')
              ? `${w.simulator.noRate} · `
              : null}
          {without('ceiling') ? (
            w.simulator.noCeiling
          ) : ceiling === null ? null : (
            <Range range={ceiling.size} />
          )}
        </span>
      )}
    </span>
  );
}
