/** Made-up but faithful documents of one invented company, and the award they come to, worked out by hand. */
export { sampleClaim } from './claim.ts';
export type { Expected, ExpectedComparison, ExpectedLine } from './expected/types.ts';
export { type Beneficiary, type SampleSet, sampleFiles, sampleSet } from './set.ts';
export type { ConfirmedMapping } from './told/mappings.ts';
export type { TypedInvoice } from './told/typed-invoices.ts';
export { type WriteSampleOptions, writeSample } from './write.ts';
