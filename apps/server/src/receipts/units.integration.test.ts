import { currentLaw, type DecisionView, decide } from '@kervan/desk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Claims } from '../claims/claims.ts';
import type { Desk } from '../desk.ts';
import type { Jobs } from '../jobs/protocol.ts';
import { ledgerFor, poolOf } from '../ledger/ledger.ts';
import { type TestServer, testServer } from '../testing/server.ts';
import { type Thing, type ThingsOf, thingsClaim } from '../testing/things-claim.ts';
import { Receipts } from './receipts.ts';

const POOLS: Readonly<Record<ThingsOf, string>> = {
  depot: 'e-export/depot-rent/units',
  project: 'e-export/promotion-project/projects',
};
const DAYS = { decidedOn: '2025-08-01', knownOn: '2025-08-01' };

let server: TestServer;
let asked: Map<string, readonly Thing[]>;

beforeEach(async () => {
  server = await testServer();
  asked = new Map();
});

afterEach(async () => server.close());

/**
 * The desk with a clerk who makes claims of things; law, ledger and database are the real ones. So many assessments begin before
 * the first of them ends: decisions at one moment look at one ledger.
 */
function deskOf(of: ThingsOf, together = 1): Desk {
  let begun = 0;
  const all = Promise.withResolvers<void>();
  const assess = async (...[order, days]: Parameters<Jobs['assess']>) => {
    const { claim } = order.claim;
    const file = thingsClaim(claim, of, asked.get(claim) ?? [], order.ledger ?? []);
    const decided = decide(file, days, await currentLaw());
    begun += 1;
    if (begun >= together) all.resolve();
    await all.promise;
    return { ...decided, notices: [] };
  };
  const clerk = { do: (_job: string, ...input: Parameters<typeof assess>) => assess(...input) };
  return { ...server.desk, clerk } as unknown as Desk;
}

function receipts(desk: Desk): Receipts {
  return new Receipts(desk, server.documents, new Claims(desk, server.documents));
}

async function open(claim: string, things: readonly Thing[]): Promise<void> {
  asked.set(claim, things);
  await server.send('POST', '/api/claims', { quarter: '2025-H1', claim, filedOn: '2025-07-21' });
}

function things(count: number): readonly Thing[] {
  return Array.from({ length: count }, (_, index) => ({ name: `A-${index + 1}` }));
}

/** Things that an earlier decision has granted, then two decisions at one moment. */
async function race(of: ThingsOf, before: number, a: Thing, b: Thing): Promise<readonly DecisionView[]> {
  await open('earlier', things(before));
  await receipts(deskOf(of)).decide('earlier', DAYS);
  await open('a', [a]);
  await open('b', [b]);
  const both = receipts(deskOf(of, 2));
  return Promise.all([both.decide('a', DAYS), both.decide('b', DAYS)]);
}

function awards(decisions: readonly DecisionView[]): readonly string[] {
  return decisions.map(({ receipt }) => receipt.award.least).sort();
}

async function running(of: ThingsOf): Promise<number> {
  const rows = await server.desk.database.db.selectFrom('allowance_uses').select('allowance').execute();
  return rows.filter(({ allowance }) => poolOf(allowance) === POOLS[of]).length;
}

describe('at most 25 depot units at one time (E-7.1), decided at one moment', () => {
  it('beside 24 units one of two is granted, 500.00, and the other refused: 25 run, never 26', async () => {
    expect(awards(await race('depot', 24, { name: 'B' }, { name: 'C' }))).toEqual(['0.00', '500.00']);
    expect(await running('depot')).toBe(25);
  });

  it('beside 23 units both fit', async () => {
    expect(awards(await race('depot', 23, { name: 'B' }, { name: 'C' }))).toEqual(['500.00', '500.00']);
    expect(await running('depot')).toBe(25);
  });

  it('beside 24 units both fit where the first ends on the day before the second begins', async () => {
    const first = { name: 'B', from: '2025-02-01', until: '2025-04-01' };
    const second = { name: 'C', from: '2025-04-01', until: '2025-06-01' };
    expect(awards(await race('depot', 24, first, second))).toEqual(['500.00', '500.00']);
    expect(await running('depot')).toBe(26);
  });

  it('rent and common costs of one unit in two claims take its place once', async () => {
    expect(awards(await race('depot', 24, { name: 'B' }, { name: 'B' }))).toEqual(['500.00', '500.00']);
    expect(await running('depot')).toBe(25);
  });
});

/** Projects share no ceiling, each has its own: nothing but the pool tells one decision of the other. */
describe('at most two projects at one time (E-11.2.2), decided at one moment', () => {
  it('beside one project one of two is granted and the other refused', async () => {
    expect(awards(await race('project', 1, { name: 'B' }, { name: 'C' }))).toEqual(['0.00', '500.00']);
    expect(await running('project')).toBe(2);
  });
});

describe('units that a filed claim may take', () => {
  it('stand in the ledger of another as pending, one thing each', async () => {
    await open('filed', things(2));
    await open('other', []);
    const desk = deskOf('depot');
    const claims = new Claims(desk, server.documents);
    const ledger = await ledgerFor(desk, server.documents, claims, await claims.get('other'));
    expect(ledger.filter(({ allowance }) => poolOf(allowance) === POOLS.depot)).toEqual(
      ['A-1', 'A-2'].map((unit) => ({
        allowance: `${POOLS.depot}#${unit}@2025-02-01..2025-06-01`,
        size: '1',
        used: '1',
        state: 'pending',
        claim: 'filed',
      })),
    );
  });
});
