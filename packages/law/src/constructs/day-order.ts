import { fill, type Words, words } from '@kervan/kit';
import { type Condition, type DayOf, type DaysShape, EITHER, outcomeOf } from './condition.ts';

export function onOrAfter(a: DayOf, b: DayOf): Condition {
  return compare(a, b, 'onOrAfter', words('{a} ≥ {b}', '{a} is on or after {b}'), (x, y) => x >= y);
}

export function before(a: DayOf, b: DayOf): Condition {
  return compare(a, b, 'before', words('{a} < {b}', '{a} is before {b}'), (x, y) => x < y);
}

export function onOrBefore(a: DayOf, b: DayOf): Condition {
  return compare(a, b, 'onOrBefore', words('{a} ≤ {b}', '{a} is not after {b}'), (x, y) => x <= y);
}

function compare(
  a: DayOf,
  b: DayOf,
  construct: DaysShape['relation'],
  template: Words,
  holds: (x: number, y: number) => boolean,
): Condition {
  return {
    construct,
    needs: [...a.needs, ...b.needs],
    doubts: [...a.doubts, ...b.doubts],
    words: fill(template, { a: a.words, b: withArticle(b) }),
    canonical: { [construct]: [a.canonical, b.canonical] },
    shape: { is: 'days', relation: construct, a, b },
    compile: (compiling) => {
      const left = a.compile(compiling);
      const right = b.compile(compiling);
      return (line, run) => {
        const x = left(line, run);
        const y = right(line, run);
        return Number.isNaN(x) || Number.isNaN(y) ? EITHER : outcomeOf(holds(x, y));
      };
    },
  };
}

/** “the day of pre-approval”, but “17 January 2026”. */
function withArticle({ shape, words: said }: DayOf): Words {
  return shape.is === 'fixed' ? said : words(said.tr, `the ${said.en}`);
}
