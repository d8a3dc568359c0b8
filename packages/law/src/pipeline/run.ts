import { type Day, problem, words, yearOf } from '@kervan/kit';
import type { RunContext } from '../constructs/condition.ts';
import type { Claim, Line } from '../facts/claim.ts';
import { supports } from '../supports.ts';
import type { Allowance } from './allowance.ts';
import type { Bounds } from './bounds.ts';
import { applyCaps } from './caps.ts';
import type { CompiledLaw } from './compiled.ts';
import { testDemands } from './demands.ts';
import { limitToDocument } from './document-use.ts';
import { applyRate } from './due.ts';
import { applyLimits } from './limits.ts';
import { convertToLira } from './lira.ts';
import { applyPeriods } from './period.ts';
import { Portion } from './portion.ts';
import { RunState } from './run-state.ts';
import { applyScales } from './scales.ts';
import { applyShares } from './shares.ts';
import { limitThings } from './things.ts';
import { totalAward } from './totals.ts';

/** One pass of the pipeline over a claim. */
export interface Run {
  /** In the stated order: payment day, document, line; the stretches of one line by their days. */
  readonly portions: readonly Portion[];
  /** Shares and yearly limits that the claim touched, by key. */
  readonly allowances: ReadonlyMap<string, Allowance>;
  /** Documents whose own amount was told, each an allowance of one use. */
  readonly documents: readonly Allowance[];
  readonly award: Bounds;
  /** True where no source gives a ceiling that the award needs. */
  readonly undetermined: boolean;
}

/**
 * The one pipeline: standing, permission, window and lines; the support's own time; things counted and measured; one use of a
 * document; shares; lira; caps; rate; limits. Every support of every regime passes it; what differs is data.
 */
export function runClaim(claim: Claim, law: CompiledLaw, run: RunContext): Run {
  const state = new RunState(claim, law, run);
  const whole: Portion[] = [];
  for (const line of claim.ranked) {
    const support = law.bySupport.get(line.support);
    if (support === undefined) throw unknownSupport(line);
    const portion = new Portion(line, support);
    testDemands(portion, state);
    whole.push(portion);
  }
  const portions = applyPeriods(whole, state);
  limitThings(portions, state);
  applyScales(portions, state);
  limitToDocument(portions, state);
  applyShares(portions, state);
  convertToLira(portions, state);
  book(portions, state);
  applyCaps(portions, state);
  applyRate(portions, state);
  applyLimits(portions, state);
  const documents = state.documents.filter((document) => document !== undefined);
  return { portions, allowances: state.allowances, documents, ...totalAward(portions) };
}

/** Each portion's day and year of booking: caps, rate and limits ask for them. */
function book(portions: readonly Portion[], { run }: RunState): void {
  for (const portion of portions) {
    portion.booked = portion.support.bookedOn(portion.line, run);
    portion.bookedYear = Number.isNaN(portion.booked) ? Number.NaN : yearOf(portion.booked as Day);
  }
}

function unknownSupport(line: Line): Error {
  return problem(
    'unknown-support',
    words(
      `“${line.support}” diye bir destek hesaplanmıyor.`,
      `No support named “${line.support}” is computed.`,
    ),
    {
      place: `$.lines[${line.index}].support`,
      wayOut: words(
        `Olabilecekler: ${supports.map((support) => support.id).join(', ')}.`,
        `Possible ones: ${supports.map((support) => support.id).join(', ')}.`,
      ),
    },
  );
}
