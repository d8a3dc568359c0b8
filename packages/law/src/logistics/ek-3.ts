import { words } from '@kervan/kit';
import type { Condition } from '../constructs/condition.ts';
import type { DayOf } from '../constructs/days.ts';
import { allOnToldList } from '../constructs/told-lists.ts';

/** Target and priority countries. No source gives its contents (C-10): the version of the key date is handed in with the claim. */
const EK_3 = {
  id: 'EK-3',
  name: words('Hedef ve Öncelikli Ülkeler Listesi (EK-3)', 'list of target and priority countries (EK-3)'),
} as const;

/** Every country of the activity is on EK-3 as it was on its key day (L-15.3, L-15.4). */
export function onEk3(keyDay: DayOf): Condition {
  return allOnToldList(EK_3, keyDay);
}
