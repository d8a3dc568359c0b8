import { describe, expect, it } from 'vitest';
import { answerOf, COMPANY, conditionOf, days, usd, verdictOf } from './status.fixture.ts';

const ON = days('2026-05-01');

describe('the company (E-1.1.2, E-1.3)', () => {
  it('holds for a company of the Commercial Code and for a trading cooperative with a brand of Turkish products', () => {
    expect(answerOf('company', COMPANY, ON).verdict).toBe('holds');
    expect(answerOf('company', { ...COMPANY, legalForm: 'cooperative' }, ON).verdict).toBe('holds');
  });

  it('leaves sole traders and ordinary partnerships outside, by E-1.1.2 and E-1.2.3', () => {
    for (const legalForm of ['soleTrader', 'ordinaryPartnership']) {
      const answer = answerOf('company', { ...COMPANY, legalForm }, ON);
      expect(answer.verdict).toBe('fails');
      expect(answer.lacking.map((one) => one.rule)).toEqual(['E-1.1.2', 'E-1.2.3']);
    }
  });

  it('leaves an association outside by E-1.1.2 alone, for it is a legal person', () => {
    const answer = answerOf('company', { ...COMPANY, legalForm: 'otherLegalPerson' }, ON);
    expect(answer.verdict).toBe('fails');
    expect(answer.lacking.map((one) => one.rule)).toEqual(['E-1.1.2']);
  });

  it.each([
    ['unionMember', false, 'E-1.2.3'],
    ['dysRegistered', false, 'E-1.2.4'],
    ['brand', 'none', 'E-1.3.2'],
    ['brandGoodsTurkish', false, 'E-1.3.2'],
    ['statusInUse', 'retailSite', 'E-1.2.1'],
  ] as const)('fails when %s is %s, by %s', (fact, value, rule) => {
    const answer = answerOf('company', { ...COMPANY, brandProgramme: false, [fact]: value }, ON);
    expect(answer.verdict).toBe('fails');
    expect(answer.lacking.map((one) => one.rule)).toEqual([rule]);
  });

  it('takes a brand application for enough', () => {
    expect(verdictOf('company', 'brand', { brand: 'applied' }, ON)).toBe('holds');
  });

  it('does not say whether a Brand/Turquality company is excused from Turkish products for coverage', () => {
    const told = { brandGoodsTurkish: false };
    expect(verdictOf('company', 'brandGoods', { ...told, brandProgramme: true }, ON)).toBe('law');
    expect(verdictOf('company', 'brandGoods', { ...told, brandProgramme: false }, ON)).toBe('fails');
    expect(verdictOf('company', 'brandGoods', told, ON)).toBe('ask');
  });

  it('is granted by the İBGS, with the form EK-Şirket Başvuru Formu (E-1.2.2, E-1.3.1)', () => {
    const { decision } = answerOf('company', COMPANY, ON);
    expect(decision.form).toBe('EK-Şirket Başvuru Formu');
    expect(decision.decidedBy?.tr).toContain('İBGS');
    expect(decision.rules).toContain('E-1.2.2');
  });
});

describe('the export threshold of a company (E-1.3.7)', () => {
  const above = (amount: string, on: string, knownOn?: string) =>
    verdictOf('company', 'aboveExportThreshold', { previousYearExport: usd(amount) }, days(on, knownOn));

  it('is passed by one cent more than 5 million USD in 2022, not by 5 million', () => {
    expect(above('5000000.00', '2022-12-31')).toBe('fails');
    expect(above('5000000.01', '2022-12-31')).toBe('holds');
  });

  it('is passed by one cent more than 2.5 million USD from 2023, not by 2.5 million', () => {
    expect(above('2500000.00', '2023-01-01')).toBe('fails');
    expect(above('2500000.01', '2023-01-01')).toBe('holds');
    expect(above('2500000.00', '2025-05-31')).toBe('fails');
    expect(above('2500000.01', '2025-05-31')).toBe('holds');
  });

  it('is passed by one cent more than 1 million USD from 13 April 2026, not by 1 million', () => {
    expect(above('1000000.00', '2026-04-13')).toBe('fails');
    expect(above('1000000.01', '2026-04-13')).toBe('holds');
  });

  it('was 2.5 million on 1 March 2024 too, between two sightings that agree, once both were known', () => {
    expect(above('2500000.01', '2024-03-01', '2024-09-27')).toBe('holds');
    expect(above('2500000.01', '2024-03-01', '2024-09-26')).toBe('law');
  });

  it('lay between 2.5 and 1 million on 12 April 2026: decided only where both say the same', () => {
    const on = '2026-04-12';
    const known = '2026-04-13';
    expect(above('2500000.01', on, known)).toBe('holds');
    expect(above('2500000.00', on, known)).toBe('law');
    expect(above('1000000.01', on, known)).toBe('law');
    expect(above('1000000.00', on, known)).toBe('fails');
  });

  it('was not known on 12 April 2026 for that day, whatever the exports: the last sighting was May 2025', () => {
    expect(above('90000000.00', '2026-04-12')).toBe('law');
    expect(above('0.00', '2026-04-12')).toBe('law');
  });

  it('counts the circular from 13 April 2026 only for who knows of it', () => {
    expect(above('1500000.00', '2026-05-01', '2026-04-13')).toBe('holds');
    expect(above('1500000.00', '2026-05-01', '2026-04-12')).toBe('law');
  });

  it('decides nothing about the status itself', () => {
    const answer = answerOf('company', { ...COMPANY, previousYearExport: usd('0.00') }, ON);
    expect(answer.verdict).toBe('holds');
    expect(answer.classes.map((one) => one.verdict)).toEqual(['fails']);
  });

  it('says how far exports of 600,000 USD are from it: 400,000.01 USD', () => {
    // above 1,000,000.00: the nearest amount that passes is 1,000,000.01; − 600,000.00 = 400,000.01
    const { lacking } = conditionOf(
      'company',
      'aboveExportThreshold',
      { previousYearExport: usd('600000.00') },
      ON,
    );
    expect(lacking).toEqual({
      tr: 'önceki takvim yılı ihracatı 400.000,01 USD daha fazla olmalı',
      en: 'exports of the previous calendar year: USD 400,000.01 more',
    });
  });

  it('carries the figure of its version with rule, grade, source and day', () => {
    const { versions } = conditionOf('company', 'aboveExportThreshold', {}, ON);
    expect(versions).toHaveLength(1);
    expect(versions[0]?.thresholds).toEqual([
      {
        fact: 'previousYearExport',
        comparison: 'above',
        figure: { type: 'amount', money: { minor: 100_000_000n, currency: 'USD' } },
      },
    ]);
    expect(versions[0]?.source).toEqual({
      rule: 'E-1.3.7',
      grade: 'second-hand',
      from: 'TAS',
      article: 'Genelge m.18',
    });
    expect(versions[0]?.from).toBe(days('2026-04-13').on);
  });
});
