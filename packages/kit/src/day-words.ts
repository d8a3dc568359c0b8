import { type Day, pack } from './civil.ts';
import { problem } from './problem.ts';
import type { Lang } from './words.ts';

/** The day as a person writes it: `01.03.2026` in Turkish, `1 March 2026` in English. */
export function showDay(day: Day, lang: Lang): string {
  const packed = pack(day);
  const year = packed >> 9;
  const month = (packed >> 5) & 15;
  const ofMonth = packed & 31;
  return lang === 'tr'
    ? `${two(ofMonth)}.${two(month)}.${year}`
    : `${ofMonth} ${monthName(month, 'en')} ${year}`;
}

/** The calendar month of a day as a person writes it: `Mart 2026`, `March 2026`. */
export function showMonth(day: Day, lang: Lang): string {
  return `${monthName((pack(day) >> 5) & 15, lang)} ${pack(day) >> 9}`;
}

const MONTH_NAMES: Readonly<Record<Lang, readonly string[]>> = {
  tr: [
    'Ocak',
    'Şubat',
    'Mart',
    'Nisan',
    'Mayıs',
    'Haziran',
    'Temmuz',
    'Ağustos',
    'Eylül',
    'Ekim',
    'Kasım',
    'Aralık',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** The name of a month, 1–12: `Mart`, `March`. */
export function monthName(month: number, lang: Lang): string {
  const name = MONTH_NAMES[lang][month - 1];
  if (name === undefined) {
    throw problem(
      'day.no-such-month',
      { tr: `${month}. ay diye bir ay yok.`, en: `There is no month number ${month}.` },
      { wayOut: { tr: 'Ay 1 ile 12 arasında bir sayıdır.', en: 'A month is a number from 1 to 12.' } },
    );
  }
  return name;
}

/** A number below 100 with its leading zero. */
export function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
