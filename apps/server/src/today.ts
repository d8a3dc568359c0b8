/** Today in Türkiye, ISO text: the one place where the server asks the clock for a day. */
export function todayInTurkiye(): string {
  return Temporal.Now.plainDateISO('Europe/Istanbul').toString();
}
