import type { Day } from '@kervan/kit';
import type {
  Assessment,
  AssessmentView,
  AssessOptions,
  Claim,
  ClaimFile,
  Doubt,
  FactDefinition,
  Receipt,
  Replay,
  RuleView,
  SupportAnswerView,
} from '@kervan/law';

/** What the supports of a status on a day are asked with. */
export interface SupportsQuery {
  readonly status: string;
  readonly on: Day;
  readonly knownOn: Day;
}

/**
 * What a law module gives: `@kervan/law` with the kit it rests on, bundled into one file. Every module that ever decided keeps
 * this shape, so that its receipts can be replayed.
 */
export interface LawModule {
  intake(file: ClaimFile): Claim;
  assess(claim: Claim, options: AssessOptions): Assessment;
  describe(claim: Claim, assessment: Assessment): AssessmentView;
  receiptOf(assessment: Assessment, lawModule: string): Receipt;
  replay(receipt: Receipt): Replay;
  supportsFor(query: SupportsQuery): readonly SupportAnswerView[];
  findRule(id: string): RuleView | undefined;
  readonly ruleIds: readonly string[];
  lawDataDigest(): string;
  readonly factCatalogue: readonly FactDefinition[];
  readonly doubts: readonly Doubt[];
}

/** A law module together with the digest it is kept under. */
export interface ArchivedLaw {
  /** SHA-256 of the module's file. */
  readonly digest: string;
  /** Version of Kervan that it belongs to. */
  readonly version: string;
  readonly law: LawModule;
}
