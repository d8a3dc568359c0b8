export { mappedPlan } from './mapped.ts';
export type { AdColumns, AdReportPlan } from './plan.ts';
export { type RowsRead, readReportRows } from './read-rows.ts';
export { type Recognised, recogniseAdReport, statedPeriod } from './recognise.ts';
export { missingColumn, noCurrency, noPeriod } from './refusals.ts';
