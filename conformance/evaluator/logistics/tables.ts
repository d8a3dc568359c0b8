/** Every figure of the law by calendar year, typed by hand from the collected sources, in whole lira. None is known for 2026. */
export type ByYear = Readonly<Record<string, bigint>>;

function years(...from2022: readonly bigint[]): ByYear {
  return Object.fromEntries(from2022.map((lira, at) => [String(2022 + at), lira]));
}

/** The figure of 2025 as it is printed for another sector of the same Decision (C-6). */
function as2025(row: ByYear, lira: bigint): ByYear {
  return { ...row, '2025': lira };
}

const SIX_HUNDRED = years(600_000n, 1_202_000n, 1_825_777n, 2_735_105n);
const EIGHTEEN_HUNDRED = years(1_800_000n, 3_607_000n, 5_478_852n, 8_207_594n);
const THREE_HUNDRED = years(300_000n, 601_000n, 912_888n, 1_367_551n);

/** Yearly ceilings of a beneficiary, of the unit per unit and year, of the fair per fair. */
export const CEILINGS = {
  registration: SIX_HUNDRED,
  'market-entry': EIGHTEEN_HUNDRED,
  unit: years(720_000n, 1_442_000n, 2_190_325n, 3_281_216n),
  advertising: EIGHTEEN_HUNDRED,
  'individual-participation': THREE_HUNDRED,
  'product-placement': SIX_HUNDRED,
} as const satisfies Readonly<Record<string, ByYear>>;

/** C-6: three figures of 2025 as another sector's tables print them. */
export const ANALOGUE = {
  registration: as2025(SIX_HUNDRED, 2_735_000n),
  'market-entry': as2025(EIGHTEEN_HUNDRED, 8_206_000n),
  'individual-participation': as2025(THREE_HUNDRED, 1_367_000n),
} as const satisfies Readonly<Record<string, ByYear>>;

/** L-4.3: legal advice; by the other reading of O-38 its figure of 2023 is cut down to the thousand as those of the Decision are. */
export const LEGAL_ADVICE = years(100_000n, 200_390n, 304_382n, 455_979n);
export const LEGAL_ADVICE_THOUSAND = years(100_000n, 200_000n, 303_790n, 455_092n);

/** L-7.1: sector promotion of this size and above is pre-approved first. */
export const PRE_APPROVAL = years(120_000n, 240_468n, 365_258n, 547_174n);
export const PRE_APPROVAL_THOUSAND = years(120_000n, 240_000n, 364_548n, 546_111n);

/** L-11.3.1, L-13.4.2: room and breakfast of one person for one day. */
export const LODGING = years(1_800n, 3_607n, 5_478n, 8_206n);

/** L-14.1.2: turnover of a year; C-4 tells how else it can be read. */
export const TURNOVER = years(25_000_000n, 50_097_500n, 76_095_597n, 113_995_009n);
export const TURNOVER_AS_PRINTED = 25_000_000n;

/** The Decision was published on this day; what is later than it counts (L-16.1). */
export const DECISION = '2022-04-20';
/** O-39: Decision 10962 was published on the first of these days and is to hold from the second. */
export const REPEAL_PUBLISHED = '2026-02-27';
export const REPEAL_FROM = '2026-01-01';

/**
 * A figure of the year of a day, in kuruş; nothing where no source gives it. The figures of a year are taken to be known from its
 * first day, the first ones from the day of the Decision.
 */
export function figureOn(row: ByYear, day: string, knownOn: string): bigint | undefined {
  const year = day.slice(0, 4);
  const first = year === '2022' ? DECISION : `${year}-01-01`;
  const lira = row[year];
  return lira === undefined || day < DECISION || knownOn < first ? undefined : lira * 100n;
}
