import { dayOfMonthOf, fill, firstOfMonth, monthName, showMonth, type Words, words } from '@kervan/kit';
import type { Length } from './clock.ts';
import type { Step } from './deadline.ts';
import { EVENT_WORDS, type EventName } from './events.ts';
import { shown } from './flags.ts';

const SIDE = {
  after: {
    months: words('{n} ay sonra', '{n} months later'),
    days: words('{n} gün sonra', '{n} days later'),
  },
  before: {
    months: words('{n} ay önce', '{n} months earlier'),
    days: words('{n} gün önce', '{n} days earlier'),
  },
} as const;
const ONE = {
  after: { months: words('1 ay sonra', '1 month later'), days: words('ertesi gün', 'the day after') },
  before: { months: words('1 ay önce', '1 month earlier'), days: words('bir gün önce', 'the day before') },
} as const;

/** The name of each event at the head of a sentence. */
export const EVENT_HEADS = Object.fromEntries(
  Object.entries(EVENT_WORDS).map(([event, name]) => [event, capital(name)]),
) as Readonly<Record<EventName, Words>>;

const NOT_KNOWN = words('bilinmiyor', 'not known');

/** One step of the way to a day in words, with its operands. */
export function stepWords({ event, due }: Step): Words {
  const head = EVENT_HEADS[event];
  const from = shown(due.from);
  const how = howFar(due);
  const to = due.to === undefined ? NOT_KNOWN : shown(due.to);
  return words(
    `${head.tr}: ${from.tr}. ${how.tr}: ${to.tr}.`,
    `${head.en}: ${from.en}. ${how.en}: ${to.en}.`,
  );
}

const SAID = new WeakMap<Length, Words>();

/** What a length says of itself is said once; only a clamped month and a month to count from are named anew. */
function howFar(due: Step['due']): Words {
  const { length, otherwise } = due;
  const own = otherwise !== undefined || (length.is === 'years' && length.ofMonth === true);
  const known = own ? undefined : SAID.get(length);
  if (known !== undefined) return known;
  const said = capital(lengthWords(length, due));
  if (!own) SAID.set(length, said);
  return said;
}

function lengthWords(length: Length, due: Step['due']): Words {
  switch (length.is) {
    case 'months': {
      const apart = far(length.count, length.side, 'months');
      const day = due.otherwise === undefined ? SAME_DAY : fill(LAST_DAY, { number: dayOfMonthOf(due.from) });
      return fill(words('{apart}, {day}', '{apart}, {day}'), { apart, day });
    }
    case 'days':
      return far(length.count, length.side, 'days');
    case 'days-with-first':
      return fill(words('ilk gün dahil {n}. gün', 'day {n}, the first one counted'), { n: length.count });
    case 'service':
      return words(
        'ulaştığı gün sayılmadan beşinci günün sonu',
        'the end of the fifth day after, the day of arrival not counted',
      );
    case 'next-month':
      return words('izleyen ayın ilk günü', 'the first day of the month after');
    case 'years':
      return yearsWords(length, due);
    case 'first-business-day':
      return words(
        `izleyen yılın ${monthName(length.month, 'tr')} ayının ilk iş günü`,
        `the first business day of ${monthName(length.month, 'en')} of the next year`,
      );
  }
}

const SAME_DAY = words('aynı numaralı gün, o gün dahil', 'the same-numbered day, itself included');
const LAST_DAY = words(
  'o ayda {number}. gün olmadığından ayın son günü',
  'the last day of that month, which has no day {number}',
);

function yearsWords(
  { count, through, ofMonth }: Extract<Length, { is: 'years' }>,
  { from }: Step['due'],
): Words {
  const first = words(
    `${showMonth(from, 'tr')} ayının ilk gününden`,
    `from the first day of ${showMonth(from, 'en')}`,
  );
  const since = ofMonth === true && firstOfMonth(from) !== from ? first : words('bu günden', 'from this day');
  const last =
    through === 'same-day'
      ? words('aynı numaralı gün dahil', 'through the same-numbered day')
      : words('dolduğu gün hariç', 'without the day on which they are full');
  return fill(words('{since} {count} yıl, {last}', '{since} {count} years, {last}'), { since, count, last });
}

function far(count: number, side: 'after' | 'before', unit: 'months' | 'days'): Words {
  return count === 1 ? ONE[side][unit] : fill(SIDE[side][unit], { n: count });
}

/** A phrase at the head of a sentence. */
function capital({ tr, en }: Words): Words {
  return words(upper(tr, 'i', 'İ'), upper(en, 'i', 'I'));
}

function upper(text: string, dotted: string, big: string): string {
  const first = text.slice(0, 1);
  return (first === dotted ? big : first.toUpperCase()) + text.slice(1);
}
