import { type Currency, type Day, formatDay, partsOf, showDay, type Words, words } from '@kervan/kit';
import type { RateBulletin } from '../model.ts';

/**
 * Why there is no rate. `no-bulletin`: a business day without its file; `halfDay`: no source says whether a bulletin appears;
 * `unknown`: it is not known whether the day is closed; `too-far`: no bulletin in the ten days before; `not-listed`: the currency
 * is not in the bulletin; `no-buying-rate`: it is, without a forex buying rate.
 */
export type MissingWhy = 'no-bulletin' | 'halfDay' | 'unknown' | 'too-far' | 'not-listed' | 'no-buying-rate';

export interface MissingRate {
  readonly found: false;
  readonly why: MissingWhy;
  /** The day whose bulletin is wanted: the day asked for, or the business day before it. */
  readonly wanted: Day;
  /** Nearest bulletins of the book around the wanted day. They are named, never taken. */
  readonly earlier?: Day;
  readonly later?: Day;
  /** Path of the wanted file in the TCMB archive. */
  readonly file: string;
  readonly words: Words;
  readonly wayOut: Words;
}

/** Path of a day's bulletin in the archive of the central bank: `kurlar/202407/08072024.xml` (formats §3.1). */
export function bulletinPath(day: Day): string {
  const { year, month, day: ofMonth } = partsOf(day);
  const [yyyy, mm, dd] = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(ofMonth).padStart(2, '0'),
  ];
  return `kurlar/${yyyy}${mm}/${dd}${mm}${yyyy}.xml`;
}

export function missingBulletin(
  currency: Currency,
  day: Day,
  wanted: Day,
  why: 'no-bulletin' | 'halfDay' | 'unknown' | 'too-far',
  days: readonly Day[],
): MissingRate {
  const file = bulletinPath(wanted);
  const near = around(wanted, days);
  const { tr, en } = reason(day, wanted, why);
  const known = nearWords(near);
  const stated = why === 'halfDay' || why === 'unknown';
  return {
    found: false,
    why,
    wanted,
    ...near,
    file,
    words: words(`${currency} kuru yok: ${tr}${known.tr}`, `There is no ${currency} rate: ${en}${known.en}`),
    wayOut: words(
      `TCMB arşivinden ${file} dosyasını ekleyin${stated ? '; dosya orada yoksa o gün bülten çıkmadığını belirtin, önceki bülten alınır' : ''}.`,
      `Add the file ${file} from the TCMB archive${stated ? '; if it is not there, state that no bulletin appeared that day, and the one before is taken' : ''}.`,
    ),
  };
}

export function missingCurrency(
  currency: Currency,
  day: Day,
  bulletin: RateBulletin,
  listed: boolean,
  days: readonly Day[],
): MissingRate {
  const shown = words(showDay(bulletin.day, 'tr'), showDay(bulletin.day, 'en'));
  return {
    found: false,
    why: listed ? 'no-buying-rate' : 'not-listed',
    wanted: day,
    ...around(bulletin.day, days),
    file: bulletinPath(bulletin.day),
    words: listed
      ? words(
          `${shown.tr} bülteninde ${currency} için döviz alış kuru yok.`,
          `The bulletin of ${shown.en} has no forex buying rate for ${currency}.`,
        )
      : words(
          `${shown.tr} bülteninde ${currency} yok.`,
          `The bulletin of ${shown.en} does not list ${currency}.`,
        ),
    wayOut: words(
      'TCMB’nin bilgi amaçlı tablosundaki kuru (bilgiamackur) belgesiyle elle girin.',
      'Enter the rate of the TCMB information-only table (bilgiamackur) by hand, with the document.',
    ),
  };
}

function reason(day: Day, wanted: Day, why: 'no-bulletin' | 'halfDay' | 'unknown' | 'too-far'): Words {
  const [asked, missing] = [
    words(showDay(day, 'tr'), showDay(day, 'en')),
    words(showDay(wanted, 'tr'), showDay(wanted, 'en')),
  ];
  const closed =
    day === wanted
      ? words('', '')
      : words(
          `${asked.tr} kapalı bir gün, ondan önceki son bülten gerekiyor; `,
          `${asked.en} was closed and the last bulletin before it is needed; `,
        );
  const said: Readonly<Record<typeof why, Words>> = {
    'no-bulletin': words(
      `${missing.tr} iş günü, bülteni eklenmemiş.`,
      `${missing.en} was a business day, and its bulletin was not added.`,
    ),
    halfDay: words(
      `${missing.tr} yarım gün; o gün bülten çıkıp çıkmadığını kaynaklar söylemiyor.`,
      `${missing.en} was a half day; no source says whether a bulletin appears on one.`,
    ),
    unknown: words(
      `${missing.tr} gününün kapalı olup olmadığı takvimde belli değil.`,
      `the calendar does not know whether ${missing.en} was closed.`,
    ),
    'too-far': words(
      `${missing.tr} öncesindeki on günde bülten yok.`,
      `there is no bulletin in the ten days before ${missing.en}.`,
    ),
  };
  return words(closed.tr + said[why].tr, closed.en + said[why].en);
}

function around(day: Day, days: readonly Day[]): { readonly earlier?: Day; readonly later?: Day } {
  const earlier = days.findLast((each) => each < day);
  const later = days.find((each) => each > day);
  return { ...(earlier === undefined ? {} : { earlier }), ...(later === undefined ? {} : { later }) };
}

function nearWords({ earlier, later }: { readonly earlier?: Day; readonly later?: Day }): Words {
  const list = [earlier, later].flatMap((each) => (each === undefined ? [] : formatDay(each)));
  if (list.length === 0) return words(' Elde hiç bülten yok.', ' There is no bulletin at all.');
  return words(
    ` Eldeki en yakın bültenler: ${list.join(', ')}.`,
    ` The nearest bulletins at hand: ${list.join(', ')}.`,
  );
}
