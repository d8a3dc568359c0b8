import type { FinderSupportView, FinderView } from '@kervan/law';

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

/** Closed supports that something the firm does would open, those with the fewest steps first; repealed ones cannot be opened. */
export function withinReach(view: Pick<FinderView, 'supports'>, most: number): readonly FinderSupportView[] {
  return view.supports
    .filter((one) => groupOf(one) === 'closed' && one.change !== null && one.change.steps.length > 0)
    .toSorted((a, b) => (a.change?.steps.length ?? 0) - (b.change?.steps.length ?? 0))
    .slice(0, most);
}
