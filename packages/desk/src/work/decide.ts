import { parseDay } from '@kervan/kit';
import type { AssessmentView, ClaimFile, Receipt } from '@kervan/law';
import type { ReplayView } from '../api/claims.ts';
import type { LawArchive } from '../law/archive.ts';
import type { ArchivedLaw } from '../law/law-module.ts';
import { check } from '../schemas/check.ts';
import { receipt as receiptSchema } from '../schemas/receipt.ts';

/** The days a decision looks with, ISO text: the day of the decision, and the day up to which the law is taken as known. */
export interface DecidingDays {
  readonly decidedOn: string;
  readonly knownOn: string;
}

export interface Decided {
  readonly view: AssessmentView;
  readonly receipt: Receipt;
  readonly lawModule: string;
}

/**
 * Assesses a claim by an archived law module: the answer in words and the receipt it can be replayed from. Throws the law's
 * `Problem`, naming the JSON path, for a claim it cannot take in.
 */
export function decide(claim: ClaimFile, days: DecidingDays, { law, digest }: ArchivedLaw): Decided {
  const assessment = law.assess(law.intake(claim), {
    decidedOn: parseDay(days.decidedOn, 'decidedOn'),
    knownOn: parseDay(days.knownOn, 'knownOn'),
  });
  return { view: law.describe(assessment), receipt: law.receiptOf(assessment, digest), lawModule: digest };
}

/** Takes JSON for a receipt. Throws a `SchemaProblem` (`schema.receipt`) that names the JSON path. */
export function parseReceipt(json: unknown): Receipt {
  return check(receiptSchema, 'receipt', json);
}

/**
 * Decides a receipt again by the law module that it names, taken from the archive only. Any difference is a failure. Throws
 * `law.unknown-module` where the archive does not hold the module.
 */
export async function replayReceipt(receipt: Receipt, archive: LawArchive): Promise<ReplayView> {
  const { law, digest } = await archive.byDigest(receipt.lawModule);
  const { same, differences } = law.replay(receipt);
  return {
    same,
    lawModule: digest,
    differences: differences.map((one) => ({ place: `$.${one.field}`, was: one.receipt, is: one.replay })),
  };
}

/**
 * Assesses a receipt's claim again by today's law (`replay --today`): the view, so that it can be laid beside the receipt.
 * `days` is usually today, for both.
 */
export async function replayToday(
  receipt: Receipt,
  days: DecidingDays,
  archive: LawArchive,
): Promise<Decided> {
  return decide(receipt.claim, days, await archive.current());
}
