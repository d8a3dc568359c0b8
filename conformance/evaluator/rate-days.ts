import type { Claim, Line } from './claim.ts';
import { dayAfter, dayBefore, isWeekend } from './days.ts';
import { isPublicHoliday } from './holidays.ts';

/** M-9: the payment day itself, or the last day before it that was neither weekend nor public holiday. */
export function bulletinDay(paymentDay: string): string {
  let day = paymentDay;
  while (isClosed(day)) day = dayBefore(day);
  return day;
}

/** L-18.2: the 15th of the payment's month, or the next business day. */
export function fifteenthOf(paymentDay: string): string {
  let day = `${paymentDay.slice(0, 8)}15`;
  while (isClosed(day)) day = dayAfter(day);
  return day;
}

/** E-2.24: the day whose bulletin counts; by the other reading the 15th, where a support has more than three payments in a month. */
export function rateDay(claim: Claim, line: Line, paid: string, fifteenth: boolean): string {
  if (!fifteenth) return bulletinDay(paid);
  const month = paid.slice(0, 7);
  const payments = claim.lines
    .filter(({ support, payment }) => support === line.support && payment.day?.slice(0, 7) === month)
    .map(({ payment }) => payment.reference);
  return new Set(payments).size > 3 ? fifteenthOf(paid) : bulletinDay(paid);
}

function isClosed(day: string): boolean {
  return isWeekend(day) || isPublicHoliday(day);
}
