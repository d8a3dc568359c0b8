import type { DebtEntry, EntitlementEntry, LienEntry } from '@kervan/law';
import { generator } from '../rules/lines.ts';

/**
 * Made-up entitlements as a file tells them: a tenth without debt, the others with debts of one or both institutions; two fifths of
 * the debts under a lien, some of them for a part of the debt; a tenth restructured and honoured.
 */
export function* entitlements(count: number, seed: number): Generator<EntitlementEntry> {
  const random = generator(seed);
  const lira = (most: number): string => (Math.floor(random() * most * 100) / 100).toFixed(2);
  const lienOn = (overdue: string): LienEntry => ({
    amount: random() < 0.7 ? overdue : (Number(overdue) / 2 + 0.01).toFixed(2),
    placed: random() < 0.9 ? 'before-offset' : 'before-sending',
  });
  const debtOf = (institution: DebtEntry['institution']): DebtEntry => {
    if (random() < 0.3) return { institution, overdue: '0.00' };
    const overdue = (Number(lira(900_000)) + 1).toFixed(2);
    const lien = random() < 0.4 ? { lien: lienOn(overdue) } : {};
    const restructured =
      random() < 0.1 ? { restructured: { amount: '1000.00', proof: 'on-file' as const } } : {};
    return { institution, overdue, ...restructured, ...lien };
  };
  for (let index = 0; index < count; index++) {
    const first = random() < 0.5;
    const tax = debtOf('tax');
    const social = debtOf('socialSecurity');
    yield {
      name: `entitlement ${index}`,
      amount: lira(1_500_000),
      debts: [inOrder(tax, first ? 1 : 2, social), inOrder(social, first ? 2 : 1, tax)],
    };
  }
}

/** Of two liens of one stage the order is told, so that every entitlement has an answer. */
function inOrder(debt: DebtEntry, order: 1 | 2, other: DebtEntry): DebtEntry {
  if (debt.lien === undefined) return debt;
  const same = other.lien?.placed === debt.lien.placed;
  return same ? { ...debt, lien: { ...debt.lien, order } } : debt;
}
