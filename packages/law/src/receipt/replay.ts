import { parseDay } from '@kervan/kit';
import { type Assessment, assess } from '../assess/assess.ts';
import { intake } from '../facts/intake.ts';
import { type Receipt, receiptDigest, receiptOf } from './receipt.ts';

/** What replaying a receipt came to. Any difference is a failure. */
export interface Replay {
  readonly same: boolean;
  /** Fields that differ, with both values. */
  readonly differences: readonly {
    readonly field: string;
    readonly receipt: string;
    readonly replay: string;
  }[];
  readonly assessment: Assessment;
}

/** Decides a receipt's claim again by this law module and compares every kuruş, every use and the digest of every step. */
export function replay(receipt: Receipt): Replay {
  const claim = intake(receipt.claim);
  const assessment = assess(claim, {
    decidedOn: parseDay(receipt.decidedOn),
    knownOn: parseDay(receipt.knownOn),
  });
  const again = receiptOf(assessment, receipt.lawModule);
  const differences: { field: string; receipt: string; replay: string }[] = [];
  const compare = (field: string, told: string, found: string) => {
    if (told !== found) differences.push({ field, receipt: told, replay: found });
  };
  const { digest, ...body } = receipt;
  compare('digest', digest, receiptDigest(body));
  compare('claimDigest', receipt.claimDigest, again.claimDigest);
  compare('lawData', receipt.lawData, again.lawData);
  compare('award.least', receipt.award.least, again.award.least);
  compare('award.most', receipt.award.most, again.award.most);
  for (const [index, line] of receipt.lines.entries()) {
    const found = again.lines[index];
    compare(`lines[${index}].line`, line.line, found?.line ?? '');
    compare(`lines[${index}].least`, line.least, found?.least ?? '');
    compare(`lines[${index}].most`, line.most, found?.most ?? '');
  }
  compare('lines', String(receipt.lines.length), String(again.lines.length));
  for (const [index, use] of receipt.uses.entries())
    compare(`uses[${index}]`, useText(use), useText(again.uses[index]));
  compare('trace', receipt.trace, again.trace);
  return { same: differences.length === 0, differences, assessment };
}

function useText(use: Receipt['uses'][number] | undefined): string {
  return use === undefined ? '' : `${use.allowance} ${use.size} ${use.used}`;
}
