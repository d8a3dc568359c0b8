import type { ChangeView, FinderSupportView, FinderView } from '@kervan/law';

/** The groups in which the supports are shown, in the order in which to read them. */
export const GROUPS = ['open', 'depends', 'later', 'closed', 'repealed'] as const;

export type Group = (typeof GROUPS)[number];

/** A repealed support stands among the repealed ones whatever its answer: nobody can begin with it. */
export function groupOf({ answer, repeal }: Pick<FinderSupportView, 'answer' | 'repeal'>): Group {
  if (repeal !== null) return 'repealed';
  switch (answer) {
    case 'yes':
      return 'open';
    case 'depends':
      return 'depends';
    case 'waits':
    case 'judged':
      return 'later';
    case 'no':
      return 'closed';
  }
}

export interface ComingDate {
  readonly date: NonNullable<FinderSupportView['nextDate']>;
  /** Every support whose next day it is, for the same reason. */
  readonly supports: readonly FinderSupportView[];
}

/** The next days of supports that are not closed, the earliest first; what several have in common stands once. */
export function comingDates(view: Pick<FinderView, 'supports'>, most: number): readonly ComingDate[] {
  const days = new Map<
    string,
    { readonly date: ComingDate['date']; readonly supports: FinderSupportView[] }
  >();
  for (const support of view.supports) {
    const date = support.nextDate;
    if (date === null || support.answer === 'no') continue;
    const key = `${date.day} ${date.words.en}`;
    const found = days.get(key) ?? { date, supports: [] };
    found.supports.push(support);
    days.set(key, found);
  }
  return [...days.values()]
    .toSorted((a, b) => (a.date.day < b.date.day ? -1 : a.date.day > b.date.day ? 1 : 0))
    .slice(0, most);
}

export interface ReachableChange {
  readonly change: ChangeView;
  /** Every closed support that it would open. */
  readonly supports: readonly FinderSupportView[];
}

/**
 * What one can do about closed supports, with all that it would open: changes of one step before those of several, then what opens
 * more. Repealed ones cannot be opened.
 */
export function withinReach(view: Pick<FinderView, 'supports'>, most: number): readonly ReachableChange[] {
  const changes = new Map<string, { readonly change: ChangeView; readonly supports: FinderSupportView[] }>();
  for (const support of view.supports) {
    const { change } = support;
    if (change === null || groupOf(support) !== 'closed') continue;
    const found = changes.get(change.words.en) ?? { change, supports: [] };
    found.supports.push(support);
    changes.set(change.words.en, found);
  }
  return [...changes.values()]
    .toSorted(
      (a, b) => a.change.steps.length - b.change.steps.length || b.supports.length - a.supports.length,
    )
    .slice(0, most);
}
