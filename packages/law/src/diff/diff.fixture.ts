import { parseDay } from '@kervan/kit';
import type { Regime } from '../facts/claim-file.ts';
import type { DiffView, LawChangeView } from '../view/diff-view.ts';
import { lawDiff } from './law-diff.ts';

/** The difference of Decision 5986, or of the regimes named, between two days given as text, as known on a third or on the later one. */
export function diff(
  from: string,
  to: string,
  knownOn?: string,
  regimes: readonly Regime[] = ['e-export'],
): DiffView {
  return lawDiff(parseDay(from), parseDay(to), {
    regimes,
    ...(knownOn === undefined ? {} : { knownOn: parseDay(knownOn) }),
  });
}

export function changeAt(view: DiffView, key: string): LawChangeView {
  const found = view.changes.find((change) => change.key === key);
  if (found === undefined) throw new Error(`no change of ${key}`);
  return found;
}

/** Keys of the changes whose key begins so, in order. */
export function keysOf(view: DiffView, start: string): readonly string[] {
  return view.changes
    .map(({ key }) => key)
    .filter((key) => key.startsWith(start))
    .sort();
}

export function kindsOf(view: DiffView): readonly string[] {
  return [...new Set(view.changes.map(({ kind }) => kind))].sort();
}
