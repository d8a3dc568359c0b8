import { formatDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { lawClaim, refusalOf, rent } from '../testing/logistics-claims.fixture.ts';
import type { ListEntry } from './claim-file.ts';
import { intake } from './intake.ts';

function version(from: string, until?: string, countries: readonly string[] = ['US']): ListEntry {
  return { list: 'EK-3', from, ...(until === undefined ? {} : { until }), countries, source: 'made up' };
}

function refused(...lists: readonly ListEntry[]) {
  const { code, place, told } = refusalOf(lawClaim([rent()], { lists }));
  return { code, place, told };
}

describe('versions of a list as handed in', () => {
  const accepted = (...lists: readonly ListEntry[]) =>
    (intake(lawClaim([rent()], { lists })).lists.get('EK-3') ?? []).map(({ from, until }) => [
      formatDay(from),
      Number.isFinite(until),
    ]);

  it('follow one another half-open: one to the 2nd of May and one from it do not overlap', () => {
    expect(accepted(version('2024-01-01', '2024-05-02'), version('2024-05-02'))).toEqual([
      ['2024-01-01', true],
      ['2024-05-02', false],
    ]);
  });

  it('are refused where both hold on one day, in whichever order they stand: the later in the file is named', () => {
    const overlap = { code: 'versions-overlap', place: '$.lists[1]', told: true };
    expect(refused(version('2024-01-01', '2024-05-03'), version('2024-05-02'))).toEqual(overlap);
    expect(refused(version('2024-05-02'), version('2024-01-01', '2024-05-03'))).toEqual(overlap);
    expect(refused(version('2024-01-01'), version('2025-01-01'))).toEqual(overlap);
    expect(refused(version('2024-01-01', '2024-02-01'), version('2024-01-01', '2024-02-01'))).toEqual(
      overlap,
    );
  });

  it('last a day at least: ending on the day they begin, or before, they are refused', () => {
    const empty = { code: 'empty-version', place: '$.lists[0]', told: true };
    expect(refused(version('2024-05-02', '2024-05-02'))).toEqual(empty);
    expect(refused(version('2024-05-02', '2024-05-01'))).toEqual(empty);
    expect(accepted(version('2024-05-02', '2024-05-03'))).toEqual([['2024-05-02', true]]);
  });

  it('name the day that is none', () => {
    expect(refused(version('2024-13-01')).place).toBe('$.lists[0].from');
    expect(refused(version('2024-01-01', '2024-02-30')).place).toBe('$.lists[0].until');
  });

  it('may be left out: a claim without lists has none', () => {
    const { lists: _none, ...without } = lawClaim([rent()]);
    expect(intake(without).lists.size).toBe(0);
  });

  it('keep each its countries and where it was published', () => {
    const [first] =
      intake(lawClaim([rent()], { lists: [version('2024-01-01', undefined, ['US', 'BR'])] })).lists.get(
        'EK-3',
      ) ?? [];
    expect([...(first?.countries ?? [])]).toEqual(['US', 'BR']);
    expect(first?.source).toBe('made up');
  });
});
