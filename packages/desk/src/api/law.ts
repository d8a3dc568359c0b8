import type { Grade, Words } from '@kervan/kit';
import type { FinderFile, Regime, RuleClass, SimulatorFile, StatusFactEntry } from '@kervan/law';

export interface LawView {
  /** Digest of the law module that decides. */
  readonly lawModule: string;
  /** Digest of the law's canonical data. */
  readonly lawData: string;
  readonly statuses: readonly { readonly status: string; readonly words: Words }[];
  readonly supports: readonly {
    readonly support: string;
    readonly regime: Regime;
    readonly title: Words;
    readonly article: string;
  }[];
}

/** A place where the text is unclear: its readings, the one taken, and why. */
export interface DoubtCard {
  readonly doubt: string;
  /** The regimes in which it acts. */
  readonly regimes: readonly Regime[];
  readonly place: Words;
  readonly why: Words;
  readonly grade: Grade | null;
  readonly taken: string;
  readonly readings: readonly { readonly reading: string; readonly words: Words }[];
  /** Rules whose working rests on the reading. */
  readonly bearsOn: readonly string[];
}

/** Which status may this firm have: its facts, and the days looked at; what is left out is today. Nothing of it is kept. */
export interface StatusesRequest {
  readonly facts: readonly StatusFactEntry[];
  readonly on?: string | undefined;
  readonly knownOn?: string | undefined;
}

/** The days a question about the law looks at; what is left out is today. */
export interface LawDays {
  readonly on?: string | undefined;
  readonly knownOn?: string | undefined;
}

/**
 * Which supports are open to this firm: what is told of it. With `?mine=true` the facts that hold on the desk and the uses in its
 * ledger come first, so that what the request tells besides wins over them. Nothing of it is kept.
 */
export interface FinderRequest extends Omit<FinderFile, 'format'>, LawDays {}

/**
 * What each status would bring to this firm. `?mine=true` as for the finder; `?claim=NAME` takes a claim of the desk, made from
 * its documents, as the one to award under every status.
 */
export interface SimulationRequest extends Omit<SimulatorFile, 'format'>, LawDays {}

/** What became of every id of the collected facts: what `kervan law coverage --json` prints. */
export interface CoverageView {
  readonly format: 'kervan-coverage/1';
  /** The regime asked for; null: both. */
  readonly regime: Regime | null;
  readonly counts: Readonly<Record<RuleClass, number>>;
  /** How many ids state a cap, a rate, a date, … */
  readonly natures: Readonly<Record<string, number>>;
  /** Files of conformance cases that were read; null where they are not at hand, and then no id names cases. */
  readonly caseFiles: number | null;
  /** Ids with a gap that no exception accounts for. */
  readonly open: readonly string[];
  readonly exceptions: readonly string[];
  readonly ids: readonly CoverageIdView[];
}

export interface CoverageIdView {
  readonly id: string;
  readonly regime: Regime;
  readonly nature: string;
  readonly class: RuleClass;
  readonly says: Words;
  /** Values of the law that carry it out: the support, status, list or doubt, and as what. */
  readonly where: readonly {
    readonly kind: string;
    readonly words: Words;
    readonly in: string;
    readonly name: Words;
  }[];
  /** Ids through which it is carried out, where it repeats or sums up others. */
  readonly via: readonly string[];
  readonly procedure: { readonly id: string; readonly name: Words } | null;
  /** Facts by which a person judges. */
  readonly judgedBy: readonly string[];
  readonly doubts: readonly string[];
  /** Cases that show it holding and failing, `own` or those of the ids that carry it out; null where none are at hand. */
  readonly cases: {
    readonly holds: readonly string[];
    readonly fails: readonly string[];
    readonly from: 'own' | 'shared' | 'none';
  } | null;
  readonly gaps: readonly { readonly gap: string; readonly words: Words }[];
  readonly exception: Words | null;
}
