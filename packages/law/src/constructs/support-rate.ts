import { type BasisPoints, type Dated, type Day, type Source, valueOn } from '@kervan/kit';
import { type FactName, slotOf } from '../facts/catalogue.ts';
import type { Line } from '../facts/claim.ts';
import { type RunContext, slotOn } from './condition.ts';

/** The share of an expense that a support pays: a base, points added for countries on a list, and a limit on the whole. */
export interface SupportRate {
  readonly base: { readonly points: BasisPoints; readonly source: Source };
  /** Points added while the country is on the list; absent where the law gives no bonus. */
  readonly bonus?: {
    readonly points: BasisPoints;
    readonly list: (country: string) => Dated<boolean>;
    readonly source: Source;
  };
  /** The award never exceeds this share of the expense (E-2.5). */
  readonly most: { readonly points: BasisPoints; readonly source: Source };
  /** The support follows the share of Turkish products in sales (E-2.6). */
  readonly ratio: {
    readonly fact: FactName;
    readonly source: Source;
    readonly doubt: string;
    readonly inScope: Readonly<Record<string, boolean>>;
  };
}

/** What a rate came to for one line: bounds of the rate with its bonus, bounds of the Turkish-product ratio (basis points). */
export interface RateOnLine {
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
  const ratioSlot = slotOf(rate.ratio.fact);
  const ratioCounts = rate.ratio.inScope[readingOf(rate.ratio.doubt)] ?? true;
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
      answer = rateOnLine(rate, line.country, booked, ratio, run.knownOn);
      ofCountry.set(key, answer);
      size += 1;
    }
    return answer;
  };
}

function rateOnLine(
  rate: SupportRate,
  country: string,
  booked: number,
  ratio: number,
  knownOn: Day,
): RateOnLine {
  const bonus = bonusOn(rate, country, booked, knownOn);
  return {
    rateLeast: rate.base.points + bonus.least,
    rateMost: rate.base.points + bonus.most,
    ratioLeast: Number.isNaN(ratio) ? 0 : ratio,
    ratioMost: Number.isNaN(ratio) ? FULL : ratio,
    list: bonus.list,
  };
}

function bonusOn(rate: SupportRate, country: string, booked: number, knownOn: Day) {
  const { bonus } = rate;
  if (bonus === undefined) return { least: 0, most: 0, list: [] };
  if (country === '' || Number.isNaN(booked)) return { least: 0, most: bonus.points, list: [] };
  const answer = valueOn(bonus.list(country), booked as Day, knownOn);
  if (answer.known) {
    const points = answer.entry.value ? bonus.points : 0;
    return { least: points, most: points, list: [answer.entry.source] };
  }
  return { least: 0, most: bonus.points, list: answer.between.map((entry) => entry.source) };
}
