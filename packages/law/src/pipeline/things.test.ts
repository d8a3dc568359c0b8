import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import type { ClaimFile, LedgerEntry, LineEntry } from '../facts/claim-file.ts';
import { intake } from '../facts/intake.ts';
import { AUGUST_2026, adLine, claimOf, fact, facts, tl } from '../testing/claims.fixture.ts';
import { describe as inWords } from '../view/describe.ts';

const REPORTS = 'e-export/market-entry-report/reports';
const BODY = { status: 'cooperationBody', directorateApproved: true };

function claim(
  lines: readonly LineEntry[],
  ledger: readonly LedgerEntry[] = [],
  told: Readonly<Record<string, string | boolean>> = {},
): ClaimFile {
  const more = Object.entries(told).map(([name, value]) => fact(name, value));
  return claimOf(lines, { ledger, facts: [...facts(), ...more] });
}

/** Awards in lira, by line: what is sure, and what is possible. */
function awards(file: ClaimFile) {
  const { run, lineAwards } = assess(intake(file), AUGUST_2026);
  return Object.fromEntries(
    run.portions.map(({ line }, index) => [
      line.id,
      [Number(lineAwards[index]?.least) / 100, Number(lineAwards[index]?.most) / 100],
    ]),
  );
}

function report(id: string, item: string | undefined, amount: string): LineEntry {
  return adLine({
    id,
    support: 'e-export/market-entry-report',
    kind: 'report',
    ...(item === undefined ? {} : { item }),
    document: { issuer: 'Research', number: id, day: '2026-05-01' },
    amount: tl(amount),
  });
}

function project(id: string, item: string, more: Partial<LineEntry> = {}): LineEntry {
  return adLine({
    id,
    support: 'e-export/promotion-project',
    kind: 'promotion',
    item,
    document: { issuer: 'Agency', number: id, day: '2026-05-01' },
    ...more,
  });
}

function used(allowance: string, amount: string, size = '20', state: LedgerEntry['state'] = 'granted') {
  return { allowance, size, used: amount, state, claim: 'earlier' };
}

describe('a report that is not named', () => {
  it('may take the last of the 20 places before one that is named, so neither is sure of it (E-3.3)', () => {
    // 19 were counted. A comes before B by document. If A is a new report it has 50 % of 100.00, and B nothing; if A is one of
    // the 19, B has 50 % of 1,000.00 too.
    expect(
      awards(claim([report('A', undefined, '100.00'), report('B', 'B', '1000.00')], [used(REPORTS, '19')])),
    ).toEqual({
      A: [0, 50],
      B: [0, 500],
    });
  });

  it('leaves the next one sure while there are places for both', () => {
    expect(
      awards(claim([report('A', undefined, '100.00'), report('B', 'B', '1000.00')], [used(REPORTS, '18')])),
    ).toEqual({
      A: [0, 50],
      B: [500, 500],
    });
  });

  it('takes nothing from one that comes before it', () => {
    expect(
      awards(claim([report('A', 'A', '100.00'), report('B', undefined, '1000.00')], [used(REPORTS, '19')])),
    ).toEqual({
      A: [50, 50],
      B: [0, 500],
    });
  });
});

describe('a thing that an earlier claim counted', () => {
  it('is shown by its own name, as one thing of which one is used', () => {
    const view = inWords(
      assess(
        intake(
          claim([report('A', 'Brazil', '100.00')], [used(REPORTS, '1'), used(`${REPORTS}#Brazil`, '1', '1')]),
        ),
        AUGUST_2026,
      ),
    );
    const note = view.allowances.find(({ key }) => key === `${REPORTS}#Brazil`);
    expect([
      note?.title.en,
      note?.size.least,
      note?.size.most,
      note?.usedBefore.least,
      note?.left.most,
    ]).toEqual(['At most 20 reports: Brazil', '1', '1', '1', '0']);
  });

  it('is none where the earlier use was of nothing: the twenty-first report is refused', () => {
    const ledger = [used(REPORTS, '20'), used(`${REPORTS}#Z`, '0', '1')];
    expect(awards(claim([report('A', 'Z', '100.00')], ledger))).toEqual({ A: [0, 0] });
    expect(
      awards(claim([report('A', 'Z', '100.00')], [used(REPORTS, '20'), used(`${REPORTS}#Z`, '1', '1')])),
    ).toEqual({
      A: [50, 50],
    });
  });
});

describe('a project whose payment day is not known', () => {
  it('may come first or last of three, of which two run at one time, so it refuses nobody for sure (E-11.2.2)', () => {
    // Were C paid before A and B, B would be the third; were it paid after them, C is. 50 % of 1,000.00 each.
    expect(
      awards(
        claim(
          [project('A', 'a'), project('B', 'b'), project('C', 'c', { payment: { reference: 'C' } })],
          [],
          BODY,
        ),
      ),
    ).toEqual({
      A: [500, 500],
      B: [0, 500],
      C: [0, 500],
    });
    expect(awards(claim([project('A', 'a'), project('B', 'b'), project('C', 'c')], [], BODY))).toEqual({
      A: [500, 500],
      B: [500, 500],
      C: [0, 0],
    });
  });
});

describe('a project without a name', () => {
  it('may be the third at one time, and may have used the ceiling of one that is named (E-11.2.T)', () => {
    const unnamed = adLine({
      id: 'A',
      support: 'e-export/promotion-project',
      kind: 'promotion',
      document: { issuer: 'Agency', number: 'A', day: '2026-05-01' },
    });
    // 50 % of 1,000.00 may count for x, whose ceiling of 2026 is 19,728,673: 500 less is sure.
    expect(awards(claim([unnamed, project('B', 'x', { amount: tl('60000000.00') })], [], BODY))).toEqual({
      A: [0, 500],
      B: [19_728_173, 19_728_673],
    });
    const other = 'e-export/promotion-project/projects#y@2026-04-01..2026-05-01';
    expect(awards(claim([unnamed, project('B', 'x')], [used(other, '1', '1')], BODY))).toEqual({
      A: [0, 500],
      B: [0, 500],
    });
  });
});

describe('the ceiling of a project before 2026', () => {
  it('is told with a capital letter, since it has no year before it', () => {
    const activity = { from: '2025-11-01', until: '2025-12-01' };
    const payment = { reference: 'A', day: '2025-12-01' };
    const view = inWords(
      assess(intake(claim([project('A', 'x', { activity, payment })], [], BODY)), AUGUST_2026),
    );
    const ceiling = view.allowances.find(({ key }) => key === 'e-export/promotion-project/ceiling|x');
    expect(ceiling?.title).toEqual({
      tr: 'Üst limit: E-ihracat tanıtım projesi desteği – x',
      en: 'Ceiling: E-export promotion project – x',
    });
  });
});
