import type { SimulatedStatusView } from '@kervan/law';
import type { Style } from '../terminal/paint.ts';

/** Colour of a verdict on a status or an applicant. */
export const MAY_STYLE: Readonly<Record<SimulatedStatusView['may']['verdict'], Style>> = {
  holds: 'green',
  fails: 'red',
  unknown: 'yellow',
};
