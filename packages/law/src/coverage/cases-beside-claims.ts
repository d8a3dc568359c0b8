import type { ClockCase, CoverageCase, SetOffCase } from './case-file.ts';

/** The ways in which an award with debts is paid out, of which one case takes some (L-17.3). */
const WAYS: readonly string[] = ['L-17.3.1', 'L-17.3.2', 'L-17.3.3'];

/**
 * Which rules a case of the set-off shows. A way of paying holds where some payment is granted by it, and fails where payments are
 * granted and none by it; every other rule of a payment holds, and so does one that the case is named after. Where nothing may be
 * paid they fail; where what was told has no answer it shows neither.
 */
export function setOffCasesOf(file: string, { rule, expected }: SetOffCase): readonly CoverageCase[] {
  if (expected.payments === undefined) return [];
  const granting = new Set(expected.payments.map((payment) => payment.rule));
  if (granting.size === 0) return rule.map((one) => ({ file, rule: one, holds: false, turnsOn: true }));
  const holding = new Set([...granting, ...rule.filter((one) => !WAYS.includes(one))]);
  const shown = (one: string, holds: boolean) => ({ file, rule: one, holds, turnsOn: rule.includes(one) });
  return [
    ...[...holding].map((one) => shown(one, true)),
    ...WAYS.filter((one) => !granting.has(one)).map((one) => shown(one, false)),
  ];
}

/**
 * A vector of the clocks gives the last day itself: it shows that this day keeps to its rules, and that the day after does not.
 * Where no source tells the day it shows neither.
 */
export function clockCasesOf(file: string, { rule, expected }: ClockCase): readonly CoverageCase[] {
  if (expected.day === null) return [];
  return rule.flatMap((one) => [true, false].map((holds) => ({ file, rule: one, holds, turnsOn: true })));
}
