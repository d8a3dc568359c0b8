/** Every ceiling of the law, typed by hand from the collected sources (SEED1, EID23, KD24, TRB24/25, GIL, TAS), in whole lira. */
export type ByYear = Readonly<Record<string, bigint>>;

export type ByClass = Readonly<Record<string, ByYear>>;

function years(...from2022: readonly bigint[]): ByYear {
  return Object.fromEntries(from2022.map((lira, at) => [String(2022 + at), lira]));
}

const SMALL = years(1_500_000n, 2_714_000n, 4_192_994n, 5_721_340n, 7_396_548n);
const THREE = years(3_000_000n, 5_429_000n, 8_387_534n, 11_444_789n, 14_795_823n);
const FOUR = years(4_000_000n, 7_239_000n, 11_183_893n, 15_260_422n, 19_728_673n);
const SEVEN_AND_A_HALF = years(7_500_000n, 13_574_000n, 20_971_151n, 28_615_135n, 36_993_646n);
const FIFTEEN = years(15_000_000n, 27_149_000n, 41_943_848n, 57_232_379n, 73_990_019n);
const TWENTY_FIVE = years(25_000_000n, 45_248_000n, 69_905_898n, 95_386_597n, 123_315_792n);

/** E-3.T: market-entry reports, every class alike. */
export const CEILING_3 = SMALL;

/** E-4.T: digital marketplace promotion. */
export const CEILINGS_4: ByClass = {
  company: SEVEN_AND_A_HALF,
  retailSite: FIFTEEN,
  consortium: TWENTY_FIVE,
};

/** E-5.T: e-export promotion. */
export const CEILINGS_5: ByClass = {
  b2bPlatform: FOUR,
  consortium: FIFTEEN,
  retailSite: TWENTY_FIVE,
  marketplace: years(30_000_000n, 54_298_000n, 83_887_695n, 114_464_759n, 147_980_040n),
};

/** E-6.T: order fulfilment; with depot rent together (E-6.9). */
export const CEILINGS_6: ByClass = {
  company: SEVEN_AND_A_HALF,
  marketplace: FIFTEEN,
  retailSite: TWENTY_FIVE,
  consortium: TWENTY_FIVE,
};

/** E-7.T: depot rent, every class alike; repealed, so there is none for 2026. */
export const CEILING_7 = years(5_000_000n, 9_049_000n, 13_980_253n, 19_076_054n);

/** E-8.T: one integration. */
export const CEILING_8 = years(200_000n, 361_000n, 557_727n, 761_018n, 983_844n);

/** E-9.T: online store and stakeholder services. */
export const CEILINGS_9: ByClass = { company: SMALL, retailSite: SMALL, consortium: THREE };

/** E-10.T: marketplace commission. */
export const CEILINGS_10: ByClass = {
  company: years(750_000n, 1_357_000n, 2_096_497n, 2_860_670n, 3_698_274n),
  retailSite: years(2_500_000n, 4_524_000n, 6_989_354n, 9_536_973n, 12_329_398n),
  consortium: THREE,
};

/** E-11.2.T: activities and projects of cooperation bodies. */
export const TRADE_MISSION = years(1_500_000n, 2_714_000n, 4_192_994n, 5_721_340n);
export const BUYER_MISSION = years(1_250_000n, 2_262_000n, 3_494_677n, 4_768_486n);
export const VIRTUAL_MISSION = years(1_000_000n, 1_809_000n, 2_794_815n, 3_813_524n);
export const PROMOTION_PROJECT = FOUR;
/** By the other reading of E-13.21 the text of 2026 wrote its figure in the money of that year. */
export const PROMOTION_PROJECT_RE_BASED: ByYear = { '2026': 4_000_000n };
export const DEVELOPMENT_PROJECT = years(15_000_000n, 27_149_000n, 41_943_848n, 57_232_379n);
export const NATIONAL_PLATFORM = years(150_000_000n, 271_492_000n, 419_441_565n, 572_328_015n);

const LARGE = years(45_000_000n, 81_447_000n, 125_831_543n, 171_697_139n, 221_970_061n);

/** E-11.1.T: yearly total of all supports of one beneficiary. */
export const TOTALS: ByClass = {
  company: years(15_000_000n, 27_149_000n, 41_943_848n, 57_232_379n, 73_990_019n),
  retailSite: LARGE,
  marketplace: LARGE,
  consortium: LARGE,
  b2bPlatform: FOUR,
};
