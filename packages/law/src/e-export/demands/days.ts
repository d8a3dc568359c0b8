import { dayOf } from '@kervan/kit';
import {
  activityStart,
  dayByReading,
  documentDay,
  factDay,
  fixedDay,
  monthAfter,
  paymentDay,
} from '../../constructs/days.ts';

/** First day of the support period: the first of the month after the pre-approval (E-2.9). */
export const supportStart = monthAfter(factDay('preApprovalDay'));

/** The day that books an expense to a year (E-2.31), by the reading in force. */
export const expenseDay = dayByReading('E-2.31-expense-day', {
  'payment-day': paymentDay,
  'document-day': documentDay,
  'activity-start': activityStart,
});

/** The day by which spending is told to be before or after the start of the support period, and by which lists are read (E-2.9). */
export const spendingDay = dayByReading('E-2.9-earlier-spending', {
  'activity-start': activityStart,
  'payment-day': paymentDay,
});

/** Official Gazette of 17 January 2026: the amendment of the Decision (E-12.3). */
export const AMENDMENT_DAY = dayOf(2026, 1, 17);
export const AMENDMENT_2026 = fixedDay('2026-01-17');

/** First day of the year of the amendment: its yearly amounts are those of calendar years (E-2.31). */
export const AMENDMENT_YEAR = dayOf(2026, 1, 1);

/** The circular of 13 April 2026 (E-12.3). */
export const CIRCULAR_2026 = fixedDay('2026-04-13');
