import { type Day, fill, formatDay, type Words } from '@kervan/kit';
import type { FinderDateView } from '../view/finder-view.ts';
import { dayWords } from '../view/reason-nodes.ts';

/** A sentence with its `{day}` and `{given}` filled in. */
export function said(day: Day, template: Words, given: Day = day): Words {
  return fill(template, { day: dayWords(day), given: dayWords(given) });
}

/** A day to keep in mind as data. */
export function date(
  kind: FinderDateView['kind'],
  day: Day,
  ifPreApprovedToday: boolean,
  rule: string,
  text: Words,
): FinderDateView {
  return { kind, day: formatDay(day), ifPreApprovedToday, rule, words: text };
}
