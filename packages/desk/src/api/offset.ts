import type { OffsetFile } from '@kervan/law';

/** Entitlements from which overdue debt is set off; the file of `kervan offset` may be sent as it is. Nothing of it is kept. */
export interface OffsetRequest extends Omit<OffsetFile, 'format'> {
  readonly format?: OffsetFile['format'] | undefined;
}
