import type { Words } from '@kervan/kit';
import type { Applicant, ClockRegime, DeadlinesFile } from '@kervan/law';

/** Open cases whose deadlines are asked for; the file of `kervan deadlines` may be sent as it is. Nothing of it is kept. */
export interface DeadlinesRequest extends Omit<DeadlinesFile, 'format'> {
  readonly format?: DeadlinesFile['format'] | undefined;
  /** Left out: today. */
  readonly on?: string | undefined;
}

/** What may be told of open cases, support by support: what a form offers. */
export interface ClockCatalogueView {
  readonly supports: readonly SupportClocksView[];
}

export interface SupportClocksView {
  readonly support: string;
  readonly regime: ClockRegime;
  readonly title: Words;
  /** Events that start or meet one of its clocks, in the order of the work. */
  readonly events: readonly { readonly event: string; readonly words: Words; readonly starts: boolean }[];
  /** Clocks that may be extended. */
  readonly clocks: readonly { readonly clock: string; readonly title: Words; readonly rule: string }[];
  /** Applicants whom some of its clocks bind and others not; empty where it makes no difference who applies. */
  readonly applicants: readonly Applicant[];
}
