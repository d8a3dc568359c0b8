/** Ad report × invoice × payment: three-way, deterministic, with a reason for every minor unit that does not match. */
export { claimFrom } from './claim.ts';
export type * from './model.ts';
export { PLATFORMS } from './platforms.ts';
export { READINGS_TAKEN } from './prepare.ts';
export { reconcile } from './reconcile.ts';
export { placeRanges, placeTexts } from './sources.ts';
export { lineSteps } from './steps.ts';
