import type { BasisPoints } from '@kervan/kit';
import { factCatalogue, slotOf } from '../facts/catalogue.ts';
import type { Line } from '../facts/claim.ts';
import {
  type Compiling,
  type Condition,
  EITHER,
  FAILS,
  HOLDS,
  type RunContext,
  slotOn,
} from './condition.ts';
import type { Addition, RateOnLine, SupportRate } from './support-rate.ts';

const FULL: BasisPoints = 10_000;

/** A rate whose additions, shares and gaps depend on the line: nothing of it is kept from line to line. */
export function compileByLine(rate: SupportRate, scope: boolean | Condition, compiling: Compiling) {
  const known = compileKnown(rate);
  const added = rate.addition === undefined ? noPoints : compileAddition(rate.addition, compiling);
  const share = compileShare(rate, scope, compiling);
  const { points } = rate.base;
  return (line: Line, run: RunContext): RateOnLine => {
    const [ratioLeast, ratioMost] = share(line, run);
    const isKnown = known(line, run);
    const base = isKnown && points !== 'unknown' ? points : 0;
    const [least, most] = isKnown ? added(line, run) : [0, FULL];
    return {
      known: isKnown,
      rateLeast: base + least,
      rateMost: base + most,
      ratioLeast,
      ratioMost,
      list: [],
    };
  };
}

type PointsOf = (line: Line, run: RunContext) => readonly [least: BasisPoints, most: BasisPoints];

const NONE = [0, 0] as const;

const noPoints: PointsOf = () => NONE;

/** False as soon as the applicant may be of a class for whom no source gives the rate. */
function compileKnown({ base }: SupportRate): (line: Line, run: RunContext) => boolean {
  const { points, unknownFor } = base;
  if (points === 'unknown') return () => false;
  if (unknownFor === undefined) return () => true;
  const slot = slotOf(unknownFor.fact);
  const domain = factCatalogue[slot]?.domain ?? [];
  const without = unknownFor.answers.reduce((mask, answer) => mask | (1 << domain.indexOf(answer)), 0);
  return (line, run) => (slotOn(line, run, slot) & without) === 0;
}

function compileAddition({ when, points, applied, upTo }: Addition, compiling: Compiling): PointsOf {
  const most = points.by[compiling.readingOf(points.doubt)] ?? 0;
  if (!(applied.by[compiling.readingOf(applied.doubt)] ?? true)) return noPoints;
  const test = when.compile(compiling);
  const slot = upTo === undefined ? undefined : slotOf(upTo);
  return (line, run) => {
    const outcome = test(line, run);
    if (outcome === FAILS) return NONE;
    const judged = slot === undefined ? most : Math.min(slotOn(line, run, slot), most);
    const highest = Number.isNaN(judged) ? most : judged;
    return [outcome === EITHER || Number.isNaN(judged) ? 0 : judged, highest];
  };
}

function compileShare({ ratio }: SupportRate, scope: boolean | Condition, compiling: Compiling): PointsOf {
  if (ratio === undefined || scope === false) return () => [FULL, FULL];
  const slot = slotOf(ratio.fact);
  const test = scope === true ? () => HOLDS : scope.compile(compiling);
  return (line, run) => {
    const outcome = test(line, run);
    if (outcome === FAILS) return [FULL, FULL];
    const told = slotOn(line, run, slot);
    const least = Number.isNaN(told) ? 0 : told;
    const most = Number.isNaN(told) ? FULL : told;
    return outcome === EITHER ? [least, FULL] : [least, most];
  };
}
