import { type Sighting, seenOn } from './sightings.ts';

/** The Decision in the Official Gazette, its last amendment, and the circular after that. */
export const DECISION = '2022-08-25';
export const AMENDMENT_2026 = '2026-01-17';
export const CIRCULAR_2026 = '2026-04-13';

const list = (codes: string) => codes.split(' ');

/** E-12.4.1: the 26 target countries that a guide of May 2025 shows. */
export const TARGETS_2025 = list(
  'US AU AE BR DZ CN ID MA PH ZA KR IN JP CA QA KE KW MY MX EG NG SA CL TH TN VN',
);

/** E-12.4.2: the nine that the circular of 13 April 2026 adds. */
export const TARGETS_ADDED_2026 = list('DE AZ FR ES IT PT RO RU RS');

/** E-6.6 counts the European Union as one: its members since 2020. */
export const EUROPEAN_UNION = list(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE',
);

/** Whether a country is on a list on a day; undefined where no sighting tells. */
export type OnList = boolean | undefined;

const isTarget2026 = (country: string) =>
  TARGETS_2025.includes(country) || TARGETS_ADDED_2026.includes(country);

/** E-12.4 with E-13.28; of the United States, Germany and Spain a table of 27 September 2024 shows the rate too (E-12.4.3). */
export function targetCountry(country: string, day: string, knownOn: string): OnList {
  const shown = ['US', 'DE', 'ES'].includes(country)
    ? [{ first: '2024-09-27', last: '2024-09-27', value: country === 'US' }]
    : [];
  return seenOn<boolean>(
    [
      ...shown,
      { first: '2025-05-01', last: '2025-05-31', value: TARGETS_2025.includes(country) },
      { first: CIRCULAR_2026, value: isTarget2026(country) },
    ],
    day,
    knownOn,
  );
}

/** E-9.5: countries of online stores. */
export function onlineStoreCountry(country: string, day: string, knownOn: string): OnList {
  return seenOn<boolean>(
    [
      { first: '2022-08-25', last: '2022-12-31', value: list('CN IN JP').includes(country) },
      { first: '2024-09-27', last: '2024-09-27', value: list('CN JP IN BR').includes(country) },
      { first: '2025-05-01', last: '2025-05-31', value: list('CN JP IN BR').includes(country) },
      { first: CIRCULAR_2026, value: isTarget2026(country) },
    ],
    day,
    knownOn,
  );
}

/** E-10.7: countries, and in May 2025 marketplaces, of the commission support. */
export function commissionPlace(
  place: { readonly country: string; readonly platform: string; readonly autoParts: boolean },
  day: string,
  knownOn: string,
): OnList {
  const { country, platform, autoParts } = place;
  // What the guide names on its own goes before its countries: of eBay in the United States and Canada spare parts only.
  const named = ['US', 'CA'].includes(country) && ['etsy', 'ebay'].includes(platform);
  const ofNamed = platform === 'etsy' || autoParts;
  return seenOn<boolean>(
    [
      { first: '2022-08-25', last: '2022-12-31', value: list('AR BR ID PH IN').includes(country) },
      { first: '2024-09-27', last: '2024-09-27', value: list('AR BR ID PH IN EG').includes(country) },
      { first: '2025-01-15', last: '2025-01-15', value: list('BR CN ID PH IN EG').includes(country) },
      {
        first: '2025-05-01',
        last: '2025-05-31',
        value: named ? ofNamed : list('US BR CN ID PH IN EG SA').includes(country),
      },
      { first: CIRCULAR_2026, value: isTarget2026(country) },
    ],
    day,
    knownOn,
  );
}

const THRESHOLDS: readonly Sighting<bigint>[] = [
  { first: '2022-08-25', last: '2022-12-31', value: 5_000_000n },
  { first: '2023-01-01', last: '2023-12-31', value: 2_500_000n },
  { first: '2024-09-27', last: '2024-09-27', value: 2_500_000n },
  { first: '2025-01-01', last: '2025-02-28', value: 2_500_000n },
  { first: '2025-05-01', last: '2025-05-31', value: 2_500_000n },
  { first: CIRCULAR_2026, value: 1_000_000n },
];

/** E-1.3.7: dollars of export that a company must go beyond; undefined between sightings. */
export function exportThreshold(day: string, knownOn: string): bigint | undefined {
  return seenOn(THRESHOLDS, day, knownOn);
}
