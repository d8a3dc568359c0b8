import type { DeadlinesFile } from '@kervan/law';

/** Open cases whose deadlines are asked for; the file of `kervan deadlines` may be sent as it is. Nothing of it is kept. */
export interface DeadlinesRequest extends Omit<DeadlinesFile, 'format'> {
  readonly format?: DeadlinesFile['format'] | undefined;
  /** Left out: today. */
  readonly on?: string | undefined;
}
