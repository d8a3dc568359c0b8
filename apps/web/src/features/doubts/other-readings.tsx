import type { DoubtView, RangeView } from '@kervan/law';
import { isZero, showAmount } from '../../ui/amount.ts';
import { Button } from '../../ui/button.tsx';
import { Range } from '../../ui/money.tsx';
import { Table } from '../../ui/table.tsx';
import { useLang } from '../../words/lang.tsx';
import { awardDifference, sameAward } from './award-difference.ts';
import type { OtherReading } from './other-reading.ts';

export interface OtherReadingsProps {
  readonly doubt: DoubtView;
  readonly award: RangeView;
  /** Left out where the readings may not be changed any more. */
  readonly onTake?: (reading: OtherReading) => void;
}

/** The award under each other reading, beside the one it would replace. */
export function OtherReadings({ doubt, award, onTake }: OtherReadingsProps) {
  const { w, say } = useLang();
  const cells = (one: OtherReading) => [
    say(one.words),
    <Range key="award" range={one.award} />,
    <Difference key="difference" now={award} other={one.award} />,
    onTake === undefined ? null : (
      <Button key="take" small onPress={() => onTake(one)}>
        {w.doubts.take}
        <span className="unseen">: {say(one.words)}</span>
      </Button>
    ),
  ];
  return (
    <Table
      caption={w.doubts.others}
      columns={[
        { id: 'reading', head: w.doubts.reading },
        { id: 'award', head: w.doubts.award, numeric: true },
        { id: 'difference', head: w.doubts.differs, numeric: true },
        { id: 'take', head: <span className="unseen">{w.doubts.take}</span>, numeric: true },
      ]}
      rows={doubt.others}
      keyOf={(one) => one.reading}
      cells={cells}
    />
  );
}

/** By how much each end of the award moves; one figure where both move alike. */
function Difference({ now, other }: { readonly now: RangeView; readonly other: RangeView }) {
  const { w, lang } = useLang();
  if (sameAward(now, other)) return <span className="soft">{w.doubts.same}</span>;
  const difference = awardDifference(now, other);
  if (difference === undefined) return '–';
  const signed = (amount: string) => {
    if (isZero(amount)) return w.doubts.noChange;
    return `${amount.startsWith('-') ? '' : '+'}${showAmount(amount, now.currency, lang)}`;
  };
  if (difference.least === difference.most) return <span className="figure">{signed(difference.least)}</span>;
  return (
    <span className="doubt-ends">
      <span>
        <span className="soft">{w.result.least}</span>{' '}
        <span className="figure">{signed(difference.least)}</span>
      </span>
      <span>
        <span className="soft">{w.result.most}</span>{' '}
        <span className="figure">{signed(difference.most)}</span>
      </span>
    </span>
  );
}
