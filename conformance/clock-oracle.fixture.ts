/**
 * The clocks once more, in the plainest way: a day is year, month and number, and every length is walked day by day. It shares no
 * code and no table with the packages; lengths, supports, events and holidays are typed here from the circulars and the calendar.
 */
export type Ymd = readonly [year: number, month: number, day: number];

function lengthOf(year: number, month: number): number {
  if (month === 2) {
    if (year % 400 === 0) return 29;
    if (year % 100 === 0) return 28;
    return year % 4 === 0 ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function tomorrow([y, m, d]: Ymd): Ymd {
  if (d < lengthOf(y, m)) return [y, m, d + 1];
  return m < 12 ? [y, m + 1, 1] : [y + 1, 1, 1];
}

export function yesterday([y, m, d]: Ymd): Ymd {
  if (d > 1) return [y, m, d - 1];
  return m > 1 ? [y, m - 1, lengthOf(y, m - 1)] : [y - 1, 12, 31];
}

function walk(from: Ymd, days: number, step: (day: Ymd) => Ymd): Ymd {
  let day = from;
  for (let left = days; left > 0; left--) day = step(day);
  return day;
}

const daysAfter = (days: number) => (from: Ymd) => walk(from, days, tomorrow);
const daysBefore = (days: number) => (from: Ymd) => walk(from, days, yesterday);

/** Walks on until the month has turned so often, then to the day of that number, or to where the month ends without one. */
function monthsAfter(months: number) {
  return (from: Ymd): Ymd => {
    let day = from;
    let turned = 0;
    for (;;) {
      const next = tomorrow(day);
      if (next[1] !== day[1]) {
        if (turned === months) return day;
        turned += 1;
      }
      day = next;
      if (turned === months && day[2] === from[2]) return day;
    }
  };
}

/** The same, backwards: the first day met in that month that is no later in it than the number asked for. */
function monthsBefore(months: number) {
  return (from: Ymd): Ymd => {
    let day = from;
    let turned = 0;
    while (turned < months || day[2] > from[2]) {
      const before = yesterday(day);
      if (before[1] !== day[1]) turned += 1;
      day = before;
    }
    return day;
  };
}

/** Whole years that begin on a day: they end on the day before they are full. */
const yearsFrom = (years: number) => (from: Ymd) => yesterday(monthsAfter(years * 12)(from));
const firstOf = ([y, m]: Ymd): Ymd => [y, m, 1];

function nextMonth(from: Ymd): Ymd {
  let day = tomorrow(from);
  while (day[2] !== 1) day = tomorrow(day);
  return day;
}

const key = ([y, m, d]: Ymd): number => y * 10_000 + m * 100 + d;
export const text = ([y, m, d]: Ymd): string =>
  `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;

/** Days of the week, walked from Saturday 1 January 2000: 1 Monday to 7 Sunday. */
const WEEKDAYS = new Map<number, number>();
for (
  let day: Ymd = [2000, 1, 1], weekday = 6;
  day[0] < 2100;
  day = tomorrow(day), weekday = (weekday % 7) + 1
)
  WEEKDAYS.set(key(day), weekday);

/** First days of the feasts: Ramadan three days, Sacrifice four, each with an eve that ends at 13:00. */
const FEASTS: readonly (readonly [first: Ymd, days: number])[] = [
  [[2022, 5, 2], 3],
  [[2022, 7, 9], 4],
  [[2023, 4, 21], 3],
  [[2023, 6, 28], 4],
  [[2024, 4, 10], 3],
  [[2024, 6, 16], 4],
  [[2025, 3, 30], 3],
  [[2025, 6, 6], 4],
  [[2026, 3, 20], 3],
  [[2026, 5, 27], 4],
  [[2027, 3, 9], 3],
  [[2027, 5, 16], 4],
];
const CLOSED = new Set<number>();
const EVES = new Set<number>();
for (const [first, days] of FEASTS) {
  EVES.add(key(yesterday(first)));
  for (let day = first, left = days; left > 0; left--, day = tomorrow(day)) CLOSED.add(key(day));
}
const YEARLY = ['1-1', '4-23', '5-1', '5-19', '7-15', '8-30', '10-29'];

/** What offices do on a day: open, until 13:00, closed; unknown outside 1 April 2022 to 31 December 2027. */
export function officeOn(day: Ymd): 'open' | 'half' | 'closed' | 'unknown' {
  const at = key(day);
  if (at < 20_220_401 || at > 20_271_231) return 'unknown';
  const weekday = WEEKDAYS.get(at) as number;
  const name = `${day[1]}-${day[2]}`;
  if (weekday > 5 || CLOSED.has(at) || YEARLY.includes(name)) return 'closed';
  return EVES.has(at) || name === '10-28' ? 'half' : 'open';
}

/** The first day of April of the next year on which offices open; undefined where nobody can know. */
function declaration([year]: Ymd): Ymd | undefined {
  let day: Ymd = [year + 1, 4, 1];
  while (officeOn(day) === 'closed') day = tomorrow(day);
  return officeOn(day) === 'unknown' ? undefined : day;
}

/** One clock: from which event of which supports it leads where; `office`: it ends at an office, so its day is looked at. */
export interface OracleRow {
  readonly clock: string;
  readonly supports: readonly string[];
  readonly from: string;
  readonly day: (start: Ymd) => Ymd | undefined;
  readonly office: boolean;
}

function rows(
  regime: string,
  supports: string,
  told: Readonly<Record<string, readonly [from: string, day: OracleRow['day'], office?: 'office']>>,
): readonly OracleRow[] {
  return Object.entries(told).map(([clock, [from, day, office]]) => ({
    clock: `${regime}/${clock}`,
    supports: supports.split(' ').map((support) => `${regime}/${support}`),
    from,
    day,
    office: office === 'office',
  }));
}

const BY_QUARTERS =
  'market-entry-report digital-marketplace-promotion e-export-promotion order-fulfilment marketplace-integration online-store marketplace-commission';
const BODIES =
  'sector-trade-mission buyer-mission virtual-mission promotion-project development-project national-platform';
const E_ALL = `${BY_QUARTERS} depot-rent ${BODIES}`;
const L_ALL =
  'registration-protection market-entry-documents unit advertising individual-participation national-participation national-promotion product-placement trade-mission buyer-mission virtual-fair competition-event';
const THREE_YEARS =
  'digital-marketplace-promotion e-export-promotion order-fulfilment depot-rent marketplace-integration online-store marketplace-commission';

const afterService = (from: Ymd) => monthsAfter(3)(daysAfter(5)(from));
const afterApproval = (years: number) => (from: Ymd) => yearsFrom(years)(nextMonth(from));

export const ORACLE: readonly OracleRow[] = [
  // Decision 5986 and its circular.
  ...rows('e-export', `${BY_QUARTERS} depot-rent`, { filing: ['payment', monthsAfter(6), 'office'] }),
  ...rows('e-export', E_ALL, {
    service: ['noticeArrived', daysAfter(5), 'office'],
    'support-start': ['preApproval', nextMonth],
    'yearly-declaration': ['supportUsed', declaration, 'office'],
    'ownership-change': ['ownershipChange', monthsAfter(1), 'office'],
    keeping: ['filed', monthsAfter(120)],
    completion: ['noticeArrived', afterService, 'office'],
  }),
  ...rows('e-export', E_ALL, { completion: ['served', monthsAfter(3), 'office'] }),
  ...THREE_YEARS.split(' ').flatMap((support) => [
    ...rows('e-export', support, { [`${support}-term`]: ['supportStart', yearsFrom(3)] }),
    ...rows('e-export', support, { [`${support}-term`]: ['preApproval', afterApproval(3)] }),
  ]),
  ...rows('e-export', 'national-platform', { 'national-platform-term': ['supportStart', yearsFrom(5)] }),
  ...rows('e-export', 'national-platform', { 'national-platform-term': ['preApproval', afterApproval(5)] }),
  // Decision 5448 and the logistics circular.
  ...rows(
    'logistics',
    'individual-participation national-participation national-promotion trade-mission buyer-mission virtual-fair competition-event',
    {
      'filing-after-activity': ['activityEnd', monthsAfter(6), 'office'],
    },
  ),
  ...rows('logistics', 'registration-protection unit advertising product-placement', {
    'filing-after-payment': ['payment', monthsAfter(6), 'office'],
  }),
  ...rows('logistics', 'market-entry-documents', {
    'filing-after-issue': ['documentIssued', monthsAfter(6), 'office'],
  }),
  ...rows('logistics', L_ALL, {
    service: ['noticeArrived', daysAfter(5), 'office'],
    completion: ['noticeArrived', afterService, 'office'],
    keeping: ['filed', monthsAfter(120)],
  }),
  ...rows('logistics', L_ALL, { completion: ['served', monthsAfter(3), 'office'] }),
  ...rows('logistics', 'advertising', {
    'advertising-pre-approval': ['activityStart', monthsBefore(2), 'office'],
    'notice-to-counsellor': ['activityStart', daysBefore(1), 'office'],
    'advertising-term': ['supportStart', yearsFrom(5)],
  }),
  ...rows('logistics', 'individual-participation', {
    'listing-request': ['activityStart', monthsBefore(1), 'office'],
  }),
  ...rows('logistics', 'individual-participation national-participation', {
    'outbound-travel': ['activityStart', daysBefore(5)],
    'return-travel': ['activityEnd', daysAfter(5)],
    'onward-travel': ['previousEventEnd', daysAfter(5)],
  }),
  ...rows('logistics', 'national-promotion', {
    'national-promotion-pre-approval': ['activityStart', monthsBefore(1), 'office'],
    'national-promotion-approval': ['activityStart', daysBefore(1), 'office'],
    'national-promotion-changes': ['activityStart', daysBefore(1), 'office'],
  }),
  ...rows('logistics', 'product-placement', {
    'product-placement-pre-approval': ['firstSpending', daysBefore(1), 'office'],
    'product-placement-approval': ['firstSpending', daysBefore(1), 'office'],
    'product-placement-term': ['supportStart', yearsFrom(5)],
  }),
  ...rows('logistics', 'trade-mission buyer-mission', {
    'mission-pre-approval': ['activityStart', monthsBefore(2), 'office'],
    'mission-decision': ['activityStart', monthsBefore(1), 'office'],
    'mission-approval': ['activityStart', daysBefore(1), 'office'],
    'mission-changes': ['activityStart', daysBefore(7), 'office'],
    'participant-list': ['activityStart', daysBefore(1), 'office'],
    'mission-length': ['activityStart', daysAfter(9)],
  }),
  ...rows('logistics', 'trade-mission', {
    'trade-mission-outbound': ['activityStart', daysBefore(1)],
    'trade-mission-return': ['activityEnd', daysAfter(1)],
  }),
  ...rows('logistics', 'buyer-mission', {
    'buyer-mission-outbound': ['activityStart', daysBefore(3)],
    'buyer-mission-return': ['activityEnd', daysAfter(3)],
  }),
  ...rows('logistics', 'virtual-fair', {
    'virtual-fair-pre-approval': ['activityStart', monthsBefore(1), 'office'],
    'virtual-fair-approval': ['activityStart', daysBefore(1), 'office'],
    'fair-report': ['activityEnd', daysAfter(15), 'office'],
  }),
  ...rows('logistics', 'competition-event', {
    'competition-pre-approval': ['activityStart', monthsBefore(2), 'office'],
    'competition-decision': ['activityStart', monthsBefore(1), 'office'],
    'competition-approval': ['activityStart', daysBefore(1), 'office'],
  }),
  ...rows('logistics', 'unit', {
    'unit-term': ['supportStart', (start) => yearsFrom(5)(firstOf(start))],
    'ownership-change': ['ownershipChange', monthsAfter(3), 'office'],
    'ownership-change-warning': ['ownershipChange', monthsAfter(1), 'office'],
    'unit-closure': ['unitClosed', monthsAfter(1), 'office'],
  }),
  ...rows('logistics', 'unit', { 'unit-closure': ['bondEnded', monthsAfter(1), 'office'] }),
];

const OF_PAIR = new Map<string, OracleRow[]>();
for (const row of ORACLE)
  for (const support of row.supports)
    OF_PAIR.set(`${support} ${row.from}`, [...(OF_PAIR.get(`${support} ${row.from}`) ?? []), row]);

/** What the oracle expects of one event of one support: each clock with its day, and what offices do on it. */
export function expectedOf(support: string, event: string, start: Ymd): ReadonlyMap<string, Expected> {
  const told = OF_PAIR.get(`${support} ${event}`) ?? [];
  return new Map(
    told.map(({ clock, day, office }) => {
      const due = day(start);
      const open = due === undefined ? 'unknown' : officeOn(due);
      return [clock, { day: due === undefined ? null : text(due), office: office ? open : null }];
    }),
  );
}

export interface Expected {
  readonly day: string | null;
  /** Null where no office takes part. */
  readonly office: ReturnType<typeof officeOn> | null;
}
