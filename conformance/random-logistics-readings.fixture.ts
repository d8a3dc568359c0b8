import type { ClaimFile } from '@kervan/law';
import type { Dice } from './dice.fixture.ts';
import { type Days, evaluate } from './evaluator/logistics/evaluate.ts';
import { BEST } from './evaluator/logistics/range.ts';
import { CHOOSABLE } from './evaluator/logistics/readings.ts';

const PERIODS = [
  'registration-protection',
  'market-entry-documents',
  'unit',
  'advertising',
  'product-placement',
];
const APPROVED = [
  'national-participation',
  'national-promotion',
  'product-placement',
  'trade-mission',
  'buyer-mission',
  'virtual-fair',
  'competition-event',
];

/** Supports on which a doubt bears; those that are not named bear on all of them. */
const BEARS_ON: Readonly<Record<string, readonly string[]>> = {
  'C-1': PERIODS,
  'C-2': ['unit'],
  'C-3': ['unit'],
  'C-6': ['registration-protection', 'market-entry-documents', 'individual-participation'],
  'M-10': ['advertising'],
  'O-1': [
    'registration-protection',
    'market-entry-documents',
    'unit',
    'advertising',
    'individual-participation',
  ],
  'O-2': [
    'registration-protection',
    'market-entry-documents',
    'unit',
    'advertising',
    'individual-participation',
  ],
  'O-16': ['unit'],
  'O-19': ['unit'],
  'O-38': ['registration-protection', 'advertising'],
  'approval-day': APPROVED,
  'area-excess': ['national-promotion'],
};

type Readings = NonNullable<ClaimFile['readings']>;

const TRIES = 6;

/** A doubt read otherwise than is taken, if need be thrown again until it makes another award; now and then a second beside it. */
export function randomReadings(dice: Dice, claim: ClaimFile, days: Days): Readings {
  const bearing = CHOOSABLE.filter(
    ([doubt]) =>
      BEARS_ON[doubt]?.some((one) => claim.lines.some(({ support }) => support.endsWith(one))) ?? true,
  );
  const narrow = bearing.filter(([doubt]) => BEARS_ON[doubt] !== undefined);
  const throwOne = (): Readings => {
    const [doubt, [, ...others]] = dice.of(narrow.length > 0 && !dice.oneIn(3) ? narrow : bearing);
    return { [doubt]: chosen(dice.of(others)) };
  };
  const usual = awardOf(claim, days);
  let readings = throwOne();
  for (let tries = 1; tries < TRIES && awardOf({ ...claim, readings }, days) === usual; tries += 1)
    readings = throwOne();
  return dice.oneIn(5) ? { ...throwOne(), ...readings } : readings;
}

function chosen(reading: string): Readings[string] {
  return { reading, by: 'conformance', reason: 'thrown at random' };
}

function awardOf(claim: ClaimFile, days: Days): bigint {
  return evaluate(claim, days, BEST).award;
}
