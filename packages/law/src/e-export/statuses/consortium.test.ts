import { describe, expect, it } from 'vitest';
import { answerOf, CONSORTIUM, days, tl, verdictOf } from './status.fixture.ts';

const IN_2024 = days('2024-06-01');

describe('the e-export consortium (E-1.1.6, E-1.7)', () => {
  it('holds in 2024 with 100 declared transactions and one kuruş more than 5 million TL of paid-up capital', () => {
    const answer = answerOf('consortium', CONSORTIUM, IN_2024);
    expect(answer.lacking).toEqual([]);
    expect(answer.verdict).toBe('holds');
  });

  it.each([
    ['companyForm', { legalForm: 'otherLegalPerson' }, 'E-1.1.6'],
    ['purpose', { steersManufacturers: false }, 'E-1.1.6'],
    ['endToEnd', { endToEndExport: false }, 'E-1.1.6'],
    ['toConsumer', { directToConsumer: false }, 'E-1.1.6'],
    ['abroad', { storageOrReturnsAbroad: false }, 'E-1.1.6'],
    ['integration', { integratedAbroad: false }, 'E-1.1.6'],
    ['staff', { sufficientStaff: false }, 'E-1.1.6'],
    ['headOffice', { headOfficeTurkiye: false }, 'E-1.7.1'],
    ['transactions', { transactionsPreviousYear: '99' }, 'E-1.7.1'],
    ['iso27001', { iso27001: false }, 'E-1.7.1'],
    ['trustStamp', { trustMark: 'equivalent' }, 'E-1.7.1'],
    ['capital', { paidUpCapital: tl('5000000.00') }, 'E-1.7.1'],
  ] as const)('fails on %s alone when one fact falls short', (condition, change, rule) => {
    const answer = answerOf('consortium', { ...CONSORTIUM, ...change }, IN_2024);
    expect(answer.verdict).toBe('fails');
    expect(answer.lacking.map((one) => [one.condition, one.rule])).toEqual([[condition, rule]]);
  });

  it('counts the 100 transactions in the previous or in the current year, never the two added up', () => {
    const transactions = (previous: string, current: string) =>
      verdictOf(
        'consortium',
        'transactions',
        { transactionsPreviousYear: previous, transactionsThisYear: current },
        IN_2024,
      );
    expect(transactions('0', '100')).toBe('holds');
    expect(transactions('100', '0')).toBe('holds');
    // 99 + 99 = 198, yet neither year reaches 100
    expect(transactions('99', '99')).toBe('fails');
  });

  it('leaves it to the Ministry whether staff and know-how are sufficient', () => {
    const { sufficientStaff: _, ...others } = CONSORTIUM;
    const answer = answerOf('consortium', others, IN_2024);
    expect([answer.verdict, answer.why]).toEqual(['unknown', 'judge']);
  });

  it('keeps the abilities of the Decision in 2026, but its criteria were last seen in 2024', () => {
    const on = days('2026-05-01');
    const answer = answerOf('consortium', CONSORTIUM, on);
    expect([answer.verdict, answer.why, answer.underVersionsSeen]).toEqual(['unknown', 'law', 'holds']);
    expect(verdictOf('consortium', 'endToEnd', { endToEndExport: false }, on)).toBe('fails');
    expect(verdictOf('consortium', 'capital', { paidUpCapital: tl('99000000.00') }, on)).toBe('law');
  });

  it('is given by the Ministry (E-1.2.2)', () => {
    const { decision } = answerOf('consortium', CONSORTIUM, IN_2024);
    expect(decision.decidedBy?.tr).toBe('Ticaret Bakanlığı');
    expect(decision.form).toBe('EK-E-İhracat Konsorsiyumu Formu');
  });
});
