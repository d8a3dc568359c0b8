import type { SupportClocksView } from '@kervan/desk';
import type { Lang } from '@kervan/kit';
import type {
  Applicant,
  CaseEntry,
  ClockRegime,
  EventEntry,
  ExtensionEntry,
  ExtensionKind,
} from '@kervan/law';
import { isFilingPeriod, readDay, typedDay } from '../../ui/day-text.ts';

/** What the form holds: texts as typed. `key` tells rows apart while they are edited. */
export interface CaseDraft {
  readonly name: string;
  readonly regime: ClockRegime;
  readonly support: string;
  readonly applicant: Applicant | '';
  readonly period: string;
  readonly events: readonly EventDraft[];
  readonly extensions: readonly ExtensionDraft[];
}

export interface EventDraft {
  readonly key: number;
  readonly event: string;
  readonly day: string;
  /** The event as it was told before, with what the form does not show of it. */
  readonly told?: EventEntry;
}

export interface ExtensionDraft {
  readonly key: number;
  readonly clock: string;
  readonly kind: ExtensionKind;
  readonly lastDay: string;
  readonly reason: string;
  readonly by: string;
  readonly recordedOn: string;
  readonly told?: ExtensionEntry;
}

/** Why a field cannot be taken as it stands, by its path in the case. */
export type CaseFault =
  | 'nameMissing'
  | 'nameTaken'
  | 'periodWrong'
  | 'eventsMissing'
  | 'fieldMissing'
  | 'dayWrong'
  | 'dayNeeded';

export function emptyDraft(): CaseDraft {
  const event = { key: 0, event: '', day: '' };
  return {
    name: '',
    regime: 'logistics',
    support: '',
    applicant: '',
    period: '',
    events: [event],
    extensions: [],
  };
}

/** A draft from a case that was told. */
export function draftOf(entry: CaseEntry, lang: Lang): CaseDraft {
  return {
    name: entry.case,
    regime: entry.regime,
    support: entry.support,
    applicant: entry.applicant ?? '',
    period: entry.period ?? '',
    events: entry.events.map((told, key) => ({
      key,
      event: told.event,
      day: told.day === undefined ? '' : typedDay(told.day, lang),
      told,
    })),
    extensions: (entry.extensions ?? []).map((told, key) => ({
      key,
      clock: told.clock,
      kind: told.kind,
      lastDay: typedDay(told.lastDay, lang),
      reason: told.reason,
      by: told.by,
      recordedOn: typedDay(told.recordedOn, lang),
      told,
    })),
  };
}

/** A key that none of the rows has. */
export function nextKey(rows: readonly { readonly key: number }[]): number {
  return rows.reduce((most, { key }) => Math.max(most, key + 1), 0);
}

/** What is wrong with a draft, by the path of the field; `taken` are the names of the other cases. */
export function caseFaults(draft: CaseDraft, taken: readonly string[]): ReadonlyMap<string, CaseFault> {
  const faults = new Map<string, CaseFault>();
  const name = draft.name.trim();
  if (name === '') faults.set('case', 'nameMissing');
  else if (taken.includes(name)) faults.set('case', 'nameTaken');
  if (draft.support === '') faults.set('support', 'fieldMissing');
  if (asksPeriod(draft) && draft.period.trim() !== '' && !isFilingPeriod(draft.period.trim()))
    faults.set('period', 'periodWrong');
  if (draft.events.length === 0) faults.set('events', 'eventsMissing');
  for (const [at, { event, day }] of draft.events.entries()) {
    if (event === '') faults.set(`events[${at}].event`, 'fieldMissing');
    if (day.trim() !== '' && readDay(day) === undefined) faults.set(`events[${at}].day`, 'dayWrong');
  }
  for (const [at, one] of draft.extensions.entries()) {
    const path = `extensions[${at}]`;
    if (one.clock === '') faults.set(`${path}.clock`, 'fieldMissing');
    if (one.reason.trim() === '') faults.set(`${path}.reason`, 'fieldMissing');
    if (one.by.trim() === '') faults.set(`${path}.by`, 'fieldMissing');
    if (readDay(one.lastDay) === undefined) faults.set(`${path}.lastDay`, 'dayNeeded');
    if (readDay(one.recordedOn) === undefined) faults.set(`${path}.recordedOn`, 'dayNeeded');
  }
  return faults;
}

/** Whether the case is filed for by periods: those of Decision 5986 are. */
export function asksPeriod({ regime }: CaseDraft): boolean {
  return regime === 'e-export';
}

/** The case to ask about, from a draft without faults; what the form does not show of a told case stays. */
export function caseOf(
  draft: CaseDraft,
  support: SupportClocksView | undefined,
  before?: CaseEntry,
): CaseEntry {
  const { applicant: _applicant, period: _period, extensions: _extensions, ...kept } = before ?? {};
  const asked = support?.applicants.length !== 0;
  const period = asksPeriod(draft) ? draft.period.trim() : '';
  return {
    ...kept,
    case: draft.name.trim(),
    regime: draft.regime,
    support: draft.support,
    ...(draft.applicant === '' || !asked ? {} : { applicant: draft.applicant }),
    ...(period === '' ? {} : { period }),
    events: draft.events.map(eventOf),
    ...(draft.extensions.length === 0 ? {} : { extensions: draft.extensions.map(extensionOf) }),
  };
}

function eventOf({ event, day, told }: EventDraft): EventEntry {
  const { day: _day, ...kept } = told ?? {};
  const iso = readDay(day);
  return { ...kept, event, ...(iso === undefined ? {} : { day: iso }) };
}

function extensionOf({ clock, kind, lastDay, reason, by, recordedOn, told }: ExtensionDraft): ExtensionEntry {
  return {
    ...told,
    clock,
    kind,
    lastDay: readDay(lastDay) ?? '',
    reason: reason.trim(),
    by: by.trim(),
    recordedOn: readDay(recordedOn) ?? '',
  };
}
