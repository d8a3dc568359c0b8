import type { DoubtView } from '@kervan/law';

/** A reading that was not taken, with the award under it. */
export type OtherReading = DoubtView['others'][number];
