import { describe, expect, it } from 'vitest';
import { describeOffsets } from './describe-offsets.ts';
import { offset } from './offset.ts';
import type { OffsetFile } from './offset-file.ts';
import { takeOffsets } from './take-offsets.ts';

const FILE: OffsetFile = {
  format: 'kervan-offset/1',
  regime: 'logistics',
  entitlements: [
    {
      name: 'first lien',
      amount: '700.00',
      debts: [
        { institution: 'socialSecurity', overdue: '300.00' },
        {
          institution: 'tax',
          overdue: '500.00',
          lien: { amount: '500.00', placed: 'before-offset', day: '2025-03-03' },
        },
      ],
    },
    {
      name: 'paper missing',
      amount: '100.5',
      debts: [
        { institution: 'tax', overdue: '0', restructured: { amount: '40', proof: 'missing' } },
        { institution: 'socialSecurity', overdue: '0.00' },
      ],
    },
  ],
};

function view(file: OffsetFile) {
  return describeOffsets(file.regime, takeOffsets(file).map(offset));
}

function refused(file: unknown): unknown {
  try {
    view(file as OffsetFile);
  } catch (error) {
    return error;
  }
  throw new Error('the file was taken');
}

/** The file with the first entitlement changed. */
function changed(change: object): object {
  const [first, ...rest] = FILE.entitlements;
  return { ...FILE, entitlements: [{ ...first, ...change }, ...rest] };
}

describe('the set-off as data', () => {
  it('tells every payment with its rule, article and grade: the proposal of M-8 is marked as assumed', () => {
    const [answer] = view(FILE).answers;
    expect(
      answer?.payments.map(({ to, amount, rule, grade, article }) => [to, amount, rule, grade, article]),
    ).toEqual([
      ['tax', '500.00', 'L-17.3.3', 'text', '5448 Genelge m.17/3-3'],
      ['socialSecurity', '200.00', 'M-8', 'assumed', null],
    ]);
    expect(answer?.open.map(({ amount }) => amount)).toEqual(['0.00', '100.00']);
    expect(answer?.summary.en).toBe(
      'The first lien is paid first (the tax office); what is left does not cover the other debt.',
    );
  });

  it('shows a missing paper as a finding of L-17.2 and holds the entitlement, with both ways out computed', () => {
    const answer = view(FILE).answers[1];
    expect(answer).toMatchObject({ state: 'blocked', payments: [], held: '100.50' });
    expect(answer?.findings).toMatchObject([{ rule: 'L-17.2', verdict: 'unknown', why: 'ask' }]);
    // Proof brought: no debt, 100.50 to the applicant. Debt set off: 40.00 to tax, 60.50 to the applicant.
    expect(
      answer?.waysOut.map(({ way, payments }) => [way, payments.map(({ to, amount }) => `${to} ${amount}`)]),
    ).toEqual([
      ['proof-brought', ['applicant 100.50']],
      ['debt-set-off', ['tax 40.00', 'applicant 60.50']],
    ]);
  });

  it('adds up: 700.00 + 100.50 came in; 500.00, 200.00 and 0.00 go out and 100.50 is held', () => {
    expect(view(FILE).totals).toEqual({
      entitlement: '800.50',
      tax: '500.00',
      socialSecurity: '200.00',
      applicant: '0.00',
      held: '100.50',
    });
  });

  it('says every text in both languages, with the figures of the language', () => {
    const { answers } = view(FILE);
    const texts = answers.flatMap(({ summary, payments, steps, findings, waysOut, doubts }) => [
      summary,
      ...payments.map(({ words }) => words),
      ...steps.map(({ words }) => words),
      ...findings.flatMap(({ words, wayOut }) => [words, wayOut]),
      ...waysOut.flatMap(({ words, steps: under }) => [words, ...under.map((step) => step.words)]),
      ...doubts.flatMap(({ place, why, taken }) => [place, why, taken.words]),
    ]);
    expect(texts.length).toBeGreaterThan(15);
    for (const { tr, en } of texts) {
      expect(tr.length).toBeGreaterThan(10);
      expect(en.length).toBeGreaterThan(10);
      expect(tr).not.toBe(en);
      expect(`${tr}${en}`).not.toMatch(/[{}]/);
    }
    const lien = answers[0]?.steps.find(({ rule }) => rule === 'L-17.3.3')?.words;
    expect(lien).toEqual({
      tr: 'Vergi dairesi: ilk haciz 500,00 TL; hak ediş 700,00 TL; gönderilen 500,00 TL.',
      en: 'Tax office: first lien TRY 500.00; entitlement TRY 700.00; TRY 500.00 is sent.',
    });
  });

  it('shows the working of a share: 1.00 over debts of 1.00 and 2.00 leaves 100/300 and 200/300 of a kuruş', () => {
    // 100 × 100 ÷ 300 = 33 and 100 over 300; 100 × 200 ÷ 300 = 66 and 200 over 300: the odd kuruş is social security's.
    const [answer] = view(
      changed({
        amount: '1.00',
        debts: [
          { institution: 'tax', overdue: '1.00' },
          { institution: 'socialSecurity', overdue: '2.00' },
        ],
      }) as OffsetFile,
    ).answers;
    expect(answer?.payments.map(({ to, amount, rule }) => `${to} ${amount} ${rule}`)).toEqual([
      'tax 0.33 L-17.3.2',
      'socialSecurity 0.67 L-17.3.2',
    ]);
    const said = answer?.steps.map(({ words }) => words.en);
    expect(said).toContain(
      'Tax office: TRY 1.00 × TRY 1.00 ÷ TRY 3.00 = TRY 0.33; the division leaves 100/300 kuruş.',
    );
    expect(said).toContain('The 1 kuruş over goes to the institution whose division leaves most: SGK.');
  });

  it('under Decision 5986 names E-2.27 and trusts no rule of the working more than an assumption', () => {
    const [answer] = view({ ...FILE, regime: 'e-export' }).answers;
    expect(answer?.steps[0]?.rule).toBe('E-2.27');
    expect(new Set(answer?.steps.map(({ grade }) => grade))).toEqual(new Set(['assumed']));
    expect(new Set(answer?.payments.map(({ grade }) => grade))).toEqual(new Set(['assumed']));
    expect(answer?.doubts[0]?.doubt).toBe('E-2.27-working');
    expect(view(FILE).answers[0]?.steps.map(({ rule }) => rule)).not.toContain('E-2.27');
  });

  it('names the doubt, the reading taken and what everybody gets under the other one', () => {
    const tax = { institution: 'tax', overdue: '500', lien: { amount: '200', placed: 'before-offset' } };
    const debts = [tax, { institution: 'socialSecurity', overdue: '300' }];
    const [answer] = view(changed({ amount: '600', debts }) as OffsetFile).answers;
    // Lien alone first: 200; 400 over 300 and 300 is 200 each.
    expect(answer?.doubts[0]).toMatchObject({
      doubt: 'L-17.3.3-remainder',
      taken: { reading: 'whole-claim' },
      others: [
        {
          reading: 'lien-amount',
          same: false,
          payments: [
            { to: 'tax', amount: '400.00' },
            { to: 'socialSecurity', amount: '200.00' },
          ],
        },
      ],
    });
    // 800 covers everything under both readings.
    const [covered] = view(changed({ amount: '800', debts }) as OffsetFile).answers;
    expect(covered?.doubts[0]?.others[0]?.same).toBe(true);
  });
});

describe('the summary of each outcome', () => {
  const lien = (amount: string, day = '2025-03-03') => ({ amount, placed: 'before-offset', day });
  it.each([
    ['no debt', '5', ['0'], ['0'], 'There is no debt; the whole entitlement is paid to the applicant.'],
    ['nothing to distribute', '0', ['5'], ['0'], 'The entitlement is zero; there is nothing to distribute.'],
    ['full cover', '5', ['2'], ['3'], 'The entitlement covers all debts.'],
    [
      'pro rata',
      '4',
      ['2'],
      ['3'],
      'The entitlement does not cover the debts; it is distributed in proportion, and nothing is left for the applicant.',
    ],
    [
      'one debt alone',
      '4',
      ['5'],
      ['0'],
      'The entitlement does not cover the debt; all of it goes there, and nothing is left for the applicant.',
    ],
    [
      'below the first lien',
      '4',
      ['3'],
      ['5', lien('5')],
      'The entitlement is below the claim of the first lien; all of it goes to the one that placed it: SGK.',
    ],
    [
      'a lien, all covered',
      '8',
      ['3'],
      ['5', lien('5')],
      'The first lien is paid first (SGK); all debts are covered.',
    ],
    [
      'a lien, one kuruş short',
      '7.99',
      ['3'],
      ['5', lien('5')],
      'The first lien is paid first (SGK); what is left does not cover the other debt.',
    ],
  ])('%s', (_, amount, [tax, taxLien], [sgk, sgkLien], said) => {
    const debts = [
      { institution: 'tax', overdue: tax, lien: taxLien },
      { institution: 'socialSecurity', overdue: sgk, lien: sgkLien },
    ];
    const [answer] = view(changed({ amount, debts }) as OffsetFile).answers;
    expect(answer?.summary.en).toBe(said);
  });
});

describe('the step that looks for liens', () => {
  const said = (tax: object, sgk: object): readonly string[] => {
    const debts = [
      { institution: 'tax', overdue: '5', ...tax },
      { institution: 'socialSecurity', overdue: '3', ...sgk },
    ];
    const [answer] = view(changed({ amount: '8', debts }) as OffsetFile).answers;
    return answer?.steps.map(({ words }) => words.en) ?? [];
  };
  const lien = (amount: string, more: object = {}) => ({
    lien: { amount, placed: 'before-offset', ...more },
  });

  it.each([
    ['there is none', {}, {}, 'No institution has placed a lien.'],
    ['there is one', lien('5'), {}, 'Lien placed by: the tax office.'],
    [
      'there are two, the second told to be first',
      lien('5', { order: 2 }),
      lien('3'),
      'First lien: SGK; second: the tax office.',
    ],
    [
      'which of two came first is not told and changes nothing',
      lien('5'),
      lien('3'),
      'There are two liens; which came first is not told, and the payments are the same either way.',
    ],
    [
      'it came after the set-off',
      lien('5', { placed: 'before-sending' }),
      {},
      'The lien was placed after the set-off; the set-off that was made stands.',
    ],
  ])('says that %s', (_, tax, sgk, text) => {
    expect(said(tax, sgk)).toContain(text);
  });

  it('says of honoured restructured debt that it is not overdue', () => {
    const restructured = { restructured: { amount: '70', proof: 'on-file' } };
    expect(said({}, restructured)).toContain(
      'SGK: restructured debt of TRY 70.00 is no overdue debt where a paper shows that the restructuring is being honoured.',
    );
  });
});

describe('taking a file in', () => {
  it.each([
    ['a third decimal place', { amount: '1.005' }, 'offset.below-kurus', '$.entitlements[0].amount'],
    [
      'a debt that nobody told',
      { debts: [{ institution: 'tax' }, { institution: 'socialSecurity', overdue: '1' }] },
      'offset.debt-unknown',
      '$.entitlements[0].debts[0].overdue',
    ],
    [
      'an institution left out',
      { debts: [{ institution: 'socialSecurity', overdue: '1' }] },
      'offset.debt-unknown',
      '$.entitlements[0].debts',
    ],
    [
      'a day that does not exist',
      {
        debts: [
          {
            institution: 'tax',
            overdue: '1',
            lien: { amount: '1', placed: 'before-offset', day: '2025-02-29' },
          },
        ],
      },
      'day.impossible',
      '$.entitlements[0].debts[0].lien.day',
    ],
  ])('%s is refused at its place', (_, change, code, place) => {
    expect(refused(changed(change))).toMatchObject({ code, place });
  });

  it('two liens whose order decides are asked for at the place of the lien', () => {
    const lien = { amount: '500', placed: 'before-offset', day: '2025-03-03' };
    const debts = [
      { institution: 'socialSecurity', overdue: '500', lien },
      { institution: 'tax', overdue: '500', lien },
    ];
    expect(refused(changed({ debts }))).toMatchObject({
      code: 'offset.lien-order-unknown',
      place: '$.entitlements[0].debts[0].lien',
    });
  });

  it('a reading of a doubt is chosen by name; an unknown doubt or reading is refused with those there are', () => {
    const chosen = (doubt: string, reading: string) => ({
      ...FILE,
      readings: { [doubt]: { reading, by: 'İnceleyen', reason: 'denendi' } },
    });
    expect(view(chosen('L-17.3.3-remainder', 'lien-amount')).answers).toHaveLength(2);
    expect(refused(chosen('L-17.3.3-rest', 'lien-amount'))).toMatchObject({
      code: 'offset.unknown-doubt',
      wayOut: { en: expect.stringContaining('L-17.3.3-remainder') },
    });
    expect(refused(chosen('L-17.3.3-remainder', 'half'))).toMatchObject({
      code: 'offset.unknown-reading',
      wayOut: { en: 'There are: whole-claim, lien-amount.' },
    });
  });
});
