import { type Dated, type Money, parseDay, valueOn } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import {
  lodgingPerDay,
  preApprovalThreshold,
  preApprovalThresholdByReading,
  turnoverThreshold,
  turnoverThresholdByReading,
} from './index.ts';

function liras(history: Dated<Money> | null | undefined, day: string): bigint | 'unknown' {
  const answer = valueOn(history as Dated<Money>, parseDay(day), parseDay('2026-11-24'));
  return answer.known ? answer.entry.value.minor / 100n : 'unknown';
}

function yearly(history: Dated<Money>): readonly (readonly [string, string, bigint])[] {
  return history.entries.map(({ source, value }) => [source.rule, source.grade, value.minor / 100n]);
}

describe('amounts that the circular names (L-19.1)', () => {
  it('lets 1,800 TL a day for lodging rise to 3,607 · 5,478 · 8,206 TL', () => {
    // 1,800 × 2.00390 = 3,607.02; 3,607 × 1.51895 = 5,478.85; 5,478 × 1.49805 = 8,206.3
    expect(yearly(lodgingPerDay)).toEqual([
      ['L-19.1.T.lodging.2022', 'text', 1_800n],
      ['L-19.1.T.lodging.2023', 'derived', 3_607n],
      ['L-19.1.T.lodging.2024', 'derived', 5_478n],
      ['L-19.1.T.lodging.2025', 'derived', 8_206n],
    ]);
  });

  it('lets the pre-approval threshold of 120,000 TL rise to 240,468 · 365,258 · 547,174 TL', () => {
    // 120,000 × 2.00390 = 240,468; × 1.51895 = 365,258.87; 365,258 × 1.49805 = 547,174.7
    expect(yearly(preApprovalThreshold)).toEqual([
      ['L-19.1.T.threshold.2022', 'text', 120_000n],
      ['L-19.1.T.threshold.2023', 'derived', 240_468n],
      ['L-19.1.T.threshold.2024', 'derived', 365_258n],
      ['L-19.1.T.threshold.2025', 'derived', 547_174n],
    ]);
  });

  it('lets the turnover of 25,000,000 TL rise to 50,097,500 · 76,095,597 · 113,995,009 TL', () => {
    // 25 M × 2.00390 = 50,097,500; × 1.51895 = 76,095,597.6; 76,095,597 × 1.49805 = 113,995,009.1
    expect(yearly(turnoverThreshold)).toEqual([
      ['L-19.1.T.turnover.2022', 'text', 25_000_000n],
      ['L-19.1.T.turnover.2023', 'derived', 50_097_500n],
      ['L-19.1.T.turnover.2024', 'derived', 76_095_597n],
      ['L-19.1.T.turnover.2025', 'derived', 113_995_009n],
    ]);
  });

  it('knows them from 20 April 2022 to 31 December 2025, and not a day longer', () => {
    for (const history of [
      lodgingPerDay,
      preApprovalThreshold,
      turnoverThreshold,
      preApprovalThresholdByReading.by.thousand,
    ]) {
      expect(liras(history, '2022-04-19')).toBe('unknown');
      expect(liras(history, '2022-04-20')).not.toBe('unknown');
      expect(liras(history, '2025-12-31')).not.toBe('unknown');
      expect(liras(history, '2026-01-01')).toBe('unknown');
    }
    expect(liras(lodgingPerDay, '2024-12-31')).toBe(5_478n);
    expect(liras(lodgingPerDay, '2025-01-01')).toBe(8_206n);
  });

  it('reads the turnover as printed, 25,000,000 TL, without an end: the text gives it no year', () => {
    const printed = turnoverThresholdByReading.by['as-printed'];
    expect(liras(printed, '2022-04-19')).toBe('unknown');
    expect(liras(printed, '2022-04-20')).toBe(25_000_000n);
    expect(liras(printed, '2026-03-01')).toBe(25_000_000n);
  });

  it('tells the article that names each of them', () => {
    expect(
      [lodgingPerDay, preApprovalThreshold, turnoverThreshold].map(
        ({ entries }) => entries[0]?.source.article,
      ),
    ).toEqual(['Genelge m.11/3, m.13/4, m.19', 'Genelge m.7/1, m.19', 'Genelge m.14/1, m.19']);
  });
});

describe('amounts that rest on a doubt', () => {
  it('cuts the pre-approval threshold of 2023 to 240,468 TL, and to 240,000 TL under the other reading (O-38)', () => {
    const { doubt, by } = preApprovalThresholdByReading;
    expect([doubt, ...Object.keys(by)]).toEqual(['O-38', 'whole-lira', 'thousand']);
    expect(by['whole-lira']).toBe(preApprovalThreshold);
    // 240,468 → 240,000; × 1.51895 = 364,548 exactly; × 1.49805 = 546,111.13
    expect(yearly(by.thousand as Dated<Money>).map(([, , figure]) => figure)).toEqual([
      120_000n,
      240_000n,
      364_548n,
      546_111n,
    ]);
  });

  it('indexes the turnover, leaves it at 25,000,000 TL, or asks for none, as C-4 is read', () => {
    const { doubt, by } = turnoverThresholdByReading;
    expect([doubt, ...Object.keys(by)]).toEqual(['C-4', 'indexed', 'as-printed', 'dropped']);
    expect(by.indexed).toBe(turnoverThreshold);
    expect(liras(by['as-printed'], '2022-04-20')).toBe(25_000_000n);
    expect(liras(by['as-printed'], '2025-12-31')).toBe(25_000_000n);
    expect(by.dropped).toBeNull();
  });
});
