import { spread } from '@kervan/kit';
import { INSTITUTIONS, type Institution } from './entitlement.ts';
import type { OffsetStep } from './result.ts';

type Share = Extract<OffsetStep, { step: 'share' }>;
type OddKurus = Extract<OffsetStep, { step: 'odd-kurus' }>;

/** The parts of a pro rata distribution, and the steps that show how they came about. */
export interface ProRata {
  readonly parts: Readonly<Record<Institution, bigint>>;
  readonly steps: readonly (Share | OddKurus)[];
}

/**
 * Distributes `left` kuruş over the debts in proportion (L-17.3.2): `left × debt ÷ Σ debts`, the kuruş left over by largest
 * remainder, of equal remainders to the institution that the circular names first (M-7). `left` is below the sum of the debts.
 */
export function proRata(
  left: bigint,
  debts: Readonly<Record<Institution, bigint>>,
  rule: Share['rule'],
): ProRata {
  const sum = debts.tax + debts.socialSecurity;
  const [tax = 0n, socialSecurity = 0n] = spread(
    left,
    INSTITUTIONS.map((institution) => debts[institution]),
  );
  const parts = { tax, socialSecurity };
  const shares = INSTITUTIONS.filter((institution) => debts[institution] > 0n).map((institution): Share => {
    const exact = left * debts[institution];
    const whole = exact / sum;
    return {
      step: 'share',
      rule,
      institution,
      left,
      debt: debts[institution],
      debts: sum,
      whole,
      remainder: exact - whole * sum,
    };
  });
  const odd = shares
    .filter(({ institution, whole }) => parts[institution] > whole)
    .map(({ institution, remainder }): OddKurus => {
      const tie = shares.some((other) => other.institution !== institution && other.remainder === remainder);
      return { step: 'odd-kurus', rule: 'M-7.rounding', institution, tie };
    });
  return { parts, steps: [...shares, ...odd] };
}
