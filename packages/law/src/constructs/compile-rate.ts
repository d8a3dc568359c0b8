import { type BasisPoints, type Day, valueOn } from '@kervan/kit';
import { slotOf } from '../facts/catalogue.ts';
import type { Line } from '../facts/claim.ts';
import { type Compiling, type RunContext, slotOn } from './condition.ts';
import { compileByLine } from './rate-by-line.ts';
import { type BonusTime, bonusTimeUnder, type RateOnLine, type SupportRate } from './support-rate.ts';

const FULL: BasisPoints = 10_000;

/** More answers than this are not kept: a year of days in every country is a tenth of it. */
const MOST_KEPT = 500_000;

/**
 * Compiles the rate. Answers are kept per country, day and ratio as long as the same knowledge is asked, so that a thousand lines
 * make a few.
 */
export function compileRate(rate: SupportRate, compiling: Compiling) {
  const { readingOf } = compiling;
  const { ratio: follows } = rate;
  const scope = follows === undefined ? false : (follows.inScope[readingOf(follows.doubt)] ?? true);
  if (rate.addition !== undefined || rate.base.unknownFor !== undefined || typeof scope === 'object')
    return compileByLine(rate, scope, compiling);
  const ratioSlot = follows === undefined ? 0 : slotOf(follows.fact);
  const ratioCounts = scope;
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
