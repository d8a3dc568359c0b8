import { EITHER } from '../constructs/condition.ts';
import { verdictAt } from '../pipeline/demands.ts';
import { documentRule } from '../pipeline/document-use.ts';
import {
  CAPS,
  DOCUMENT,
  FIRST_LIMIT,
  LINES,
  LIRA,
  PERIOD,
  type Portion,
  SCALES,
  SHARES,
  THINGS,
} from '../pipeline/portion.ts';
import { REGIME_RULES } from './regime-rules.ts';

/**
 * The rule that a line waits by: the first demand that could go either way; where none could, the first step after which two
 * outcomes were left.
 */
export function waitingRule(portion: Portion): string {
  const { support } = portion;
  for (const [index, { rule }] of support.demands.entries())
    if (verdictAt(portion, index) === EITHER) return rule;
  const { regime, period, scales, caps } = support.support;
  const common = REGIME_RULES[regime];
  const { kind } = portion.line;
  if (isOpen(portion, LINES)) return common.expense;
  if (isOpen(portion, PERIOD)) return portion.waitsFor ?? period?.rule ?? common.booking;
  if (isOpen(portion, THINGS)) return countOf(portion) ?? common.booking;
  if (isOpen(portion, SCALES)) return ruleFor(scales, kind) ?? common.booking;
  if (isOpen(portion, DOCUMENT)) return documentRule(regime);
  if (isOpen(portion, SHARES)) return portion.cap?.describe().rule ?? common.rounding;
  if (isOpen(portion, LIRA)) return common.conversion;
  if (isOpen(portion, CAPS)) return ruleFor(caps, kind) ?? common.booking;
  return rateRule(portion) ?? limitRule(portion) ?? common.rounding;
}

function isOpen(portion: Portion, step: number): boolean {
  return portion.leastAt(step) !== portion.mostAt(step);
}

/** The count that the line's kind falls under. */
function countOf({ line, support }: Portion): string | undefined {
  return support.support.counts.find(({ kinds }) => kinds === undefined || kinds.includes(line.kind))?.rule;
}

function ruleFor(
  limits: readonly { readonly rule: string; readonly kinds: readonly string[] }[] | undefined,
  kind: string,
): string | undefined {
  return limits?.find(({ kinds }) => kinds.includes(kind))?.rule;
}

function rateRule({ share, support }: Portion): string | undefined {
  if (share === undefined) return undefined;
  const { base, bonus, addition, ratio } = support.support.rate;
  if (!share.known) return base.source.rule;
  if (share.rateLeast !== share.rateMost) return (bonus ?? addition)?.source.rule ?? base.source.rule;
  return share.ratioLeast === share.ratioMost ? undefined : (ratio?.source.rule ?? 'E-2.6');
}

/** The first limit that left two outcomes; where the year is unknown, what books an expense to one. */
function limitRule(portion: Portion): string | undefined {
  if (Number.isNaN(portion.booked)) return REGIME_RULES[portion.support.support.regime].booking;
  return portion.support.support.limits.find(({ tier }) => isOpen(portion, FIRST_LIMIT + tier))?.rule;
}
