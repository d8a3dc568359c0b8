import { addDays, addMonths, type Day } from '@kervan/kit';
import { FAILS, HOLDS, type RunContext, slotOn } from '../constructs/condition.ts';
import type { Clip, SupportPeriod } from '../constructs/support-period.ts';
import { slotOf } from '../facts/catalogue.ts';
import type { Line } from '../facts/claim.ts';
import type { CompiledPeriod } from './compiled.ts';
import { laidOn } from './laid-on.ts';
import { PERIOD, type PeriodRefusal, type Portion } from './portion.ts';
import type { RunState } from './run-state.ts';
import { startsOf } from './starts.ts';

/**
 * Stage period: what lies before the support's start or after its end is refused, and an activity that runs over support years is
 * laid on them by its days (L-4.5, L-5.3, L-6.15, L-7.7, L-10.4, L-16.6, L-18.19). A line becomes as many portions as it has
 * stretches, in order of time; together they are the line, to the minor unit.
 */
export function applyPeriods(portions: readonly Portion[], state: RunState): readonly Portion[] {
  if (portions.every(({ support }) => support.period === undefined)) return portions;
  const starts = startsOf(portions, state);
  return portions.flatMap((portion, at) => {
    const { period } = portion.support;
    if (period === undefined || portion.refusedBy >= 0) return [portion];
    return laidOnTime(portion, period, starts[at] as number, state.run);
  });
}

function laidOnTime(
  portion: Portion,
  compiled: CompiledPeriod,
  start: number,
  run: RunContext,
): readonly Portion[] {
  const { period } = compiled;
  const { line } = portion;
  if (period.by === 'document') {
    placed(portion, line.documentDay, start, compiled);
    return [portion];
  }
  const clips = clipsOf(compiled, line, run);
  // Where the years of the support are not known, nobody knows either on how many of them the line will be laid.
  if (Number.isNaN(start)) portion.slack = mostYears(line);
  const cuts = cutsOf(compiled, line, start, clips);
  if (cuts.length === 2) {
    stand(portion, line.activityFrom, line.activityUntil, { compiled, start, clips, run });
    return [portion];
  }
  return laidOn(portion, cuts).map((part) => {
    const { from, until } = part.stretch as { from: Day; until: Day };
    stand(part, from, until, { compiled, start, clips, run });
    return part;
  });
}

/** On how many support years a line may lie at most: one more than the years' ends that its days can meet. */
function mostYears({ activityFrom, activityUntil }: Line): bigint {
  return BigInt(1 + Math.ceil((activityUntil - activityFrom - 1) / 365));
}

/** Days that are refused, or may be where nobody told what excuses them. */
interface Refused {
  readonly clip: Clip;
  /** NaN where nobody knows from which day on. */
  readonly day: number;
  readonly sure: boolean;
}

function clipsOf({ clips }: CompiledPeriod, line: Line, run: RunContext): readonly Refused[] {
  const refused: Refused[] = [];
  for (const { clip, on, excused } of clips) {
    const outcome = excused?.(line, run) ?? FAILS;
    if (outcome === HOLDS) continue;
    const day = on(line, run);
    refused.push({ clip, day, sure: outcome === FAILS && !Number.isNaN(day) });
  }
  return refused;
}

/** Every day on which the line is cut, its first day and the day after its last among them, in order. */
function cutsOf(
  { period, byYears }: CompiledPeriod,
  line: Line,
  start: number,
  clips: readonly Refused[],
): readonly Day[] {
  const { activityFrom: from, activityUntil: until } = line;
  const cuts = new Set<number>([from, until]);
  const cut = (day: number) => {
    if (day > from && day < until) cuts.add(day);
  };
  for (const { day } of clips) cut(day);
  const end = endOf(period, start);
  if (!Number.isNaN(start)) {
    cut(start);
    cut(end);
    const last = Math.min(until, end);
    if (byYears)
      for (let year = yearsUntil(start, from); boundary(start, year) < last; year++)
        cut(boundary(start, year));
  }
  // After the end there is one stretch that is refused, however long.
  for (const day of formStretches(period, line)) if (day < end) cut(day);
  return [...cuts].sort((a, b) => a - b) as Day[];
}

/** Rent of six months or more paid at once is laid on stretches of six months (L-6.6). */
function formStretches(
  { waits }: SupportPeriod,
  { kind, activityFrom, activityUntil }: Line,
): readonly Day[] {
  if (waits === undefined || !waits.kinds.includes(kind)) return [];
  const days: Day[] = [];
  for (let step = 1; ; step++) {
    const day = addMonths(activityFrom, step * waits.months, 'clamp');
    if (day > activityUntil) return days;
    days.push(day);
  }
}

function boundary(start: number, year: number): Day {
  return addMonths(start as Day, year * 12, 'clamp');
}

/** How many whole support years lie between the start and a day; 0 for a day before the start. */
function yearsUntil(start: number, day: Day): number {
  let years = 0;
  while (boundary(start, years + 1) <= day) years += 1;
  return years;
}

function placed(portion: Portion, day: Day, start: number, { period }: CompiledPeriod): void {
  if (Number.isNaN(start)) unsure(portion);
  else if (day < start) refuse(portion, period);
  else portion.supportYear = boundary(start, yearsUntil(start, day));
}

/** Places one stretch: out of time, waiting for a form, or in its support year. */
function stand(
  portion: Portion,
  from: Day,
  until: Day,
  {
    compiled: { period },
    start,
    clips,
    run,
  }: { compiled: CompiledPeriod; start: number; clips: readonly Refused[]; run: RunContext },
): void {
  const met = clips.filter(
    ({ clip, day }) => Number.isNaN(day) || (clip.side === 'before' ? from < day : from >= day),
  );
  const refusal = outside(period, from, start) ? period : met.find(({ sure }) => sure)?.clip;
  if (refusal !== undefined) {
    refuse(portion, refusal);
    return;
  }
  // What may be closed, or may have started later, is sure of nothing.
  if (met.length > 0 || Number.isNaN(start)) unsure(portion);
  if (met[0] !== undefined) portion.waitsFor = met[0].clip.rule;
  if (!Number.isNaN(start)) portion.supportYear = boundary(start, yearsUntil(start, from));
  awaitForm(portion, period, until, run);
}

/** The day after the last one of the support; without an end, or while the start is not known, after all days. */
function endOf({ months }: SupportPeriod, start: number): number {
  return months === undefined || Number.isNaN(start)
    ? Number.POSITIVE_INFINITY
    : boundary(start, months / 12);
}

/** Before the start of the support, or after its end. */
function outside(period: SupportPeriod, from: Day, start: number): boolean {
  return !Number.isNaN(start) && (from < start || from >= endOf(period, start));
}

function awaitForm(portion: Portion, { waits }: SupportPeriod, until: Day, run: RunContext): void {
  const { line } = portion;
  if (waits === undefined || !waits.kinds.includes(line.kind)) return;
  if (addMonths(line.activityFrom, waits.months, 'clamp') > line.activityUntil) return;
  const through = slotOn(line, run, slotOf(waits.through));
  if (through >= addDays(formEnd(waits.months, line, until), -1)) return;
  portion.waitsFor = waits.rule;
  unsure(portion);
}

/** The end of the six months that a stretch belongs to: a half-year that a year's end cuts is paid after its one form. */
function formEnd(months: number, { activityFrom, activityUntil }: Line, until: Day): Day {
  let end = addMonths(activityFrom, months, 'clamp');
  for (let step = 2; end < until; step++) end = addMonths(activityFrom, step * months, 'clamp');
  return end < activityUntil ? end : activityUntil;
}

function unsure(portion: Portion): void {
  portion.put(PERIOD, 0n, portion.mostAt(PERIOD));
}

function refuse(portion: Portion, { rule, refusal }: PeriodRefusal): void {
  portion.outOfTime = { rule, refusal };
  portion.put(PERIOD, 0n, 0n);
}
