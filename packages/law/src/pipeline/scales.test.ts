import { describe, expect, it } from 'vitest';
import type { ClaimFile, FactValue, LineEntry } from '../facts/claim-file.ts';
import { tl } from '../testing/claims.fixture.ts';
import {
  BODY,
  boundsAt,
  lawClaim,
  lawFacts,
  missionLine,
  organised,
  portionsOf,
  read,
} from '../testing/logistics-claims.fixture.ts';
import { SCALES } from './portion.ts';

type Facts = Readonly<Record<string, FactValue | undefined>>;

function scaled(lines: readonly LineEntry[], facts: Facts = {}, more: Partial<ClaimFile> = {}) {
  const claim = lawClaim(lines, { facts: lawFacts({ ...BODY, ...facts }), ...more });
  return portionsOf(claim).map((portion) => [...boundsAt(portion, SCALES), portion.refusal?.rule ?? null]);
}

const REFUSES = read('area-excess', 'refused');

describe('info stands (L-9.8.3)', () => {
  const stand = (infoStandArea: string | undefined, more: Partial<ClaimFile> = {}, amount = '1000.00') =>
    scaled([organised('infoStand', { amount: tl(amount) })], { infoStandArea }, more);

  it('count whole up to 25 m²; of 25.01 m² the 25 count, rounded down: 25 / 25.01 × 1,000.00 = 999.60', () => {
    expect(stand('25')).toEqual([[100_000n, 100_000n, null]]);
    // 2,500 / 2,501 × 100,000 = 99,960.01 kuruş.
    expect(stand('25.01')).toEqual([[99_960n, 99_960n, null]]);
  });

  it('count by 25 / 30 of 30 m²: of 0.05 TL, 4.17 kuruş are cut to 0.04', () => {
    expect(stand('30', {}, '0.05')).toEqual([[4n, 4n, null]]);
  });

  it('are refused whole beyond 25 m² by the other reading, and left alone at 25 m²', () => {
    expect(stand('25.01', REFUSES)).toEqual([[0n, 0n, 'L-9.8.3']]);
    expect(stand('25', REFUSES)).toEqual([[100_000n, 100_000n, null]]);
  });

  it('are sure of nothing while nobody told the area, by either reading', () => {
    for (const reading of [{}, REFUSES]) expect(stand(undefined, reading)).toEqual([[0n, 100_000n, null]]);
  });
});

describe('show areas (L-9.8.4)', () => {
  const area = (
    showArea: string | undefined,
    rentedArea: string | undefined,
    more: Partial<ClaimFile> = {},
  ) => scaled([organised('showArea')], { showArea, rentedArea }, more);

  it('count up to 15 % of what participants rented: 30 of 200 m² whole, 30.01 m² by 30 / 30.01', () => {
    expect(area('30', '200')).toEqual([[100_000n, 100_000n, null]]);
    // 3,000 / 3,001 × 100,000 = 99,966.6 kuruş.
    expect(area('30.01', '200')).toEqual([[99_966n, 99_966n, null]]);
    expect(area('30.01', '200', REFUSES)).toEqual([[0n, 0n, 'L-9.8.4']]);
  });

  it('are sure of nothing while either area is not told', () => {
    expect(area('30', undefined)).toEqual([[0n, 100_000n, null]]);
    expect(area(undefined, '200')).toEqual([[0n, 100_000n, null]]);
  });

  it('leave other kinds alone: promotion of the sector counts whole beside 500 m² of shows', () => {
    expect(scaled([organised('sectorPromotion')], { showArea: '500' })).toEqual([[100_000n, 100_000n, null]]);
  });
});

describe('lodging of a preliminary mission (L-11.3.7)', () => {
  const nights = (personDays: string, changes: Partial<LineEntry> = {}) =>
    missionLine('preliminaryLodging', { ...changes, facts: { personDays, ...changes.facts } });

  it('counts three days of a person: three whole, of four days three quarters', () => {
    expect(scaled([nights('3')])).toEqual([[100_000n, 100_000n, null]]);
    expect(scaled([nights('4')])).toEqual([[75_000n, 75_000n, null]]);
  });

  it('sums the days of one person over lines: two and two are four, and each line counts by 3 / 4', () => {
    expect(scaled([nights('2'), nights('2')])).toEqual([
      [75_000n, 75_000n, null],
      [75_000n, 75_000n, null],
    ]);
    expect(scaled([nights('2'), nights('1')]).map(([least]) => least)).toEqual([100_000n, 100_000n]);
  });

  it('keeps persons, missions and firms apart', () => {
    const apart = [{ person: 'Bora' }, { item: 'other' }, { body: 'Bora Ltd' }] as const;
    for (const other of apart)
      expect(scaled([nights('2'), nights('2', other)]).map(([least]) => least)).toEqual([100_000n, 100_000n]);
  });

  it('leaves the days of a refused line out: what the Counsellor refused is no day of the mission', () => {
    const lines = [nights('2'), nights('2', { facts: { counsellorOpinion: 'refused' } })];
    expect(scaled(lines)).toEqual([
      [100_000n, 100_000n, null],
      [0n, 0n, 'L-18.11'],
    ]);
  });

  it('counts the days of a line that may be refused both ways: between 75 % and the whole', () => {
    const lines = [nights('2'), nights('2', { facts: { natureClear: 'unknown' } })];
    expect(scaled(lines)[0]).toEqual([75_000n, 100_000n, null]);
  });

  it('is sure of nothing for a person without a name, and between none and its whole for days not told', () => {
    const { person: _none, ...nobody } = nights('4');
    expect(scaled([nobody])).toEqual([[0n, 75_000n, null]]);
    expect(scaled([missionLine('preliminaryLodging')], { personDays: undefined })).toEqual([
      [0n, 100_000n, null],
    ]);
  });

  it('is refused whole beyond three days by the other reading', () => {
    expect(scaled([nights('4')], {}, REFUSES)).toEqual([[0n, 0n, 'L-11.3.7']]);
    expect(scaled([nights('3')], {}, REFUSES)).toEqual([[100_000n, 100_000n, null]]);
  });
});
