import type { Entitlement, Lien } from '@kervan/law';

/** Who gets what, kuruş: tax, social security, applicant. */
export type Shares = readonly [tax: bigint, socialSecurity: bigint, applicant: bigint];

/** The same distribution by hand: no steps, no doubts, no words. */
export function byHand({ amount, debts }: Entitlement): Shares {
  const tax = debts.find(({ institution }) => institution === 'tax');
  const social = debts.find(({ institution }) => institution === 'socialSecurity');
  const owed = [tax?.overdue as bigint, social?.overdue as bigint];
  const liens = [tax?.lien, social?.lien];
  const got = [0n, 0n];
  let rest = amount;
  if (liens.some((lien) => lien?.placed === 'before-offset')) {
    const first = isFirst(liens[0], liens[1]) ? 0 : 1;
    for (const [who, whole] of [
      [first, true],
      [1 - first, false],
    ] as const) {
      const lien = liens[who];
      if (lien === undefined) continue;
      const claim = whole ? (owed[who] as bigint) : lien.amount;
      const paid = rest < claim ? rest : claim;
      got[who] = paid;
      owed[who] = (owed[who] as bigint) - paid;
      rest -= paid;
    }
  }
  const [a = 0n, b = 0n] = owed;
  const open = a + b;
  const one = rest >= open ? a : (2n * rest * a + open) / (2n * open);
  const other = rest >= open ? b : rest - one;
  return [(got[0] as bigint) + one, (got[1] as bigint) + other, rest - one - other];
}

function isFirst(a: Lien | undefined, b: Lien | undefined): boolean {
  if (a === undefined) return false;
  if (b === undefined) return true;
  return a.placed === b.placed ? a.order === 1 : a.placed === 'before-offset';
}
