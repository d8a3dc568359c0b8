import { type Day, parseDay } from '../day.ts';
import type { Grade, Source } from '../source.ts';

/** A religious feast of one year. Its eve is the day before `first`, closed from 13:00 (Law 2429, art. 2/B). */
export interface Feast {
  readonly feast: 'ramazan' | 'kurban';
  readonly first: Day;
  /** Full days: 3 for Ramazan, 4 for Kurban (3.5 and 4.5 with the eve). */
  readonly days: 3 | 4;
  readonly source: Source;
}

function feast(name: 'ramazan' | 'kurban', first: string, grade: Grade, from: string): Feast {
  const source: Source = {
    rule: `2429-2/B/${name}-${first.slice(0, 4)}`,
    grade,
    from,
    article: '2429 sayılı Kanun m.2/B',
  };
  return { feast: name, first: parseDay(first), days: name === 'ramazan' ? 3 : 4, source };
}

function pages(...from: readonly string[]): string {
  return from.join('; ');
}

/** Tables of closed days that the exchange gave out, as reproduced, with a second page that agrees. */
const BIST_2022 = pages(
  'https://doviz724.com/borsa-istanbul-borclanma-araclari-piyasasi-para-piyasasi-ve-swap-piyasasi-2022-yili-tatil-tablosu-03-01-2022-haberccb7a23ceb6cfe23.html',
  'https://karar.com/amp/hayat-haberleri/2022-resmi-tatil-gunleri-ne-zaman-kac-gun-2022-bayram-tarihleri-ne-zaman-1644769',
);
const BIST_2023 = pages(
  'http://www.doviz724.com/borsa-istanbul-borclanma-araclari-piyasasi-para-piyasasi-ve-swap-piyasasi-tatil-gunleri-tablo-19-04-2023-haber959f86b3f5c9660c.html',
  'https://www.bilgilendiren.com/haber/2023-kurban-bayrami-tatili-tarihleri-14145.html',
);
/** The calendar of religious days, day by day, and a list said to follow the gazette. */
const LISTS_2024 = pages(
  'https://hurriyet.com.tr/bilgi/galeri-2024-ramazan-ve-kurban-bayrami-ne-zaman-onumuzdeki-yilin-dini-gunler-takvimi-listesi-kandil-gunler-ve-kadir-gecesi-tarihi-42336238',
  'https://halkaarz.com.tr/resmi-gazetede-yayinlandi-borsa-1-hafta-icinde-2-kez-kapali-olacak',
);
/** What the exchange keeps closed, as a newspaper lists it, and a second page that agrees. */
const LISTS_2025 = pages(
  'https://denizpostasi.com/2025-yilinin-resmi-tatilleri-belli-oldu',
  'https://www.ekonomist.com.tr/borsa/borsa-istanbul-da-takaslar-ne-zaman-gerceklesecek-28-29ekimtatilmi--66918',
);
/** The exchange's closed days of 2026, and the year's calendar of religious days. */
const DIYANET_2026 = pages(
  'https://www.sabah.com.tr/fotohaber/yasam/bugun-borsa-acik-mi-kapali-mi-1-ocak-2026-persembe-borsa-istanbul-calisiyor-mu-tatil-mi',
  'https://www.ekonomist.com.tr/haberler/ramazan-bayrami-2026-ne-zaman-hangi-tarihlerde-ramazan-bayrami-tatili-tarihleri-67706',
);
/** Two lists whose authors say they follow the Diyanet pages; those were not seen, and other lists differ by a day. */
const LISTS_2027 = pages(
  'https://github.com/nkhalilov3/dinigunler_diyanet_json dinigunler/2027.json',
  'https://github.com/holidays/holidays lib/holidays/definition/custom_methods/tr.rb',
  'https://www.rubydoc.info/gems/holidays/Holidays/Definition/CustomMethods/TR',
);

/** One row per feast and year, each with the pages that state it. A year without both rows is unknown, never computed. */
export const FEASTS: readonly Feast[] = [
  feast('ramazan', '2022-05-02', 'published', BIST_2022),
  feast('kurban', '2022-07-09', 'published', BIST_2022),
  feast('ramazan', '2023-04-21', 'published', BIST_2023),
  feast('kurban', '2023-06-28', 'published', BIST_2023),
  feast('ramazan', '2024-04-10', 'published', LISTS_2024),
  feast('kurban', '2024-06-16', 'published', LISTS_2024),
  feast('ramazan', '2025-03-30', 'published', LISTS_2025),
  feast('kurban', '2025-06-06', 'published', LISTS_2025),
  feast('ramazan', '2026-03-20', 'published', DIYANET_2026),
  feast('kurban', '2026-05-27', 'published', DIYANET_2026),
  feast('ramazan', '2027-03-09', 'second-hand', LISTS_2027),
  feast('kurban', '2027-05-16', 'second-hand', LISTS_2027),
];
