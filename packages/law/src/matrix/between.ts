import { type DatedAnswer, type DatedEntry, entryStart, fill, showDay, type Words, words } from '@kervan/kit';

/** Where an unknown value lies, in words: `last seen on 31 May 2025: …; since 13 April 2026: …`. */
export function betweenWords<T>(answer: DatedAnswer<T>, on: number, say: (value: T) => Words): Words {
  if (answer.known) return say(answer.entry.value);
  const parts = answer.between.map((entry) =>
    entryStart(entry) <= on ? beforeWords(entry, say) : afterWords(entry, say),
  );
  if (parts.length === 0) return words('hiçbir kaynak söylemiyor', 'no source says');
  return words(parts.map((part) => part.tr).join('; '), parts.map((part) => part.en).join('; '));
}

function beforeWords<T>(entry: DatedEntry<T>, say: (value: T) => Words): Words {
  const last = entry.until === undefined ? (entry.seenTo ?? entryStart(entry)) : entry.until - 1;
  const template =
    entry.until === undefined
      ? words('en son {day} günü görülen: {value}', 'last seen on {day}: {value}')
      : words('{day} gününe kadar: {value}', 'until {day}: {value}');
  return dayAnd(template, last, say(entry.value));
}

function afterWords<T>(entry: DatedEntry<T>, say: (value: T) => Words): Words {
  const template =
    entry.from === undefined
      ? words('{day} günü görülen: {value}', 'seen on {day}: {value}')
      : words('{day} gününden beri: {value}', 'since {day}: {value}');
  return dayAnd(template, entryStart(entry), say(entry.value));
}

function dayAnd(template: Words, day: number, value: Words): Words {
  const on = day as Parameters<typeof showDay>[0];
  return fill(template, { day: words(showDay(on, 'tr'), showDay(on, 'en')), value });
}
