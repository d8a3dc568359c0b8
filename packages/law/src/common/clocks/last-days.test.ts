import { parseDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { codes, day, filing, named, ofCase, PAID } from './deadlines.fixture.ts';
import { deadlinesOf } from './deadlines-of.ts';

describe('periods of e-export (E-2.10)', () => {
  it('a quarter is over on the first day of the next, a half-year of depot rent on 1 July', () => {
    const ads = { regime: 'e-export', support: 'e-export/e-export-promotion', period: '2026-Q1' } as const;
    expect(day(named(ofCase(ads, '2026-03-01'), 'e-export/quarter-over').counts)).toBe('2026-04-01');
    const depot = { regime: 'e-export', support: 'e-export/depot-rent', period: '2025-H1' } as const;
    expect(day(named(ofCase(depot, '2025-03-01'), 'e-export/half-year-over').counts)).toBe('2025-07-01');
  });
});

describe('the end of the regime (O-39)', () => {
  const entry = { case: 'ads', regime: 'logistics', support: 'logistics/advertising', events: [] } as const;
  const file = { format: 'kervan-deadlines/1', cases: [entry] } as const;

  it('gives 30 June 2026 as last ordinary filing day, from the day on which the repeal was public', () => {
    const on = (today: string) =>
      deadlinesOf(file, { today: parseDay(today) }).regimes.map(({ counts }) => day(counts));
    expect(on('2026-02-26')).toEqual([]);
    expect(on('2026-02-27')).toEqual(['2026-06-30']);
  });

  it('flags a payment of 1 January 2026, not one of 31 December 2025', () => {
    const paid = (on: string) => codes(filing([{ event: 'payment', day: on }], '2026-03-01'));
    expect(paid('2026-01-01')).toContain('after-repeal');
    expect(paid('2025-12-31')).not.toContain('after-repeal');
  });
});

describe('the last day itself', () => {
  it('on a Sunday is not moved; the Friday before is named as safe', () => {
    const flag = filing([PAID], '2025-05-01').flags.find(({ code }) => code === 'closed-day');
    expect(flag?.rule).toBe('M-4');
    expect(day(flag?.day)).toBe('2025-09-12');
  });

  it('on the eve of a feast is a half day; beyond the table of holidays it is said to be unknown', () => {
    // 26 May 2026, eve of the Sacrifice Feast: six months after 26 November 2025.
    expect(codes(filing([{ event: 'payment', day: '2025-11-26' }], '2025-12-01'))).toEqual(['half-day']);
    expect(codes(filing([{ event: 'payment', day: '2027-08-02' }], '2025-12-01'))).toEqual([
      'calendar-unknown',
    ]);
  });

  it('inside a feast names the day before its eve as safe: 28 May 2026, safe on Monday 25 May', () => {
    const flag = filing([{ event: 'payment', day: '2025-11-28' }], '2025-12-01').flags[0];
    expect(flag?.code).toBe('closed-day');
    expect(day(flag?.day)).toBe('2026-05-25');
  });
});
