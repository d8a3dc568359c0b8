import type { Day } from '@kervan/kit';
import { assess } from '../assess/assess.ts';
import type { ClaimFile, LedgerEntry } from '../facts/claim-file.ts';
import { intake } from '../facts/intake.ts';
import { receiptOf } from '../receipt/receipt.ts';
import { AUGUST_2026 } from './claims.fixture.ts';

/** Decides claims one after the other, each with what the earlier ones used. */
export function decideAll(
  claims: readonly ClaimFile[],
  days: { readonly decidedOn: Day; readonly knownOn: Day } = AUGUST_2026,
) {
  const ledger: LedgerEntry[] = [];
  let award = 0n;
  for (const claim of claims) {
    const receipt = receiptOf(assess(intake({ ...claim, ledger: [...ledger] }), days), 'test');
    for (const use of receipt.uses)
      if (BigInt(use.used) > 0n) ledger.push({ ...use, state: 'granted', claim: claim.claim });
    award += BigInt(receipt.award.least);
  }
  return { award, ledger };
}

/** For every key and size: all uses of a size up to it, together, stay within it. */
export function exceeded(ledger: readonly LedgerEntry[]): readonly string[] {
  const keys = new Set(ledger.map(({ allowance }) => allowance));
  return [...keys].filter((key) => {
    const uses = ledger.filter(({ allowance }) => allowance === key);
    return uses.some(({ size }) => {
      const within = uses.filter((use) => BigInt(use.size) <= BigInt(size));
      return within.reduce((sum, use) => sum + BigInt(use.used), 0n) > BigInt(size);
    });
  });
}
