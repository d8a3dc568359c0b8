import { type Dated, type Day, valueOn, type Words, words } from '@kervan/kit';
import { type FactName, slotOf } from '../facts/catalogue.ts';
import { type Condition, type DayOf, EITHER, outcomeOf, slotOn, type ThresholdFigure } from './condition.ts';

/** A threshold with its history. */
export interface Threshold {
  readonly rule: string;
  readonly name: Words;
  readonly history: Dated<ThresholdFigure>;
}

/**
 * The figure told of the previous calendar year is over the threshold of a day; unknown between two sightings that differ (E-13.28).
 */
export function over(fact: FactName, threshold: Threshold, on: DayOf): Condition {
  const slot = slotOf(fact);
  return {
    construct: 'over',
    needs: [fact, ...on.needs],
    doubts: on.doubts,
    words: words(`${threshold.name.tr} eşiğin üstünde`, `${threshold.name.en} is over the threshold`),
    canonical: { over: [fact, threshold.rule], on: on.canonical },
    shape: { is: 'over', fact, rule: threshold.rule, history: threshold.history, on },
    compile: (compiling) => {
      const dayOf = on.compile(compiling);
      return (line, run) => {
        const told = slotOn(line, run, slot);
        const day = dayOf(line, run);
        if (Number.isNaN(told) || Number.isNaN(day)) return EITHER;
        const answer = valueOn(threshold.history, day as Day, run.knownOn, sameFigure);
        return answer.known ? outcomeOf(BigInt(told) > answer.entry.value.cents) : EITHER;
      };
    },
  };
}

export function sameFigure(a: ThresholdFigure, b: ThresholdFigure): boolean {
  return a.cents === b.cents;
}
