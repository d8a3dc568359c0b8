/** Bounds of an amount in minor units; they meet when everything is known. */
export interface Bounds {
  readonly least: bigint;
  readonly most: bigint;
}

/** Beyond any amount of money: what an unbounded unknown stands for. */
export const MANY = 10n ** 30n;

/** Above this an upper bound says nothing and is shown as none. */
export const UNBOUNDED = 10n ** 24n;
