/** The clocks of both regimes: time limits as values, and the deadlines of open cases. */
export type { Applicant, Clock, ClockRegime, Length } from './clock.ts';
export { clocks, findClock } from './clocks.ts';
export type { Deadline, DeadlineState, Deadlines } from './deadline.ts';
export { type DeadlineOptions, deadlinesOf } from './deadlines-of.ts';
export type * from './deadlines-view.ts';
export { describeDeadlines } from './describe-deadlines.ts';
export { type DueDay, dueDay } from './due-day.ts';
export { EVENT_WORDS, type EventName } from './events.ts';
export type * from './file.ts';
