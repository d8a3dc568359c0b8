import { type Counted, countedDebts, proofMissing, type ToldDebt, toldDebts } from './counted.ts';
import { AFTER_OFFSET, ANALOGY, findOffsetDoubt, offsetReading, REMAINDER } from './doubts.ts';
import { type Entitlement, INSTITUTIONS, type Institution } from './entitlement.ts';
import { lienOrder } from './lien-order.ts';
import { orderUnknown } from './problems.ts';
import type { Offset, OffsetPayment, OffsetStep, OtherReading, Settlement } from './result.ts';
import { settle } from './settle.ts';

type Debts = Readonly<Record<Institution, ToldDebt>>;

/**
 * Sets overdue tax and social-security debts off against an entitlement (L-17.1 to L-17.3.3, M-7, M-8). Payments and `held` add up
 * to the entitlement, to the kuruş. Nothing is paid while the proof of a restructuring is missing (L-17.2); then both ways out are
 * computed (O-28). Throws `offset.debt-unknown` where an amount is not told, `offset.lien-order-unknown` where payments hang on
 * which lien came first and nobody said, and the problems of `toldDebts` and `lienOrder`.
 */
export function offset(entitlement: Entitlement): Offset {
  const { name, regime, amount, readings = {} } = entitlement;
  const debts = toldDebts(entitlement);
  const before: readonly OffsetStep[] = regime === 'e-export' ? [{ step: 'analogy', rule: 'E-2.27' }] : [];
  const byAnalogy = regime === 'e-export' ? [ANALOGY] : [];
  const told = { name, regime, entitlement: amount, readings };
  const missing = proofMissing(debts);
  const settled = distribute(amount, debts, false, readings);
  if (missing.length === 0) {
    const after: readonly OffsetStep[] =
      regime === 'logistics' && settled.payments.length > 0 ? [{ step: 'reported', rule: 'K-pay-1' }] : [];
    return {
      ...told,
      ...settled,
      held: 0n,
      steps: [...before, ...settled.steps, ...after],
      doubts: [...byAnalogy, ...settled.doubts],
      otherReadings: otherReadings(settled, amount, debts, readings),
    };
  }
  const setOff = distribute(amount, debts, true, readings);
  const owed = countedDebts(debts, true);
  return {
    ...told,
    payments: [],
    held: amount,
    open: { tax: owed.tax.owed, socialSecurity: owed.socialSecurity.owed },
    steps: before,
    doubts: [...new Set([...byAnalogy, ...settled.doubts, ...setOff.doubts])],
    otherReadings: [],
    blocked: { proofMissing: missing, proofBrought: settled, debtSetOff: setOff },
  };
}

/** One distribution: what counts as debt, then liens, cover and shares. */
function distribute(
  amount: bigint,
  debts: Debts,
  missingCounts: boolean,
  readings: Readonly<Record<string, string>>,
): Settlement {
  const settled = distributeIfTold(amount, debts, missingCounts, readings);
  if (settled === undefined) throw orderUnknown(debts.socialSecurity);
  return settled;
}

/** Undefined where the payments hang on which of two liens came first, and nobody told. */
function distributeIfTold(
  amount: bigint,
  debts: Debts,
  missingCounts: boolean,
  readings: Readonly<Record<string, string>>,
): Settlement | undefined {
  const claims = countedDebts(debts, missingCounts);
  const { order, known } = lienOrder(debts);
  const input = {
    amount,
    claims,
    orderKnown: known,
    remainder: offsetReading(REMAINDER, readings),
    afterOffset: offsetReading(AFTER_OFFSET, readings),
  };
  const settled = settle({ ...input, order });
  if (!known && !sameMoney(settled.payments, settle({ ...input, order: order.toReversed() }).payments))
    return undefined;
  return {
    ...settled,
    steps: [...INSTITUTIONS.flatMap((one) => countedSteps(claims[one])), ...settled.steps],
  };
}

function countedSteps({ debt, restructured }: Counted): readonly OffsetStep[] {
  const { institution, overdue, restructured: part } = debt;
  return [
    { step: 'counted', rule: 'L-17.1', institution, overdue, restructured },
    ...(part === undefined || restructured > 0n
      ? []
      : [{ step: 'restructured', rule: 'L-17.2', institution, amount: part.amount } as const]),
  ];
}

/** The payments under every reading that was not taken, of the doubts that the distribution rests on and that have others. */
function otherReadings(
  settled: Settlement,
  amount: bigint,
  debts: Debts,
  readings: Readonly<Record<string, string>>,
): readonly OtherReading[] {
  return settled.doubts.flatMap((id) => {
    const taken = offsetReading(id, readings);
    const others = Object.keys(findOffsetDoubt(id)?.readings ?? {}).filter((reading) => reading !== taken);
    return others.map((reading): OtherReading => {
      const other = distributeIfTold(amount, debts, false, { ...readings, [id]: reading });
      return { doubt: id, reading, payments: other?.payments };
    });
  });
}

/** Whether two distributions pay everybody the same. */
export function sameMoney(a: readonly OffsetPayment[], b: readonly OffsetPayment[]): boolean {
  return (['tax', 'socialSecurity', 'applicant'] as const).every((to) => paidTo(a, to) === paidTo(b, to));
}

/** What somebody gets in all, kuruş. */
export function paidTo(payments: readonly OffsetPayment[], to: OffsetPayment['to']): bigint {
  return payments.reduce((sum, payment) => (payment.to === to ? sum + payment.kurus : sum), 0n);
}
