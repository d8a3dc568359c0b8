import { describe, expect, it } from 'vitest';
import { answerOf, B2B_PLATFORM, conditionOf, days, verdictOf } from './status.fixture.ts';

const IN_2024 = days('2024-06-01');

describe('the B2B platform (E-1.1.5, E-1.6)', () => {
  it('holds in 2024 with every figure exactly at its threshold and rank 199,999', () => {
    const answer = answerOf('b2bPlatform', B2B_PLATFORM, IN_2024);
    expect(answer.lacking).toEqual([]);
    expect(answer.verdict).toBe('holds');
  });

  it.each([
    ['ordering', { runsB2bPlatform: false }, 'E-1.1.5'],
    ['companyForm', { legalForm: 'otherLegalPerson' }, 'E-1.1.5'],
    ['headOffice', { headOfficeTurkiye: false }, 'E-1.6.1'],
    ['inOperation', { activeLastTwoYears: false }, 'E-1.6.1'],
    ['trustStamp', { trustMark: 'none' }, 'E-1.6.1'],
    ['infrastructure', { infrastructureProvider: false }, 'E-1.6.1'],
    ['browsers', { worksInBrowsers: false }, 'E-1.6.2'],
    ['links', { linksLive: false }, 'E-1.6.2'],
    ['availability', { availability: '98.99' }, 'E-1.6.2'],
    ['traffic', { bearsHeavyTraffic: false }, 'E-1.6.2'],
    ['paidMembers', { paidMembers: '999' }, 'E-1.6.2'],
    ['ranking', { worldRanking: '200000' }, 'E-1.6.2'],
    ['search', { searchFilter: false }, 'E-1.6.2'],
    ['memberPages', { memberPagesShown: false }, 'E-1.6.2'],
    ['indexed', { indexedResults: '249999' }, 'E-1.6.2'],
  ] as const)('fails on %s alone when one fact falls short', (condition, change, rule) => {
    const answer = answerOf('b2bPlatform', { ...B2B_PLATFORM, ...change }, IN_2024);
    expect(answer.verdict).toBe('fails');
    expect(answer.lacking.map((one) => [one.condition, one.rule])).toEqual([[condition, rule]]);
  });

  it('tells rank 200,000 to become 199,999 or better', () => {
    expect(conditionOf('b2bPlatform', 'ranking', { worldRanking: '200000' }, IN_2024).lacking).toEqual({
      tr: 'dünya sıralaması en çok 199.999 olmalı',
      en: 'world ranking: 199,999 or better',
    });
  });

  it('loses sight of the technical tests on 3 December 2024, of the general conditions after May 2025', () => {
    const known = '2026-05-01';
    expect(verdictOf('b2bPlatform', 'paidMembers', { paidMembers: '1000' }, days('2024-12-02', known))).toBe(
      'holds',
    );
    expect(verdictOf('b2bPlatform', 'paidMembers', { paidMembers: '1000' }, days('2024-12-03', known))).toBe(
      'law',
    );
    const office = { headOfficeTurkiye: true };
    expect(verdictOf('b2bPlatform', 'headOffice', office, days('2025-05-31', known))).toBe('holds');
    expect(verdictOf('b2bPlatform', 'headOffice', office, days('2025-06-01', known))).toBe('law');
  });

  it('is told in 2026 how it stands under the versions seen', () => {
    const on = days('2026-05-01');
    const met = answerOf('b2bPlatform', B2B_PLATFORM, on);
    expect([met.verdict, met.why, met.underVersionsSeen]).toEqual(['unknown', 'law', 'holds']);
    const short = answerOf('b2bPlatform', { ...B2B_PLATFORM, paidMembers: '999' }, on);
    expect([short.verdict, short.why, short.underVersionsSeen]).toEqual(['unknown', 'law', 'fails']);
  });

  it('goes to the Sekretarya with EK-B2B Platformu Başvuru Formu (E-1.6.4)', () => {
    expect(answerOf('b2bPlatform', {}, IN_2024).decision.form).toBe('EK-B2B Platformu Başvuru Formu');
  });
});
