import { readdirSync, readFileSync } from 'node:fs';
import { describeOffsets, type OffsetFile, type OffsetPaymentView, offset, takeOffsets } from '@kervan/law';
import { describe, expect, it } from 'vitest';

type Payment = Pick<OffsetPaymentView, 'to' | 'amount' | 'rule' | 'grade'>;

interface OffsetCase {
  readonly case: string;
  readonly vaka: string;
  readonly rule: readonly string[];
  readonly working: string;
  readonly offset: OffsetFile;
  readonly expected:
    | { readonly problem: { readonly code: string; readonly place: string } }
    | {
        readonly state: string;
        readonly payments: readonly Payment[];
        readonly held: string;
        readonly open: Readonly<Record<string, string>>;
        readonly waysOut?: Readonly<Record<string, readonly Payment[]>>;
      };
}

const FOLDER = new URL('offset/', import.meta.url);
const cases = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({ file, ...(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as OffsetCase) }));

function asExpected(file: OffsetFile): OffsetCase['expected'] {
  const [answer] = describeOffsets(file.regime, takeOffsets(file).map(offset)).answers;
  if (answer === undefined) throw new Error('a case has one entitlement');
  const { state, payments, held, open, waysOut } = answer;
  return {
    state,
    payments: payments.map(plain),
    held,
    open: Object.fromEntries(open.map(({ institution, amount }) => [institution, amount])),
    ...(waysOut.length === 0
      ? {}
      : { waysOut: Object.fromEntries(waysOut.map((one) => [one.way, one.payments.map(plain)])) }),
  };
}

function plain({ to, amount, rule, grade }: OffsetPaymentView): Payment {
  return { to, amount, rule, grade };
}

/** What comes out, or the problem that is told instead. */
function answerOf(file: OffsetFile): OffsetCase['expected'] {
  try {
    return asExpected(file);
  } catch (error) {
    const { code, place } = error as { readonly code: string; readonly place: string };
    return { problem: { code, place } };
  }
}

describe('cases of the set-off', () => {
  it('number at least 25, each with its working and rules, and reach every rule of article 17/3', () => {
    expect(cases.length).toBeGreaterThanOrEqual(25);
    for (const one of cases) {
      expect(one.rule.length, one.file).toBeGreaterThan(0);
      expect(one.working.length, one.file).toBeGreaterThan(10);
      expect(one.vaka.length, one.file).toBeGreaterThan(10);
    }
    const rules = new Set(cases.flatMap(({ rule }) => rule));
    for (const rule of [
      'L-17.1',
      'L-17.2',
      'L-17.3.1',
      'L-17.3.2',
      'L-17.3.3',
      'M-7',
      'M-8',
      'O-28',
      'E-2.27',
    ])
      expect(rules, rule).toContain(rule);
  });

  it.each(cases)('$file: $case', ({ offset: file, expected }) => {
    expect(answerOf(file)).toEqual(expected);
  });

  it.each(cases)(
    '$file adds up: payments, and what is held, are the entitlement',
    ({ offset: file, expected }) => {
      if ('problem' in expected) {
        expect(expected.problem.code).toMatch(/^offset\./);
        return;
      }
      const kurus = (text: string): bigint => BigInt(text.replace('.', ''));
      const sum = (payments: readonly Payment[], held: string): bigint =>
        payments.reduce((total, { amount }) => total + kurus(amount), kurus(held));
      const entitlement = kurus(file.entitlements[0]?.amount ?? '');
      expect(sum(expected.payments, expected.held)).toBe(entitlement);
      for (const way of Object.values(expected.waysOut ?? {})) expect(sum(way, '0.00')).toBe(entitlement);
    },
  );
});
