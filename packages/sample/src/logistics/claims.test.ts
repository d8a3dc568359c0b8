import { readFileSync } from 'node:fs';
import { parseDay } from '@kervan/kit';
import { type Assessment, assess, type ClaimFile, describe as describeAssessment, intake } from '@kervan/law';
import { describe, expect, it } from 'vitest';

const claimOf = (name: string): ClaimFile =>
  JSON.parse(readFileSync(new URL(`${name}.claim.json`, import.meta.url), 'utf8')) as ClaimFile;

const decidedOn = parseDay('2025-01-15');

const decided = (file: ClaimFile): Assessment => assess(intake(file), { decidedOn, knownOn: decidedOn });

/** Least and most of each line in kuruş. */
const lines = ({ claim, lineAwards }: Assessment): Record<string, readonly [least: bigint, most: unknown]> =>
  Object.fromEntries(
    claim.ranked.map(({ id }, index) => [id, [lineAwards[index]?.least ?? -1n, lineAwards[index]?.most]]),
  );

describe('the example of unit rent over two support years', () => {
  const file = claimOf('unit-rent');

  it('comes to 1,354,752.00 TL at least and 2,520,576.00 TL once the second half-year of rent is inspected', () => {
    // EUR 146,400.00 / 366 days = 400.00 a day; 33 TL for one; (50 % + 10) x 80 % = 48 %.
    // 90 days x 400 x 33 x 0.48 = 570,240.00; 92 days = 582,912.00; 184 days = 1,165,824.00, which wait for EK-6A.
    // EUR 12,000.00 x 35 x 0.48 = 201,600.00.
    const found = decided(file);
    expect(lines(found)).toEqual({
      'kira-2024': [115_315_200n, 231_897_600n],
      'yangin-belgesi': [20_160_000n, 20_160_000n],
    });
    expect(found.award).toEqual({ least: 135_475_200n, most: 252_057_600n });
    expect(found.undetermined).toBe(false);
  });

  it('is certain when the second half-year is inspected too', () => {
    const facts = file.facts.map((fact) =>
      fact.fact === 'inspectedThrough' ? { ...fact, value: '2025-01-31' } : fact,
    );
    expect(decided({ ...file, facts }).award).toEqual({ least: 252_057_600n, most: 252_057_600n });
  });

  it('leaves of the first support year what 1,442,000.00 TL of 2,190,325.00 TL left: one kuruş more used, one kuruş less', () => {
    // 2,190,325.00 - 570,240.00 = 1,620,085.00 may be used before; the part is cut beyond that.
    const used = (kurus: string) => ({
      ...file,
      ledger: file.ledger?.map((entry) => ({ ...entry, size: '219032500', used: kurus })) ?? [],
    });
    expect(decided(used('162008500')).award.least).toBe(135_475_200n);
    expect(decided(used('162008501')).award.least).toBe(135_475_199n);
  });

  it('says what it comes to where the additional rate or the year of the ceiling is read otherwise', () => {
    // TL 1,188,000 + 1,214,400 + 2,428,800 + 420,000 = 5,251,200. Without the ten points 50 % x 80 % = 40 %: 2,100,480.00; with a
    // tenth of a point 50.10 % x 80 % = 40.08 %: 2,104,680.96. By calendar year all is of 2024, at most 2,190,325.00.
    const { doubts } = describeAssessment(decided(file));
    const read = (id: string) =>
      doubts.find(({ doubt }) => doubt === id)?.others.map(({ reading, award }) => [reading, award.most]);
    expect(read('O-2')).toEqual([['not-applied', '2100480.00']]);
    expect(read('O-1')).toEqual([['basis-points', '2104680.96']]);
    expect(read('C-1')).toEqual([['calendar-year', '2190325.00']]);
    expect(read('C-3')).toEqual([
      ['per-unit', '2520576.00'],
      ['in-all', '2520576.00'],
    ]);
    expect(read('M-10')).toBeUndefined();
  });
});

describe('the example of a trade mission', () => {
  const file = claimOf('trade-mission');

  it('has an eligible base of 293,105.00 TL and no award, as no source gives the rate', () => {
    // 16,000 x 3/4 = 12,000.00; fares 18,400.00 twice; 5 x 5,478 = 27,390.00; 690 x 33.5 = 23,115.00;
    // 1,200 x 34 = 40,800.00; 4,500 x 34 = 153,000.00.
    const found = decided(file);
    expect(found.undetermined).toBe(true);
    expect(found.award.least).toBe(0n);
    const shown = describeAssessment(found);
    expect(shown.supports.map(({ eligible }) => [eligible.least, eligible.most])).toEqual([
      ['293105.00', '293105.00'],
    ]);
    expect(
      Object.fromEntries(shown.lines.map(({ line, eligibleLira }) => [line, eligibleLira.most])),
    ).toEqual({
      'on-heyet-otel': '12000.00',
      'ucak-selin': '18400.00',
      'ucak-mert': '18400.00',
      'otel-selin': '27390.00',
      'otel-mert': '23115.00',
      tercuman: '40800.00',
      salon: '153000.00',
    });
  });

  it('counts 27,390.00 TL of a lodging one kuruş above 5 × 5,478.00 TL, and the whole of one that is a kuruş below', () => {
    const lodged = (amount: string) =>
      describeAssessment(
        decided({
          ...file,
          lines: file.lines.map((line) =>
            line.id === 'otel-selin' ? { ...line, amount: { amount, currency: 'TRY' } } : line,
          ),
        }),
      ).lines.find(({ line }) => line === 'otel-selin')?.eligibleLira.most;
    expect(lodged('27390.01')).toBe('27390.00');
    expect(lodged('27389.99')).toBe('27389.99');
  });
});
