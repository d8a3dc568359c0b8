/** Coverage: what became of every id of the collected facts. */
export type { CaseFile, ClaimCase, CoverageCase, StatusCase } from './case-file.ts';
export { coverageCases } from './cases.ts';
export { type Citation, type CitationKind, KIND_WORDS } from './citations/index.ts';
export { type Coverage, type CoverageItem, coverage } from './coverage.ts';
export type { Evidence } from './evidence.ts';
export { type Exception, exceptions } from './exceptions.ts';
export { COMPUTING, FACT_REGIMES, type FactId, type Nature } from './fact-id.ts';
export { GAP_WORDS, type Gap } from './gap.ts';
export { factIds } from './ids/index.ts';
export { type Procedure, procedures } from './procedures.ts';
