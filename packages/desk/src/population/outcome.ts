import { decimalText, type Words } from '@kervan/kit';
import type { Assessment } from '@kervan/law';

/** What became of one claim of a population: one line of the output. Lira, decimal text; `most` is null where nothing bounds it. */
export interface ClaimOutcome {
  readonly line: number;
  readonly beneficiary: string;
  readonly claim: string;
  readonly least: string;
  readonly most: string | null;
  readonly undetermined: boolean;
}

/** A line of the population that could not be taken in: it is told, never dropped in silence. */
export interface ClaimFault {
  readonly line: number;
  readonly code: string;
  readonly place: string | null;
  readonly words: Words;
}

export type PopulationLine = ClaimOutcome | ClaimFault;

/** The sums of a population, kuruş. `most` leaves out claims that nothing bounds; `unbounded` counts them. */
export interface PopulationTotals {
  readonly claims: number;
  readonly lines: number;
  readonly faults: number;
  readonly least: bigint;
  readonly most: bigint;
  readonly unbounded: number;
}

export const NOTHING: PopulationTotals = {
  claims: 0,
  lines: 0,
  faults: 0,
  least: 0n,
  most: 0n,
  unbounded: 0,
};

export function addTotals(a: PopulationTotals, b: PopulationTotals): PopulationTotals {
  return {
    claims: a.claims + b.claims,
    lines: a.lines + b.lines,
    faults: a.faults + b.faults,
    least: a.least + b.least,
    most: a.most + b.most,
    unbounded: a.unbounded + b.unbounded,
  };
}

/** Above this an upper bound says nothing and is told as none. */
const UNBOUNDED = 10n ** 24n;

export function outcomeOf(line: number, { claim, award, undetermined }: Assessment): ClaimOutcome {
  return {
    line,
    beneficiary: claim.file.beneficiary,
    claim: claim.file.claim,
    least: liraText(award.least),
    most: isBounded(award.most) ? liraText(award.most) : null,
    undetermined,
  };
}

export function isBounded(most: bigint): boolean {
  return most < UNBOUNDED;
}

function liraText(kurus: bigint): string {
  return decimalText({ digits: kurus, scale: 2 });
}
