import { EITHER } from '../constructs/condition.ts';
import { verdictAt } from '../pipeline/demands.ts';
import { DOCUMENT, FIRST_LIMIT, LINES, LIRA, type Portion, SHARES, THINGS } from '../pipeline/portion.ts';

/**
 * The rule that a line waits by: the first demand that could go either way; where none could, the first step after which two
 * outcomes were left.
 */
export function waitingRule(portion: Portion): string {
  const { support } = portion;
  for (const [index, { rule }] of support.demands.entries())
    if (verdictAt(portion, index) === EITHER) return rule;
  if (isOpen(portion, LINES)) return 'E-2.33';
  if (isOpen(portion, THINGS)) return countOf(portion) ?? 'E-2.31';
  if (isOpen(portion, DOCUMENT)) return 'E-2.28';
  if (isOpen(portion, SHARES)) return portion.cap?.describe().rule ?? 'E-2.34';
  if (isOpen(portion, LIRA)) return 'E-2.24';
  return rateRule(portion) ?? limitRule(portion) ?? 'E-2.34';
}

function isOpen(portion: Portion, step: number): boolean {
  return portion.leastAt(step) !== portion.mostAt(step);
}

/** The count that the line's kind falls under. */
function countOf({ line, support }: Portion): string | undefined {
  return support.support.counts.find(({ kinds }) => kinds === undefined || kinds.includes(line.kind))?.rule;
}

function rateRule({ share, support }: Portion): string | undefined {
  if (share === undefined) return undefined;
  const { base, bonus, ratio } = support.support.rate;
  if (!share.known) return base.source.rule;
  if (share.rateLeast !== share.rateMost) return bonus?.source.rule ?? 'E-2.2';
  return share.ratioLeast === share.ratioMost ? undefined : (ratio?.source.rule ?? 'E-2.6');
}

/** The first limit that left two outcomes; where the year is unknown, what books an expense to one. */
function limitRule(portion: Portion): string | undefined {
  if (Number.isNaN(portion.booked)) return 'E-2.31';
  return portion.support.support.limits.find(({ tier }) => isOpen(portion, FIRST_LIMIT + tier))?.rule;
}
