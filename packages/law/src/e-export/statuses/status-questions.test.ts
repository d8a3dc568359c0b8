import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerOf,
  COMPANY,
  CONSORTIUM,
  days,
  declared,
  RETAIL_SITE,
  STANDING,
  tl,
  usd,
} from './status.fixture.ts';
import { statusQuestions } from './status-questions.ts';
import { statusesFor } from './statuses-for.ts';

const ON = days('2026-05-01');
const asked = (told: Parameters<typeof declared>[0], on = ON) =>
  statusQuestions(declared(told), on).map((question) => question.fact);

describe('what to ask next', () => {
  it('begins with the legal form, which every status looks at', () => {
    const [first] = statusQuestions([], ON);
    expect(first?.fact).toBe('legalForm');
    expect(first?.statuses).toEqual(['company', 'retailSite', 'marketplace', 'b2bPlatform', 'consortium']);
  });

  it('asks a sole trader nothing more but whether it is a cooperation body', () => {
    expect(asked({ legalForm: 'soleTrader' })).toEqual(['cooperationBody']);
  });

  it('asks no fact twice and none that was told', () => {
    const questions = asked(STANDING);
    expect(new Set(questions).size).toBe(questions.length);
    for (const fact of Object.keys(STANDING)) expect(questions).not.toContain(fact);
  });

  it('asks for ETBİS sales of a retail site whose exports fall short, not of one whose exports are enough', () => {
    const { etbisNetSales: _, ...site } = RETAIL_SITE;
    const [question] = statusQuestions(
      declared({ ...site, previousYearExport: usd('499999.99') }),
      ON,
    ).filter((one) => one.statuses.includes('retailSite'));
    expect(question?.fact).toBe('etbisNetSales');
    expect(answerOf('retailSite', site, ON).nextQuestion).toBeUndefined();
    expect(
      answerOf('retailSite', { ...site, previousYearExport: usd('499999.99') }, ON).nextQuestion?.fact,
    ).toBe('etbisNetSales');
  });

  it('asks the exports of a company last: they open a class, they decide no status', () => {
    const other = {
      sellsOnOwnSite: false,
      runsMarketplace: false,
      runsB2bPlatform: false,
      steersManufacturers: false,
    };
    const told = { ...COMPANY, ...other, cooperationBody: false };
    expect(asked(told)).toEqual(['previousYearExport']);
    expect(asked({ ...told, previousYearExport: usd('1000000.01') })).toEqual([]);
  });

  it('puts a question about the year before the day asked about', () => {
    const [question] = statusQuestions(
      declared({ ...RETAIL_SITE, previousYearExport: 'unknown' }),
      ON,
    ).filter((one) => one.fact === 'previousYearExport');
    expect(question?.words.en).toContain('in the calendar year 2025');
    expect(question?.words.tr).toContain('2025 takvim yılında');
  });

  it('prefers for a consortium what decides now to what was seen in 2024 only', () => {
    const { endToEndExport: _, iso27001: __, ...told } = CONSORTIUM;
    expect(asked({ ...told, statusInUse: 'consortium', cooperationBody: false })).toEqual([
      'endToEndExport',
      'iso27001',
    ]);
  });

  it('asks a firm that fails already about nothing that no status needs', () => {
    expect(asked({ ...STANDING, unionMember: false, cooperationBody: true })).toEqual([]);
  });

  it('asks nothing about a day before the Decision', () => {
    expect(asked({}, days('2022-08-24'))).toEqual([]);
  });

  it('settles everything that can be settled within its own questions, whatever is answered', () => {
    const answers: Readonly<
      Record<string, () => fc.Arbitrary<string | { amount: string; currency: string }>>
    > = {
      amount: () => fc.constantFrom('0', '500000', '1000000.01', '1000000000.01'),
      count: () => fc.constantFrom('0', '100', '1000', '250000'),
      share: () => fc.constantFrom('0', '25', '66.67', '99'),
    };
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (pick) => {
        const told: Record<string, string | { amount: string; currency: string }> = {};
        for (let round = 0; round < 60; round++) {
          const [question] = statusQuestions(declared(told), ON);
          if (question === undefined) break;
          const { type, currency } = question.definition;
          const choices = Object.keys(question.definition.answers);
          const measured = answers[type]?.();
          const value =
            measured === undefined
              ? (choices[pick.next().value % choices.length] as string)
              : (fc.sample(measured, { numRuns: 1, seed: pick.next().value })[0] as string);
          told[question.fact] = currency === undefined ? value : { amount: value as string, currency };
        }
        expect(statusQuestions(declared(told), ON)).toEqual([]);
        for (const answer of statusesFor(declared(told), ON))
          expect([answer.status, answer.why]).not.toEqual([answer.status, 'ask']);
      }),
      { numRuns: 25 },
    );
  });

  it('tells lira and dollars apart in what it asks', () => {
    const questions = statusQuestions([], days('2024-06-01'));
    expect(questions.find((one) => one.fact === 'paidUpCapital')?.definition.currency).toBe('TRY');
    expect(questions.find((one) => one.fact === 'previousYearExport')?.definition.currency).toBe('USD');
    expect(asked({ ...CONSORTIUM, paidUpCapital: tl('5000000.00') }, days('2024-06-01'))).not.toContain(
      'iso27001',
    );
  });
});
