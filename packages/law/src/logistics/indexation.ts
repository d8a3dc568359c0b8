import { decimalText, fill, type Grade, groupDigits, type Source, type Words, words } from '@kervan/kit';

/** A change of the twelve-month averages, in hundredths of a percent: 7231 is 72.31 %. */
export interface AverageChange {
  readonly hundredths: bigint;
  readonly grade: Extract<Grade, 'published' | 'derived'>;
  readonly from: string;
}

/** How the amounts of one year follow from those of the year before it (K-10.4, L-19.1). */
export interface AverageStep {
  /** The year whose amounts it gives; both changes are of December of the year before. */
  readonly year: number;
  readonly cpi: AverageChange;
  readonly ppi: AverageChange;
  /** The mean of both in thousandths of a percent, exact: 100390 is 100.390 %. */
  readonly mean: bigint;
  /** 1 + mean as a whole number of hundred-thousandths, exact: 200390 is 2.00390. */
  readonly factor: bigint;
  /** What the Decision's limits of the year are cut to, in lira; the circular's own amounts are cut to whole lira (O-38). */
  readonly cutTo: bigint;
  readonly source: Source;
}

/** A year's factor with the words that say where it comes from. */
export interface Derivation {
  readonly step: AverageStep;
  readonly says: Words;
}

/** The rule as the Decision (art. 10/4) and the circular (art. 19) give it; the Ministry's letter of 13 February 2023 quotes it. */
export const indexationRule: Words = words(
  'Tutarlar her takvim yılı başında (ortalama TÜFE + ortalama Yİ-ÜFE) / 2 oranında artar. Ortalama, TÜİK’in aralık ayı için açıkladığı on iki aylık ortalamalara göre değişimdir; aralık ayının bir önceki yılın aralık ayına göre değişimi değildir.',
  'Amounts rise at the start of each calendar year by (average CPI + average domestic PPI) / 2. Average means the change of the twelve-month averages that the statistical office publishes for December, not the change from December to December.',
);

const ONE = 100_000n;

function step(year: number, cpi: AverageChange, ppi: AverageChange, cutTo: bigint): AverageStep {
  // Halving hundredths and telling thousandths is a multiplication by five: nothing is rounded.
  const mean = (cpi.hundredths + ppi.hundredths) * 5n;
  const source: Source = {
    rule: `K-10.4.T.${year}`,
    grade: 'derived',
    from: `${cpi.from}; ${ppi.from}`,
    article: 'Karar m.10/4; Genelge m.19',
  };
  return { year, cpi, ppi, mean, factor: ONE + mean, cutTo, source };
}

/**
 * The steps to 2023, 2024 and 2025. The averages of 2025 are known too, but no amount of 2026 follows from them: the regime ended
 * on 1 January 2026. This rule shares nothing with the one of Decision 5986, whose practice takes December rates.
 */
export const averageSteps: readonly AverageStep[] = [
  step(
    2023,
    { hundredths: 7231n, grade: 'published', from: 'afyontso.org.tr, doviz724' },
    { hundredths: 12847n, grade: 'published', from: 'memursite.com 2023/01' },
    1_000n,
  ),
  step(
    2024,
    { hundredths: 5386n, grade: 'published', from: 'paraborsa.net, afyontso.org.tr' },
    { hundredths: 4993n, grade: 'published', from: 'haberhergun.com' },
    1n,
  ),
  step(
    2025,
    { hundredths: 5851n, grade: 'published', from: 'ensonhaber.com, atasehir.com.tr' },
    // 41.099 % from the monthly index series; nobody was seen to print it.
    { hundredths: 4110n, grade: 'derived', from: 'Yİ-ÜFE aylık endeksi / monthly index (GitHub)' },
    1n,
  ),
];

const SAYS = words(
  '{year} katsayısı {factor}: {before} yılının on iki aylık ortalamalara göre değişimi TÜFE’de %{cpi}, Yİ-ÜFE’de %{ppi}; ikisinin ortalaması %{mean}.',
  'The factor of {year} is {factor}: by twelve-month averages {before} changed the CPI by {cpi} % and the domestic PPI by {ppi} %; the mean of the two is {mean} %.',
);

/** The factor of a year and its derivation; undefined for a year into which nothing was indexed (2022, and all from 2026 on). */
export function derivationOf(year: number): Derivation | undefined {
  const found = averageSteps.find((one) => one.year === year);
  if (found === undefined) return undefined;
  const says = fill(SAYS, {
    year,
    before: year - 1,
    factor: shown(found.factor, 5),
    cpi: shown(found.cpi.hundredths, 2),
    ppi: shown(found.ppi.hundredths, 2),
    mean: shown(found.mean, 3),
  });
  return { step: found, says };
}

function shown(digits: bigint, scale: number): Words {
  const plain = decimalText({ digits, scale });
  return words(groupDigits(plain, 'tr'), groupDigits(plain, 'en'));
}

/**
 * A 2022 amount, in whole lira, carried to 2025: `{2022, 2023, 2024, 2025}`, each from the cut figure of the year before. A check
 * of the tables only, since no official rule of rounding was found; what is shipped are the tables. `cut` says how 2023 ends: to the
 * thousand as the Decision's limits, or to whole lira as the circular's own amounts (O-38).
 */
export function carried(base2022: bigint, cut: 'thousand' | 'whole-lira'): ReadonlyMap<number, bigint> {
  const figures = new Map([[2022, base2022]]);
  let value = base2022;
  for (const { year, factor, cutTo } of averageSteps) {
    const unit = cut === 'thousand' ? cutTo : 1n;
    value = ((value * factor) / (ONE * unit)) * unit;
    figures.set(year, value);
  }
  return figures;
}
