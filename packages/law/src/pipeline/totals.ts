import { AllowanceBook } from '../ledger/allowance-book.ts';
import type { Allowance } from './allowance.ts';
import { type Bounds, MANY } from './bounds.ts';
import { DUE, type Portion } from './portion.ts';

interface Flow {
  least: bigint;
  most: bigint;
  readonly path: readonly Allowance[];
  readonly support: string;
}

/**
 * The award in all, bounded at each limit as a whole. Where facts are unknown the sum of the lines' bounds says less than the
 * ceiling does: two lines of "at most 100" under a ceiling of 100 are together at most 100. Exact when everything is known.
 */
export function totalAward(portions: readonly Portion[]) {
  const flows = new Map<Allowance | string, Flow>();
  for (const portion of portions) {
    const key = portion.limits[0] ?? portion.support.support.id;
    const flow = flows.get(key);
    if (flow === undefined) {
      flows.set(key, {
        least: portion.leastAt(DUE),
        most: portion.mostAt(DUE),
        path: portion.limits,
        support: portion.support.support.id,
      });
    } else {
      flow.least += portion.leastAt(DUE);
      flow.most += portion.mostAt(DUE);
    }
  }
  const bySupport = new Map<string, Bounds>();
  const shared = new Map<Allowance | string, { least: bigint; most: bigint }>();
  for (const flow of flows.values()) {
    const own = flow.path[0];
    const bounded = own === undefined ? flow : withinRoom(own, flow);
    const sum = bySupport.get(flow.support) ?? { least: 0n, most: 0n };
    bySupport.set(flow.support, { least: sum.least + bounded.least, most: sum.most + bounded.most });
    const next = flow.path[1] ?? flow.support;
    const joint = shared.get(next) ?? { least: 0n, most: 0n };
    shared.set(next, { least: joint.least + bounded.least, most: joint.most + bounded.most });
  }
  let least = 0n;
  let most = 0n;
  for (const [limit, sum] of shared) {
    const bounded = typeof limit === 'string' ? sum : withinRoom(limit, sum);
    least += bounded.least;
    most += bounded.most;
  }
  const undetermined = portions.some((portion) => portion.limits.some((limit) => !limit.sizeKnown));
  return { award: { least, most }, bySupport, undetermined };
}

function withinRoom(limit: Allowance, sum: Bounds): Bounds {
  const sure = limit.sizeKnown ? AllowanceBook.open(limit.uses, true).remaining(limit.sizeLeast) : 0n;
  const possible = limit.sizeKnown ? AllowanceBook.open(limit.uses, false).remaining(limit.sizeMost) : MANY;
  return { least: sum.least < sure ? sum.least : sure, most: sum.most < possible ? sum.most : possible };
}
