import { words } from '@kervan/kit';
import { type Condition, EITHER, FAILS, HOLDS, type Outcome } from './condition.ts';

/** Every part holds. One failing part decides, whatever is unknown about the others. */
export function all(...parts: readonly Condition[]): Condition {
  return combine('all', parts, ' ve ', ' and ', FAILS);
}

/** At least one part holds. */
export function any(...parts: readonly Condition[]): Condition {
  return combine('any', parts, ' ya da ', ' or ', HOLDS);
}

function combine(
  construct: 'all' | 'any',
  parts: readonly Condition[],
  tr: string,
  en: string,
  decisive: Outcome,
): Condition {
  const otherwise = decisive === FAILS ? HOLDS : FAILS;
  return {
    construct,
    needs: parts.flatMap((part) => part.needs),
    doubts: parts.flatMap((part) => part.doubts),
    words: words(
      parts.map((part) => bracketed(part, construct, part.words.tr)).join(tr),
      parts.map((part) => bracketed(part, construct, part.words.en)).join(en),
    ),
    canonical: { [construct]: parts.map((part) => part.canonical) },
    shape: { is: construct, parts },
    compile: (compiling) => {
      const tests = parts.map((part) => part.compile(compiling));
      return (line, run) => {
        let outcome: Outcome = otherwise;
        for (const test of tests) {
          const part = test(line, run);
          if (part === decisive) return decisive;
          if (part === EITHER) outcome = EITHER;
        }
        return outcome;
      };
    },
  };
}

/** “a and (b or c)”: without brackets nobody could tell what belongs together. */
function bracketed({ shape }: Condition, within: 'all' | 'any', text: string): string {
  const other = within === 'all' ? 'any' : 'all';
  return shape?.is === other && shape.parts.length > 1 ? `(${text})` : text;
}

/** What holds under the reading in force of a doubt (`reading('E-13.13', …)`). */
export function reading(doubt: string, byReading: Readonly<Record<string, Condition>>): Condition {
  const conditions = Object.values(byReading);
  const first = conditions[0] as Condition;
  return {
    construct: 'reading',
    needs: conditions.flatMap((condition) => condition.needs),
    doubts: [doubt, ...conditions.flatMap((condition) => condition.doubts)],
    words: first.words,
    canonical: {
      reading: doubt,
      by: Object.fromEntries(Object.entries(byReading).map(([id, condition]) => [id, condition.canonical])),
    },
    shape: { is: 'reading', doubt, by: byReading },
    compile: (compiling) => (byReading[compiling.readingOf(doubt)] ?? first).compile(compiling),
  };
}

/** What holds whatever the facts: a demand that a reading drops. */
export const always: Condition = {
  construct: 'always',
  needs: [],
  doubts: [],
  words: words('aranmaz', 'not asked'),
  canonical: 'always',
  shape: { is: 'all', parts: [] },
  compile: () => () => HOLDS,
};

/** A condition that rests on a doubt with only one reading that can be computed. */
export function restingOn(doubt: string, condition: Condition): Condition {
  return { ...condition, doubts: [...condition.doubts, doubt] };
}
