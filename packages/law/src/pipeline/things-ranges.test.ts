import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import type { ClaimFile, LedgerEntry, LineEntry } from '../facts/claim-file.ts';
import { intake } from '../facts/intake.ts';
import { AUGUST_2026, adLine, claimOf, fact, facts, tl } from '../testing/claims.fixture.ts';

/** A line of which its thing or its payment day may be hidden. */
interface Open {
  readonly item: string;
  readonly hidden: 'nothing' | 'item' | 'day';
  readonly from: string;
  readonly paid: string;
  readonly amount: string;
}

/** A thing that an earlier claim counted, or may have. */
interface Earlier {
  readonly thing: string;
  readonly state: LedgerEntry['state'];
}

interface Counted {
  readonly support: string;
  readonly kind: string;
  readonly status: string;
  readonly quarter: string;
  /** Uses that leave two places, and those of the earlier things. */
  readonly ledger: (earlier: readonly Earlier[]) => readonly LedgerEntry[];
}

const use = (allowance: string, size: string, used: string, state: LedgerEntry['state'] = 'granted') => ({
  allowance,
  size,
  used,
  state,
  claim: 'earlier',
});
const REPORTS = 'e-export/market-entry-report/reports';
const UNITS = 'e-export/depot-rent/units';
const PROJECTS = 'e-export/promotion-project/projects';
const DAYS = '2025-08-01..2025-10-01';

const COUNTED: readonly Counted[] = [
  {
    support: 'e-export/market-entry-report',
    kind: 'report',
    status: 'retailSite',
    quarter: '2025-Q3',
    ledger: (earlier) => [
      use(REPORTS, '20', '18'),
      ...earlier.flatMap(({ thing, state }) => [
        use(REPORTS, '20', '1', state),
        use(`${REPORTS}#${thing}`, '1', '1', state),
      ]),
    ],
  },
  {
    support: 'e-export/depot-rent',
    kind: 'netRent',
    status: 'retailSite',
    quarter: '2025-H2',
    ledger: (earlier) => [
      ...Array.from({ length: 23 }, (_, index) => use(`${UNITS}#other ${index}@${DAYS}`, '1', '1')),
      ...earlier.map(({ thing, state }) => use(`${UNITS}#${thing}@${DAYS}`, '1', '1', state)),
    ],
  },
  {
    support: 'e-export/promotion-project',
    kind: 'promotion',
    status: 'cooperationBody',
    quarter: '2025-Q3',
    ledger: (earlier) =>
      earlier.map(({ thing, state }) => use(`${PROJECTS}#${thing}@${DAYS}`, '1', '1', state)),
  },
];

const lines = fc.array(
  fc.record<Open>({
    item: fc.constantFrom('a', 'b', 'c', 'd'),
    hidden: fc.constantFrom('nothing', 'nothing', 'item', 'day'),
    from: fc.constantFrom('2025-07-01', '2025-08-15', '2025-09-01'),
    paid: fc.constantFrom('2025-09-02', '2025-09-10', '2025-09-20'),
    amount: fc.constantFrom('100.00', '1000.00', '20000000.00', '60000000.00'),
  }),
  { minLength: 2, maxLength: 4 },
);
const earlierThings = fc.uniqueArray(
  fc.record<Earlier>({
    thing: fc.constantFrom('a', 'x', 'y'),
    state: fc.constantFrom('granted', 'pending'),
  }),
  { maxLength: 2, selector: ({ thing }) => thing },
);

function claim(
  counted: Counted,
  all: readonly Open[],
  hiding: boolean,
  ledger: readonly LedgerEntry[],
): ClaimFile {
  const { support, kind, status, quarter } = counted;
  const told = all.map((one, index): LineEntry => {
    const hidden = hiding ? one.hidden : 'nothing';
    return adLine({
      id: `L${index}`,
      support,
      kind,
      ...(hidden === 'item' ? {} : { item: one.item }),
      country: 'DE',
      activity: { from: one.from, until: '2025-09-30' },
      document: { number: `${index}`, issuer: 'A', day: '2025-09-01' },
      payment: { reference: `${index}`, ...(hidden === 'day' ? {} : { day: one.paid }) },
      amount: tl(one.amount),
    });
  });
  return claimOf(told, {
    quarter,
    filedOn: '2025-10-10',
    ledger,
    facts: [
      ...facts({ status, coverageDay: '2025-01-06', preApprovalDay: '2025-02-03' }),
      fact('depotApproved', true),
    ],
  });
}

/** The award of the claim and of each line. */
function awards(file: ClaimFile) {
  const { award, run, lineAwards } = assess(intake(file), AUGUST_2026);
  return new Map([
    ['in all', award],
    ...run.portions.map(({ line }, index) => [line.id, lineAwards[index] ?? award] as const),
  ]);
}

describe('the range of claims whose things or payment days are not told', () => {
  it('contains what they are awarded in all and line by line once they are told and the earlier claims decided', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COUNTED), lines, earlierThings, (counted, all, earlier) => {
        const ledger = counted.ledger(earlier);
        const open = awards(claim(counted, all, true, ledger));
        const granted = ledger.map((one) => ({ ...one, state: 'granted' }) as const);
        for (const decided of [granted, ledger.filter(({ state }) => state === 'granted')])
          for (const [id, { least, most }] of awards(claim(counted, all, false, decided))) {
            const range = open.get(id);
            expect([id, range, (range?.least ?? 0n) <= least && most <= (range?.most ?? 0n)]).toEqual([
              id,
              range,
              true,
            ]);
          }
      }),
      { numRuns: 600 },
    );
  });
});
