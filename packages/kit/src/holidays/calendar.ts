import { addDays, type Day, dayOf, formatDay, showDay, weekdayOf, yearOf } from '../day.ts';
import { contains, daysIn, lastDayIn, type Period } from '../period.ts';
import type { Source } from '../source.ts';
import type { Words } from '../words.ts';
import type { Feast } from './feasts.ts';
import { type FixedHoliday, WEEKEND } from './fixed.ts';

/** Whether offices work on a day: all day, until 13:00, not at all, or nobody has said. */
export type BusinessDayKind = 'business' | 'halfDay' | 'closed' | 'unknown';

/** What a day is, why, and who says so. */
export interface BusinessDay {
  readonly kind: BusinessDayKind;
  readonly reason: Words;
  readonly source: Source;
}

/** Answers for every day of the calendar; `unknown` where the table does not reach. */
export type BusinessCalendar = (day: Day) => BusinessDay;

/** What a calendar is made of. Outside `coverage`, and in a year of it that lacks a feast, days are unknown. */
export interface HolidayTable {
  readonly coverage: Period;
  readonly fixed: readonly FixedHoliday[];
  readonly feasts: readonly Feast[];
}

const FEAST_NAMES: Readonly<Record<Feast['feast'], Words>> = {
  ramazan: { tr: 'Ramazan Bayramı', en: 'Ramadan Feast' },
  kurban: { tr: 'Kurban Bayramı', en: 'Sacrifice Feast' },
};

const LAW_SOURCE: Source = { rule: '2429', grade: 'published', article: '2429 sayılı Kanun' };

const WORKDAY: BusinessDay = {
  kind: 'business',
  reason: { tr: 'İş günü', en: 'Business day' },
  source: LAW_SOURCE,
};
const SATURDAY: BusinessDay = {
  kind: 'closed',
  reason: { tr: 'Hafta sonu (Cumartesi)', en: 'Weekend (Saturday)' },
  source: WEEKEND,
};
const SUNDAY: BusinessDay = {
  kind: 'closed',
  reason: { tr: 'Hafta sonu (Pazar)', en: 'Weekend (Sunday)' },
  source: WEEKEND,
};

/** Turns a table into a calendar. A covered day is worked out when first asked for; after that it is one array read. */
export function businessCalendar(table: HolidayTable): BusinessCalendar {
  const { coverage } = table;
  const marks = marksOf(table);
  const days = new Array<BusinessDay | undefined>(daysIn(coverage)).fill(undefined);
  const outside = outsideOf(coverage);
  return (day) => {
    if (!contains(coverage, day)) return outside(day);
    const index = day - coverage.from;
    const known = days[index] ?? classify(day, marks, table);
    days[index] = known;
    return known;
  };
}

/** The days that the rows name, by what they do to a day. */
interface Marks {
  readonly closed: ReadonlyMap<Day, BusinessDay>;
  readonly half: ReadonlyMap<Day, BusinessDay>;
  /** Workdays that touch a feast no official list was seen for: one day's error there would make them holidays. */
  readonly shaky: ReadonlyMap<Day, BusinessDay>;
}

function marksOf(table: HolidayTable): Marks {
  const closed = new Map<Day, BusinessDay>();
  const half = new Map<Day, BusinessDay>();
  const shaky = new Map<Day, BusinessDay>();
  for (const feast of table.feasts) markFeast(feast, closed, half, shaky);
  // Fixed holidays come last: where one falls on a feast day, the law's own date is the surer reason.
  for (let year = yearOf(table.coverage.from); year <= yearOf(lastDayIn(table.coverage)); year++) {
    for (const holiday of table.fixed) {
      const day = dayOf(year, holiday.month, holiday.day);
      if (holiday.kind === 'closed')
        closed.set(day, { kind: 'closed', reason: holiday.name, source: holiday.source });
      else half.set(day, { kind: 'halfDay', reason: untilOne(holiday.name), source: holiday.source });
    }
  }
  return { closed, half, shaky };
}

function markFeast(
  row: Feast,
  closed: Map<Day, BusinessDay>,
  half: Map<Day, BusinessDay>,
  shaky: Map<Day, BusinessDay>,
): void {
  const name = FEAST_NAMES[row.feast];
  for (let nth = 1; nth <= row.days; nth++) {
    const reason = { tr: `${name.tr}, ${nth}. gün`, en: `${name.en}, day ${nth}` };
    closed.set(addDays(row.first, nth - 1), { kind: 'closed', reason, source: row.source });
  }
  const eve = untilOne({ tr: `${name.tr} arifesi`, en: `Eve of the ${name.en}` });
  half.set(addDays(row.first, -1), { kind: 'halfDay', reason: eve, source: row.source });
  if (row.source.grade === 'text' || row.source.grade === 'published') return;
  const reason = {
    tr: `İş günü; resmî listesi görülmemiş ${name.tr} bu güne komşu`,
    en: `Business day; beside a ${name.en} for which no official list was seen`,
  };
  for (const beside of [addDays(row.first, -2), addDays(row.first, row.days)]) {
    shaky.set(beside, { kind: 'business', reason, source: row.source });
  }
}

function classify(day: Day, marks: Marks, table: HolidayTable): BusinessDay {
  const closed = marks.closed.get(day);
  if (closed !== undefined) return closed;
  const weekday = weekdayOf(day);
  if (weekday === 6) return SATURDAY;
  if (weekday === 7) return SUNDAY;
  return marks.half.get(day) ?? missingFeast(day, table.feasts) ?? marks.shaky.get(day) ?? WORKDAY;
}

function missingFeast(day: Day, feasts: readonly Feast[]): BusinessDay | undefined {
  const year = yearOf(day);
  for (const name of ['ramazan', 'kurban'] as const) {
    if (feasts.some((row) => row.feast === name && yearOf(row.first) === year)) continue;
    const reason = {
      tr: `${year} yılı ${FEAST_NAMES[name].tr} tarihi için kaynak yok; ${showDay(day, 'tr')} iş günü mü bilinmiyor.`,
      en: `No source gives the ${FEAST_NAMES[name].en} of ${year}; whether ${showDay(day, 'en')} is a business day is unknown.`,
    };
    return { kind: 'unknown', reason, source: LAW_SOURCE };
  }
  return undefined;
}

function outsideOf(coverage: Period): BusinessCalendar {
  const from = coverage.from;
  const last = lastDayIn(coverage);
  return (day) => ({
    kind: 'unknown',
    reason: {
      tr: `Tatil tablosu ${showDay(from, 'tr')}–${showDay(last, 'tr')} günlerini kapsar; ${showDay(day, 'tr')} bilinmiyor.`,
      en: `The table of holidays covers ${formatDay(from)} to ${formatDay(last)}; ${formatDay(day)} is unknown.`,
    },
    source: LAW_SOURCE,
  });
}

function untilOne(name: Words): Words {
  return { tr: `${name.tr}: 13.00'ten sonra kapalı`, en: `${name.en}: closed from 13:00` };
}
