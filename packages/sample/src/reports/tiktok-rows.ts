/** One day of one campaign in one country, as the ad account shows it. */
export interface AdDay {
  readonly campaign: string;
  readonly country: string;
  readonly day: string;
  /** Decimal text in the account's currency. */
  readonly cost: string;
}

function days(
  campaign: string,
  country: string,
  ...figures: readonly (readonly [string, string])[]
): AdDay[] {
  return figures.map(([day, cost]) => ({ campaign, country, day: `2026-${day}`, cost }));
}

const LEINEN = 'Frühling Leinen DE';
const LINEN_US = 'Spring Linen US';
const LINEN_UK = 'Spring Linen UK';
const LINEN_SA = 'Summer Linen KSA';
const KETEN = 'İlkbahar Keten TR';

/**
 * The company's own account in US dollars.
 *
 * 1–15 April: Germany only, 310.25 + 402.40 + 487.35 = 1,200.00. 16–30 April: DE 800.00, US 1,200.00, GB 400.00, SA 400.00,
 * TR 200.00 = 3,000.00. 1–15 June: DE 500.00, US 600.00, SA 300.00, TR 100.00 = 1,500.00. 16–28 June, placed by the agency:
 * DE 400.00, US 600.00 = 1,000.00. 29–30 June: 150.00, billed in July only. All: 6,850.00.
 */
export const DOLLAR_DAYS: readonly AdDay[] = [
  ...days(LEINEN, 'Germany', ['04-02', '310.25'], ['04-07', '402.40'], ['04-14', '487.35']),
  ...days(LEINEN, 'Germany', ['04-17', '350.15'], ['04-22', '449.85']),
  ...days(LINEN_US, 'United States', ['04-16', '612.30'], ['04-28', '587.70']),
  ...days(LINEN_UK, 'United Kingdom', ['04-19', '240.45'], ['04-27', '159.55']),
  ...days(LINEN_SA, 'Saudi Arabia', ['04-18', '180.60'], ['04-29', '219.40']),
  ...days(KETEN, 'Türkiye', ['04-20', '120.10'], ['04-24', '79.90']),
  ...days(LEINEN, 'Germany', ['06-03', '210.40'], ['06-10', '289.60']),
  ...days(LINEN_US, 'United States', ['06-05', '333.30'], ['06-12', '266.70']),
  ...days(LINEN_SA, 'Saudi Arabia', ['06-08', '300.00']),
  ...days(KETEN, 'Türkiye', ['06-11', '100.00']),
  ...days(LEINEN, 'Germany', ['06-18', '175.25'], ['06-25', '224.75']),
  ...days(LINEN_US, 'United States', ['06-17', '290.10'], ['06-24', '309.90']),
  ...days(LEINEN, 'Germany', ['06-29', '90.00']),
  ...days(LINEN_US, 'United States', ['06-30', '60.00']),
];

/**
 * The account that the agency ran in lira in May.
 *
 * 1–15 May: DE 14,250.60, SA 6,149.40 = 20,400.00. 16–31 May: DE 10,120.35, GB 4,005.15, SA 6,374.50 = 20,500.00.
 */
export const LIRA_DAYS: readonly AdDay[] = [
  ...days(LEINEN, 'Germany', ['05-05', '9000.60']),
  ...days(LINEN_SA, 'Saudi Arabia', ['05-08', '6149.40']),
  ...days(LEINEN, 'Germany', ['05-12', '5250.00'], ['05-19', '10120.35']),
  ...days(LINEN_UK, 'United Kingdom', ['05-20', '4005.15']),
  ...days(LINEN_SA, 'Saudi Arabia', ['05-23', '6374.50']),
];
