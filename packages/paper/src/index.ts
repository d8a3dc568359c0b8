/** Documents out: what is printed. */
export { type CalendarOptions, deadlinesCalendar } from './calendar/deadlines-calendar.ts';
export type { SummaryOptions } from './summary/summary-options.ts';
export { summaryPdf } from './summary/summary-pdf.ts';
