import { fill, type Words, words } from '@kervan/kit';
import { STATUS_WORDS, type Status } from '../facts/catalogue.ts';
import type { Bounds } from '../pipeline/bounds.ts';
import type { RankingView } from '../view/simulator-view.ts';

/** What a status would bring, in kuruş. */
export interface Yield {
  readonly status: Status;
  readonly bounds: Bounds;
  readonly held: boolean;
}

/**
 * Which brings more. One goes before another only where its least is more than the other's most; statuses whose ranges overlap,
 * or that bring exactly the same, share a place.
 */
export function rankingOf(by: RankingView['by'], yields: readonly Yield[]): RankingView {
  const groups: Yield[][] = [];
  let floor: bigint | undefined;
  for (const one of [...yields].sort(mostFirst)) {
    const last = groups.at(-1);
    if (last === undefined || floor === undefined || floor > one.bounds.most) {
      groups.push([one]);
      floor = one.bounds.least;
      continue;
    }
    last.push(one);
    if (one.bounds.least < floor) floor = one.bounds.least;
  }
  const first = groups[0] ?? [];
  return {
    by,
    decided: first.length === 1,
    places: groups.map((group, index) => ({ place: index + 1, statuses: group.map(({ status }) => status) })),
    notHeld: yields.filter(({ held }) => !held).map(({ status }) => status),
    words: wordsOf(by, first, groups.length),
  };
}

function mostFirst(a: Yield, b: Yield): number {
  if (a.bounds.most !== b.bounds.most) return a.bounds.most > b.bounds.most ? -1 : 1;
  return a.bounds.least === b.bounds.least ? 0 : a.bounds.least > b.bounds.least ? -1 : 1;
}

function wordsOf(by: RankingView['by'], first: readonly Yield[], groups: number): Words {
  const names = together(first.map(({ status }) => STATUS_WORDS[status]));
  if (first.every(({ bounds }) => bounds.most === 0n)) return NOTHING;
  if (first.length === 1) return fill(by === 'award' ? PAYS_MOST : MAY_BRING_MOST, { names });
  const same = first.every(
    ({ bounds }) => bounds.least === bounds.most && bounds.most === first[0]?.bounds.most,
  );
  if (same) return fill(groups === 1 ? ALL_THE_SAME : THE_SAME, { names });
  return fill(CANNOT_TELL, { names });
}

function together(names: readonly Words[]): Words {
  return words(names.map(({ tr }) => tr).join(', '), names.map(({ en }) => en).join(', '));
}

const NOTHING = words('Hiçbir statüyle ödeme çıkmıyor.', 'No status brings anything.');
const PAYS_MOST = words(
  'Bu başvuruya en çok ödeyen statü: {names}.',
  'The status that pays most for this claim: {names}.',
);
const MAY_BRING_MOST = words(
  'Yıl boyunca en çok getirebilecek statü: {names}.',
  'The status that could bring most over the year: {names}.',
);
const THE_SAME = words(
  'En çok ödeyenler aynı tutarı verir: {names}.',
  'Those that pay most pay the same: {names}.',
);
const ALL_THE_SAME = words('Hepsi aynı tutarı verir: {names}.', 'All pay the same: {names}.');
const CANNOT_TELL = words(
  'Hangisinin daha çok ödediği söylenemiyor, aralıkları örtüşüyor: {names}. Açık soruları yanıtlayın.',
  'Which pays more cannot be told, their ranges overlap: {names}. Answer the open questions.',
);
