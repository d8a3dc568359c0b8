import type { Asked } from './asked.ts';
import type { ByYear } from './ceilings.ts';
import { NotTold } from './claim.ts';

/** What one article of the Decision says, for the evaluator to carry out. */
export interface Article {
  /** Demands, each with the rule that refuses the line where it does not hold. */
  readonly demands: (asked: Asked, demand: Demand) => void;
  /** Things of which only so many may be supported. */
  readonly counted?: (asked: Asked) => Counted | undefined;
  /** Things of which only so many may run on one day. */
  readonly atOnce?: (asked: Asked) => Counted | undefined;
  /** Spend counts only up to a share of sales. */
  readonly share?: (asked: Asked) => ShareOfSales;
  /** Per cent of the expense; undefined where no source gives a rate. */
  readonly rate: (asked: Asked) => bigint | undefined;
  /** Whether the support follows the share of Turkish products (E-2.6) and stops at 75 % (E-2.5). */
  readonly singleFirm: boolean;
  /** One of the three supports that SEED1 ties the share of Turkish products to. */
  readonly ofThree?: boolean;
  /** Upper limits in the order in which they are used up. */
  readonly limits: (asked: Asked) => readonly Limit[];
}

export type Demand = (rule: string, holds: () => boolean) => void;

export interface Counted {
  readonly pool: string;
  readonly size: number;
  readonly item: string;
  readonly rule: string;
  /** Things that meet in one calendar month count as running together. */
  readonly byMonth?: boolean;
}

export interface ShareOfSales {
  readonly rule: string;
  readonly fact: string;
  /** The sales are divided by this: 5 for 20 %, 10 for 10 %. */
  readonly part: bigint;
  readonly platform: string;
  readonly country: string;
}

/** An upper limit in kuruş; the size is undefined where no source gives it. */
export interface Limit {
  readonly key: string;
  readonly size: bigint | undefined;
  readonly rule: string;
  /** The cell of the law's tables that gives the size: `E-4.T.company.2024`. */
  readonly cell: string;
}

/** A ceiling that no source leaves open for a class or year it must have. */
export function sizeOf(table: ByYear | undefined, year: string, what: string): bigint {
  const lira = table?.[year];
  if (lira === undefined) throw new NotTold(`${what} of ${year}`);
  return lira * 100n;
}
