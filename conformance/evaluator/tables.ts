/** The tables of the law, typed again by hand from the collected sources (SEED1, EID23, KD24, TRB24/25, GIL, TAS), in whole lira. */
type ByYear = Readonly<Record<string, bigint>>;

function years(y2022: bigint, y2023: bigint, y2024: bigint, y2025: bigint, y2026: bigint): ByYear {
  return { '2022': y2022, '2023': y2023, '2024': y2024, '2025': y2025, '2026': y2026 };
}

/** E-4.T: yearly ceilings of m.4. */
export const CEILINGS_4: Readonly<Record<string, ByYear>> = {
  company: years(7_500_000n, 13_574_000n, 20_971_151n, 28_615_135n, 36_993_646n),
  retailSite: years(15_000_000n, 27_149_000n, 41_943_848n, 57_232_379n, 73_990_019n),
  consortium: years(25_000_000n, 45_248_000n, 69_905_898n, 95_386_597n, 123_315_792n),
};

/** E-5.T: yearly ceilings of m.5. */
export const CEILINGS_5: Readonly<Record<string, ByYear>> = {
  b2bPlatform: years(4_000_000n, 7_239_000n, 11_183_893n, 15_260_422n, 19_728_673n),
  consortium: years(15_000_000n, 27_149_000n, 41_943_848n, 57_232_379n, 73_990_019n),
  retailSite: years(25_000_000n, 45_248_000n, 69_905_898n, 95_386_597n, 123_315_792n),
  marketplace: years(30_000_000n, 54_298_000n, 83_887_695n, 114_464_759n, 147_980_040n),
};

const LARGE = years(45_000_000n, 81_447_000n, 125_831_543n, 171_697_139n, 221_970_061n);

/** E-11.1: yearly total of all supports of one beneficiary. */
export const TOTALS: Readonly<Record<string, ByYear>> = {
  company: years(15_000_000n, 27_149_000n, 41_943_848n, 57_232_379n, 73_990_019n),
  retailSite: LARGE,
  marketplace: LARGE,
  consortium: LARGE,
  b2bPlatform: years(4_000_000n, 7_239_000n, 11_183_893n, 15_260_422n, 19_728_673n),
};

/** E-12.4.1: the 26 target countries that a guide of May 2025 shows. */
export const TARGETS_2025 =
  'US AU AE BR DZ CN ID MA PH ZA KR IN JP CA QA KE KW MY MX EG NG SA CL TH TN VN'.split(' ');

/** E-12.4.2: the nine that the circular of 13 April 2026 adds. */
export const TARGETS_ADDED_2026 = 'DE AZ FR ES IT PT RO RU RS'.split(' ');

export const CIRCULAR_2026 = '2026-04-13';

/** Law 2429: days without a bulletin, other than weekends, in the years that the conformance claims use. */
const FEASTS = [
  ['2025-03-30', '2025-04-01'],
  ['2025-06-06', '2025-06-09'],
  ['2026-03-20', '2026-03-22'],
  ['2026-05-27', '2026-05-30'],
] as const;
const EVERY_YEAR = ['01-01', '04-23', '05-01', '05-19', '07-15', '08-30', '10-29'];

export function isPublicHoliday(day: string): boolean {
  return EVERY_YEAR.includes(day.slice(5)) || FEASTS.some(([first, last]) => first <= day && day <= last);
}
