/** The words all of Kervan is written in. Pure: no clock, no I/O, no floats for money. */
export * from './business-days.ts';
export * from './canonical.ts';
export * from './dated.ts';
export * from './day.ts';
export * from './digest.ts';
export * from './exact.ts';
export * from './filing-period.ts';
export * from './finding.ts';
export * from './key-part.ts';
export * from './money.ts';
export * from './months.ts';
export * from './period.ts';
export * from './problem.ts';
export * from './quarter.ts';
export * from './rate.ts';
export * from './source.ts';
export * from './words.ts';
