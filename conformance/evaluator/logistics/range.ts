import type { Told } from '../claim.ts';
import { type Claim, Untold } from './claim.ts';
import { type Days, evaluate, type Result, type World } from './evaluate.ts';

/** The least and the most favourable world that law and ledger leave open. */
export const WORST: World = { pendingCounts: true, favourable: () => false };
export const BEST: World = { pendingCounts: false, favourable: () => true };

/** More open questions than these are not tried out. */
const MOST_TRIED = 256;

/**
 * What a claim comes to in a world, once for every way in which the questions with a few answers that nobody answered may be
 * answered. Throws `NotTold` where something else is missing, or where there are too many ways.
 */
export function inEveryWay(claim: Claim, days: Days, world: World): Result[] {
  const decided: Result[] = [];
  const open = [claim];
  for (let tried = 0; open.length > 0; tried += 1) {
    const one = open.pop() as Claim;
    try {
      decided.push(evaluate(one, days, world));
    } catch (error) {
      if (!(error instanceof Untold) || error.answers.length === 0 || tried > MOST_TRIED) throw error;
      open.push(...error.answers.map((answer) => answered(one, error, answer)));
    }
  }
  return decided;
}

/** Questions about the applicant: they have one answer for all lines. */
const OF_APPLICANT = `
  applicant residentInTurkiye hibMember transportLicence officeInTurkiye repealHolds formProper trademarkTurkiye
  relatedParty`
  .trim()
  .split(/\s+/);

/** Questions about one payment, its papers and its traveller: every line may have its own answer. */
const OF_LINE = `
  paidBy payerLinkProven paymentMeans chequeApproved paymentPaperValid issuedAbroad counsellorOpinion translation
  natureClear contract rentMonthsShown eventMaterialShown sentAbroadProven economyClass attendedWhole sameRoute`
  .trim()
  .split(/\s+/);

/** The claim with one answer more: about the applicant, about the one line, else about the thing that the line is for. */
function answered(claim: Claim, { fact, line }: Untold, value: Told): Claim {
  if (OF_LINE.includes(fact)) {
    const lines = claim.lines.map((one) =>
      one.id === line ? { ...one, facts: { ...one.facts, [fact]: value } } : one,
    );
    return { ...claim, lines };
  }
  const item = claim.lines.find(({ id }) => id === line)?.item;
  const subject = item === undefined || OF_APPLICANT.includes(fact) ? {} : { subject: { item } };
  return { ...claim, facts: [...claim.facts, { fact, value, ...subject }] };
}

export interface Range {
  readonly least: bigint;
  readonly most: bigint;
}

/** At least and at most, over all that is open. */
export function rangeOf(claim: Claim, days: Days): Range & { readonly lines: ReadonlyMap<string, Range> } {
  const least = inEveryWay(claim, days, WORST);
  const most = inEveryWay(claim, days, BEST);
  const range = (of: (result: Result) => bigint) => ({
    least: least.map(of).reduce((one, other) => (one < other ? one : other)),
    most: most.map(of).reduce((one, other) => (one > other ? one : other)),
  });
  const lines = claim.lines.map(({ id }) => [id, range((one) => one.lines.get(id)?.award ?? 0n)] as const);
  return { ...range(({ award }) => award), lines: new Map(lines) };
}
