import type { ClaimFile } from '../facts/claim-file.ts';

/** One conformance case, for one rule: does it show the rule holding, or failing? */
export interface CoverageCase {
  readonly file: string;
  readonly rule: string;
  readonly holds: boolean;
  /** False where the case turns on other rules and shows this one by the way; absent: true. */
  readonly turnsOn?: boolean;
}

export type Shown = 'holds' | 'fails' | 'both';

/** What coverage reads of a case of `conformance/e-export`. */
export interface ClaimCase {
  readonly rule: readonly string[];
  /** What the case shows of its rules, or of each of them, where the outcome of its lines does not tell. */
  readonly shows?: Shown | Readonly<Record<string, Shown>>;
  readonly claim: ClaimFile;
  readonly decidedOn: string;
  readonly knownOn: string;
}

/** What coverage reads of a case of `conformance/statuses`: conditions by name, and what each is expected to come to. */
export interface StatusCase {
  readonly rule: readonly string[];
  readonly expected: { readonly conditions: Readonly<Record<string, 'holds' | 'fails' | 'unknown'>> };
}

/** A file of `conformance/e-export` or `conformance/statuses` as read: one case of a claim, or the cases of a status. */
export interface CaseFile {
  readonly file: string;
  readonly told: ClaimCase | { readonly status: string; readonly cases: readonly StatusCase[] };
}
