import { describe, expect, it } from 'vitest';
import { entries, FORWARDER, find, findLogistics, support } from './finder.fixture.ts';

const UNIT = 'unit';
const of = (view: ReturnType<typeof find>, name: string) => support(view, name, 'logistics');

describe('both regimes', () => {
  it('answer 26 supports once each, 14 of Decision 5986 and 12 of Decision 5448, counted in all and apart', () => {
    const view = find();
    expect(view.supports).toHaveLength(26);
    expect(view.byRegime.map(({ regime }) => regime)).toEqual(['e-export', 'logistics']);
    const sums = view.byRegime.map(({ counts }) => Object.values(counts).reduce((sum, one) => sum + one, 0));
    expect(sums).toEqual([14, 12]);
    for (const answer of ['yes', 'no', 'depends', 'waits', 'judged'] as const)
      expect(view.byRegime.reduce((sum, { counts }) => sum + counts[answer], 0)).toBe(view.counts[answer]);
  });

  it('show one of them alone where the file names it', () => {
    const view = find({}, { regimes: ['e-export'] });
    expect(view.supports.map(({ regime }) => regime)).toEqual(new Array(14).fill('e-export'));
    expect(findLogistics().supports.map(({ regime }) => regime)).toEqual(new Array(12).fill('logistics'));
    expect(findLogistics().total).toBeNull();
  });

  it('are both open to a firm that fits both: an e-export company that forwards freight', () => {
    const view = find(FORWARDER, {}, '2025-07-01');
    expect(support(view, 'digital-marketplace-promotion').answer).toBe('yes');
    expect(of(view, UNIT).answer).toBe('yes');
    expect([view.status, view.applicant]).toEqual(['company', 'beneficiary']);
  });
});

describe('a logistics firm in good order', () => {
  const view = findLogistics();

  it('has seven supports open to it and is shut out of those that bodies and organisers apply for', () => {
    const open = view.supports
      .filter(({ answer }) => answer === 'yes')
      .map((one) => one.support.split('/')[1]);
    expect(open).toEqual([
      'registration-protection',
      'market-entry-documents',
      'unit',
      'advertising',
      'individual-participation',
      'national-participation',
      'product-placement',
    ]);
    expect(of(view, 'trade-mission')).toMatchObject({ answer: 'no', rule: 'L-11.1' });
    expect(of(view, 'national-promotion')).toMatchObject({ answer: 'no', rule: 'L-9.7' });
  });

  it('gets 50 to 60 % of a unit, up to 3,281,216 TL for each unit in 2025', () => {
    expect(of(view, UNIT).rate).toMatchObject({ least: 5_000, most: 6_000, base: 5_000 });
    expect(of(view, UNIT).ceiling).toMatchObject({
      size: { least: '3281216.00', most: '3281216.00' },
      grade: 'derived',
      rule: 'L-T.unit.beneficiary.2025',
    });
    expect(of(view, UNIT).unsaid).toEqual([]);
  });

  it('reads the ceiling of registration as 2,735,105 TL, not the 455,979 TL of legal advice inside it', () => {
    expect(of(view, 'registration-protection').ceiling?.size).toMatchObject({ least: '2735105.00' });
  });

  it('is asked for nothing about a single event, unit or line, which are told with the expense', () => {
    expect(view.questions).toEqual([]);
    const conditions = of(view, UNIT).onExpense.map(({ rule }) => rule);
    expect(conditions).toEqual(expect.arrayContaining(['L-6.4', 'L-6.14', 'L-16.3', 'L-18.9']));
  });

  it('reads that a payment of 1 July 2025 must be filed by 1 January 2026, and an event ending then by the same day', () => {
    // 1 July + 6 months = 1 January.
    expect(of(view, UNIT).nextDate).toMatchObject({
      kind: 'last-filing-day',
      day: '2026-01-01',
      rule: 'L-16.3',
    });
    expect(of(view, 'individual-participation').nextDate).toMatchObject({
      day: '2026-01-01',
      rule: 'L-16.2',
    });
    expect(of(view, 'market-entry-documents').nextDate).toMatchObject({ day: '2026-01-01', rule: 'L-16.5' });
    // 31 August + 6 months is the last day of February.
    expect(of(findLogistics({}, {}, '2025-08-31'), UNIT).nextDate?.day).toBe('2026-02-28');
  });

  it('reads the five years of advertising from the start told, and what is left of that support year', () => {
    const started = {
      fact: 'supportStart',
      subject: { support: 'logistics/advertising' },
      value: '2023-05-10',
      origin: { kind: 'declaration', by: 'x' },
      recordedOn: '2025-06-01',
    } as const;
    const told = findLogistics(
      {},
      {
        facts: [...entries(FORWARDER), started],
        ledger: [
          {
            allowance: 'logistics/advertising/ceiling|2025-05-10',
            size: '820759400',
            used: '20759400',
            claim: 'earlier',
            state: 'granted',
          },
        ],
      },
    );
    const advertising = of(told, 'advertising');
    expect(advertising.dates.map(({ kind, day }) => [kind, day])).toEqual([
      ['support-start', '2023-05-10'],
      ['last-filing-day', '2026-01-01'],
      ['support-end', '2028-05-09'],
    ]);
    // 8,207,594 − 207,594 = 8,000,000
    expect(advertising.left).toMatchObject({
      key: 'logistics/advertising/ceiling|2025-05-10',
      left: { least: '8000000.00', most: '8000000.00' },
    });
  });
});

describe('what shuts a logistics firm out, and what would open the support', () => {
  it('takes a mean turnover of 113,995,009.00 TL in 2025, and not one of a kuruş less', () => {
    const at = (amount: string) =>
      of(findLogistics({ logisticsTurnover: { amount, currency: 'TRY' } }), UNIT);
    expect(at('113995009.00').answer).toBe('yes');
    expect(at('113995008.99')).toMatchObject({ answer: 'no', rule: 'L-14.1.2' });
  });

  it('names the gap to the threshold of the year: 40,000,000 TL is 10,097,500 TL short of the 50,097,500 TL of 2023', () => {
    const one = of(
      findLogistics({ logisticsTurnover: { amount: '40000000.00', currency: 'TRY' } }, {}, '2023-06-01'),
      UNIT,
    );
    const [step] = one.change?.steps ?? [];
    expect(step).toMatchObject({
      kind: 'turnover',
      rule: 'L-14.1.2',
      gap: { currency: 'TRY', least: '10097500.00' },
      by: '2023-12-31',
      opensOn: '2024-01-01',
    });
    expect(step?.words.en).toContain('whose threshold is not known yet');
  });

  it('names the threshold of the next year where it is known by then: 76,095,597 TL in 2024, 36,095,597 TL more', () => {
    const told = { logisticsTurnover: { amount: '40000000.00', currency: 'TRY' } };
    const one = of(findLogistics(told, {}, '2023-06-01', '2024-02-01'), UNIT);
    expect(one.change?.steps[0]).toMatchObject({
      kind: 'turnover',
      gap: { least: '36095597.00' },
      value: { amount: '76095597.00', currency: 'TRY' },
    });
  });

  it('sends a firm without licence, membership and office to all three, and agency work to a licence of its own', () => {
    const one = of(
      findLogistics({ transportLicence: 'none', hibMember: false, officeInTurkiye: false }),
      UNIT,
    );
    expect(one.rule).toBe('L-14.1.1');
    expect(one.change?.steps.map(({ fact, value }) => [fact, value])).toEqual([
      ['hibMember', true],
      ['transportLicence', 'carriage'],
      ['officeInTurkiye', true],
    ]);
    const agent = of(findLogistics({ transportLicence: 'agency' }), UNIT);
    expect(agent).toMatchObject({ answer: 'no', rule: 'L-3.1f' });
    expect(agent.change?.steps).toMatchObject([{ fact: 'transportLicence', value: 'carriage' }]);
  });

  it('waits for 21 April 2022 on the day the Decision came into force', () => {
    expect(of(findLogistics({}, {}, '2022-04-20', '2022-05-01'), UNIT)).toMatchObject({
      answer: 'waits',
      opensOn: '2022-04-21',
      rule: 'L-16.1',
    });
    expect(of(findLogistics({}, {}, '2022-04-21'), UNIT).answer).toBe('yes');
  });
});

describe('an e-export company that is no logistics firm', () => {
  it('is asked first who applies, for each of the twelve', () => {
    const view = find({}, {}, '2025-07-01');
    for (const one of view.supports.filter(({ regime }) => regime === 'logistics'))
      expect([one.support, one.answer, one.questions[0]?.fact]).toEqual([
        one.support,
        'depends',
        'applicant',
      ]);
  });

  it('has twelve clear refusals once it says that it holds no licence', () => {
    const view = find({ applicant: 'beneficiary', transportLicence: 'none' }, {}, '2025-07-01');
    const [, logistics] = view.byRegime;
    expect(logistics?.counts).toMatchObject({ no: 12 });
    expect(of(view, UNIT).rule).toBe('L-14.1.3');
  });
});

describe('rates and ceilings in no source', () => {
  it('leave those of a firm as they are while nobody told who applies: registration is a firm’s alone, at 50 to 60 %', () => {
    const view = findLogistics({ applicant: undefined });
    expect(of(view, 'registration-protection')).toMatchObject({
      rate: { least: 5_000, most: 6_000 },
      ceiling: { size: { least: '2735105.00', most: '2735105.00' } },
      unsaid: [],
    });
    // Advertising is for bodies too, whose figures are in no source.
    const advertising = of(view, 'advertising');
    expect(advertising.rate).toMatchObject({ least: 5_000, most: 6_000 });
    expect(advertising.ceiling?.size).toMatchObject({ most: '8207594.00', undetermined: false });
    expect(advertising.unsaid.map(({ words }) => words.en)).toEqual([
      'No source gives the rate for: Cooperation body, General Secretariat of HİB. The eligible base is shown, and no award is named.',
      'No source gives the ceiling for: Cooperation body, General Secretariat of HİB.',
    ]);
  });

  it('are said of a cooperation body, which may have advertising at an unknown rate', () => {
    const one = of(findLogistics({ applicant: 'cooperationBody' }), 'advertising');
    expect([one.answer, one.rate]).toEqual(['yes', null]);
    expect(one.unsaid.map(({ what, rule, grade }) => [what, rule, grade])).toEqual([
      ['rate', 'C-5', 'assumed'],
      ['ceiling', 'C-5', 'assumed'],
    ]);
    expect(one.unsaid[0]?.words.en).toContain('Cooperation body');
  });

  it('are said of everybody for missions', () => {
    const one = of(findLogistics({ applicant: 'hib' }), 'trade-mission');
    expect(one.unsaid.map(({ what }) => what)).toEqual(['rate', 'ceiling']);
  });
});

describe('the end of the regime', () => {
  it('is no matter for a day of 2025, and for 2026 not before 27 February 2026', () => {
    expect(of(findLogistics({}, {}, '2025-12-31', '2026-03-01'), UNIT).answer).toBe('yes');
    expect(of(findLogistics({}, {}, '2026-01-15', '2026-02-26'), UNIT).unsureRepeal).toBeNull();
    expect(of(findLogistics({}, {}, '2026-01-15', '2026-02-27'), UNIT).unsureRepeal).not.toBeNull();
  });

  it('leaves the answer to a person: refused if the repeal holds, otherwise what it would be', () => {
    const view = findLogistics({}, {}, '2026-07-01');
    const one = of(view, UNIT);
    expect(one).toMatchObject({
      answer: 'judged',
      why: 'judge',
      rule: 'O-39',
      grade: 'second-hand',
      opensOn: null,
    });
    // No threshold of turnover is known for 2026.
    expect(one.unsureRepeal).toMatchObject({
      rule: 'O-39',
      day: '2026-01-01',
      grade: 'second-hand',
      otherwise: { answer: 'depends', why: 'law', rule: 'L-14.1.2' },
    });
    expect(one.words.en).toMatch(
      /^Refused if the repeal of Decision 5448 on 1 January 2026 holds \(second-hand, O-39\); otherwise: No source says/,
    );
    expect(one.words.tr).toMatch(/^5448 sayılı Kararın 01\.01\.2026’da kaldırıldığı doğruysa reddedilir/);
    expect(one.unsaid.map(({ what, rule }) => [what, rule])).toEqual([['ceiling', 'O-39']]);
    expect(view.questions.map(({ fact, why }) => [fact, why])).toEqual([['repealHolds', 'judge']]);
  });

  it('lists what is told of Decision 10962, at second hand, and computes nothing with it', () => {
    const { successor } = findLogistics({}, {}, '2026-07-01');
    expect(successor?.title.en).toContain('10962');
    expect(successor?.told.length).toBeGreaterThan(15);
    expect(new Set(successor?.told.map(({ grade }) => grade))).toEqual(new Set(['second-hand']));
    expect(findLogistics().successor).toBeNull();
  });

  it('refuses once a person takes the repeal to hold, and answers as otherwise once not', () => {
    expect(of(findLogistics({ repealHolds: true }, {}, '2026-07-01'), UNIT)).toMatchObject({
      answer: 'no',
      rule: 'O-39',
      change: null,
    });
    expect(of(findLogistics({ repealHolds: false }, {}, '2026-07-01'), UNIT)).toMatchObject({
      answer: 'depends',
      why: 'law',
      rule: 'L-14.1.2',
      unsureRepeal: null,
    });
  });

  it('refuses for its own reason what is refused either way', () => {
    expect(of(findLogistics({ hibMember: false }, {}, '2026-07-01'), UNIT)).toMatchObject({
      answer: 'no',
      rule: 'L-14.1.1',
      unsureRepeal: null,
    });
  });
});
