import { type Dated, type Day, type Money, type Source, valueOn } from '@kervan/kit';
import { factCatalogue, STATUSES, type Status, slotOf } from '../facts/catalogue.ts';
import type { Line } from '../facts/claim.ts';
import { type RunContext, slotOn } from './condition.ts';

/** Yearly upper limits of one table, per class of beneficiary, in the year's own lira. */
export type CeilingTable = Readonly<Partial<Record<Status, Dated<Money>>>>;

/** A yearly upper limit on what is paid, per class of beneficiary. */
export interface YearlyCeiling {
  readonly rule: string;
  readonly article: string;
  readonly table: CeilingTable;
  /** `support`: of one support; `section`: of all supports of the section together. */
  readonly scope: 'support' | 'section';
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
  ceiling: YearlyCeiling,
  line: Line,
  run: RunContext,
  booked: number,
  readingOf: (doubt: string) => string,
): CeilingSize {
  const possible = slotOn(line, run, statusSlot);
  const sources: Source[] = [];
  let least: bigint | undefined;
  let most: bigint | undefined;
  let known = true;
  for (const [index, status] of STATUSES.entries()) {
    const history = (possible & (1 << index)) === 0 ? undefined : ceiling.table[status];
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

/** Grades bear on the ceilings of single supports (m.4, m.6, m.9), not on the section's total. */
function isGraded(ceiling: YearlyCeiling, line: Line, run: RunContext): boolean {
  return ceiling.scope === 'support' && slotOn(line, run, gradeSlot) !== TOP_GRADE;
}

/** Whether half applies for the least and for the most: [true, false] when it may or may not. */
function halfOf(
  ceiling: YearlyCeiling,
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
