import { keyPart, nameOfPart } from '@kervan/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { AUGUST_2026, adLine, claimOf, fact, facts, sales, tl } from '../testing/claims.fixture.ts';
import type { LineEntry } from './claim-file.ts';
import { intake } from './intake.ts';

const DAY = '2026-05-01';

/** Awards in lira, by line. */
function awards(lines: readonly LineEntry[], more: Readonly<Record<string, boolean | string>> = {}) {
  const told = [
    ...facts(),
    ...Object.entries(more).map(([name, value]) => fact(name, value)),
    sales(tl('100000.00')),
  ];
  const { run, lineAwards } = assess(intake(claimOf(lines, { facts: told })), AUGUST_2026);
  return Object.fromEntries(
    run.portions.map(({ line }, index) => [line.id, Number(lineAwards[index]?.least) / 100]),
  );
}

describe('a part of a ledger key', () => {
  it('is the name itself wherever nothing in it could be mistaken for a joint', () => {
    for (const name of ['amazon', 'Almanya raporu (2026)', 'a@2026-01-01..2026-02-01', '%50 indirim', ''])
      expect(keyPart(name)).toBe(name);
    expect(keyPart('A|B#C')).toBe('A%7CB%23C');
    // Written like an escaped joint, so it is escaped itself.
    expect(keyPart('A%7CB')).toBe('A%257CB');
  });

  it('gives back the name, holds no joint, and is another one for another name', () => {
    const name = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom('%', '|', '#', '25', '7C', '23', 'a')).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(name, (text) => {
        expect(nameOfPart(keyPart(text))).toBe(text);
        expect(keyPart(text)).not.toMatch(/[|#]/);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('two different things', () => {
  it('are two documents, although issuer and number read alike when joined', () => {
    // 1,000.00 each of a document of 1,000.00, in a target country: 70 % of each.
    const net = tl('1000.00');
    expect(
      awards([
        adLine({ id: 'one', document: { issuer: 'A|B', number: 'C', day: DAY, net } }),
        adLine({ id: 'two', document: { issuer: 'A', number: 'B|C', day: DAY, net } }),
      ]),
    ).toEqual({ one: 700, two: 700 });
  });

  it('are two stakeholders of two marketplaces, of which each may have one', () => {
    const service = (id: string, platform: string, issuer: string) =>
      adLine({
        id,
        support: 'e-export/online-store',
        kind: 'stakeholderService',
        platform,
        country: 'BR',
        document: { issuer, number: id, day: DAY },
        activity: { from: DAY, until: '2026-05-03' },
      });
    const good = { marketplaceApproved: true, storeOpened: true, serviceListed: true, entryCondition: true };
    // For marketplace `a` the stakeholder `b#x` has the place; `zz` would be the second one. 50 % of 1,000.00 each.
    expect(
      awards([service('1', 'a#b', 'x'), service('2', 'a', 'b#x'), service('3', 'a', 'zz')], good),
    ).toEqual({ 1: 500, 2: 500, 3: 0 });
  });

  it('are two projects, although the name of one ends in a year as the key of the other does', () => {
    const project = (id: string, item: string, paid: string) =>
      adLine({
        id,
        support: 'e-export/promotion-project',
        kind: 'promotion',
        item,
        activity: { from: paid, until: '2026-05-03' },
        payment: { reference: id, day: paid },
        amount: tl('30000000.00'),
      });
    // 50 % of 30,000,000 is 15,000,000 TL: within 15,260,422 for the whole project in 2025, and within 19,728,673 for 2026.
    expect(
      awards([project('old', 'Expo|2026', '2025-12-30'), project('new', 'Expo', DAY)], {
        status: 'cooperationBody',
        directorateApproved: true,
      }),
    ).toEqual({ old: 15_000_000, new: 15_000_000 });
  });
});
