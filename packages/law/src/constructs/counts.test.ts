import { describe, expect, it } from 'vitest';
import type { FactValue } from '../facts/claim-file.ts';
import { BODY, lawClaim, lawFacts, missionLine, outcomeOn } from '../testing/logistics-claims.fixture.ts';
import type { Condition } from './condition.ts';
import { atLeastHalf, countAtLeast, lastsAtMost } from './counts.ts';
import { factDay } from './days.ts';

function of(condition: Condition, facts: Readonly<Record<string, FactValue | undefined>>) {
  const claim = lawClaim([missionLine('meetingOrganisation')], { facts: lawFacts({ ...BODY, ...facts }) });
  return outcomeOn(condition, claim);
}

describe('a number of things', () => {
  it('of at least eight holds at 8 and fails at 7; while not told it may be either (L-11.5)', () => {
    const eight = countAtLeast('participants', 8);
    expect(of(eight, { participants: '8' })).toBe('holds');
    expect(of(eight, { participants: '7' })).toBe('fails');
    expect(of(eight, { participants: undefined })).toBe('either');
  });

  it('measured in square metres is asked in hundredths: 24.50 m² are reached at 24.5 and missed at 24.49', () => {
    const area = countAtLeast('showArea', 2_450);
    expect(of(area, { showArea: '24.5' })).toBe('holds');
    expect(of(area, { showArea: '24.49' })).toBe('fails');
    expect(area.words.tr).toMatch(/en az 24\.50?$/);
  });

  it('is said with its question and figure in both languages', () => {
    expect(countAtLeast('visitors', 500).words).toEqual({
      tr: 'Kaç (çevrim içi) ziyaretçi vardı? en az 500',
      en: 'How many (online) visitors were there? at least 500',
    });
  });
});

describe('half of another number (L-9.6.2, L-12.3.2)', () => {
  const half = atLeastHalf('foreignVisitors', 'visitors');
  const visitors = (foreignVisitors: string | undefined, all: string | undefined) =>
    of(half, { foreignVisitors, visitors: all });

  it('is reached by 250 of 500 and missed by 249; of 501 it takes 251', () => {
    expect(visitors('250', '500')).toBe('holds');
    expect(visitors('249', '500')).toBe('fails');
    expect(visitors('250', '501')).toBe('fails');
    expect(visitors('251', '501')).toBe('holds');
  });

  it('is not known while either number is not', () => {
    expect(visitors(undefined, '500')).toBe('either');
    expect(visitors('250', undefined)).toBe('either');
  });

  it('names both numbers in both languages', () => {
    expect(half.words.tr).toBe(
      '“Kaçı yabancı ziyaretçiydi?” / “Kaç (çevrim içi) ziyaretçi vardı?” en az yarısı',
    );
    expect(half.words.en).toBe(
      '“How many of the visitors were foreign?” / “How many (online) visitors were there?” at least half',
    );
  });
});

describe('a programme of at most ten days (L-11.1)', () => {
  const ten = lastsAtMost(factDay('eventStart'), factDay('eventEnd'), 10);
  const lasts = (eventStart: string | undefined, eventEnd: string | undefined) =>
    of(ten, { eventStart, eventEnd });

  it('lasts ten days from the 6th to the 15th of May, both included, and eleven to the 16th', () => {
    expect(lasts('2024-05-06', '2024-05-15')).toBe('holds');
    expect(lasts('2024-05-06', '2024-05-16')).toBe('fails');
    expect(lasts('2024-05-06', '2024-05-06')).toBe('holds');
  });

  it('may last any time while a day is not told', () => {
    expect(lasts(undefined, '2024-05-15')).toBe('either');
    expect(lasts('2024-05-06', undefined)).toBe('either');
  });

  it('is said in both languages', () => {
    expect(ten.words.tr).toBe('etkinliğin ilk günü ile etkinliğin son günü arası, ikisi dahil en çok 10 gün');
    expect(ten.words.en).toBe(
      'from the first day of the event to the last day of the event, both included, at most 10 days',
    );
  });
});
