import type { ClaimFile } from '@kervan/law';
import { byHand, prepare, type Step } from './by-hand.ts';
import { firms } from './firms.ts';
import { type Award, logisticsByHand } from './logistics/by-hand.ts';
import { FIFTEENTHS, logisticsFirms } from './logistics/firms.ts';
import { prepareLogistics } from './logistics/prepare.ts';

export const POPULATIONS = ['e-export', 'half and half', 'logistics'] as const;
export type Population = (typeof POPULATIONS)[number];

/** So many claims of one regime, or of the two by turns. */
export function* population(of: Population, count: number, linesEach: number): Generator<ClaimFile> {
  if (of === 'e-export') yield* firms(count, linesEach);
  else if (of === 'logistics') yield* logisticsFirms(count, linesEach);
  else {
    const others = logisticsFirms(count / 2, linesEach);
    for (const file of firms(count / 2, linesEach)) {
      yield file;
      const other = others.next();
      if (other.done !== true) yield other.value;
    }
  }
}

/** The award of one claim by the arithmetic of its Decision written by hand. */
export type ByHand = (trace?: Step[]) => Award;

/** Facts, days and amounts are read here, so that only the arithmetic is timed. */
export function handOf(file: ClaimFile): ByHand {
  if (file.regime === 'logistics') {
    const claim = prepareLogistics(file, FIFTEENTHS);
    return (trace) => logisticsByHand(claim, trace);
  }
  const claim = prepare(file);
  return (trace) => {
    const award = byHand(claim, trace);
    return { least: award, most: award };
  };
}
