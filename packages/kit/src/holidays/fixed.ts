import type { Source } from '../source.ts';
import type { Words } from '../words.ts';

/** A holiday that stands on the same day every year. */
export interface FixedHoliday {
  readonly month: number;
  readonly day: number;
  /** `halfDay`: open until 13:00. */
  readonly kind: 'closed' | 'halfDay';
  readonly name: Words;
  readonly source: Source;
}

/** The law was read in a reproduction, not in the gazette itself: hence `published`, not `text`. */
const LAW_2429 = 'https://www.harbiseskisehir.com/icerik/43/ulusal-bayram-ve-genel-tatiller-hakkinda-kanun';

function law(article: string): Source {
  return {
    rule: `2429-${article}`,
    grade: 'published',
    from: LAW_2429,
    article: `2429 sayılı Kanun m.${article}`,
  };
}

/** National day, official holidays and general holidays of Law 2429; 2/C as changed by Law 6752 (1 May, 15 July). */
export const FIXED_HOLIDAYS: readonly FixedHoliday[] = [
  { month: 1, day: 1, kind: 'closed', name: { tr: 'Yılbaşı', en: "New Year's Day" }, source: law('2/C') },
  {
    month: 4,
    day: 23,
    kind: 'closed',
    name: { tr: 'Ulusal Egemenlik ve Çocuk Bayramı', en: "National Sovereignty and Children's Day" },
    source: law('2/A-1'),
  },
  {
    month: 5,
    day: 1,
    kind: 'closed',
    name: { tr: 'Emek ve Dayanışma Günü', en: 'Labour and Solidarity Day' },
    source: law('2/C'),
  },
  {
    month: 5,
    day: 19,
    kind: 'closed',
    name: {
      tr: "Atatürk'ü Anma, Gençlik ve Spor Bayramı",
      en: 'Commemoration of Atatürk, Youth and Sports Day',
    },
    source: law('2/A-2'),
  },
  {
    month: 7,
    day: 15,
    kind: 'closed',
    name: { tr: 'Demokrasi ve Millî Birlik Günü', en: 'Democracy and National Unity Day' },
    source: law('2/C'),
  },
  {
    month: 8,
    day: 30,
    kind: 'closed',
    name: { tr: 'Zafer Bayramı', en: 'Victory Day' },
    source: law('2/A-3'),
  },
  {
    month: 10,
    day: 28,
    kind: 'halfDay',
    name: { tr: 'Cumhuriyet Bayramı arifesi', en: 'Eve of Republic Day' },
    source: law('1'),
  },
  {
    month: 10,
    day: 29,
    kind: 'closed',
    name: { tr: 'Cumhuriyet Bayramı', en: 'Republic Day' },
    source: law('1'),
  },
];

/** Saturday and Sunday are closed at public offices. */
export const WEEKEND: Source = {
  rule: '657-99',
  grade: 'published',
  from: 'https://www.turkedebiyati.org/forum/konular/1059-calisma-saatleri',
  article: '657 sayılı Kanun m.99',
};
