/** Ad report × invoice × payment: three-way, deterministic, with a reason for every minor unit that does not match. */
export type * from './model.ts';
