import { type Day, fill, formatDay, type Grade, type Words, weaker, words } from '@kervan/kit';
import { citation } from '../../view/rules.ts';
import type { Clock } from './clock.ts';
import type { Deadline, DeadlineState, Deadlines, Extension, Happening } from './deadline.ts';
import { DEADLINE_STATES } from './deadline.ts';
import type { DeadlinesView, DeadlineView, EventView, ExtensionView } from './deadlines-view.ts';
import { EVENT_WORDS } from './events.ts';
import type { ExtensionKind } from './file.ts';
import { shown } from './flags.ts';
import { keeps } from './state.ts';
import { EVENT_HEADS, stepWords } from './step-words.ts';

export const STATE_WORDS: Readonly<Record<DeadlineState, Words>> = {
  waiting: words('bekliyor', 'waiting'),
  ahead: words('ileride', 'ahead'),
  today: words('bugün', 'today'),
  missed: words('kaçırıldı', 'missed'),
  met: words('yerine getirildi', 'met'),
  open: words('başladı', 'open'),
  over: words('geçti', 'over'),
};

export const EXTENSION_WORDS: Readonly<Record<ExtensionKind, Words>> = {
  instruction: words('talimatla uzatma', 'extension by instruction'),
  'force-majeure': words('mücbir sebep', 'force majeure'),
  outage: words('sistem kesintisi', 'outage of a system'),
  granted: words('tanınan ek süre', 'further time granted'),
};

/** Deadlines in words and plain data. */
export function describeDeadlines(answer: Deadlines): DeadlinesView {
  const { today } = answer;
  const counts = Object.fromEntries(DEADLINE_STATES.map((state) => [state, 0])) as Record<
    DeadlineState,
    number
  >;
  for (const { deadlines } of answer.cases) for (const { state } of deadlines) counts[state]++;
  return {
    format: 'kervan-deadlines-answers/1',
    on: formatDay(today),
    counts,
    cases: answer.cases.map(({ deadlines, name, ...told }) => ({
      case: told.case,
      name: name ?? null,
      regime: told.regime,
      support: told.support,
      deadlines: viewsOf(deadlines, today),
    })),
    regimes: viewsOf(answer.regimes, today),
  };
}

function viewsOf(deadlines: readonly Deadline[], today: Day): readonly DeadlineView[] {
  return deadlines.map((deadline) => viewOf(deadline, today));
}

function viewOf(deadline: Deadline, today: Day): DeadlineView {
  const { clock, start, steps, lastDay, extensions, counts, state, by, flags, doubts } = deadline;
  const { rules, grade } = citedBy(clock);
  const grades = steps.flatMap(({ due }) => due.sources ?? []).map((source) => source.grade);
  const said = steps.map(stepWords);
  return {
    key: keyOf(deadline),
    clock: clock.id,
    kind: clock.kind,
    title: clock.title,
    state,
    stateWords: STATE_WORDS[state],
    rules,
    grade: grades.reduce<Grade>(weaker, grade),
    start: eventView(start),
    lastDay: dayOrNull(lastDay),
    extensions: extensions.map(extensionView),
    counts: dayOrNull(counts),
    daysLeft: counts === undefined ? null : counts - today,
    by: by === undefined ? null : eventView(by),
    steps: steps.map((step, at) => ({
      rule: step.clock.rules[0],
      from: formatDay(step.due.from),
      to: dayOrNull(step.due.to),
      words: said[at] as Words,
    })),
    words: reasonOf(deadline, said),
    consequence: clock.consequence,
    flags: flags.map(({ code, rule, day, words: text }) => ({
      code,
      rule,
      day: dayOrNull(day),
      words: text,
    })),
    doubts,
  };
}

interface Cited {
  readonly rules: DeadlineView['rules'];
  readonly grade: Grade;
}

const CITED = new WeakMap<Clock, Cited>();

/** The rules of a clock with article and grade, looked up once, and the weakest of their grades. */
function citedBy(clock: Clock): Cited {
  const known = CITED.get(clock);
  if (known !== undefined) return known;
  const rules = clock.rules.map((rule) => ({ rule, ...citation(rule) }));
  const cited = { rules, grade: rules.map(({ grade }) => grade).reduce<Grade>(weaker, 'text') };
  CITED.set(clock, cited);
  return cited;
}

/** The clock, the event where it has a choice of them, and which one: by its id, or by its place among those without one. */
function keyOf({ clock, start: { event, id, nth } }: Deadline): string {
  const name = clock.starts.length > 1 ? `${clock.id}@${event}` : clock.id;
  if (id !== undefined) return `${name}#${id}`;
  return nth > 1 ? `${name}~${nth}` : name;
}

const WAITS = words('{event} henüz bilinmiyor.', '{event}: not known yet.');
const EXTENDED = words(
  'Metne göre {lastDay}; {kind} ({by}: {reason}) ile {day} ({rule}).',
  'By the text {lastDay}; with the {kind} ({by}: {reason}) {day} ({rule}).',
);
const KEPT = words('{event}: {day}, süresinde.', '{event}: {day}, in time.');
const BROKEN = words('{event}: {day}, süresi dışında.', '{event}: {day}, outside the limit.');

/** Start, step, extensions and what met it, as sentences. */
function reasonOf(
  { clock, start, lastDay, extensions, counts, by }: Deadline,
  said: readonly Words[],
): Words {
  if (said.length === 0) return fill(WAITS, { event: EVENT_HEADS[start.event] });
  const parts = [...said];
  if (lastDay !== undefined) {
    for (const one of extensions) {
      const kind = EXTENSION_WORDS[one.kind];
      parts.push(
        fill(EXTENDED, {
          lastDay: shown(lastDay),
          kind,
          by: one.by,
          reason: one.reason,
          day: shown(one.lastDay),
          rule: one.rule,
        }),
      );
    }
  }
  if (by?.day !== undefined && counts !== undefined) {
    const template = keeps(clock, counts, by.day) ? KEPT : BROKEN;
    parts.push(fill(template, { event: EVENT_HEADS[by.event], day: shown(by.day) }));
  }
  return words(parts.map(({ tr }) => tr).join(' '), parts.map(({ en }) => en).join(' '));
}

function eventView({ event, id, day, given }: Happening): EventView {
  return {
    event,
    words: EVENT_WORDS[event],
    id: id ?? null,
    day: dayOrNull(day),
    givenBy: given?.by.id ?? null,
  };
}

function extensionView({ kind, rule, reason, by, lastDay, recordedOn }: Extension): ExtensionView {
  return {
    kind,
    words: EXTENSION_WORDS[kind],
    rule,
    reason,
    by,
    lastDay: formatDay(lastDay),
    recordedOn: formatDay(recordedOn),
  };
}

function dayOrNull(day: Day | undefined): string | null {
  return day === undefined ? null : formatDay(day);
}
