/** Law 2429: days without a bulletin, other than weekends, in the years that the conformance claims use foreign money in. */
const FEASTS = [
  ['2025-03-30', '2025-04-01'],
  ['2025-06-06', '2025-06-09'],
  ['2026-03-20', '2026-03-22'],
  ['2026-05-27', '2026-05-30'],
] as const;
const EVERY_YEAR = ['01-01', '04-23', '05-01', '05-19', '07-15', '08-30', '10-29'];

export function isPublicHoliday(day: string): boolean {
  return EVERY_YEAR.includes(day.slice(5)) || FEASTS.some(([first, last]) => first <= day && day <= last);
}
