/** The law: dated, cited, explainable. Pure: no clock, no I/O. */
export { type Assessment, type AssessOptions, assess, awardOf } from './assess/assess.ts';
export { type Question, questionsOf } from './assess/questions.ts';
export { doubtsOf, underOtherReadings } from './assess/readings.ts';
export { type Doubt, doubts, findDoubt } from './doubts/register.ts';
export { supports } from './e-export/supports.ts';
export { ruleTexts } from './e-export/texts/index.ts';
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
export type { Bounds } from './pipeline/bounds.ts';
export { lawData, lawDataDigest } from './receipt/law-data.ts';
export { type Receipt, receiptDigest, receiptOf } from './receipt/receipt.ts';
export { type Replay, replay } from './receipt/replay.ts';
export type * from './view/assessment-view.ts';
export { describe } from './view/describe.ts';
export { findRule } from './view/rules.ts';
export { showRange } from './view/show.ts';
export { supportsFor } from './view/supports-for.ts';
