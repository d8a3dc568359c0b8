import { TIERS } from '../constructs/ceiling.ts';
import { AllowanceBook } from '../ledger/allowance-book.ts';
import type { Allowance } from './allowance.ts';
import { type Bounds, MANY } from './bounds.ts';
import { DUE, type Portion } from './portion.ts';

/** What flows of one support through one chain of limits. */
interface Flow {
  limits: readonly (Allowance | undefined)[];
  readonly support: string;
  least: bigint;
  most: bigint;
}

/**
 * The award in all, bounded at each limit as a whole. Where facts are unknown the sum of the lines' bounds says less than the
 * ceiling does: two lines of "at most 100" under a ceiling of 100 are together at most 100. Exact when everything is known.
 */
export function totalAward(portions: readonly Portion[]) {
  const undetermined = portions.some(isUndetermined);
  const sum = sumOfLines(portions);
  // With every line a point there is nothing to bound; the sum is the award, whatever sizes its limits had for single lines.
  if (portions.every(isPoint)) return { award: sum, undetermined };
  return { award: bounded(flowsOf(portions)) ?? sum, undetermined };
}

/** Whether no source gives the rate or a ceiling of something that may be granted. */
export function isUndetermined(portion: Portion): boolean {
  return (
    portion.mostAt(portion.lastStep) > 0n &&
    (portion.share?.known === false ||
      portion.sizeUnknown ||
      portion.limits.some((limit) => limit?.sizeKnown === false))
  );
}

/** What one support may be granted at most under its own limits, before the section's total. */
export function mostOfSupport(portions: readonly Portion[], support: string): bigint {
  const own = portions.filter((portion) => portion.support.support.id === support);
  let flows: readonly Flow[] = flowsOf(own);
  for (let tier = 0; tier < TIERS - 1; tier++) flows = throughTier(flows, tier) ?? flows;
  return flows.reduce((sum, flow) => sum + flow.most, 0n);
}

function isPoint(portion: Portion): boolean {
  return portion.leastAt(portion.lastStep) === portion.mostAt(portion.lastStep);
}

function bounded(flows: readonly Flow[]): Bounds | undefined {
  let now = flows;
  for (let tier = 0; tier < TIERS; tier++) {
    const next = throughTier(now, tier);
    if (next === undefined) return undefined;
    now = next;
  }
  return now.reduce((sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }), {
    least: 0n,
    most: 0n,
  });
}

/** The lines' own bounds together: exact when everything is known, and never too narrow. */
function sumOfLines(portions: readonly Portion[]): Bounds {
  let least = 0n;
  let most = 0n;
  for (const portion of portions) {
    least += portion.leastAt(portion.lastStep);
    most += portion.mostAt(portion.lastStep);
  }
  return { least, most };
}

/** The flows after one tier; undefined where lines that share a limit go on to different ones. */
function throughTier(flows: readonly Flow[], tier: number): readonly Flow[] | undefined {
  const after: Flow[] = [];
  const shared = new Map<Allowance, Flow>();
  for (const flow of flows) {
    const limit = flow.limits[tier];
    if (limit === undefined) {
      after.push(flow);
      continue;
    }
    const earlier = shared.get(limit);
    if (earlier === undefined) {
      const first = { ...flow };
      shared.set(limit, first);
      after.push(first);
      continue;
    }
    const onward = joinedLimits(earlier.limits, flow.limits, tier + 1);
    if (onward === undefined) return undefined;
    earlier.limits = onward;
    earlier.least += flow.least;
    earlier.most += flow.most;
  }
  for (const [limit, flow] of shared) {
    const within = withinRoom(limit, flow);
    flow.least = within.least;
    flow.most = within.most;
  }
  return after;
}

/** One chain from a tier on; undefined where the two lead to different limits. A line that a limit left nothing goes nowhere. */
function joinedLimits(
  a: readonly (Allowance | undefined)[],
  b: readonly (Allowance | undefined)[],
  from: number,
): readonly (Allowance | undefined)[] | undefined {
  const joined = a.slice();
  for (let tier = from; tier < TIERS; tier++) {
    const other = b[tier];
    if (joined[tier] !== undefined && other !== undefined && joined[tier] !== other) return undefined;
    joined[tier] ??= other;
  }
  return joined;
}

/** There are a handful of chains in a claim, so a short list beats a map. */
function flowsOf(portions: readonly Portion[]): Flow[] {
  const flows: Flow[] = [];
  for (const portion of portions) {
    const { limits } = portion;
    const support = portion.support.support.id;
    // A line that may use any of several allowances is sure of none of them.
    const least = portion.limitUntold ? 0n : portion.leastAt(DUE);
    const most = portion.mostAt(portion.limitUntold ? portion.lastStep : DUE);
    const known = flows.find((flow) => flow.support === support && sameLimits(flow.limits, limits));
    if (known === undefined) flows.push({ limits, support, least, most });
    else {
      known.least += least;
      known.most += most;
    }
  }
  return flows;
}

function sameLimits(a: readonly (Allowance | undefined)[], b: readonly (Allowance | undefined)[]): boolean {
  for (let tier = 0; tier < TIERS; tier++) if (a[tier] !== b[tier]) return false;
  return true;
}

function withinRoom(limit: Allowance, sum: Bounds): Bounds {
  const sure = limit.sizeKnown ? roomIn(limit, true, limit.sizeLeast) : 0n;
  const possible = limit.sizeKnown ? roomIn(limit, false, limit.sizeMost) : MANY;
  return { least: sum.least < sure ? sum.least : sure, most: sum.most < possible ? sum.most : possible };
}

function roomIn(limit: Allowance, withPending: boolean, size: bigint): bigint {
  return limit.uses.length === 0 ? size : AllowanceBook.open(limit.uses, withPending).remaining(size);
}
