import type { Source } from '@kervan/kit';

/**
 * The yearly update of limits (E-12.1, Karar m.18), as reconstructed in E-12.2. It reproduces every published figure met and is
 * used only to derive the ones that were not: a derived figure carries the factor it came from and is never shown as published.
 */
export interface IndexationStep {
  readonly year: number;
  /** The factor as a whole number of hundred-thousandths: 180995 is 1.80995. */
  readonly factor: bigint;
  /** What the year's figure is cut to: whole lira, or whole thousands of lira. */
  readonly cutTo: bigint;
  /** Whether the next year starts from this year's exact product or from its cut figure. */
  readonly carries: 'exact' | 'cut';
  /** How the exact product is ended: shown rounded to the nearest lira in 2024, cut otherwise. */
  readonly shown: 'cut' | 'nearest';
  readonly source: Source;
}

const SCALE = 100_000n;

function step(
  year: number,
  factor: bigint,
  cutTo: bigint,
  carries: IndexationStep['carries'],
  shown: IndexationStep['shown'],
): IndexationStep {
  return {
    year,
    factor,
    cutTo,
    carries,
    shown,
    source: { rule: `E-12.2.T.${year}`, grade: 'derived', article: 'Karar m.18' },
  };
}

export const indexationSteps: readonly IndexationStep[] = [
  step(2023, 180_995n, 1_000n, 'cut', 'cut'),
  step(2024, 154_495n, 1n, 'exact', 'nearest'),
  step(2025, 136_450n, 1n, 'cut', 'cut'),
  step(2026, 129_280n, 1n, 'cut', 'cut'),
];

/** A 2022 limit, in whole lira, carried to each later year: `{2022, 2023, …}`. Good to one lira (E-12.2). */
export function indexed(base2022: bigint): ReadonlyMap<number, bigint> {
  const figures = new Map([[2022, base2022]]);
  let value = base2022;
  let scale = 1n;
  for (const { year, factor, cutTo, carries, shown } of indexationSteps) {
    const product = value * factor;
    const unit = scale * SCALE;
    const half = shown === 'nearest' ? unit / 2n : 0n;
    const figure = ((product + half) / (unit * cutTo)) * cutTo;
    figures.set(year, figure);
    value = carries === 'exact' ? product : figure;
    scale = carries === 'exact' ? unit : 1n;
  }
  return figures;
}
