import { parseDay } from '@kervan/kit';
import type { Debt, Entitlement, Institution, Lien, Restructured } from './entitlement.ts';
import { offset } from './offset.ts';
import type { Offset } from './result.ts';

/** What a test says of an institution's debt; everything in kuruş. */
export interface Told {
  readonly overdue: bigint | 'unknown';
  readonly lien?: Lien;
  readonly restructured?: Restructured;
}

export function debt(institution: Institution, told: Told): Debt {
  return { institution, ...told, place: institution };
}

/** An entitlement of the logistics regime with the debts of both institutions. */
export function entitled(
  amount: bigint,
  tax: Told,
  socialSecurity: Told,
  more: Partial<Entitlement> = {},
): Entitlement {
  return {
    name: 'test',
    regime: 'logistics',
    amount,
    debts: [debt('tax', tax), debt('socialSecurity', socialSecurity)],
    ...more,
  };
}

export const plain = (overdue: bigint): Told => ({ overdue });

/** Debt whose lien was placed before the set-off on a day. */
export function underLien(overdue: bigint, amount: bigint, day: string, more: Partial<Lien> = {}): Told {
  return { overdue, lien: { amount, placed: 'before-offset', day: parseDay(day), ...more } };
}

export function settled(
  amount: bigint,
  tax: Told,
  socialSecurity: Told,
  more: Partial<Entitlement> = {},
): Offset {
  return offset(entitled(amount, tax, socialSecurity, more));
}

/** Payments as `payee amount rule`, in the order in which they were granted. */
export function paid({ payments }: Pick<Offset, 'payments'>): readonly string[] {
  return payments.map(({ to, kurus, rule }) => `${to} ${kurus} ${rule}`);
}

/** What offset() throws. */
export function refused(entitlement: Entitlement): unknown {
  try {
    offset(entitlement);
  } catch (error) {
    return error;
  }
  throw new Error('the entitlement was taken');
}
