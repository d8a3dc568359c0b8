import { type Day, dayFromNumber } from '@kervan/kit';

/** Which day a workbook counts its dates from: `1900` (the rule) or `1904` (old Macintosh files). */
export type Epoch = 1900 | 1904;

/** Serial number of 1970-01-01 under each epoch. */
const UNIX_SERIAL = { 1900: 25_569, 1904: 24_107 } as const;
/** The 1900 calendar counts a 29 February 1900 that never was (serial 60): days before it lie one serial lower. */
const GHOST_DAY = 60;
const LAST_SERIAL = 2_958_465; // 31 December 9999

/**
 * The day of a spreadsheet serial: whole days, a fraction being the time of day. `whole` is the part before the point.
 * Undefined for the day that never was, for a bare time (serial 0 of the 1900 calendar) and outside the calendar.
 */
export function serialDay(whole: number, epoch: Epoch): Day | undefined {
  if (!Number.isInteger(whole) || whole < 0 || whole > LAST_SERIAL) return undefined;
  if (epoch === 1904) return dayFromNumber(whole - UNIX_SERIAL[1904]);
  if (whole === 0 || whole === GHOST_DAY) return undefined;
  return dayFromNumber(whole - UNIX_SERIAL[1900] + (whole < GHOST_DAY ? 1 : 0));
}
