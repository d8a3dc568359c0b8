import { parseDay, valueOn } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { sameFigure } from '../constructs/threshold.ts';
import { exportThreshold } from './export-threshold.ts';

/** The threshold in whole US dollars, or `unknown`. */
function dollars(day: string, knownOn = '2026-11-23'): bigint | 'unknown' {
  const answer = valueOn(exportThreshold, parseDay(day), parseDay(knownOn), sameFigure);
  return answer.known ? answer.entry.value.cents / 100n : 'unknown';
}

describe('the export threshold of companies (E-1.3.7)', () => {
  it('is 5,000,000 USD from 25 August to 31 December 2022, and unknown before', () => {
    expect(dollars('2022-08-24')).toBe('unknown');
    expect(dollars('2022-08-25')).toBe(5_000_000n);
    expect(dollars('2022-12-31')).toBe(5_000_000n);
  });

  it('is 2,500,000 USD from 2023 to the end of May 2025, between the sightings too', () => {
    expect(dollars('2023-01-01')).toBe(2_500_000n);
    expect(dollars('2024-03-15')).toBe(2_500_000n);
    expect(dollars('2024-12-03')).toBe(2_500_000n);
    expect(dollars('2025-05-31')).toBe(2_500_000n);
  });

  it('is unknown from June 2025 to 12 April 2026, and 1,000,000 USD from 13 April on', () => {
    expect(dollars('2025-06-01')).toBe('unknown');
    expect(dollars('2026-04-12')).toBe('unknown');
    expect(dollars('2026-04-13')).toBe(1_000_000n);
    expect(dollars('2027-02-01')).toBe(1_000_000n);
  });

  it('does not know on 12 April 2026 what the circular of the next day says', () => {
    expect(dollars('2026-04-13', '2026-04-12')).toBe('unknown');
    expect(dollars('2026-04-13', '2026-04-13')).toBe(1_000_000n);
  });

  it('is one figure where two sightings of it agree, to the cent', () => {
    expect(sameFigure({ cents: 250_000_000n }, { cents: 250_000_000n })).toBe(true);
    expect(sameFigure({ cents: 250_000_000n }, { cents: 250_000_001n })).toBe(false);
  });

  it('tells of every figure its source and grade', () => {
    expect(exportThreshold.entries.map(({ source }) => [source.rule, source.grade, source.from])).toEqual([
      ['E-1.3.7', 'text', 'SEED1'],
      ['E-1.3.7', 'second-hand', 'EID23'],
      ['E-1.3.7', 'second-hand', 'TRB24'],
      ['E-1.3.7', 'second-hand', 'TRB25'],
      ['E-1.3.7', 'second-hand', 'GIL'],
      ['E-1.3.7', 'second-hand', 'TAS'],
    ]);
  });
});
