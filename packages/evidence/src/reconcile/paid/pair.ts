/** Pairing equal amounts in order of their days, without comparing everything with everything. */

export interface Window {
  /** How many days the left one may lie before the right one, and after it. */
  readonly before: number;
  readonly after: number;
}

/**
 * Pairs left and right things of the same key, earliest with earliest, where the left day lies in the window around the right
 * one's. Each is used once. Linear after sorting: what is too early for one right thing is too early for every later one.
 */
export function pairInOrder<L, R>(
  lefts: readonly L[],
  rights: readonly R[],
  keys: { left(one: L): readonly string[]; right(one: R): string },
  days: { left(one: L): number; right(one: R): number },
  window: Window,
): [L, R][] {
  const byKey = new Map<string, L[]>();
  for (const left of [...lefts].sort((a, b) => days.left(a) - days.left(b))) {
    for (const key of keys.left(left)) push(byKey, key, left);
  }
  const rightsByKey = new Map<string, R[]>();
  for (const right of [...rights].sort((a, b) => days.right(a) - days.right(b)))
    push(rightsByKey, keys.right(right), right);
  const used = new Set<L>();
  const pairs: [L, R][] = [];
  for (const [key, group] of rightsByKey) {
    const candidates = byKey.get(key) ?? [];
    let next = 0;
    for (const right of group) {
      const day = days.right(right);
      while (next < candidates.length) {
        const left = candidates[next] as L;
        if (!used.has(left) && days.left(left) >= day - window.before) break;
        next += 1;
      }
      const left = candidates[next];
      if (left === undefined || days.left(left) > day + window.after) continue;
      used.add(left);
      pairs.push([left, right]);
      next += 1;
    }
  }
  return pairs;
}

export function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
