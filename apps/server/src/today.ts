const ZONE = 'Europe/Istanbul';

/** Today in Türkiye, ISO text: the one place where the server asks the clock for a day. */
export function todayInTurkiye(): string {
  return Temporal.Now.plainDateISO(ZONE).toString();
}

/** The day of an instant (ISO text) in Türkiye. */
export function dayInTurkiye(instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate().toString();
}
