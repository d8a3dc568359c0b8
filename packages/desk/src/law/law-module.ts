/** The law as `@kervan/law` exports it today. */
type Law = typeof import('@kervan/law');

/**
 * What a law module gives: `@kervan/law` with the kit it rests on, bundled into one file. Every module that ever decided keeps
 * this shape, so that its receipts can be replayed.
 */
export type LawModule = Pick<
  Law,
  | 'intake'
  | 'assess'
  | 'describe'
  | 'receiptOf'
  | 'replay'
  | 'supportsFor'
  | 'supports'
  | 'findRule'
  | 'ruleTexts'
  | 'doubts'
  | 'factCatalogue'
  | 'findFact'
  | 'STATUS_WORDS'
  | 'lawDataDigest'
  | 'takeStatusFacts'
  | 'describeStatuses'
  | 'statusFactCatalogue'
  | 'findSupports'
  | 'simulateStatuses'
  | 'matrixOn'
  | 'lawDiff'
  | 'coverage'
  | 'coverageCases'
  | 'takeOffsets'
  | 'offset'
  | 'describeOffsets'
  | 'deadlinesOf'
  | 'describeDeadlines'
  | 'clocks'
  | 'EVENT_WORDS'
  | 'KIND_WORDS'
  | 'GAP_WORDS'
>;

/** A law module together with the digest it is kept under. */
export interface ArchivedLaw {
  /** SHA-256 of the module's file. */
  readonly digest: string;
  /** Version of Kervan that it belongs to. */
  readonly version: string;
  readonly law: LawModule;
}
