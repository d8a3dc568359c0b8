import { words } from '@kervan/kit';
import type { Assessment } from '../assess/assess.ts';
import type { RunContext } from '../constructs/condition.ts';
import type { Bounds } from '../pipeline/bounds.ts';
import type { Portion } from '../pipeline/portion.ts';
import { isUndetermined } from '../pipeline/totals.ts';
import type { ReasonView } from './assessment-view.ts';
import { countReasons } from './count-reasons.ts';
import { demandReasons } from './demand-reasons.ts';
import { moneyReasons } from './money-reasons.ts';
import { periodReasons } from './period-reasons.ts';
import { rangeView } from './ranges.ts';
import { both, node } from './reason-nodes.ts';

/** The tree of reasons: the award, its supports, their lines, and every step of a line with rule, article, operands, rounding. */
export function reasonsOf(assessment: Assessment): ReasonView {
  const { run, award, undetermined } = assessment;
  const supportIds = [...new Set(run.portions.map((portion) => portion.support.support.id))];
  const total = rangeView(award, 'TRY', undetermined);
  return {
    ...node(words('Hak ediş', 'Award')),
    amount: total,
    children: supportIds.map((id) => supportReason(assessment, id)),
  };
}

function supportReason(assessment: Assessment, id: string): ReasonView {
  const members = assessment.run.portions
    .map((portion, index) => ({ portion, award: assessment.portionAwards[index] as Bounds }))
    .filter(({ portion }) => portion.support.support.id === id);
  const { support } = (members[0] as { portion: Portion }).portion.support;
  const sum = members.reduce(
    (all, { award }) => ({ least: all.least + award.least, most: all.most + award.most }),
    { least: 0n, most: 0n },
  );
  return {
    ...node(support.title),
    article: support.article,
    amount: rangeView(
      sum,
      'TRY',
      members.some(({ portion }) => isUndetermined(portion)),
    ),
    children: members.map(({ portion, award }) => lineReason(assessment, portion, award)),
  };
}

function lineReason(assessment: Assessment, portion: Portion, award: Bounds): ReasonView {
  const { line } = portion;
  const context: RunContext = {
    claim: assessment.claim,
    slots: assessment.claim.slots,
    ...assessment.options,
    filingDay: assessment.claim.filedOn ?? assessment.options.decidedOn,
  };
  const about = [line.platform, line.country, line.item, line.person, line.body]
    .filter((part) => part !== '')
    .join(' ');
  const title = both(`${line.id}: ${about}`);
  const children = [
    ...demandReasons(portion, context, assessment.law),
    ...periodReasons(portion),
    ...countReasons(portion),
  ];
  const { refusal } = portion;
  if (refusal === undefined) children.push(...moneyReasons(assessment, portion));
  return {
    ...node(title),
    verdict:
      refusal !== undefined ? 'fails' : portion.undecided || award.least < award.most ? 'unknown' : 'holds',
    amount: rangeView(award, 'TRY', isUndetermined(portion)),
    children,
  };
}
