import { type Dated, dayOf, formatDay, type Money, valueOn } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { indexed as indexedUnder5986, indexationSteps as stepsOf5986 } from '../e-export/indexation.ts';
import { lodgingPerDay, preApprovalThresholdByReading, turnoverThreshold } from './amounts/index.ts';
import * as ceilings from './ceilings/index.ts';
import { averageSteps, carried, derivationOf, indexationRule } from './indexation.ts';

/** The rule once more, from the printed percentages alone: floor(before × (1 + mean)) with the mean in hundred-thousandths. */
const MEANS: Readonly<Record<number, bigint>> = {
  2023: (72_310n + 128_470n) / 2n,
  2024: (53_860n + 49_930n) / 2n,
  2025: (58_510n + 41_100n) / 2n,
};

function after(before: bigint, year: number): bigint {
  return (before * (100_000n + (MEANS[year] as bigint))) / 100_000n;
}

function figure(history: Dated<Money> | null | undefined, year: number): bigint {
  const day = dayOf(year, 7, 1);
  const answer = valueOn(history as Dated<Money>, day, day);
  if (!answer.known) throw new Error(`no figure on ${formatDay(day)}`);
  return answer.entry.value.minor / 100n;
}

describe('the twelve-month averages (K-10.4)', () => {
  it('gives the factors 2.00390, 1.51895 and 1.49805', () => {
    // (72.31 + 128.47) / 2 = 100.390; (53.86 + 49.93) / 2 = 51.895; (58.51 + 41.10) / 2 = 49.805
    expect(averageSteps.map(({ year, mean, factor }) => [year, mean, factor])).toEqual([
      [2023, 100_390n, 200_390n],
      [2024, 51_895n, 151_895n],
      [2025, 49_805n, 149_805n],
    ]);
  });

  it('tells where each average comes from; the one of 2024 for domestic prices was computed, not printed', () => {
    expect(averageSteps.map(({ source }) => source.rule)).toEqual([
      'K-10.4.T.2023',
      'K-10.4.T.2024',
      'K-10.4.T.2025',
    ]);
    expect(averageSteps.flatMap(({ cpi, ppi }) => [cpi.grade, ppi.grade])).toEqual([
      'published',
      'published',
      'published',
      'published',
      'published',
      'derived',
    ]);
    for (const { cpi, ppi, source } of averageSteps) expect(source.from).toBe(`${cpi.from}; ${ppi.from}`);
  });

  it('derives the factor of a year in both languages', () => {
    expect(derivationOf(2023)?.says).toEqual({
      tr: '2023 katsayısı 2,00390: 2022 yılının on iki aylık ortalamalara göre değişimi TÜFE’de %72,31, Yİ-ÜFE’de %128,47; ikisinin ortalaması %100,390.',
      en: 'The factor of 2023 is 2.00390: by twelve-month averages 2022 changed the CPI by 72.31 % and the domestic PPI by 128.47 %; the mean of the two is 100.390 %.',
    });
    expect(derivationOf(2025)?.step.factor).toBe(149_805n);
    expect(indexationRule.tr).toContain('(ortalama TÜFE + ortalama Yİ-ÜFE) / 2');
    expect(indexationRule.en).toContain('(average CPI + average domestic PPI) / 2');
  });

  it('has no factor for 2022, the first year, and none for 2026, when the regime had ended', () => {
    expect(derivationOf(2022)).toBeUndefined();
    expect(derivationOf(2026)).toBeUndefined();
    expect([...carried(600_000n, 'thousand').keys()]).toEqual([2022, 2023, 2024, 2025]);
  });
});

describe('the tables checked by the rule', () => {
  const limits: readonly (readonly [row: string, history: Dated<Money> | undefined])[] = [
    ['registration', ceilings.registrationCeilings.by.derived?.beneficiary],
    ['market entry', ceilings.marketEntryCeilings.by.derived?.beneficiary],
    ['unit', ceilings.unitCeilings.beneficiary],
    ['advertising', ceilings.advertisingCeilings.beneficiary],
    ['individual participation', ceilings.individualParticipationCeilings.by.derived?.beneficiary],
    ['product placement', ceilings.productPlacementCeilings.beneficiary],
    ['legal advice cut to the thousand', ceilings.legalAdviceCeilings.by.thousand?.beneficiary],
    ['pre-approval threshold cut to the thousand', preApprovalThresholdByReading.by.thousand ?? undefined],
  ];

  it.each(limits)(
    '%s: 2023 is cut to the thousand, 2024 and 2025 to whole lira, to the lira',
    (_, history) => {
      const base = figure(history, 2022);
      const of2023 = (after(base, 2023) / 1_000n) * 1_000n;
      const of2024 = after(of2023, 2024);
      const own = [base, of2023, of2024, after(of2024, 2025)];
      expect([2022, 2023, 2024, 2025].map((year) => figure(history, year))).toEqual(own);
      expect([...carried(base, 'thousand').values()]).toEqual(own);
    },
  );

  it.each([
    ['legal advice', ceilings.legalAdviceCeilings.by['whole-lira']?.beneficiary],
    ['lodging per day', lodgingPerDay],
    ['pre-approval threshold', preApprovalThresholdByReading.by['whole-lira']],
    ['turnover', turnoverThreshold],
  ] as const)('%s: every year is cut to whole lira, to the lira', (_, history) => {
    const base = figure(history, 2022);
    const of2023 = after(base, 2023);
    const of2024 = after(of2023, 2024);
    const own = [base, of2023, of2024, after(of2024, 2025)];
    expect([2022, 2023, 2024, 2025].map((year) => figure(history, year))).toEqual(own);
    expect([...carried(base, 'whole-lira').values()]).toEqual(own);
  });

  it('starts from the cut figure: 455,979 TL of legal advice in 2025, not the 455,980 TL of the unrounded product', () => {
    // 100,000 × 2.00390 × 1.51895 × 1.49805 = 455,980.04; from 304,382 (cut from 304,382.39) it is 455,979.46
    expect((100_000n * 200_390n * 151_895n * 149_805n) / 100_000n ** 3n).toBe(455_980n);
    expect(carried(100_000n, 'whole-lira').get(2025)).toBe(455_979n);
  });

  it('comes within 1,000 TL of the figures of the health section, once both are told in thousands', () => {
    // 2,735,105 and 2,735,000 agree; so do 1,367,551 and 1,367,000. 8,207,594 is cut to 8,207,000: 1,000 TL above 8,206,000, and
    // 1,594 TL above it uncut, which is why the tolerance is one of thousands.
    const gaps = (
      [
        [ceilings.registrationCeilings, 2_735_000n],
        [ceilings.marketEntryCeilings, 8_206_000n],
        [ceilings.individualParticipationCeilings, 1_367_000n],
      ] as const
    ).map(([table, analogue]) => {
      expect(figure(table.by.analogue?.beneficiary, 2025)).toBe(analogue);
      return (figure(table.by.derived?.beneficiary, 2025) / 1_000n) * 1_000n - analogue;
    });
    expect(gaps).toEqual([0n, 1_000n, 0n]);
  });
});

describe('the rule of Decision 5986 beside it', () => {
  it('has other factors: December rates against twelve-month averages', () => {
    // 1.80995, 1.54495, 1.36450 there; 2.00390, 1.51895, 1.49805 here
    for (const { year, factor } of averageSteps) {
      const other = stepsOf5986.find((one) => one.year === year)?.factor;
      expect(other, String(year)).toBeDefined();
      expect(other, String(year)).not.toBe(factor);
    }
  });

  it('would miss each figure of 2023 that was published: 1,085,000 TL of registration instead of 1,202,000', () => {
    // 600,000 × 1.80995 = 1,085,970; 1,800,000 × 1.80995 = 3,257,910; 720,000 × 1.80995 = 1,303,164; cut to the thousand
    for (const [base, published, missed] of [
      [600_000n, 1_202_000n, 1_085_000n],
      [1_800_000n, 3_607_000n, 3_257_000n],
      [720_000n, 1_442_000n, 1_303_000n],
    ] as const) {
      expect(carried(base, 'thousand').get(2023)).toBe(published);
      expect(indexedUnder5986(base).get(2023)).toBe(missed);
    }
  });

  it('would miss the figures of 2025 printed for the health section by hundreds of thousands of lira', () => {
    // 600,000 → 1,085,000 → 1,676,270.75 → × 1.3645 = 2,287,271.4: 447,729 TL below 2,735,000
    expect(indexedUnder5986(600_000n).get(2025)).toBe(2_287_271n);
    expect(2_735_000n - 2_287_271n).toBe(447_729n);
    expect((carried(600_000n, 'thousand').get(2025) as bigint) - 2_735_000n).toBe(105n);
  });
});
