import { type Words, words } from '@kervan/kit';
import { joined } from './choices.ts';
import { type Condition, EITHER, outcomeOf } from './condition.ts';

/** The expense is of one of the named kinds. */
export function kindIn(kinds: Readonly<Record<string, Words>>): Condition {
  const names = new Set(Object.keys(kinds));
  return {
    construct: 'kindIn',
    needs: [],
    doubts: [],
    words: words(
      `gider türü: ${joined(Object.values(kinds)).tr}`,
      `kind of expense: ${joined(Object.values(kinds)).en}`,
    ),
    canonical: { kindIn: [...names].sort() },
    compile: () => (line) => outcomeOf(names.has(line.kind)),
  };
}

/** The expense is for a country other than the named one; unknown while the country is. */
export function countryIsNot(country: string, name: Words): Condition {
  return {
    construct: 'countryIsNot',
    needs: [],
    doubts: [],
    words: words(`ülke ${name.tr} değil`, `the country is not ${name.en}`),
    canonical: { countryIsNot: country },
    compile: () => (line) => (line.country === '' ? EITHER : outcomeOf(line.country !== country)),
  };
}
