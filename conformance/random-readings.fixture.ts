import type { ClaimFile } from '@kervan/law';
import type { Dice } from './dice.fixture.ts';
import { evaluate } from './evaluator/evaluate.ts';
import { CHOOSABLE } from './evaluator/readings.ts';

const REPORTS = 'market-entry-report';
const MARKETPLACE = 'digital-marketplace-promotion';
const FULFILMENT = 'order-fulfilment';
const DEPOT = 'depot-rent';
const INTEGRATION = 'marketplace-integration';
const COMMISSION = 'marketplace-commission';
const MISSIONS = ['sector-trade-mission', 'buyer-mission', 'virtual-mission'];
const PROJECT = 'promotion-project';
const REPEALED = [...MISSIONS, 'development-project', 'national-platform'];

/** Supports on which a doubt bears; those that are not named bear on all of them. */
const BEARS_ON: Readonly<Record<string, readonly string[]>> = {
  'E-13.24': [MARKETPLACE],
  'E-2.7': [MARKETPLACE, FULFILMENT, COMMISSION],
  'E-13.13': [MARKETPLACE, FULFILMENT, COMMISSION],
  'E-4.2-pay-per-order': [MARKETPLACE],
  'E-3.3-period': [REPORTS],
  'E-13.15': [FULFILMENT],
  'E-6.5': [FULFILMENT],
  'E-7.1-units': [DEPOT],
  'E-7.1-bonus': [DEPOT],
  'E-7.1-amount': [DEPOT],
  'E-13.14': [INTEGRATION],
  'E-2.31-integration': [INTEGRATION],
  'E-13.10': [COMMISSION],
  'E-11.2.6-consortium': [...REPEALED, PROJECT],
  'E-12.3-running': REPEALED,
  'E-11.2.2': [PROJECT],
  'E-13.21': [PROJECT],
};

type Readings = NonNullable<ClaimFile['readings']>;

const TRIES = 6;

/**
 * A doubt read otherwise than is taken, if need be thrown again until it makes another award, as far as a few throws find one; now
 * and then a second beside it, or one chosen to be read as it is taken anyway.
 */
export function randomReadings(dice: Dice, claim: ClaimFile, knownOn: string): Readings {
  const bearing = CHOOSABLE.filter(
    ([doubt]) =>
      BEARS_ON[doubt]?.some((one) => claim.lines.some(({ support }) => support.endsWith(one))) ?? true,
  );
  const narrow = bearing.filter(([doubt]) => BEARS_ON[doubt] !== undefined);
  const throwOne = (): Readings => {
    const [doubt, [, ...others]] = dice.of(narrow.length > 0 && dice.oneIn(2) ? narrow : bearing);
    return { [doubt]: chosen(dice.of(others)) };
  };
  const usual = awardOf(claim, knownOn);
  const crowded = claim.lines.length > 3 && new Set(claim.lines.map(({ support }) => support)).size === 1;
  let readings = crowded && dice.oneIn(3) ? { 'E-2.24': chosen('fifteenth') } : throwOne();
  for (let tries = 1; tries < TRIES && awardOf({ ...claim, readings }, knownOn) === usual; tries += 1)
    readings = throwOne();
  if (dice.oneIn(5)) readings = { ...throwOne(), ...readings };
  const [doubt, [taken]] = dice.of(bearing);
  return dice.oneIn(5) ? { [doubt]: chosen(taken ?? ''), ...readings } : readings;
}

function chosen(reading: string): Readings[string] {
  return { reading, by: 'conformance', reason: 'thrown at random' };
}

function awardOf(claim: ClaimFile, knownOn: string): bigint {
  return evaluate(claim, knownOn, { pendingCounts: false, favourable: () => true }).award;
}
