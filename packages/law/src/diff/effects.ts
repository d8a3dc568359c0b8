import { type Words, words } from '@kervan/kit';
import type { ChangeEffect } from '../view/diff-view.ts';
import type { LawValue } from './law-value.ts';

/** One side of a change: what the law said, and what was known last before where it said nothing sure. */
export interface Side {
  readonly value: LawValue | undefined;
  readonly lastKnown: LawValue | undefined;
  readonly inForce: boolean;
}

const CLOSED: ReadonlySet<string> = new Set(['no', 'no-inside-project', 'through-projects']);
const REPEALED: ReadonlySet<string> = new Set(['repealed', 'repealed-runs-on', 'repealed-if']);

/** What became of a value. An unknown one is judged by what was known last: the truth lies between that and the new one. */
export function effectOf(old: Side, now: Side): ChangeEffect {
  const known = old.value ?? now.value;
  if (known === undefined) return 'changed';
  if (old.value === undefined) return appeared(known, old.inForce);
  const after = now.value;
  if (after === undefined) return vanished(known, now.inForce);
  if (!after.known) return old.value.known ? 'became-unknown' : 'changed';
  const before = old.value.known ? old.value : old.lastKnown;
  if (before === undefined || before.value === after.value) return 'became-known';
  return turned(before, after);
}

function appeared({ kind, value, known }: LawValue, inForce: boolean): ChangeEffect {
  if (kind === 'country') {
    if (inForce) return known ? 'became-known' : 'changed';
    return known && value !== 'off' ? 'joined' : 'added';
  }
  if (kind === 'support') return value === 'open' ? 'opened' : 'added';
  return kind === 'who' ? whoTurned('no', value) : 'added';
}

function vanished({ kind, value, known }: LawValue, inForce: boolean): ChangeEffect {
  if (kind === 'country') {
    if (inForce) return known ? 'became-unknown' : 'changed';
    return known && value !== 'off' ? 'left' : 'removed';
  }
  if (kind === 'support') return 'closed';
  return kind === 'who' ? whoTurned(value, 'no') : 'removed';
}

function turned(before: LawValue, after: LawValue): ChangeEffect {
  if (before.amount !== undefined && after.amount !== undefined && before.amount.minor !== after.amount.minor)
    return after.amount.minor > before.amount.minor ? 'raised' : 'lowered';
  switch (after.kind) {
    case 'country':
      return before.value === 'off' ? 'joined' : after.value === 'off' ? 'left' : 'changed';
    case 'support':
      return REPEALED.has(after.value) ? 'repealed' : 'opened';
    case 'who':
      return whoTurned(before.value, after.value);
    default:
      return 'changed';
  }
}

function whoTurned(before: string, after: string): ChangeEffect {
  if (REPEALED.has(after)) return 'repealed';
  if (CLOSED.has(before) && !CLOSED.has(after)) return 'opened';
  if (REPEALED.has(before)) return CLOSED.has(after) ? 'changed' : 'opened';
  return !CLOSED.has(before) && CLOSED.has(after) ? 'closed' : 'changed';
}

/** An effect as the head of a list: `joined`, `raised`. */
export const EFFECT_WORDS: Readonly<Record<ChangeEffect, Words>> = {
  opened: words('açıldı', 'opened'),
  closed: words('kapandı', 'closed'),
  repealed: words('kaldırıldı', 'repealed'),
  joined: words('katıldı', 'joined'),
  left: words('çıktı', 'left'),
  raised: words('arttı', 'raised'),
  lowered: words('düştü', 'lowered'),
  added: words('eklendi', 'added'),
  removed: words('çıkarıldı', 'removed'),
  changed: words('değişti', 'changed'),
  'became-known': words('artık biliniyor', 'known now'),
  'became-unknown': words('artık bilinmiyor', 'no longer known'),
};
