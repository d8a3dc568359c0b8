/** Set-off of overdue tax and social-security debt against an entitlement (L-17, M-7, M-8; E-2.27). */
export { describeOffsets } from './describe-offsets.ts';
export { offsetDoubts } from './doubts.ts';
export type * from './entitlement.ts';
export { offset } from './offset.ts';
export type * from './offset-file.ts';
export type * from './offset-view.ts';
export type { Offset, OffsetPayment, OffsetStep } from './result.ts';
export { takeOffsets } from './take-offsets.ts';
