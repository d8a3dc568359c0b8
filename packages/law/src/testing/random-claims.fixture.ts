import fc from 'fast-check';
import { factCatalogue } from '../facts/catalogue.ts';
import type { ClaimFile, FactEntry, FactValue, LineEntry } from '../facts/claim-file.ts';
import { fact, GOOD_FACTS, MARKETPLACE, PROMOTION } from './claims.fixture.ts';

/** Random made-up claims of 2026-Q2, with the values that turn a rule picked on purpose. */

const DAYS = ['2026-04-01', '2026-04-12', '2026-04-13', '2026-05-04', '2026-06-30', '2026-07-01'] as const;
const COUNTRIES = ['US', 'DE', 'GB', 'TR'] as const;

/** Any answer a fact may have, as a user would write it. */
export function anyAnswer(name: string): fc.Arbitrary<FactValue> {
  const definition = factCatalogue.find((one) => one.name === name);
  if (definition === undefined) throw new Error(name);
  if (definition.domain.length > 0) return fc.constantFrom(...definition.domain);
  if (definition.type === 'share')
    return fc
      .integer({ min: 0, max: 10_000 })
      .map((points) => `${Math.trunc(points / 100)}.${String(points % 100).padStart(2, '0')}`);
  if (definition.type === 'day')
    return fc.constantFrom(
      '2022-09-01',
      '2023-03-31',
      '2025-06-10',
      '2026-03-31',
      '2026-04-01',
      '2026-06-01',
      '2027-01-01',
    );
  if (definition.type === 'count') return fc.integer({ min: 0, max: 1_000 }).map(String);
  if (definition.currency === 'TRY')
    return fc
      .bigInt({ min: 0n, max: 200_000_000n })
      .map((lira) => ({ amount: `${lira}.00`, currency: 'TRY' }));
  return fc.bigInt({ min: 0n, max: 2_000_000n }).map((minor) => ({ amount: `${minor}.00`, currency: 'TRY' }));
}

/** Mostly the answer that lets a line pass, sometimes any other, so that deep stages are reached. */
function mostlyGood(name: string): fc.Arbitrary<FactValue> {
  const good = GOOD_FACTS[name];
  return good === undefined
    ? anyAnswer(name)
    : fc.oneof({ weight: 6, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: anyAnswer(name) });
}

const lineArbitrary: fc.Arbitrary<Omit<LineEntry, 'id'>> = fc
  .record({
    support: fc.constantFrom(MARKETPLACE, PROMOTION),
    country: fc.constantFrom(...COUNTRIES),
    day: fc.constantFrom(...DAYS),
    kuruş: fc.bigInt({ min: 1n, max: 30_000_000_000n }),
    document: fc.constantFrom('A', 'B', 'C'),
  })
  .map(({ support, country, day, kuruş, document }) => ({
    support,
    kind: support === MARKETPLACE ? 'payPerClick' : 'socialMediaAds',
    platform: support === MARKETPLACE ? 'amazon' : 'tiktok',
    country,
    activity: { from: '2026-04-01', until: '2026-05-01' },
    document: {
      number: document,
      issuer: support,
      day: '2026-04-01',
      net: { amount: '200000000.00', currency: 'TRY' },
    },
    payment: { reference: day, day },
    amount: { amount: `${kuruş / 100n}.${String(kuruş % 100n).padStart(2, '0')}`, currency: 'TRY' },
  }));

export const FACT_NAMES: readonly string[] = Object.keys(GOOD_FACTS);

/** A claim with every fact told. */
export const toldClaim: fc.Arbitrary<ClaimFile> = fc
  .record({
    lines: fc.array(lineArbitrary, { minLength: 1, maxLength: 5 }),
    values: fc.tuple(...FACT_NAMES.map((name) => mostlyGood(name))),
    sales: fc.tuple(...COUNTRIES.map(() => fc.bigInt({ min: 0n, max: 3_000_000_000n }))),
    used: fc.bigInt({ min: 0n, max: 8_000_000_000n }),
    state: fc.constantFrom('granted' as const, 'pending' as const),
  })
  .map(({ lines, values, sales, used, state }) => ({
    format: 'kervan-claim/1',
    claim: 'random',
    regime: 'e-export',
    beneficiary: 'made-up',
    quarter: '2026-Q2',
    filedOn: '2026-10-12',
    facts: [
      ...FACT_NAMES.map((name, index) => fact(name, values[index] as FactValue)),
      ...COUNTRIES.map((country, index) =>
        fact(
          'adSales',
          { amount: `${sales[index]}.00`, currency: 'TRY' },
          { platform: 'amazon', country, period: '2026-Q2' },
        ),
      ),
    ],
    lines: lines.map((line, index) => ({ ...line, id: `L${index}` })),
    rates: [],
    ledger: [
      {
        allowance: 'e-export/e-export-promotion/ceiling|2026',
        size: '12331579200',
        used: String(used),
        state,
        claim: 'earlier',
      },
    ],
  }));

/** The claim without the facts at the given positions. */
export function hide(claim: ClaimFile, positions: ReadonlySet<number>): ClaimFile {
  return { ...claim, facts: claim.facts.filter((_, index) => !positions.has(index)) };
}

/** The claim with other answers to the facts at the given positions. */
export function answer(claim: ClaimFile, values: ReadonlyMap<number, FactValue>): ClaimFile {
  return {
    ...claim,
    facts: claim.facts.map(
      (entry, index): FactEntry =>
        values.has(index) ? { ...entry, value: values.get(index) as FactValue } : entry,
    ),
  };
}
