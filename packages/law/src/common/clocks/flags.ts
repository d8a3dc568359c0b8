import {
  addDays,
  addMonths,
  type BusinessCalendar,
  type Day,
  dayOfMonthOf,
  fill,
  showDay,
  type Words,
  words,
} from '@kervan/kit';
import type { Clock } from './clock.ts';
import type { Extension, Flag, Happening, Step } from './deadline.ts';
import { EVENT_WORDS, type EventName } from './events.ts';
import { REPEAL } from './groups/of-regime.ts';
import { keeps } from './state.ts';

const NO_SHIFT = words(
  '{day} {why}; süre uzamaz, çünkü metin kaydırma öngörmez ({rule}).',
  '{day}: {why}; the time limit does not move, for the text gives no shift ({rule}).',
);
const SAFE = words(' Güvenli gün: {safe}.', ' Safe day: {safe}.');
const HALF = words(
  '{day}: {why}; o gün öğleden sonra işlem yapılamayabilir.',
  '{day}: {why}; in the afternoon nothing may be possible.',
);
const UNKNOWN = words(
  'Kapalı gün olup olmadığı bilinmiyor; süre yine de uzamaz ({rule}). {why}',
  'Whether offices are closed is not known; the time limit would not move anyway ({rule}). {why}',
);

/** What a person should know of the last day itself: closed, half or unknown, never moved (M-1, M-4). */
export function flagOfDay(clock: Clock, day: Day, calendar: BusinessCalendar): readonly Flag[] {
  const rule = clock.closedDay;
  if (rule === 'none') return [];
  const { kind, reason } = calendar(day);
  if (kind === 'business') return [];
  if (kind === 'unknown')
    return [{ code: 'calendar-unknown', rule, day, words: fill(UNKNOWN, { rule, why: reason }) }];
  if (kind === 'halfDay')
    return [{ code: 'half-day', rule, day, words: fill(HALF, { day: shown(day), why: reason }) }];
  const told = fill(NO_SHIFT, { day: shown(day), why: reason, rule });
  const safe = rule === 'M-4' ? openDayBefore(day, calendar) : undefined;
  if (safe === undefined) return [{ code: 'closed-day', rule, words: told }];
  return [{ code: 'closed-day', rule, day: safe, words: joined(told, fill(SAFE, { safe: shown(safe) })) }];
}

/** The last day before, on which offices were open all day; undefined where the table does not reach. */
function openDayBefore(day: Day, calendar: BusinessCalendar): Day | undefined {
  for (let before = addDays(day, -1); ; before = addDays(before, -1)) {
    const { kind } = calendar(before);
    if (kind === 'business') return before;
    if (kind === 'unknown') return undefined;
  }
}

const MONTH_END = words(
  'O ayda {number}. gün yok: ayın son günü alındı (M-4). Ay taşsaydı son gün {other} olurdu.',
  'That month has no day {number}: its last day is taken (M-4). Run over into the next month it would be {other}.',
);

/** The month lacks the day: the reading taken, and the day under the other one. */
export function flagOfMonthEnd({ due }: Step): readonly Flag[] {
  if (due.otherwise === undefined) return [];
  const text = fill(MONTH_END, { number: dayOfMonthOf(due.from), other: shown(due.otherwise) });
  return [{ code: 'month-end', rule: 'M-4', day: due.otherwise, words: text }];
}

const OPENED = words(
  'Bildirim {opened} günü açılmış. Bazı mahkeme kararları bu günü esas alır; öyle sayılırsa son gün {other} olur (M-1).',
  'The notice was opened on {opened}. Some court rulings take that day; the last day would then be {other} (M-1).',
);

/** A notice that was opened before it counts as served: the day under the reading of some courts. */
export function flagOfOpening(
  clock: Clock,
  start: Happening,
  happenings: readonly Happening[],
): readonly Flag[] {
  if (start.given === undefined || start.event !== 'served' || clock.length.is !== 'months') return [];
  const opened = happenings.find(
    ({ event, day, meets }) =>
      event === 'noticeOpened' &&
      day !== undefined &&
      day < (start.day as Day) &&
      (meets === undefined || (start.id !== undefined && meets.includes(start.id))),
  )?.day;
  if (opened === undefined) return [];
  const other = addMonths(opened, clock.length.count, clock.length.rounding);
  const text = fill(OPENED, { opened: shown(opened), other: shown(other) });
  return [{ code: 'opened-earlier', rule: 'M-1', day: other, words: text }];
}

const AFTER_REPEAL: readonly EventName[] = [
  'payment',
  'documentIssued',
  'activityStart',
  'activityEnd',
  'firstSpending',
];
const REPEALED = words(
  '5448 sayılı Kararın 1.1.2026’dan sonrası için kaldırıldığı ikinci elden bilinir (O-39): kaldırılmışsa bu başvuru reddedilir; yetkili karar verir.',
  'That Decision 5448 was repealed from 1 January 2026 is told second-hand (O-39): if the repeal holds this is refused; an authorised person settles it.',
);

/** What happened after the last day of the repealed regime. */
export function flagOfRepeal({ regime }: Clock, { event, day }: Happening, today: Day): readonly Flag[] {
  if (regime !== REPEAL.regime || day === undefined || day <= REPEAL.lastDay || today < REPEAL.knownFrom)
    return [];
  return AFTER_REPEAL.includes(event) ? [{ code: 'after-repeal', rule: 'O-39', day, words: REPEALED }] : [];
}

const PLANNED = words('{event}: {day} günü bekleniyor; {how}.', '{event}: expected on {day}; {how}.');
const IN_TIME = words('bu günle süresindedir', 'in time, if so');
const TOO_LATE = words('bu günle süresi dışındadır', 'outside the limit, if so');

/** An event of a day to come: told, but nothing is met by it yet. */
export function flagOfPlan(clock: Clock, counts: Day, { event, day }: Happening): Flag {
  const planned = day as Day;
  const how = keeps(clock, counts, planned) ? IN_TIME : TOO_LATE;
  const text = fill(PLANNED, { event: EVENT_WORDS[event], day: shown(planned), how });
  return { code: 'planned', rule: clock.rules[0], day: planned, words: text };
}

const SECOND = words(
  'Tamamlama süresi yalnız bir kez uzatılır (E-2.25); ikinci uzatma yetkilinin kararıdır.',
  'The time for completing is extended only once (E-2.25); a second extension is for a person to decide.',
);
const LONG = words(
  'Uzatma üç aydan uzun (E-2.25’e göre en çok {day}); yetkilinin kararıdır.',
  'The extension is longer than three months (to {day} by E-2.25); that is for a person to decide.',
);

/** The one extension of three months of E-2.25, held against what was granted. */
export function flagsOfExtensions(lastDay: Day, extensions: readonly Extension[]): readonly Flag[] {
  const granted = extensions.filter(({ kind, rule }) => kind === 'granted' && rule === 'E-2.25');
  if (granted.length === 0) return [];
  const most = addMonths(lastDay, 3, 'clamp');
  const flags: Flag[] =
    granted.length > 1 ? [{ code: 'second-extension', rule: 'E-2.25', words: SECOND }] : [];
  if (granted.some(({ lastDay: given }) => given > most))
    flags.push({
      code: 'long-extension',
      rule: 'E-2.25',
      day: most,
      words: fill(LONG, { day: shown(most) }),
    });
  return flags;
}

export function shown(day: Day): Words {
  return words(showDay(day, 'tr'), showDay(day, 'en'));
}

function joined(a: Words, b: Words): Words {
  return words(a.tr + b.tr, a.en + b.en);
}
