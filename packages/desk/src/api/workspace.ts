import type { ClaimSummary } from './claims.ts';
import type { PlatformView } from './reconciliation.ts';

export interface HealthView {
  readonly status: 'ok' | 'starting' | 'failing';
  readonly version: string;
  readonly database: 'embedded' | 'postgresql';
  /** Digest of the law module that decides; null when the archive is missing. */
  readonly lawModule: string | null;
  /** Documents waiting to be read. */
  readonly waiting: number;
}

/** The one desk there is until accounts exist. */
export interface WorkspaceView {
  readonly beneficiary: BeneficiaryView;
  /** True while the made-up sample is loaded. */
  readonly sample: boolean;
  /** Quarters that the documents speak of, newest first, whether or not a claim is open for them. */
  readonly quarters: readonly string[];
  readonly claims: readonly ClaimSummary[];
  /** Platforms told in place of, or beside, the ones known by default. */
  readonly platforms: readonly PlatformView[];
  /** Today in Türkiye: the day taken for `decidedOn` and `knownOn` when a request names none. */
  readonly today: string;
  /** Largest file accepted, in bytes. */
  readonly maxFileBytes: number;
  /** Folder of rate bulletins from the configuration; null when none is set. */
  readonly ratesFolder: {
    readonly bulletins: number;
    readonly from: string | null;
    readonly to: string | null;
  } | null;
}

export interface BeneficiaryView {
  /** Stable id; it leads every key. */
  readonly beneficiary: string;
  readonly name: string;
  /** VKN or another tax number; null when not told. */
  readonly taxNumber: string | null;
  /** Other names under which the beneficiary shows up on invoices and statements. */
  readonly otherNames: readonly string[];
  /** Names of organically linked companies (at least 51 %) whose payments count. */
  readonly linkedNames: readonly string[];
}

export interface WorkspaceChange {
  readonly name?: string | undefined;
  readonly taxNumber?: string | null | undefined;
  readonly otherNames?: readonly string[] | undefined;
  readonly linkedNames?: readonly string[] | undefined;
  /** Takes the place of all platforms told before. */
  readonly platforms?: readonly PlatformView[] | undefined;
}
