import { type Day, formatDay } from '@kervan/kit';
import type { Regime } from '../facts/claim-file.ts';
import { REGIMES } from '../finder/asking.ts';
import { checkReadings, type Readings } from '../matrix/asking.ts';
import type { DiffView } from '../view/diff-view.ts';
import { actsBetween, actView } from './acts.ts';
import { changeOf } from './compare.ts';
import { groupsOf, inGroupOrder } from './groups.ts';
import { regimeOfKey } from './law-value.ts';
import { learnedSince } from './learned.ts';
import { differingKeys, type Path, snapshotOn } from './path.ts';

export interface DiffOptions {
  /**
   * Both days are asked as far as public on this day. Left out, it is the later of the two days, and what was not known on the
   * earlier one about itself is told apart.
   */
  readonly knownOn?: Day;
  /** Readings of doubts other than the ones taken. Throws a `Problem` for one that is not registered. */
  readonly readings?: Readings;
  /** The regimes asked about; both where it is left out. */
  readonly regimes?: readonly Regime[];
}

/**
 * What changed in the law between two days, for whom and by which act (E-12.3): everything the law says on one is compared with
 * what it says on the other. With the later day first, old and new are swapped.
 */
export function lawDiff(
  from: Day,
  to: Day,
  { knownOn, readings = {}, regimes = REGIMES }: DiffOptions = {},
): DiffView {
  checkReadings(from, readings);
  const [earlier, later] = from <= to ? [from, to] : [to, from];
  const path: Path = { earlier, later, knownOn: knownOn ?? later, readings };
  const asked = (key: string) => regimes.includes(regimeOfKey(key));
  const keys = differingKeys(snapshotOn(path, from), snapshotOn(path, to)).filter(asked);
  const changes = keys.map((key) => changeOf(key, from, to, path));
  const groups = groupsOf(changes, path);
  return {
    format: 'kervan-law-diff/1',
    from: formatDay(from),
    to: formatDay(to),
    knownOn: formatDay(path.knownOn),
    acts: actsBetween(earlier, later, path.knownOn)
      .filter(({ regime }) => regimes.includes(regime))
      .map(actView),
    groups,
    changes: inGroupOrder(changes, groups),
    learned: knownOn === undefined ? learnedSince(path, asked) : [],
  };
}
