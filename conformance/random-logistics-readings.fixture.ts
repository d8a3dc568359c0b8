import type { ClaimFile, FactValue } from '@kervan/law';
import type { Dice } from './dice.fixture.ts';
import { type Days, evaluate } from './evaluator/logistics/evaluate.ts';
import { BEST } from './evaluator/logistics/range.ts';
import { CHOOSABLE } from './evaluator/logistics/readings.ts';
import { PLENTY } from './random-logistics-answers.fixture.ts';

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

const TRIES = 8;

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
  const first = turnsOn(claim);
  const [, [, ...others] = []] = CHOOSABLE.find(([doubt]) => doubt === first) ?? [];
  let readings = first === undefined || dice.oneIn(3) ? throwOne() : { [first]: chosen(dice.of(others)) };
  for (let tries = 1; tries < TRIES && awardOf({ ...claim, readings }, days) === usual; tries += 1)
    readings = first !== undefined && dice.oneIn(2) ? { [first]: chosen(dice.of(others)) } : throwOne();
  return dice.oneIn(5) ? { ...throwOne(), ...readings } : readings;
}

/** A doubt that few claims turn on, and that this one may: the figure of turnover, many ads, legal advice, a closed unit, a start. */
export function turnsOn({ facts, lines }: ClaimFile): string | undefined {
  const told = (name: string, value: FactValue) =>
    facts.some((one) => one.fact === name && one.value === value);
  const usual = facts.some(
    ({ fact, value }) => fact === 'logisticsTurnover' && typeof value === 'object' && value.amount === PLENTY,
  );
  if (!usual && told('applicant', 'beneficiary')) return 'C-4';
  if (lines.length > 2 && lines.every(({ kind }) => kind.endsWith('Ads'))) return 'M-10';
  if (lines.some(({ kind }) => kind === 'legalAdvice')) return 'O-38';
  if (!lines.some(({ support }) => support === 'logistics/unit')) return undefined;
  if (told('firstApplication', true) && lines.length > 1) return 'C-3';
  return told('unitState', 'closed') ? 'O-19' : 'C-2';
}

function chosen(reading: string): Readings[string] {
  return { reading, by: 'conformance', reason: 'thrown at random' };
}

function awardOf(claim: ClaimFile, days: Days): bigint {
  return evaluate(claim, days, BEST).award;
}
