import type { Words } from '@kervan/kit';
import { fold } from '../table/text/fold.ts';
import { COUNTRY_ALIASES } from './aliases.ts';
import { COUNTRY_NAMES } from './names.ts';

const BY_CODE: ReadonlyMap<string, Words> = new Map(
  COUNTRY_NAMES.map(([code, tr, en]) => [code, { tr, en }]),
);

const BY_NAME: ReadonlyMap<string, string> = new Map([
  ...COUNTRY_NAMES.flatMap(([code, tr, en]) => [[keyOf(tr), code] as const, [keyOf(en), code] as const]),
  ...Object.entries(COUNTRY_ALIASES).flatMap(([code, names]) =>
    names.map((name) => [keyOf(name), code] as const),
  ),
]);

/** All codes that are known: ISO 3166-1 alpha-2 and XK, 250 of them. */
export const COUNTRY_CODES: readonly string[] = COUNTRY_NAMES.map(([code]) => code);

/**
 * The alpha-2 code behind a code or a name as reports print it, in Turkish or English, whatever its capitals and marks; undefined
 * when no country, or more than one, is called so.
 */
export function findCountry(text: string): string | undefined {
  const code = text.trim();
  if (/^[A-Za-z]{2}$/.test(code)) {
    const upper = code.toUpperCase();
    if (BY_CODE.has(upper)) return upper;
  }
  const key = keyOf(text);
  return key === '' ? undefined : BY_NAME.get(key);
}

/** What the country is called in both languages; undefined for a code that is none. */
export function countryName(code: string): Words | undefined {
  return BY_CODE.get(code);
}

/** Names are compared without points, commas, hyphens and apostrophes: `St. Lucia`, `Bosna-Hersek`, `Côte d’Ivoire`. */
function keyOf(name: string): string {
  return fold(name)
    .replaceAll('&', ' and ')
    .replace(/\bst\b\.?/g, 'saint')
    .replace(/[.,'’`()\-–]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
