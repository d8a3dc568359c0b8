import type { AssessmentView, SupportOutcomeView } from '@kervan/law';
import { Range } from '../../ui/money.tsx';
import { Table } from '../../ui/table.tsx';
import { useLang } from '../../words/lang.tsx';

/** What each support gives, with the base it is counted on. */
export function SupportTable({ view }: { readonly view: AssessmentView }) {
  const { w, say } = useLang();
  if (view.supports.length === 0) return <p className="soft">{w.result.noSupports}</p>;
  const cells = (one: SupportOutcomeView) => [
    <span key="title">
      {say(one.title)}
      <br />
      <span className="small soft">{one.article}</span>
    </span>,
    one.lines,
    <Range key="eligible" range={one.eligible} />,
    <strong key="award">
      <Range range={one.award} />
    </strong>,
  ];
  return (
    <Table
      caption={w.result.supports}
      captionUnseen
      columns={[
        { id: 'support', head: w.common.support },
        { id: 'lines', head: w.result.lines, numeric: true },
        { id: 'eligible', head: w.result.eligible, numeric: true },
        { id: 'award', head: w.result.award, numeric: true },
      ]}
      rows={view.supports}
      keyOf={(one) => one.support}
      cells={cells}
    />
  );
}
