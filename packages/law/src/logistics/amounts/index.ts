/** Amounts that the circular itself names, year by year (L-19.1): `L-19.1.T.lodging.2024` and the like. */
export type { AmountByReading } from './amount-by-reading.ts';
export { lodgingPerDay } from './lodging-per-day.ts';
export { preApprovalThreshold, preApprovalThresholdByReading } from './pre-approval-threshold.ts';
export { turnoverThreshold, turnoverThresholdByReading } from './turnover-threshold.ts';
