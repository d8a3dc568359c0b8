import { type Dated, type DatedEntry, dated, parseDay, type Source } from '@kervan/kit';

/**
 * The Ministry's target countries (EK-Hedef Ülkeler), kept per country: whether it was on the list, by sightings and by act.
 * Between a sighting of one answer and the first of the other the membership is unknown (E-13.28).
 */
const MAY_2025: Source = {
  rule: 'E-12.4.1',
  grade: 'second-hand',
  from: 'GIL (Ministry guide of May 2025)',
  article: 'EK-Hedef Ülkeler',
};
const APRIL_2026: Source = {
  rule: 'E-12.4.2',
  grade: 'second-hand',
  from: 'TAS, KOR2',
  article: 'Genelge 13.04.2026, EK-Hedef Ülkeler',
};
const SEPTEMBER_2024: Source = {
  rule: 'E-12.4.3',
  grade: 'second-hand',
  from: 'TRB24',
  article: 'EK-Hedef Ülkeler',
};

/** USA, Australia, UAE, Brazil, Algeria, China, Indonesia, Morocco, Philippines, South Africa, South Korea, India, Japan, Canada, … */
const LIST_OF_26 = [
  'US',
  'AU',
  'AE',
  'BR',
  'DZ',
  'CN',
  'ID',
  'MA',
  'PH',
  'ZA',
  'KR',
  'IN',
  'JP',
  'CA',
  'QA',
  'KE',
  'KW',
  'MY',
  'MX',
  'EG',
  'NG',
  'SA',
  'CL',
  'TH',
  'TN',
  'VN',
] as const;

/** Joined with the circular of 13 April 2026. */
const JOINED_2026 = ['DE', 'AZ', 'FR', 'ES', 'IT', 'PT', 'RO', 'RU', 'RS'] as const;

const FIRST_SIGHTING = parseDay('2024-09-27');
const GUIDE_FIRST = parseDay('2025-05-01');
const GUIDE_LAST = parseDay('2025-05-31');
const CIRCULAR = parseDay('2026-04-13');

const on26: ReadonlySet<string> = new Set(LIST_OF_26);
const joined: ReadonlySet<string> = new Set(JOINED_2026);

function membership(country: string): Dated<boolean> {
  const entries: DatedEntry<boolean>[] = [];
  if (country === 'US' || country === 'DE' || country === 'ES') {
    entries.push({
      value: country === 'US',
      seenFrom: FIRST_SIGHTING,
      seenTo: FIRST_SIGHTING,
      source: SEPTEMBER_2024,
    });
  }
  entries.push({ value: on26.has(country), seenFrom: GUIDE_FIRST, seenTo: GUIDE_LAST, source: MAY_2025 });
  entries.push({ value: on26.has(country) || joined.has(country), from: CIRCULAR, source: APRIL_2026 });
  return dated(`target-country.${country}`, entries);
}

const histories = new Map<string, Dated<boolean>>();

/** Whether a country (ISO 3166 alpha-2) is a target country, as a history. */
export function targetCountry(country: string): Dated<boolean> {
  const known = histories.get(country);
  if (known !== undefined) return known;
  const history = membership(country);
  histories.set(country, history);
  return history;
}

/** Every country that any version of the list names. */
export const everTargetCountries: readonly string[] = [...LIST_OF_26, ...JOINED_2026];
