import { fill, type Words, words } from '@kervan/kit';
import { everyOutcome, type Requirement, someOutcome, UNSAID } from '../requirement.ts';

/** All of them hold. */
export function allOf(...parts: readonly Requirement[]): Requirement {
  return {
    ...combined('allOf', parts, '; ', '; '),
    test: (facts) => everyOutcome(parts.map((part) => part.test(facts))),
  };
}

/** At least one of them holds. What is lacking names every way that is open. */
export function anyOf(...parts: readonly Requirement[]): Requirement {
  const base = combined('anyOf', parts, ' ya da ', ' or ');
  return {
    ...base,
    test: (facts) => someOutcome(parts.map((part) => part.test(facts))),
    lacking: (facts) =>
      parts.some((part) => part.test(facts).verdict === 'holds') ? undefined : base.lacking(facts),
  };
}

/** Whether this counts here no source says: where it would be needed nobody can tell, where it is absent it cannot help. */
export function unsaidWhether(part: Requirement): Requirement {
  return {
    ...part,
    words: fill(words('{said} (sayılıp sayılmadığı yazmıyor)', '{said} (whether it counts is not said)'), {
      said: part.words,
    }),
    canonical: { unsaidWhether: part.canonical },
    test: (facts) => {
      const found = part.test(facts);
      return found.verdict === 'holds' ? UNSAID : found;
    },
    lacking: () => undefined,
  };
}

function combined(
  construct: string,
  parts: readonly Requirement[],
  tr: string,
  en: string,
): Omit<Requirement, 'test'> {
  const together = (list: readonly Words[]) =>
    words(list.map((one) => one.tr).join(tr), list.map((one) => one.en).join(en));
  return {
    needs: [...new Set(parts.flatMap((part) => part.needs))],
    words: together(parts.map((part) => part.words)),
    canonical: { [construct]: parts.map((part) => part.canonical) },
    thresholds: parts.flatMap((part) => part.thresholds),
    lacking: (facts) => {
      const missing = parts.map((part) => part.lacking(facts)).filter((one) => one !== undefined);
      return missing.length === 0 ? undefined : together(missing);
    },
    probes: (name) => parts.flatMap((part) => part.probes(name)),
  };
}
