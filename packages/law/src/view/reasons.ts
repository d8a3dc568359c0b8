import { words } from '@kervan/kit';
import type { Assessment } from '../assess/assess.ts';
import type { RunContext } from '../constructs/condition.ts';
import type { Bounds } from '../pipeline/bounds.ts';
import type { Portion } from '../pipeline/portion.ts';
import type { ReasonView } from './assessment-view.ts';
import { demandReasons } from './demand-reasons.ts';
import { moneyReasons } from './money-reasons.ts';
import { rangeView } from './ranges.ts';
import { cited, node } from './reason-nodes.ts';

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
    .map((portion, index) => ({ portion, award: assessment.lineAwards[index] as Bounds }))
    .filter(({ portion }) => portion.support.support.id === id);
  const { support } = (members[0] as { portion: Portion }).portion.support;
  const sum = members.reduce(
    (all, { award }) => ({ least: all.least + award.least, most: all.most + award.most }),
    { least: 0n, most: 0n },
  );
  return {
    ...node(support.title),
    article: support.article,
    amount: rangeView(sum, 'TRY'),
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
  const title = words(
    `${line.id}: ${line.platform} ${line.country}`.trim(),
    `${line.id}: ${line.platform} ${line.country}`.trim(),
  );
  const children = [...demandReasons(portion, context)];
  const { refusal } = portion;
  if (portion.countedOut !== undefined)
    children.push({ ...cited(portion.countedOut.rule, portion.countedOut.refusal), verdict: 'fails' });
  if (refusal === undefined) children.push(...moneyReasons(assessment, portion));
  return {
    ...node(title),
    verdict:
      refusal !== undefined ? 'fails' : portion.undecided || award.least < award.most ? 'unknown' : 'holds',
    amount: rangeView(award, 'TRY'),
    children,
  };
}
