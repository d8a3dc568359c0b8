import { type Words, words } from '@kervan/kit';

/** What a calendar of deadlines says of its own. */
export const CALENDAR_WORDS = {
  name: words('Kervan: süreler', 'Kervan: deadlines'),
  weekLeft: words('Bir hafta kaldı: {title}', 'One week left: {title}'),
  rules: words('Kurallar: {list}', 'Rules: {list}'),
  doubts: words('Tereddütler: {list}', 'Doubts: {list}'),
  extended: words('uzatıldı', 'extended'),
} as const satisfies Readonly<Record<string, Words>>;
