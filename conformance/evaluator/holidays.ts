import { dayBefore } from './days.ts';

/** Law 2429: days without a bulletin, other than weekends, in the years that the conformance claims use foreign money in. */
const FEASTS = [
  ['2022-05-02', '2022-05-04'],
  ['2022-07-09', '2022-07-12'],
  ['2023-04-21', '2023-04-23'],
  ['2023-06-28', '2023-07-01'],
  ['2024-04-10', '2024-04-12'],
  ['2024-06-16', '2024-06-19'],
  ['2025-03-30', '2025-04-01'],
  ['2025-06-06', '2025-06-09'],
  ['2026-03-20', '2026-03-22'],
  ['2026-05-27', '2026-05-30'],
] as const;
const EVERY_YEAR = ['01-01', '04-23', '05-01', '05-19', '07-15', '08-30', '10-29'];

export function isPublicHoliday(day: string): boolean {
  return EVERY_YEAR.includes(day.slice(5)) || FEASTS.some(([first, last]) => first <= day && day <= last);
}

/** Days that close at one o'clock: the eves of the feasts and of Republic Day. Nobody tells whether they have a bulletin. */
export function isHalfDay(day: string): boolean {
  return day.endsWith('-10-28') || FEASTS.some(([first]) => dayBefore(first) === day);
}
