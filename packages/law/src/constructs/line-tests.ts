import { addDays, sameMonth, type Words, words } from '@kervan/kit';
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
    shape: { is: 'expense', kinds },
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
    shape: { is: 'country', codes: new Set([country]), within: false, name },
    compile: () => (line) => (line.country === '' ? EITHER : outcomeOf(line.country !== country)),
  };
}

/** The expense is of none of the named kinds. */
export function kindNotIn(kinds: Readonly<Record<string, Words>>): Condition {
  const names = new Set(Object.keys(kinds));
  return {
    construct: 'kindNotIn',
    needs: [],
    doubts: [],
    words: words(
      `gider türü şunlardan değil: ${joined(Object.values(kinds)).tr}`,
      `kind of expense none of: ${joined(Object.values(kinds)).en}`,
    ),
    canonical: { kindNotIn: [...names].sort() },
    shape: { is: 'expense', kinds },
    compile: () => (line) => outcomeOf(!names.has(line.kind)),
  };
}

/** The country is one of a fixed set; unknown while the country is. */
export function countryIn(set: ReadonlySet<string>, name: Words): Condition {
  return {
    construct: 'countryIn',
    needs: [],
    doubts: [],
    words: words(`ülke ${name.tr} içinde`, `the country is in ${name.en}`),
    canonical: { countryIn: [...set].sort() },
    shape: { is: 'country', codes: set, within: true, name },
    compile: () => (line) => (line.country === '' ? EITHER : outcomeOf(set.has(line.country))),
  };
}

/** The activity lies within one calendar month (E-10.3: computed monthly). */
export const withinOneMonth: Condition = {
  construct: 'withinOneMonth',
  needs: [],
  doubts: [],
  words: words('gider tek bir takvim ayına ait', 'the expense is of one calendar month'),
  canonical: 'withinOneMonth',
  shape: { is: 'expense' },
  compile: () => (line) => outcomeOf(sameMonth(line.activityFrom, addDays(line.activityUntil, -1))),
};

/** The application is made by quarters, or by half-years (E-2.10, E-7.3). */
export function filedBy(kind: 'quarter' | 'half-year'): Condition {
  return {
    construct: 'filedBy',
    needs: [],
    doubts: [],
    words:
      kind === 'quarter'
        ? words('başvuru bir çeyrek için', 'the application is for a quarter')
        : words('başvuru bir yarıyıl için', 'the application is for a half-year'),
    canonical: { filedBy: kind },
    shape: { is: 'expense' },
    compile: () => (_, run) => outcomeOf(run.claim.period.kind === kind),
  };
}

/** The country is none of a fixed set; unknown while the country is. */
export function countryNotIn(set: ReadonlySet<string>, name: Words): Condition {
  return {
    construct: 'countryNotIn',
    needs: [],
    doubts: [],
    words: words(`ülke ${name.tr} dışında`, `the country is outside ${name.en}`),
    canonical: { countryNotIn: [...set].sort() },
    shape: { is: 'country', codes: set, within: false, name },
    compile: () => (line) => (line.country === '' ? EITHER : outcomeOf(!set.has(line.country))),
  };
}
