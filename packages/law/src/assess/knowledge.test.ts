import { addDays, type Dated, type Day, entryStart, formatDay, parseDay } from '@kervan/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isByReading } from '../constructs/ceiling.ts';
import { commissionList } from '../e-export/country-lists/commission.ts';
import { onlineStoreCountry } from '../e-export/country-lists/online-store.ts';
import { exportThreshold } from '../e-export/export-threshold.ts';
import { supports } from '../e-export/supports.ts';
import { targetCountry } from '../e-export/target-countries.ts';
import { intake } from '../facts/intake.ts';
import { ALL_GOOD, claimOverAll } from '../testing/all-supports.fixture.ts';
import { claimOf, fact, tl } from '../testing/claims.fixture.ts';
import { assess } from './assess.ts';

const PLACES = ['US', 'DE', 'BR', 'TR'];

/** Every day on which an entry of the law became public, and the two acts that conditions name. */
const PUBLISHED: readonly Day[] = [
  ...supports.flatMap(({ limits }) =>
    limits.flatMap(({ table }) =>
      (isByReading(table) ? Object.values(table.by) : [table]).flatMap((one) =>
        Object.values(one).flatMap(publications),
      ),
    ),
  ),
  ...PLACES.flatMap((country) => [
    ...publications(targetCountry(country)),
    ...publications(onlineStoreCountry(country)),
    ...['amazon', 'etsy', 'noon'].flatMap((platform) => publications(commissionList(country, platform))),
  ]),
  ...publications(exportThreshold),
  parseDay('2026-01-17'),
  parseDay('2026-04-13'),
].sort((a, b) => a - b);

function publications<T>(history: Dated<T>): readonly Day[] {
  return history.entries.map((entry) => entry.knownFrom ?? entryStart(entry));
}

const DECIDED = parseDay('2026-08-03');

function awardKnownOn(claim: Parameters<typeof intake>[0], knownOn: Day) {
  const { award, undetermined } = assess(intake(claim), { decidedOn: DECIDED, knownOn });
  return { ...award, undetermined };
}

describe('what was public on a day', () => {
  it('alone decides: an entry changes no answer as known before its publication, and none between two publications', () => {
    const gap = fc.integer({ min: 0, max: PUBLISHED.length - 2 }).chain((at) => {
      const from = PUBLISHED[at] as Day;
      const last = addDays(PUBLISHED[at + 1] as Day, -1);
      const day = fc.integer({ min: from, max: Math.max(from, last) }) as fc.Arbitrary<Day>;
      return fc.tuple(day, day);
    });
    fc.assert(
      fc.property(claimOverAll, gap, (claim, [one, other]) => {
        expect(awardKnownOn(claim, one)).toEqual(awardKnownOn(claim, other));
      }),
      { numRuns: 400 },
    );
  });

  it('lets the repeal of depot rent, published on 17 January 2026, refuse an approval of February as known after it only', () => {
    // Pre-approved on 2 February 2026, rent of March paid in March: open as long as nobody knew of the repeal.
    const claim = claimOf(
      [
        {
          id: 'A',
          support: 'e-export/depot-rent',
          kind: 'netRent',
          item: 'Hamburg 1',
          platform: 'none',
          country: 'DE',
          activity: { from: '2026-03-01', until: '2026-04-01' },
          document: { number: '1', issuer: 'Lessor', day: '2026-03-01' },
          payment: { reference: '1', day: '2026-03-02' },
          amount: tl('1000.00'),
        },
      ],
      {
        quarter: '2026-H1',
        facts: Object.entries({ ...ALL_GOOD, preApprovalDay: '2026-02-02' }).map(([name, value]) =>
          fact(name, value),
        ),
      },
    );
    const rule = (knownOn: string) =>
      assess(intake(claim), { decidedOn: DECIDED, knownOn: parseDay(knownOn) }).run.portions[0]?.refusal
        ?.rule;
    expect(rule('2026-01-16')).toBeUndefined();
    expect(rule('2026-01-17')).toBe('E-7.4');
  });

  it('has publications on days that the sources name', () => {
    expect(PUBLISHED.map(formatDay)).toContain('2022-08-25');
    expect(PUBLISHED.map(formatDay)).toContain('2026-04-13');
  });
});
