import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  type BusinessDayKind,
  businessCalendar,
  businessDay,
  type FoundBusinessDay,
  firstBusinessDayOf,
  nextBusinessDay,
  TURKISH_HOLIDAYS,
} from './business-days.ts';
import { addDays, type Day, dayOf, formatDay, parseDay, weekdayOf } from './day.ts';
import { contains } from './period.ts';

function next(text: string): string {
  return show(nextBusinessDay(parseDay(text)));
}

function show(found: FoundBusinessDay): string {
  return 'day' in found ? formatDay(found.day) : 'unknown';
}

/** The weekdays of a year that are of a kind, as `MM-DD`. */
function weekdaysOf(year: number, kind: BusinessDayKind): string[] {
  const found: string[] = [];
  for (let day: Day = dayOf(year, 1, 1); day <= dayOf(year, 12, 31); day = addDays(day, 1)) {
    if (weekdayOf(day) <= 5 && businessDay(day).kind === kind) found.push(formatDay(day).slice(5));
  }
  return found;
}

describe('the 15th of a month, or the next business day (L-18.2)', () => {
  it.each([
    ['2026-03-15', '2026-03-16', 'a Sunday'],
    ['2026-08-15', '2026-08-17', 'a Saturday'],
    ['2026-11-15', '2026-11-16', 'a Sunday'],
    ['2026-07-15', '2026-07-16', 'a Wednesday, Democracy and National Unity Day'],
    ['2022-07-15', '2022-07-18', 'a Friday holiday before a weekend'],
    ['2024-06-15', '2024-06-20', 'a Saturday before a feast of 16–19 June'],
    ['2027-05-15', '2027-05-20', 'a Saturday and eve, then the feast of 16–19 May'],
    ['2026-04-15', '2026-04-15', 'a Wednesday: itself'],
  ])('%s leads to %s: %s', (fifteenth, to) => {
    expect(next(fifteenth)).toBe(to);
  });
});

describe('closed weekdays, worked out by hand from the law and the feast rows', () => {
  it.each<[number, string[]]>([
    [2023, ['04-21', '05-01', '05-19', '06-28', '06-29', '06-30', '08-30']],
    [
      2024,
      [
        '01-01',
        '04-10',
        '04-11',
        '04-12',
        '04-23',
        '05-01',
        '06-17',
        '06-18',
        '06-19',
        '07-15',
        '08-30',
        '10-29',
      ],
    ],
    [2025, ['01-01', '03-31', '04-01', '04-23', '05-01', '05-19', '06-06', '06-09', '07-15', '10-29']],
    [2026, ['01-01', '03-20', '04-23', '05-01', '05-19', '05-27', '05-28', '05-29', '07-15', '10-29']],
    [
      2027,
      ['01-01', '03-09', '03-10', '03-11', '04-23', '05-17', '05-18', '05-19', '07-15', '08-30', '10-29'],
    ],
  ])('of %i', (year, closed) => {
    expect(weekdaysOf(year, 'closed')).toEqual(closed);
  });

  it('of 2022 from 1 April, the days before being unknown', () => {
    expect(weekdaysOf(2022, 'closed')).toEqual([
      '05-02',
      '05-03',
      '05-04',
      '05-19',
      '07-11',
      '07-12',
      '07-15',
      '08-30',
    ]);
    // 1 January to 31 March are 90 days, 64 of them weekdays: 12 whole weeks from Monday 3 January to Sunday 27 March
    // hold 60, Monday 28 to Thursday 31 March are four more, and 1 and 2 January were a weekend.
    expect(weekdaysOf(2022, 'unknown')).toHaveLength(64);
  });

  it.each<[number, string[]]>([
    [2022, ['07-08', '10-28']],
    [2023, ['04-20', '06-27']],
    [2024, ['04-09', '10-28']],
    [2025, ['06-05', '10-28']],
    [2026, ['03-19', '05-26', '10-28']],
    [2027, ['03-08', '10-28']],
  ])('half days of %i that are not already a weekend', (year, half) => {
    expect(weekdaysOf(year, 'halfDay')).toEqual(half);
  });

  it('2 January, 31 December and 18 May are ordinary days', () => {
    for (const text of ['2026-01-02', '2026-12-31', '2026-05-18']) {
      expect(businessDay(parseDay(text)).kind, text).toBe('business');
    }
  });

  it('every Saturday and Sunday of the table is closed, and no weekday is unknown', () => {
    const { coverage } = TURKISH_HOLIDAYS;
    for (let day = coverage.from; day < coverage.until; day = addDays(day, 1)) {
      const kind = businessDay(day).kind;
      if (weekdayOf(day) >= 6) expect(kind, formatDay(day)).toBe('closed');
      else expect(kind, formatDay(day)).not.toBe('unknown');
    }
  });
});

describe('a reason and a source for every day', () => {
  it('names the holiday in both languages, with the article', () => {
    const day = businessDay(parseDay('2026-07-15'));
    expect(day.reason.tr).toBe('Demokrasi ve Millî Birlik Günü');
    expect(day.reason.en).toBe('Democracy and National Unity Day');
    expect(day.source.article).toBe('2429 sayılı Kanun m.2/C');
  });

  it('counts the days of a feast', () => {
    expect(businessDay(parseDay('2026-05-29')).reason.tr).toBe('Kurban Bayramı, 3. gün');
    expect(businessDay(parseDay('2026-03-20')).reason.en).toBe('Ramadan Feast, day 1');
    expect(businessDay(parseDay('2026-05-31')).reason.tr).toBe('Hafta sonu (Pazar)'); // the day after a 4-day feast
  });

  it('says that an eve closes at 13:00', () => {
    expect(businessDay(parseDay('2026-03-19')).reason.tr).toBe(
      "Ramazan Bayramı arifesi: 13.00'ten sonra kapalı",
    );
    expect(businessDay(parseDay('2026-10-28')).reason.en).toBe('Eve of Republic Day: closed from 13:00');
  });

  it('gives 19 May 2027 as the fixed holiday it is, although a feast of weaker grade falls on it', () => {
    const day = businessDay(parseDay('2027-05-19'));
    expect(day.source).toMatchObject({ rule: '2429-2/A-2', grade: 'published' });
    expect(businessDay(parseDay('2027-05-18')).source.grade).toBe('second-hand');
  });

  it('cites at least one page for every feast and a grade no better than published', () => {
    for (const row of TURKISH_HOLIDAYS.feasts) {
      expect(row.source.from, row.source.rule).toMatch(/https?:\/\/\S+\.\S+/);
      expect(row.source.grade, row.source.rule).not.toBe('text');
      expect(row.days).toBe(row.feast === 'ramazan' ? 3 : 4);
      expect(contains(TURKISH_HOLIDAYS.coverage, row.first)).toBe(true);
    }
    expect(TURKISH_HOLIDAYS.feasts).toHaveLength(12); // two feasts in each of six years
  });
});

describe('how sure the next business day is', () => {
  it('is published for 15 March 2026, resting on the weekend and the law', () => {
    expect(nextBusinessDay(parseDay('2026-03-15'))).toMatchObject({
      kind: 'business',
      grade: 'published',
      sources: [{ rule: '657-99' }, { rule: '2429' }],
    });
  });

  it('is second-hand for 15 May 2027, and for the workdays that touch that feast', () => {
    expect(nextBusinessDay(parseDay('2027-05-15'))).toMatchObject({ grade: 'second-hand' });
    expect(nextBusinessDay(parseDay('2027-05-20'))).toMatchObject({ grade: 'second-hand' });
    expect(nextBusinessDay(parseDay('2027-05-14'))).toMatchObject({ grade: 'second-hand' });
    expect(nextBusinessDay(parseDay('2027-05-21'))).toMatchObject({ grade: 'published' });
    expect(nextBusinessDay(parseDay('2027-05-13'))).toMatchObject({ grade: 'published' });
  });

  it('is assumed where the day found is a half day: 19 March and 28 October 2026 count as business days', () => {
    for (const text of ['2026-03-19', '2026-10-28']) {
      const found = nextBusinessDay(parseDay(text));
      expect(found).toMatchObject({ day: parseDay(text), kind: 'halfDay', grade: 'assumed' });
    }
  });
});

describe('outside the table nothing is guessed', () => {
  it('31 March 2022 and 1 January 2028 are unknown, 1 April 2022 and 31 December 2027 are known', () => {
    expect(businessDay(parseDay('2022-03-31')).kind).toBe('unknown');
    expect(businessDay(parseDay('2022-04-01')).kind).toBe('business');
    expect(businessDay(parseDay('2027-12-31')).kind).toBe('business');
    expect(businessDay(parseDay('2028-01-01')).kind).toBe('unknown');
  });

  it('even a Sunday outside it is unknown', () => {
    expect(weekdayOf(parseDay('2028-01-02'))).toBe(7);
    expect(businessDay(parseDay('2028-01-02')).kind).toBe('unknown');
  });

  it('a search that runs out of the table says why, in both languages, and where', () => {
    const found = addBusinessDays(parseDay('2027-12-31'), 1);
    expect(found).toMatchObject({ at: parseDay('2028-01-01') });
    if ('day' in found) throw new Error('expected unknown');
    expect(found.unknown.tr).toContain('01.04.2022–31.12.2027');
    expect(found.unknown.en).toContain('2022-04-01 to 2027-12-31');
  });

  it('a year whose Kurban feast has no source is unknown on weekdays, still closed on weekends and fixed holidays', () => {
    const calendar = businessCalendar({
      ...TURKISH_HOLIDAYS,
      feasts: TURKISH_HOLIDAYS.feasts.filter((row) => formatDay(row.first) !== '2024-06-16'),
    });
    expect(businessDay(parseDay('2024-06-17'), calendar).kind).toBe('unknown');
    expect(businessDay(parseDay('2024-06-17'), calendar).reason.tr).toContain('2024 yılı Kurban Bayramı');
    expect(businessDay(parseDay('2024-06-17'), calendar).reason.en).toContain('Sacrifice Feast of 2024');
    expect(businessDay(parseDay('2024-02-06'), calendar).kind).toBe('unknown');
    expect(businessDay(parseDay('2024-02-04'), calendar).kind).toBe('closed');
    expect(businessDay(parseDay('2024-07-15'), calendar).kind).toBe('closed');
    expect(businessDay(parseDay('2024-04-09'), calendar).kind).toBe('halfDay');
    expect(businessDay(parseDay('2025-02-04'), calendar).kind).toBe('business');
    expect(show(nextBusinessDay(parseDay('2024-06-15'), calendar))).toBe('unknown');
  });
});

describe('counting business days', () => {
  it('April 2023 begins on Monday 3 April, April 2025 after the feast on Wednesday 2 April', () => {
    expect(show(firstBusinessDayOf(parseDay('2023-04-20')))).toBe('2023-04-03');
    expect(show(firstBusinessDayOf(parseDay('2025-04-30')))).toBe('2025-04-02');
    expect(show(firstBusinessDayOf(parseDay('2026-01-01')))).toBe('2026-01-02');
  });

  it('is unknown for March 2022, which lies before the table, and 1 April for the month after', () => {
    expect(show(firstBusinessDayOf(parseDay('2022-03-25')))).toBe('unknown');
    expect(show(firstBusinessDayOf(parseDay('2022-04-25')))).toBe('2022-04-01');
  });

  it('one business day after Friday is Monday, two are Tuesday, and the day itself does not count', () => {
    expect(show(addBusinessDays(parseDay('2026-03-13'), 1))).toBe('2026-03-16');
    expect(show(addBusinessDays(parseDay('2026-03-13'), 2))).toBe('2026-03-17');
    expect(show(addBusinessDays(parseDay('2026-03-14'), 1))).toBe('2026-03-16');
  });

  it('counts the eve and skips the feast: two business days after 25 May 2026 is 1 June', () => {
    // Tuesday 26 May (eve, half day) is the first; 27–30 May feast, 31 May Sunday; Monday 1 June is the second.
    const found = addBusinessDays(parseDay('2026-05-25'), 2);
    expect(show(found)).toBe('2026-06-01');
    expect(found).toMatchObject({ grade: 'assumed' });
  });

  it('refuses to count none or half a day', () => {
    expect(() => addBusinessDays(parseDay('2026-05-25'), 0)).toThrow(/cannot be counted/);
    expect(() => addBusinessDays(parseDay('2026-05-25'), 1.5)).toThrow(/cannot be counted/);
  });
});
