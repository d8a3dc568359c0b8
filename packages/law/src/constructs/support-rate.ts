import { type BasisPoints, type Dated, type Day, type Source, valueOn } from '@kervan/kit';
import { type FactName, slotOf } from '../facts/catalogue.ts';
import type { Line } from '../facts/claim.ts';
import { type RunContext, slotOn } from './condition.ts';

/** The share of an expense that a support pays: a base, points added for countries on a list, and a limit on the whole. */
export interface SupportRate {
  /** `unknown` where no source gives the rate: the eligible base is shown and no lira figure. */
  readonly base: { readonly points: BasisPoints | 'unknown'; readonly source: Source };
  /** Points added while the country is on the list; absent where the law gives no bonus. */
  readonly bonus?: {
    readonly points: BasisPoints;
    readonly list: (country: string) => Dated<boolean>;
    readonly source: Source;
    /** A doubt about the bonus: until which day it is given under each reading (`never`, `always` or a day, that day out). */
    readonly reading?: { readonly doubt: string; readonly by: Readonly<Record<string, BonusTime>> };
  };
  /** The award never exceeds this share of the expense (E-2.5); absent where no source limits it. */
  readonly most?: { readonly points: BasisPoints; readonly source: Source };
  /** The support follows the share of Turkish products in sales (E-2.6); absent where it does not. */
  readonly ratio?: {
    readonly fact: FactName;
    readonly source: Source;
    readonly doubt: string;
    readonly inScope: Readonly<Record<string, boolean>>;
  };
}

/** How long a bonus is given: never, always, or for expenses booked before a day. */
export type BonusTime = 'never' | 'always' | { readonly before: Day };

/** What a rate came to for one line: bounds of the rate with its bonus, bounds of the Turkish-product ratio (basis points). */
export interface RateOnLine {
  /** False where no source gives the rate: then the bounds run from nothing to the whole expense. */
  readonly known: boolean;
  readonly rateLeast: BasisPoints;
  readonly rateMost: BasisPoints;
  readonly ratioLeast: BasisPoints;
  readonly ratioMost: BasisPoints;
  /** Entries of the list that the bonus rests on; two when the truth lies between them. */
  readonly list: readonly Source[];
}

const FULL: BasisPoints = 10_000;

/** More answers than this are not kept: a year of days in every country is a tenth of it. */
const MOST_KEPT = 500_000;

/**
 * Compiles the rate. Answers are kept per country, day and ratio as long as the same knowledge is asked, so that a thousand lines
 * make a few.
 */
export function compileRate(rate: SupportRate, readingOf: (doubt: string) => string) {
  const { ratio: follows } = rate;
  const ratioSlot = follows === undefined ? 0 : slotOf(follows.fact);
  const ratioCounts = follows !== undefined && (follows.inScope[readingOf(follows.doubt)] ?? true);
  const bonusTime = bonusTimeUnder(rate, readingOf);
  let keptFor = Number.NaN;
  let kept = new Map<string, Map<number, RateOnLine>>();
  let size = 0;
  return (line: Line, run: RunContext, booked: number): RateOnLine => {
    if (run.knownOn !== keptFor || size > MOST_KEPT) {
      keptFor = run.knownOn;
      kept = new Map();
      size = 0;
    }
    const ratio = ratioCounts ? slotOn(line, run, ratioSlot) : FULL;
    // An unknown day or ratio has a place of its own beyond the known ones.
    const key = (Number.isNaN(booked) ? -1 : booked) * (FULL + 2) + (Number.isNaN(ratio) ? FULL + 1 : ratio);
    let ofCountry = kept.get(line.country);
    if (ofCountry === undefined) {
      ofCountry = new Map();
      kept.set(line.country, ofCountry);
    }
    let answer = ofCountry.get(key);
    if (answer === undefined) {
      answer = rateOnLine(rate, bonusTime, line.country, booked, ratio, run.knownOn);
      ofCountry.set(key, answer);
      size += 1;
    }
    return answer;
  };
}

/** How long the bonus is given under the readings in force. */
export function bonusTimeUnder({ bonus }: SupportRate, readingOf: (doubt: string) => string): BonusTime {
  if (bonus === undefined) return 'never';
  return bonus.reading === undefined
    ? 'always'
    : (bonus.reading.by[readingOf(bonus.reading.doubt)] ?? 'never');
}

function rateOnLine(
  rate: SupportRate,
  bonusTime: BonusTime,
  country: string,
  booked: number,
  ratio: number,
  knownOn: Day,
): RateOnLine {
  const { points } = rate.base;
  const bonus = bonusOn(rate, bonusTime, country, booked, knownOn);
  return {
    known: points !== 'unknown',
    rateLeast: points === 'unknown' ? 0 : points + bonus.least,
    rateMost: points === 'unknown' ? FULL : points + bonus.most,
    ratioLeast: Number.isNaN(ratio) ? 0 : ratio,
    ratioMost: Number.isNaN(ratio) ? FULL : ratio,
    list: bonus.list,
  };
}

function bonusOn(rate: SupportRate, time: BonusTime, country: string, booked: number, knownOn: Day) {
  const { bonus } = rate;
  if (bonus === undefined || time === 'never') return { least: 0, most: 0, list: [] };
  if (typeof time === 'object' && booked >= time.before) return { least: 0, most: 0, list: [] };
  if (country === '' || Number.isNaN(booked)) return { least: 0, most: bonus.points, list: [] };
  const answer = valueOn(bonus.list(country), booked as Day, knownOn);
  if (answer.known) {
    const points = answer.entry.value ? bonus.points : 0;
    return { least: points, most: points, list: [answer.entry.source] };
  }
  return { least: 0, most: bonus.points, list: answer.between.map((entry) => entry.source) };
}
