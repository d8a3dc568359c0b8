import type { Assessment } from '../assess/assess.ts';
import type { StatusDays } from '../e-export/statuses/asked-on.ts';
import type { StatusAnswer } from '../e-export/statuses/statuses-for.ts';
import { STATUS_WORDS, type Status } from '../facts/catalogue.ts';
import { asking as ask } from '../finder/asking.ts';
import { best, countsOf, findAll, sectionTotal } from '../finder/find-supports.ts';
import { minorOf } from '../finder/money.ts';
import { type Bounds, MANY } from '../pipeline/bounds.ts';
import type { FinderFile } from '../view/finder-view.ts';
import { rangeView } from '../view/ranges.ts';
import type { SimulatedStatusView } from '../view/simulator-view.ts';
import { summaryOf } from '../view/status-words.ts';
import { awardView, ceilingsOf, supportOf } from './tried-supports.ts';

/** What one status is tried with. */
export interface Trial {
  readonly file: FinderFile;
  readonly days: StatusDays;
  readonly answer: StatusAnswer | undefined;
  readonly present: Status | undefined;
  readonly presentAward: Assessment | undefined;
  readonly award: Assessment | undefined;
}

/** One status as data, with what it would bring in kuruş: the award of the claim, else what the year could bring. */
export function simulatedStatus(
  status: Status,
  { file, days, answer, present, presentAward, award }: Trial,
): { readonly view: SimulatedStatusView; readonly yields: Bounds } {
  const asking = ask(file, days);
  const found = findAll(asking).map(best);
  const ceilings = ceilingsOf(found, asking);
  const total = sectionTotal(found, asking);
  const left: Bounds =
    total === null
      ? { least: 0n, most: MANY }
      : {
          least: minorOf(total.left.least),
          most: total.left.most === null ? MANY : minorOf(total.left.most),
        };
  const most = { least: smaller(ceilings.least, left.least), most: smaller(ceilings.most, left.most) };
  const supports = found.map((finding) => supportOf(finding, asking));
  const view: SimulatedStatusView = {
    status,
    title: STATUS_WORDS[status],
    present: status === present,
    may: mayHold(answer),
    supports,
    counts: countsOf(supports),
    ceilings: rangeView(ceilings, 'TRY', ceilings.most >= MANY),
    total,
    most: rangeView(most, 'TRY', most.most >= MANY),
    award: award === undefined ? null : awardView(award, presentAward, status === present),
  };
  return { view, yields: award === undefined ? most : award.award };
}

function mayHold(answer: StatusAnswer | undefined): SimulatedStatusView['may'] {
  const { verdict, why, underVersionsSeen, grade, rule, lacking } = answer as StatusAnswer;
  return {
    verdict,
    why: why ?? null,
    underVersionsSeen,
    grade,
    rule,
    words: summaryOf(answer as StatusAnswer),
    lacking,
  };
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
