import type { SimulatedSupportView, SimulatorView } from '@kervan/law';
import { Range } from '../../ui/money.tsx';
import { rateText } from '../../ui/rate-text.ts';
import { Table } from '../../ui/table.tsx';
import { useLang } from '../../words/lang.tsx';
import { AnswerBadge } from '../supports/answer-badge.tsx';

/** Every support under each status: its answer, rate and ceiling. */
export function SupportGrid({ view }: { readonly view: SimulatorView }) {
  const { w, say } = useLang();
  const first = view.statuses[0]?.supports ?? [];
  return (
    <div className="support-grid">
      <Table
        caption={w.simulator.supports}
        captionUnseen
        columns={[
          { id: 'support', head: w.common.support },
          ...view.statuses.map((one) => ({ id: one.status, head: say(one.title) })),
        ]}
        rows={first}
        keyOf={(row) => row.support}
        cells={(row) => [
          say(row.title),
          ...view.statuses.map((status) => {
            const found = status.supports.find((one) => one.support === row.support);
            return found === undefined ? '–' : <Cell key={status.status} support={found} />;
          }),
        ]}
      />
    </div>
  );
}

function Cell({ support }: { readonly support: SimulatedSupportView }) {
  const { lang } = useLang();
  const { rate, ceiling, answer } = support;
  return (
    <span className="stack-tight">
      <span>
        <AnswerBadge answer={answer} why={support.why} />
      </span>
      {answer === 'no' ? null : (
        <span className="small soft">
          {rate === null ? null : `${rateText(rate.least, rate.most, lang)} · `}
          {ceiling === null ? null : <Range range={ceiling.size} />}
        </span>
      )}
    </span>
  );
}
