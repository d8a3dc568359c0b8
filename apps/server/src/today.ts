const ZONE = 'Europe/Istanbul';

/** Today in Türkiye, ISO text: the one place where the server asks the clock for a day. */
export function todayInTurkiye(): string {
  return Temporal.Now.plainDateISO(ZONE).toString();
}

/** The day of an instant (ISO text) in Türkiye. */
export function dayInTurkiye(instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate().toString();
}

/** This moment in UTC, to the second: `2026-11-24T02:43:51Z`. */
export function momentNow(): string {
  return Temporal.Now.instant().toString({ smallestUnit: 'second' });
}
