import { type Day, fill, formatDay, words } from '@kervan/kit';
import type { LearnedView } from '../view/diff-view.ts';
import { both, fullTitle, sideAt, sideView } from './compare.ts';
import type { LawValue } from './law-value.ts';
import { differingKeys, knownSinceOf, type Path, snapshotOn } from './path.ts';

/** What is known today of the earlier day and was not known on it: its publication or a later sighting came after. */
export function learnedSince(path: Path, asked: (key: string) => boolean): readonly LearnedView[] {
  const { earlier, readings } = path;
  const knownBefore = { knownOn: earlier, readings };
  const [before, now] = [snapshotOn(knownBefore, earlier), snapshotOn(path, earlier)];
  return differingKeys(before, now)
    .filter(asked)
    .filter((key) => before.get(key)?.known || now.get(key)?.known)
    .map((key) => learnedView(key, earlier, knownBefore, path));
}

function learnedView(
  key: string,
  on: Day,
  knownBefore: Pick<Path, 'knownOn' | 'readings'>,
  path: Path,
): LearnedView {
  const before = sideAt(key, on, knownBefore);
  const now = sideAt(key, on, path);
  const told = (now.value ?? before.value) as LawValue;
  const beforeView = sideView(before, told);
  const nowView = sideView(now, told);
  const since = knownSinceOf(on, path, key);
  return {
    key,
    regime: told.regime,
    kind: told.kind,
    title: fullTitle(told),
    before: beforeView,
    now: nowView,
    knownSince: formatDay(since),
    words: fill(
      words(
        '{title}: {day} günü bilinen: {before}; {since} gününden beri o gün için bilinen: {now}',
        '{title}: known on {day}: {before}; known of that day since {since}: {now}',
      ),
      {
        title: fullTitle(told),
        day: both(on),
        before: beforeView.words,
        since: both(since),
        now: nowView.words,
      },
    ),
  };
}
