import { AllowanceBook } from '../ledger/allowance-book.ts';
import type { Allowance } from './allowance.ts';
import { type Bounds, MANY } from './bounds.ts';
import { DUE, type Portion } from './portion.ts';

/** What flows into one limit, or, without one, into the award of one support. */
interface Flow {
  readonly limit: Allowance | undefined;
  readonly next: Allowance | undefined;
  readonly support: string;
  least: bigint;
  most: bigint;
}

/**
 * The award in all, bounded at each limit as a whole. Where facts are unknown the sum of the lines' bounds says less than the
 * ceiling does: two lines of "at most 100" under a ceiling of 100 are together at most 100. Exact when everything is known.
 */
export function totalAward(portions: readonly Portion[]) {
  const flows = flowsOf(portions);
  let undetermined = false;
  for (const { limit, next } of flows)
    if (limit?.sizeKnown === false || next?.sizeKnown === false) undetermined = true;
  const shared: Flow[] = [];
  for (const flow of flows) {
    const bounded = withinRoom(flow.limit, flow);
    join(
      shared,
      flow.next,
      undefined,
      flow.next === undefined ? flow.support : '',
      bounded.least,
      bounded.most,
    );
  }
  let least = 0n;
  let most = 0n;
  for (const flow of shared) {
    const bounded = withinRoom(flow.limit, flow);
    least += bounded.least;
    most += bounded.most;
  }
  return { award: { least, most }, undetermined };
}

/** What one support may be granted at most under its own ceilings, before the section's total. */
export function mostOfSupport(portions: readonly Portion[], support: string): bigint {
  let most = 0n;
  for (const flow of flowsOf(portions))
    if (flow.support === support) most += withinRoom(flow.limit, flow).most;
  return most;
}

function flowsOf(portions: readonly Portion[]): Flow[] {
  const flows: Flow[] = [];
  for (const portion of portions) {
    join(
      flows,
      portion.limits[0],
      portion.limits[1],
      portion.support.support.id,
      portion.leastAt(DUE),
      portion.mostAt(DUE),
    );
  }
  return flows;
}

/** There are a handful of limits in a claim, so a short list beats a map. */
function join(
  flows: Flow[],
  limit: Allowance | undefined,
  next: Allowance | undefined,
  support: string,
  least: bigint,
  most: bigint,
): void {
  for (const flow of flows) {
    if (flow.limit !== limit || flow.support !== support) continue;
    flow.least += least;
    flow.most += most;
    return;
  }
  flows.push({ limit, next, support, least, most });
}

function withinRoom(limit: Allowance | undefined, sum: Bounds): Bounds {
  if (limit === undefined) return sum;
  const sure = limit.sizeKnown ? roomIn(limit, true, limit.sizeLeast) : 0n;
  const possible = limit.sizeKnown ? roomIn(limit, false, limit.sizeMost) : MANY;
  return { least: sum.least < sure ? sum.least : sure, most: sum.most < possible ? sum.most : possible };
}

function roomIn(limit: Allowance, withPending: boolean, size: bigint): bigint {
  return limit.uses.length === 0 ? size : AllowanceBook.open(limit.uses, withPending).remaining(size);
}
