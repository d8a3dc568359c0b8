/** The law: dated, cited, explainable. Pure: no clock, no I/O. */
export { type Assessment, type AssessOptions, assess, awardOf } from './assess/assess.ts';
export type { Question } from './assess/question.ts';
export { questionsOf } from './assess/questions.ts';
export { doubtsOf, underOtherReadings } from './assess/readings.ts';
export * from './common/clocks/index.ts';
export * from './common/offset/index.ts';
export {
  type CaseFile,
  type Citation,
  type Coverage,
  type CoverageCase,
  type CoverageItem,
  coverage,
  coverageCases,
  exceptions,
  GAP_WORDS,
  KIND_WORDS,
  procedures,
} from './coverage/index.ts';
export { type DiffOptions, lawDiff } from './diff/law-diff.ts';
export { type Doubt, doubts, findDoubt } from './doubts/register.ts';
export type { StatusDays } from './e-export/statuses/asked-on.ts';
export type { StatusClassId } from './e-export/statuses/status-class.ts';
export { type StatusFactName, statusFactCatalogue } from './e-export/statuses/status-facts.ts';
export { type StatusFactEntry, type StatusFile, takeStatusFacts } from './e-export/statuses/status-file.ts';
export { type StatusQuestion, statusQuestions } from './e-export/statuses/status-questions.ts';
export { type StatusAnswer, statusesFor } from './e-export/statuses/statuses-for.ts';
export type { StatusFacts } from './e-export/statuses/told-facts.ts';
export {
  type FactDefinition,
  type FactName,
  factCatalogue,
  findFact,
  STATUS_WORDS,
  STATUSES,
  type Status,
} from './facts/catalogue.ts';
export type { Claim, Line } from './facts/claim.ts';
export type * from './facts/claim-file.ts';
export { intake } from './facts/intake.ts';
export { findSupports } from './finder/find-supports.ts';
export { APPLICANT_WORDS, APPLICANTS, type Applicant } from './logistics/applicants.ts';
export { type MatrixQuery, matrixOn } from './matrix/matrix-on.ts';
export type { Bounds } from './pipeline/bounds.ts';
export { lawData, lawDataDigest } from './receipt/law-data.ts';
export { type Receipt, receiptDigest, receiptOf } from './receipt/receipt.ts';
export { type Replay, replay } from './receipt/replay.ts';
export { simulateStatuses } from './simulator/simulate-statuses.ts';
export { supports } from './supports.ts';
export type * from './view/assessment-view.ts';
export { describe } from './view/describe.ts';
export { describeStatuses } from './view/describe-statuses.ts';
export type * from './view/diff-view.ts';
export type * from './view/finder-view.ts';
export type * from './view/matrix-view.ts';
export { ruleTexts } from './view/rule-texts.ts';
export { findRule } from './view/rules.ts';
export { showRange } from './view/show.ts';
export type * from './view/simulator-view.ts';
export type * from './view/status-view.ts';
export { supportsFor } from './view/supports-for.ts';
