import type { ActView, ConcernId, DiffView, LawChangeGroupView, LawChangeView } from '@kervan/law';

export interface GroupOfChanges {
  readonly group: LawChangeGroupView;
  readonly changes: readonly LawChangeView[];
}

/** What one act did; `act` is null for what is known by sightings alone. */
export interface ActOfChanges {
  readonly act: ActView | null;
  readonly groups: readonly GroupOfChanges[];
}

/** Whether a change concerns a class of beneficiaries; one that names nobody concerns everybody. */
export function concernsClass(
  change: Pick<LawChangeView, 'concerns'>,
  column: ConcernId | undefined,
): boolean {
  return column === undefined || change.concerns.length === 0 || change.concerns.includes(column);
}

/**
 * The groups of changes by the act behind them, in order of time, those without an act last. With a class given only what
 * concerns it is left, and a group of which nothing is left is gone.
 */
export function byAct(
  view: Pick<DiffView, 'groups' | 'changes'>,
  column: ConcernId | undefined,
): readonly ActOfChanges[] {
  const changes = new Map(view.changes.map((one) => [one.key, one]));
  const acts = new Map<string, { readonly act: ActView | null; readonly groups: GroupOfChanges[] }>();
  for (const group of view.groups) {
    const left = group.changes.flatMap((key) => {
      const change = changes.get(key);
      return change !== undefined && concernsClass(change, column) ? [change] : [];
    });
    if (left.length === 0) continue;
    const key = group.act === null ? '' : `${group.act.day} ${group.act.rule}`;
    const found = acts.get(key) ?? { act: group.act, groups: [] };
    found.groups.push({ group, changes: left });
    acts.set(key, found);
  }
  return [...acts.values()].toSorted((a, b) => {
    if (a.act === null || b.act === null) return Number(a.act === null) - Number(b.act === null);
    return a.act.day < b.act.day ? -1 : a.act.day > b.act.day ? 1 : 0;
  });
}

/** How many changes are left in all. */
export function countOf(acts: readonly ActOfChanges[]): number {
  return acts.flatMap((one) => one.groups).reduce((sum, one) => sum + one.changes.length, 0);
}
