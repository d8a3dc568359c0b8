import { addDays, decimalText, fill, type Words, words } from '@kervan/kit';
import { type FactName, type factCatalogue, findFact, slotOf } from '../facts/catalogue.ts';
import { type Condition, type DayOf, EITHER, outcomeOf, slotOn } from './condition.ts';

/** A told number is at least so many: exhibitors, visitors, participants. */
export function countAtLeast(fact: FactName, least: number): Condition {
  const { question, places } = definitionOf(fact);
  const slot = slotOf(fact);
  const shown = decimalText({ digits: BigInt(least), scale: places ?? 0 });
  return {
    construct: 'countAtLeast',
    needs: [fact],
    doubts: [],
    words: fill(words('{fact} en az {least}', '{fact} at least {least}'), {
      fact: question,
      least: words(shown, shown),
    }),
    canonical: { countAtLeast: [fact, least] },
    compile: () => (line, run) => {
      const told = slotOn(line, run, slot);
      return Number.isNaN(told) ? EITHER : outcomeOf(told >= least);
    },
  };
}

/** One told number is at least half of another (L-9.6.2, L-12.3.2). Nobody at all is half of nobody. */
export function atLeastHalf(part: FactName, whole: FactName): Condition {
  const partSlot = slotOf(part);
  const wholeSlot = slotOf(whole);
  return {
    construct: 'atLeastHalf',
    needs: [part, whole],
    doubts: [],
    words: fill(words('“{part}” / “{whole}” en az yarısı', '“{part}” / “{whole}” at least half'), {
      part: definitionOf(part).question,
      whole: definitionOf(whole).question,
    }),
    canonical: { atLeastHalf: [part, whole] },
    compile: () => (line, run) => {
      const some = slotOn(line, run, partSlot);
      const all = slotOn(line, run, wholeSlot);
      return Number.isNaN(some) || Number.isNaN(all) ? EITHER : outcomeOf(2 * some >= all);
    },
  };
}

/** From one day to another, both included, no more than so many days (L-11.1: ten, without travel). */
export function lastsAtMost(from: DayOf, to: DayOf, days: number): Condition {
  return {
    construct: 'lastsAtMost',
    needs: [...from.needs, ...to.needs],
    doubts: [...from.doubts, ...to.doubts],
    words: fill(DAYS_LONG, { from: from.words, to: to.words, days: words(String(days), String(days)) }),
    canonical: { lastsAtMost: [from.canonical, to.canonical, days] },
    compile: (compiling) => {
      const first = from.compile(compiling);
      const last = to.compile(compiling);
      return (line, run) => {
        const x = first(line, run);
        const y = last(line, run);
        if (Number.isNaN(x) || Number.isNaN(y)) return EITHER;
        return outcomeOf(y < addDays(x as Parameters<typeof addDays>[0], days));
      };
    },
  };
}

const DAYS_LONG: Words = words(
  '{from} ile {to} arası, ikisi dahil en çok {days} gün',
  'from the {from} to the {to}, both included, at most {days} days',
);

function definitionOf(fact: FactName): (typeof factCatalogue)[number] {
  return findFact(fact) as (typeof factCatalogue)[number];
}
