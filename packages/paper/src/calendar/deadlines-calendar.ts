import { addDays, digestOf, fill, type Lang, parseDay, partsOf, problem, words } from '@kervan/kit';
import type { CaseDeadlinesView, DeadlinesView, DeadlineView } from '@kervan/law';
import { contentLines, textValue } from './content-lines.ts';
import { CALENDAR_WORDS } from './words.ts';

export interface CalendarOptions {
  readonly lang: Lang;
  /** The moment the calendar is made, in UTC: `2026-11-24T02:43:51Z`. */
  readonly stamp: string;
}

/**
 * Deadlines as a calendar (RFC 5545): one all-day event for each that has a day, with an alarm a week ahead while its day is still to
 * come. An event keeps its UID whatever its day becomes, so that a newer calendar moves it. Throws `calendar.stamp`.
 */
export function deadlinesCalendar(view: DeadlinesView, { lang, stamp }: CalendarOptions): string {
  const at = stampValue(stamp);
  const name = textValue(CALENDAR_WORDS.name[lang]);
  const language = lang.toUpperCase();
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Kervan//Deadlines//${language}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    ...view.cases.flatMap((one) => one.deadlines.flatMap((deadline) => event(deadline, one, at, lang))),
    ...view.regimes.flatMap((deadline) => event(deadline, undefined, at, lang)),
    'END:VCALENDAR',
  ]);
}

/** No alarm for what may begin, and none for what is behind. */
function hasAlarm({ kind, state }: DeadlineView): boolean {
  return kind !== 'earliest' && (state === 'ahead' || state === 'today');
}

function event(
  deadline: DeadlineView,
  of: CaseDeadlinesView | undefined,
  stamp: string,
  lang: Lang,
): readonly string[] {
  if (deadline.counts === null) return [];
  const day = parseDay(deadline.counts);
  const title = titleOf(deadline, of, lang);
  const alarm = textValue(fill(CALENDAR_WORDS.weekLeft, { title: deadline.title })[lang]);
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(deadline, of)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateValue(day)}`,
    `DTEND;VALUE=DATE:${dateValue(addDays(day, 1))}`,
    `SUMMARY;LANGUAGE=${lang}:${textValue(title)}`,
    `DESCRIPTION;LANGUAGE=${lang}:${textValue(descriptionOf(deadline, lang))}`,
    'TRANSP:TRANSPARENT',
    ...(hasAlarm(deadline)
      ? ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-P7D', `DESCRIPTION:${alarm}`, 'END:VALARM']
      : []),
    'END:VEVENT',
  ];
}

/** The same for every day, language and state of the deadline; nothing of the case can be read from it. */
function uidOf({ key }: DeadlineView, of: CaseDeadlinesView | undefined): string {
  const named = of === undefined ? [key] : [of.regime, of.support, of.case, key];
  return `${digestOf(named).slice(0, 32)}@kervan`;
}

function titleOf(
  { title, state, stateWords, extensions }: DeadlineView,
  of: CaseDeadlinesView | undefined,
  lang: Lang,
): string {
  const name = of === undefined ? '' : ` – ${of.name ?? of.case}`;
  const notes = [
    ...(state === 'met' || state === 'missed' ? [stateWords[lang]] : []),
    ...(extensions.length > 0 ? [CALENDAR_WORDS.extended[lang]] : []),
  ];
  return `${title[lang]}${name}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
}

function descriptionOf(
  { words: reason, consequence, flags, rules, doubts }: DeadlineView,
  lang: Lang,
): string {
  return [
    reason[lang],
    consequence[lang],
    ...flags.map(({ words: flag }) => flag[lang]),
    fill(CALENDAR_WORDS.rules, { list: rules.map(({ rule }) => rule).join(', ') })[lang],
    ...(doubts.length === 0 ? [] : [fill(CALENDAR_WORDS.doubts, { list: doubts.join(', ') })[lang]]),
  ].join('\n');
}

function dateValue(day: ReturnType<typeof parseDay>): string {
  const { year, month, day: number } = partsOf(day);
  return `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(number).padStart(2, '0')}`;
}

/** `2026-11-24T02:43:51Z`, with or without fractions of a second, as `20261124T024351Z`. */
function stampValue(stamp: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.\d+)?Z$/.exec(stamp);
  if (parts === null) throw badStamp(stamp);
  const [, day = '', hour = '', minute = '', second = ''] = parts;
  return `${dateValue(parseDay(day, 'stamp'))}T${hour}${minute}${second}Z`;
}

function badStamp(stamp: string): Error {
  return problem(
    'calendar.stamp',
    words(`“${stamp}” bir UTC zamanı değil.`, `“${stamp}” is not a moment in UTC.`),
    {
      place: 'stamp',
      wayOut: words('2026-11-24T02:43:51Z biçiminde yazın.', 'Write it like 2026-11-24T02:43:51Z.'),
    },
  );
}
