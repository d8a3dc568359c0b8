import { parseDay } from '@kervan/kit';
import { type ClaimFile, deadlinesOf, describeDeadlines, type FactEntry, type LineEntry } from '@kervan/law';
import { describe, expect, it } from 'vitest';
import { type OwnClaim, type OwnWork, ownCases, ownDeadlines } from './own-cases.ts';

const PROMOTION = 'e-export/e-export-promotion';
const STORE = 'e-export/online-store';
const TITLES = new Map([[PROMOTION, { tr: 'Tanıtım', en: 'Promotion' }]]);

/** A line of a support, paid by a payment on a day. */
function paid(reference: string, day?: string, support = PROMOTION): LineEntry {
  return {
    id: `${support} ${reference}`,
    support,
    kind: 'payPerClick',
    activity: { from: '2026-05-01', until: '2026-06-01' },
    document: { number: 'F-1', issuer: 'Ads GmbH', day: '2026-06-01' },
    payment: { reference, ...(day === undefined ? {} : { day }) },
  };
}

function claim(lines: readonly LineEntry[], told: { filedOn?: string; decided?: boolean } = {}): OwnClaim {
  const { filedOn, decided = false } = told;
  const file: ClaimFile = {
    format: 'kervan-claim/1',
    claim: '2026-Q2',
    regime: 'e-export',
    beneficiary: 'own',
    quarter: '2026-Q2',
    facts: [],
    lines,
    rates: [],
    ...(filedOn === undefined ? {} : { filedOn }),
  };
  return { file, decided };
}

function approved(value: string, subject: FactEntry['subject'] = {}): FactEntry {
  const origin = { kind: 'declaration', by: 'Örnek A.Ş.' } as const;
  return { fact: 'preApprovalDay', subject, value, origin, recordedOn: '2026-03-02' };
}

function work(claims: readonly OwnClaim[], facts: readonly FactEntry[] = []): OwnWork {
  return { firm: 'Örnek A.Ş.', lang: 'tr', claims, facts, titleOf: (support) => TITLES.get(support) };
}

/** Every deadline as `case clock day state`, those that wait with a dash. */
function answers(asked: OwnWork, on: string): readonly string[] {
  const view = ownDeadlines(describeDeadlines(deadlinesOf(ownCases(asked), { today: parseDay(on) })));
  return view.cases.flatMap((one) =>
    one.deadlines.map(
      ({ clock, counts, state }) => `${one.case} ${clock.replace('e-export/', '')} ${counts ?? '–'} ${state}`,
    ),
  );
}

describe('what a desk knows of its own deadlines', () => {
  it('a payment of 15 June 2026 is filed for by 15 December 2026: six months to the same-numbered day', () => {
    const one = work([claim([paid('P-1', '2026-06-15')])]);
    expect(answers(one, '2026-12-15')).toContain(`${PROMOTION} filing 2026-12-15 today`);
    expect(answers(one, '2026-12-16')).toContain(`${PROMOTION} filing 2026-12-15 missed`);
  });

  it('the filing day of a claim answers for its payments: in time on the last day, late on the next', () => {
    const filed = (filedOn: string) => work([claim([paid('P-1', '2026-06-15')], { filedOn })]);
    expect(answers(filed('2026-12-15'), '2027-01-04')).toContain(`${PROMOTION} filing 2026-12-15 met`);
    expect(answers(filed('2026-12-16'), '2027-01-04')).toContain(`${PROMOTION} filing 2026-12-15 missed`);
  });

  it('a payment whose day is not known yet waits, and is not dropped', () => {
    expect(answers(work([claim([paid('P-1')])]), '2026-07-01')).toContain(`${PROMOTION} filing – waiting`);
  });

  it('pre-approval of 10 March 2026 opens support on 1 April, which lasts through 31 March 2029', () => {
    const told = work([claim([paid('P-1', '2026-06-15')])], [approved('2026-03-10')]);
    expect(answers(told, '2026-07-01')).toEqual(
      expect.arrayContaining([
        `${PROMOTION} support-start 2026-04-01 open`,
        `${PROMOTION} e-export-promotion-term 2029-03-31 ahead`,
      ]),
    );
  });

  it('a pre-approval told of one support counts there alone, and names a case without any claim', () => {
    const told = work([], [approved('2026-03-10'), approved('2026-05-04', { support: STORE })]);
    const cases = ownCases(told).cases;
    expect(cases.map(({ case: name, events }) => [name, events.map(({ day }) => day)])).toEqual([
      [STORE, ['2026-05-04']],
    ]);
  });

  it('the declaration for 2026 is due on 1 April 2027, a Thursday, once for the firm and whatever the supports', () => {
    const two = work([claim([paid('P-1', '2026-06-15'), paid('P-2', '2026-06-16', STORE)])]);
    const declarations = (on: string) => answers(two, on).filter((one) => one.includes('declaration'));
    expect(declarations('2026-07-01')).toEqual(['firm yearly-declaration 2027-04-01 ahead']);
    expect(declarations('2027-04-01')).toEqual(['firm yearly-declaration 2027-04-01 today']);
    expect(declarations('2027-04-02'), 'nobody told whether it was filed').toEqual([]);
  });

  it('a decided claim without a filing day claims nothing missed; with one it is judged', () => {
    const lines = [paid('P-1', '2026-01-15')];
    const filings = (told: OwnClaim) =>
      answers(work([told]), '2026-11-24').filter((one) => / filing /.test(one));
    expect(filings(claim(lines, { decided: true }))).toEqual([]);
    expect(filings(claim(lines, { decided: true, filedOn: '2026-07-15' }))).toEqual([
      `${PROMOTION} filing 2026-07-15 met`,
    ]);
  });

  it('the counts of the answer are those of what it shows', () => {
    const shown = work([claim([paid('P-1', '2026-06-15')])]);
    const all = describeDeadlines(deadlinesOf(ownCases(shown), { today: parseDay('2026-07-01') }));
    const { counts, cases } = ownDeadlines(all);
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(cases.flatMap(({ deadlines }) => deadlines).length);
    // The filing and the declaration are ahead, the term waits for a start; the firm's own filing and term are left out.
    expect(counts).toMatchObject({ ahead: 2, waiting: 1 });
  });
});

describe('names that calendars keep', () => {
  const keys = (asked: OwnWork) => {
    const view = describeDeadlines(deadlinesOf(ownCases(asked), { today: parseDay('2026-07-01') }));
    return view.cases.flatMap((one) =>
      one.deadlines.map(({ key, counts }) => [one.case, key, counts] as const),
    );
  };

  it('a deadline keeps its case and key when the day of its payment changes', () => {
    const of = (day: string) =>
      keys(work([claim([paid('P-1', day)])])).filter(([, key]) => key.includes('P-1'));
    expect(of('2026-06-15')).toEqual([[PROMOTION, 'e-export/filing#2026-Q2 P-1', '2026-12-15']]);
    expect(of('2026-06-18')).toEqual([[PROMOTION, 'e-export/filing#2026-Q2 P-1', '2026-12-18']]);
  });

  it('payments of one day are one event, named by the first reference, in any order of the lines', () => {
    const lines = [paid('P-2', '2026-06-15'), paid('P-1', '2026-06-15'), paid('P-3', '2026-06-16')];
    const named = (some: readonly LineEntry[]) =>
      ownCases(work([claim(some)])).cases[0]?.events.map(({ id, day }) => [id, day]);
    expect(named(lines)).toEqual([
      ['2026-Q2 P-1', '2026-06-15'],
      ['2026-Q2 P-3', '2026-06-16'],
    ]);
    expect(named(lines.toReversed())).toEqual(named(lines));
  });

  it('the declaration of the firm is no support’s: it keeps its name whichever supports are used', () => {
    const named = (support: string) => {
      const told = ownCases(work([claim([paid('P-1', '2026-06-15', support)])]));
      const view = ownDeadlines(describeDeadlines(deadlinesOf(told, { today: parseDay('2026-07-01') })));
      return view.cases
        .filter((one) => one.case === 'firm')
        .map((one) => [one.support, one.deadlines.map(({ key }) => key)]);
    };
    expect(named(PROMOTION)).toEqual([['', ['e-export/yearly-declaration#2026']]]);
    expect(named(STORE)).toEqual(named(PROMOTION));
  });

  it('the language changes the name of a case and nothing else', () => {
    const asked = work([claim([paid('P-1', '2026-06-15')])]);
    const [turkish] = ownCases(asked).cases;
    const [english] = ownCases({ ...asked, lang: 'en' }).cases;
    expect([turkish?.name, english?.name]).toEqual(['Tanıtım', 'Promotion']);
    expect({ ...turkish, name: '' }).toEqual({ ...english, name: '' });
  });
});
