import { words } from '@kervan/kit';
import { type Debt, type Entitlement, INSTITUTIONS, type Institution } from './entitlement.ts';
import { belowZero, debtTwice, debtUnknown, emptyAmount, lienAboveDebt } from './problems.ts';

/** A debt whose amount is told. */
export type ToldDebt = Debt & { readonly overdue: bigint };

/**
 * The debts of both institutions by name, whatever their order in the input. Throws `offset.debt-unknown`, `offset.debt-twice`,
 * `offset.negative`, `offset.empty-amount` or `offset.lien-above-debt`, each with the place of the debt.
 */
export function toldDebts(entitlement: Entitlement): Readonly<Record<Institution, ToldDebt>> {
  if (entitlement.amount < 0n) throw belowZero(under(entitlement.place, 'amount'));
  const found = new Map<Institution, ToldDebt>();
  for (const debt of entitlement.debts) {
    if (found.has(debt.institution)) throw debtTwice(debt.institution, debt.place);
    found.set(debt.institution, told(debt));
  }
  const of = (institution: Institution): ToldDebt => {
    const debt = found.get(institution);
    if (debt === undefined) throw debtUnknown(institution, under(entitlement.place, 'debts'));
    return debt;
  };
  return { tax: of('tax'), socialSecurity: of('socialSecurity') };
}

function told(debt: Debt): ToldDebt {
  const { institution, overdue, restructured, lien, place } = debt;
  if (overdue === 'unknown') throw debtUnknown(institution, under(place, 'overdue'));
  if (overdue < 0n) throw belowZero(under(place, 'overdue'));
  if (restructured !== undefined && restructured.amount <= 0n)
    throw emptyAmount(
      under(place, 'restructured.amount'),
      words('Yeniden yapılandırılmış borç', 'Restructured debt'),
    );
  if (lien !== undefined) {
    if (lien.amount <= 0n)
      throw emptyAmount(under(place, 'lien.amount'), words('Haciz tutarı', 'The amount of a lien'));
    if (lien.amount > overdue + (restructured?.amount ?? 0n)) throw lienAboveDebt(debt);
  }
  return { ...debt, overdue };
}

/** What an institution may take: its counted debt, and never less than its lien, which stands whatever was restructured. */
export interface Counted {
  readonly debt: ToldDebt;
  /** Restructured debt that counts as overdue. */
  readonly restructured: bigint;
  readonly counted: bigint;
  readonly owed: bigint;
}

/**
 * The claim of each institution. Restructured debt counts where the restructuring is not honoured; where the proof of it is
 * missing, `missingCounts` says whether the debt is set off (O-28).
 */
export function countedDebts(
  debts: Readonly<Record<Institution, ToldDebt>>,
  missingCounts: boolean,
): Readonly<Record<Institution, Counted>> {
  const counted = (debt: ToldDebt): Counted => {
    const { restructured: part, lien, overdue } = debt;
    const counts = part?.proof === 'not-honoured' || (part?.proof === 'missing' && missingCounts);
    const restructured = counts ? (part?.amount ?? 0n) : 0n;
    const sum = overdue + restructured;
    return {
      debt,
      restructured,
      counted: sum,
      owed: lien !== undefined && lien.amount > sum ? lien.amount : sum,
    };
  };
  return { tax: counted(debts.tax), socialSecurity: counted(debts.socialSecurity) };
}

/** Institutions whose restructured debt lacks its proof (L-17.2). */
export function proofMissing(debts: Readonly<Record<Institution, ToldDebt>>): readonly Institution[] {
  return INSTITUTIONS.filter((institution) => debts[institution].restructured?.proof === 'missing');
}

function under(place: string | undefined, field: string): string | undefined {
  return place === undefined ? undefined : `${place}.${field}`;
}
