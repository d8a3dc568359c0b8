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

/** What coverage reads of a case of `conformance/e-export` or `conformance/logistics`. */
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

/** What coverage reads of a case of `conformance/offset`; where what was told has no answer a problem is expected. */
export interface SetOffCase {
  readonly rule: readonly string[];
  readonly offset: unknown;
  readonly expected: { readonly payments?: readonly { readonly rule: string }[] };
}

/** What coverage reads of a vector of `conformance/clocks`: its rules, and the day they come to, null where no source tells it. */
export interface ClockCase {
  readonly rule: readonly string[];
  readonly clock: string;
  readonly expected: { readonly day: string | null };
}

/**
 * A file of `conformance/` as read: one case of a claim (`e-export`, `logistics`), the cases of a status, one case of the set-off,
 * or vectors of the clocks.
 */
export interface CaseFile {
  readonly file: string;
  readonly told:
    | ClaimCase
    | { readonly status: string; readonly cases: readonly StatusCase[] }
    | SetOffCase
    | { readonly title: string; readonly cases: readonly ClockCase[] };
}
