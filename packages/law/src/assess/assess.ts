import type { Day } from '@kervan/kit';
import type { RunContext } from '../constructs/condition.ts';
import { type FactDefinition, type FactName, slotOf } from '../facts/catalogue.ts';
import { type Claim, INHERIT } from '../facts/claim.ts';
import { type Bounds, UNBOUNDED } from '../pipeline/bounds.ts';
import { compileLaw } from '../pipeline/compile.ts';
import type { CompiledLaw } from '../pipeline/compiled.ts';
import type { Portion } from '../pipeline/portion.ts';
import { type Run, runClaim } from '../pipeline/run.ts';

import { untoldFacts } from './needs.ts';

/** The days an assessment is made for. */
export interface AssessOptions {
  /** The day of decision. */
  readonly decidedOn: Day;
  /** The law as public on this day; later publications are not seen. */
  readonly knownOn: Day;
}

/** A reasoned assessment: the award as bounds, and the run that every reason is read from. */
export interface Assessment {
  readonly claim: Claim;
  readonly options: AssessOptions;
  readonly law: CompiledLaw;
  /** The run over the facts as told, unknown ones standing for their whole domain. */
  readonly run: Run;
  /** The award in kuruş. One point when nothing is unknown. */
  readonly award: Bounds;
  /** Award per portion, in the order of `run.portions`. */
  readonly portionAwards: readonly Bounds[];
  /** Award per line, in the order of `claim.ranked`. */
  readonly lineAwards: readonly Bounds[];
  readonly undetermined: boolean;
  /** Claim-wide facts that some line leans on and nobody told. */
  readonly untold: readonly FactDefinition[];
}

/** Up to so many combinations of unknown yes/no and choice facts are assessed one by one. */
const MOST_COMBINATIONS = 64;

/**
 * Assesses a claim: the same answer on page, server and terminal. Unknown yes/no and choice facts are tried answer by answer up
 * to 64 combinations; beyond that, and for amounts and days, every step carries bounds that contain all that may come.
 */
export function assess(claim: Claim, options: AssessOptions): Assessment {
  const law = compileLaw(claim.readings, claim.readingsKey);
  const untold = untoldFacts(claim, law);
  const run = runClaim(claim, law, contextOf(claim, options, claim.slots));
  const tried = combinations(claim, untold);
  if (tried.length < 2) {
    const portionAwards = run.portions.map(awardOf);
    return {
      claim,
      options,
      law,
      run,
      award: run.award,
      portionAwards,
      lineAwards: run.portions.length === claim.ranked.length ? portionAwards : awardsByLine(run),
      undetermined: run.undetermined,
      untold,
    };
  }
  const runs = tried.map((slots) => runClaim(claim, law, contextOf(claim, options, slots)));
  return {
    claim,
    options,
    law,
    run,
    award: hull(runs.map((one) => one.award)),
    portionAwards: portionAwards(run, runs),
    lineAwards: linesOf(runs),
    undetermined: runs.some((one) => one.undetermined),
    untold,
  };
}

/** An answer may lay a line on other stretches of time; then each stretch keeps the bounds of the facts as told. */
function portionAwards(run: Run, runs: readonly Run[]): readonly Bounds[] {
  if (runs.some((one) => one.portions.length !== run.portions.length)) return run.portions.map(awardOf);
  return run.portions.map((_, index) => hull(runs.map((one) => awardOf(one.portions[index] as Portion))));
}

function linesOf(runs: readonly Run[]): readonly Bounds[] {
  const byRun = runs.map(awardsByLine);
  return (byRun[0] as readonly Bounds[]).map((_, at) => hull(byRun.map((awards) => awards[at] as Bounds)));
}

/** The stretches of a line come one after another. */
function awardsByLine({ portions }: Run): readonly Bounds[] {
  const awards: Bounds[] = [];
  let last: Portion['line'] | undefined;
  for (const portion of portions) {
    const award = awardOf(portion);
    const before = portion.line === last ? awards.pop() : undefined;
    awards.push(
      before === undefined ? award : { least: before.least + award.least, most: before.most + award.most },
    );
    last = portion.line;
  }
  return awards;
}

/** What a portion is granted after the last step it passed. */
export function awardOf(portion: Portion): Bounds {
  return { least: portion.leastAt(portion.lastStep), most: portion.mostAt(portion.lastStep) };
}

/** An upper bound as shown: undefined where nothing bounds it. */
export function shownMost(most: bigint): bigint | undefined {
  return most >= UNBOUNDED ? undefined : most;
}

function contextOf(claim: Claim, options: AssessOptions, slots: readonly number[]): RunContext {
  return {
    claim,
    slots,
    decidedOn: options.decidedOn,
    knownOn: options.knownOn,
    filingDay: claim.filedOn ?? options.decidedOn,
  };
}

/**
 * The claim-wide slots under each combination of answers to the first untold facts. The facts are taken in catalogue order
 * and none is skipped, so that an answer never makes room for less than before.
 */
function combinations(claim: Claim, untold: readonly FactDefinition[]): readonly (readonly number[])[] {
  let tried: (readonly number[])[] = [claim.slots];
  for (const definition of untold) {
    if (definition.domain.length === 0 || !isShared(definition, claim)) continue;
    const slot = slotOf(definition.name as FactName);
    const answers = definition.domain
      .map((_, index) => 1 << index)
      .filter((bit) => ((claim.slots[slot] as number) & bit) !== 0);
    if (tried.length * answers.length > MOST_COMBINATIONS) break;
    tried = tried.flatMap((slots) => answers.map((answer) => slots.with(slot, answer)));
  }
  return tried;
}

/** A fact of single expenses or things has one answer only where one of them was not told it. */
function isShared({ name, subject }: FactDefinition, { lines }: Claim): boolean {
  if (subject !== 'line' && subject !== 'item') return true;
  const slot = slotOf(name as FactName);
  const leaning = lines.filter(({ slots }) => slots[slot] === INHERIT);
  return subject === 'line' ? leaning.length < 2 : new Set(leaning.map(({ item }) => item)).size < 2;
}

function hull(all: readonly Bounds[]): Bounds {
  let { least, most } = all[0] as Bounds;
  for (const bounds of all) {
    if (bounds.least < least) least = bounds.least;
    if (bounds.most > most) most = bounds.most;
  }
  return { least, most };
}
