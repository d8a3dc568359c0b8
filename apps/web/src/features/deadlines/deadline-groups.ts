import type { CaseDeadlinesView, ClockRegime, DeadlinesView, DeadlineView } from '@kervan/law';

/** A deadline with whose it is; `of` is null for a clock of a whole regime. */
export interface DeadlineRow {
  readonly key: string;
  readonly deadline: DeadlineView;
  readonly of: Omit<CaseDeadlinesView, 'deadlines'> | null;
  readonly regime: ClockRegime;
}

export type DeadlineGroup = 'missed' | 'coming' | 'waiting' | 'done';

/** The order in which they are shown: first what can no longer be mended without help, then what is to be done. */
export const DEADLINE_GROUPS: readonly DeadlineGroup[] = ['missed', 'coming', 'waiting', 'done'];

const GROUP_OF: Readonly<Record<DeadlineView['state'], DeadlineGroup>> = {
  missed: 'missed',
  today: 'coming',
  ahead: 'coming',
  waiting: 'waiting',
  open: 'done',
  met: 'done',
  over: 'done',
};

/** The deadlines of all cases and regimes together, each group by its day; what is behind with the newest first. */
export function grouped(view: DeadlinesView): ReadonlyMap<DeadlineGroup, readonly DeadlineRow[]> {
  const groups = new Map<DeadlineGroup, DeadlineRow[]>();
  for (const row of rowsOf(view)) {
    const group = GROUP_OF[row.deadline.state];
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return new Map(
    DEADLINE_GROUPS.flatMap((group) => {
      const rows = groups.get(group);
      if (rows === undefined) return [];
      const sorted = rows.toSorted(byDay);
      return [[group, group === 'done' ? sorted.reverse() : sorted]];
    }),
  );
}

function rowsOf(view: DeadlinesView): readonly DeadlineRow[] {
  const ofCases = view.cases.flatMap(({ deadlines, ...of }) =>
    deadlines.map((deadline) => ({
      key: `${of.case} ${deadline.key}`,
      deadline,
      of,
      regime: of.regime,
    })),
  );
  const ofRegimes = view.regimes.map((deadline) => ({
    key: deadline.key,
    deadline,
    of: null,
    regime: regimeOfClock(deadline.clock),
  }));
  return [...ofCases, ...ofRegimes];
}

function regimeOfClock(clock: string): ClockRegime {
  return clock.startsWith('logistics/') ? 'logistics' : 'e-export';
}

/** ISO days sort as text; those without a day come last. */
function byDay({ deadline: a }: DeadlineRow, { deadline: b }: DeadlineRow): number {
  const [one, other] = [a.counts ?? '~', b.counts ?? '~'];
  return one < other ? -1 : one > other ? 1 : 0;
}
