import type { Limit, Ratio } from './article.ts';
import type { Asked } from './asked.ts';
import { type ListVersion, Untold } from './claim.ts';
import type { ByYear } from './tables.ts';
import { ANALOGUE, CEILINGS, figureOn } from './tables.ts';

/** K-76 to K-80: half of the expense for a beneficiary; of the others no source gives the rate. */
export function half(asked: Asked): Ratio | undefined {
  return asked.beneficiary ? points(asked, 0n, 1n) : undefined;
}

/** Half, and ten points more where every country of the activity is on the list of that day (L-15.1, L-15.3, L-15.4). */
export function halfOrMore(asked: Asked, day: () => string): Ratio | undefined {
  if (!asked.beneficiary) return undefined;
  return inTargetCountries(asked, day) ? points(asked, 10n, 1n) : points(asked, 0n, 1n);
}

/** Fifty points and so many more; by the other reading of O-1 ten more are a tenth of one. */
export function points(asked: Asked, more: bigint, scale: bigint): Ratio {
  const worth = asked.reading('O-1') === 'basis-points' ? 100n : 1n;
  return { top: 50n * scale * worth + more, bottom: 100n * scale * worth };
}

function inTargetCountries(asked: Asked, keyDay: () => string): boolean {
  if (asked.reading('O-2') === 'not-applied') return false;
  const countries = [asked.country, ...(asked.line.moreCountries ?? [])];
  const version = versionOn(asked, keyDay);
  return asked.perhaps(version && countries.every((one) => version.countries.includes(one)), 'L-15.1');
}

/** The version of the list on a day; nothing where none was handed in for it, or nobody tells the day. */
function versionOn({ claim }: Asked, keyDay: () => string): ListVersion | undefined {
  try {
    const day = keyDay();
    return claim.lists?.find(({ from, until }) => from <= day && (until === undefined || day < until));
  } catch (error) {
    if (error instanceof Untold) return undefined;
    throw error;
  }
}

/** The ceiling of a beneficiary in the year of payment; of the others no source gives one. */
export function ceiling(asked: Asked, row: keyof typeof CEILINGS, key: string): Limit {
  const table: ByYear =
    asked.reading('C-6') === 'analogue' && row in ANALOGUE
      ? ANALOGUE[row as keyof typeof ANALOGUE]
      : CEILINGS[row];
  const size = asked.beneficiary ? figureOn(table, asked.paid, asked.days.knownOn) : undefined;
  return { ...unknownCeiling(asked, row, key), size };
}

export function unknownCeiling(asked: Asked, row: string, key: string): Limit {
  const cell = `L-T.${row}.${asked.word('applicant')}.${asked.paid.slice(0, 4)}`;
  return { key, size: undefined, rule: 'L-T', cell };
}

/** A part of a ledger key; what would read as a mark between parts is written as RFC 3986 has it. */
export function named(name: string): string {
  return name
    .replaceAll('%7C', '%257C')
    .replaceAll('%23', '%2523')
    .replaceAll('|', '%7C')
    .replaceAll('#', '%23');
}
