import { type Dated, type Day, type Money, type Source, valueOn, type Words } from '@kervan/kit';
import { type FactName, factCatalogue, STATUSES, slotOf } from '../facts/catalogue.ts';
import type { Line } from '../facts/claim.ts';
import { type RunContext, slotOn } from './condition.ts';
import type { PoolParts } from './pool.ts';

/** Upper limits of one table, per class of beneficiary (an answer of the class fact), each in its year's own lira. */
export type CeilingTable = Readonly<Record<string, Dated<Money>>>;

/** Tables under each reading of a doubt. */
export interface TableByReading {
  readonly doubt: string;
  readonly by: Readonly<Record<string, CeilingTable>>;
}

/**
 * Where a limit stands: the inner one of a thing or article first, then the support's own, then the total of the section. What
 * the first leaves flows into the next.
 */
export type Tier = 0 | 1 | 2;

export const INNER: Tier = 0;
export const OWN: Tier = 1;
export const TOTAL: Tier = 2;
export const TIERS = 3;

/** An upper limit on what is paid, per class of beneficiary and whatever else its key names. */
export interface Ceiling {
  readonly rule: string;
  readonly article: string;
  /** What it is called, with `{year}`; absent: the ceiling of the support under whose key it stands. */
  readonly title?: Words;
  readonly table: CeilingTable | TableByReading;
  readonly tier: Tier;
  /** Head of the ledger key; `e-export/order-fulfilment/ceiling` for the joint ceiling of depot rent and fulfilment (E-6.9). */
  readonly key: string;
  readonly per: PoolParts;
  /** The fact whose answers name the classes of the table: `status` where not told. */
  readonly classes?: FactName;
  /** Only expenses of these kinds; absent: all. */
  readonly kinds?: readonly string[];
  /** Whether only what is paid in the end uses it up: what a later limit cuts is given back (L-4.3). */
  readonly ofPaid?: boolean;
  /** Another key from a day on, where an amendment changed what the limit is for. */
  readonly since?: { readonly day: Day; readonly per: PoolParts };
  /** Published limits of companies are those of the top grade (E-1.3.6). */
  readonly graded: boolean;
  /** A doubt under which some users get at most half, with the condition per reading; absent where it cannot apply. */
  readonly half?: {
    readonly rule: string;
    readonly doubt: string;
    readonly applies: Readonly<Record<string, HalfTest>>;
  };
}

/** Who is held to half of the ceiling under one reading. */
export type HalfTest = 'nobody' | 'everybody' | 'below-full-ratio' | 'brand-programme';

/** Size of a ceiling for one line's class and year, in kuruş. `law` is false where no source gives it. */
export interface CeilingSize {
  readonly least: bigint;
  readonly most: bigint;
  readonly known: boolean;
  readonly sources: readonly Source[];
}

const statusSlot = slotOf('status');
const gradeSlot = slotOf('companyGrade');
const brandSlot = slotOf('brandProgramme');
const ratioSlot = slotOf('turkishProductRatio');
const COMPANY_BIT = 1 << STATUSES.indexOf('company');
const TOP_GRADE = 1 << (factCatalogue[gradeSlot]?.domain.indexOf('top') ?? 0);
const YES = 2;

/**
 * The size on a day for the class the line's beneficiary has, or may have. Published limits of companies are those of the top
 * grade (E-1.3.6): for a lower or unknown grade the size is "at most" that, since no source gives the other grades.
 */
export function ceilingSize(
  ceiling: Ceiling,
  line: Line,
  run: RunContext,
  booked: number,
  readingOf: (doubt: string) => string,
): CeilingSize {
  const classSlot = ceiling.classes === undefined ? statusSlot : slotOf(ceiling.classes);
  const classes = factCatalogue[classSlot]?.domain ?? [];
  const possible = slotOn(line, run, classSlot);
  const sources: Source[] = [];
  const table = tableUnder(ceiling, readingOf);
  let least: bigint | undefined;
  let most: bigint | undefined;
  let known = true;
  for (let index = 0; index < classes.length; index++) {
    const history = (possible & (1 << index)) === 0 ? undefined : table[classes[index] as string];
    if (history === undefined) continue;
    const answer = valueOn(history, booked as Day, run.knownOn);
    if (!answer.known) {
      known = false;
      continue;
    }
    sources.push(answer.entry.source);
    const size = answer.entry.value.minor;
    const lower = isGraded(ceiling, line, run) && 1 << index === COMPANY_BIT ? 0n : size;
    if (least === undefined || lower < least) least = lower;
    if (most === undefined || size > most) most = size;
  }
  const [halfLeast, halfMost] = halfOf(ceiling, line, run, readingOf);
  return {
    least: halfLeast ? (least ?? 0n) / 2n : (least ?? 0n),
    most: halfMost ? (most ?? 0n) / 2n : (most ?? 0n),
    known,
    sources,
  };
}

/** The table under the readings in force. */
export function tableUnder({ table }: Ceiling, readingOf: (doubt: string) => string): CeilingTable {
  if (!isByReading(table)) return table;
  return table.by[readingOf(table.doubt)] ?? (Object.values(table.by)[0] as CeilingTable);
}

export function isByReading(table: CeilingTable | TableByReading): table is TableByReading {
  return 'doubt' in table;
}

/** Grades bear on the ceilings of m.4, m.6 and m.9, not on the section's total. */
function isGraded(ceiling: Ceiling, line: Line, run: RunContext): boolean {
  return ceiling.graded && slotOn(line, run, gradeSlot) !== TOP_GRADE;
}

/** Whether half applies for the least and for the most: [true, false] when it may or may not. */
function halfOf(
  ceiling: Ceiling,
  line: Line,
  run: RunContext,
  readingOf: (doubt: string) => string,
): readonly [boolean, boolean] {
  const test =
    ceiling.half === undefined ? 'nobody' : (ceiling.half.applies[readingOf(ceiling.half.doubt)] ?? 'nobody');
  switch (test) {
    case 'nobody':
      return [false, false];
    case 'everybody':
      return [true, true];
    case 'below-full-ratio': {
      const ratio = slotOn(line, run, ratioSlot);
      return Number.isNaN(ratio) ? [true, false] : [ratio < 10_000, ratio < 10_000];
    }
    case 'brand-programme': {
      const brand = slotOn(line, run, brandSlot);
      return [(brand & YES) !== 0, brand === YES];
    }
  }
}
