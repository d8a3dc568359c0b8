import type { Step } from '../by-hand.ts';
import type { PreparedClaim, PreparedLine } from './prepare.ts';
import { OF_BODIES, OF_FIRMS } from './things.ts';

/**
 * The arithmetic of the twelve supports by hand, for the claims of the made population: the figures of 2025 stand in the code, and nothing is
 * dated, explained or kept for a ledger. Where no source gives the rate, nothing is sure and the eligible base is possible.
 */
const SUPPORTED = new Map(
  Object.entries({ ...OF_FIRMS, ...OF_BODIES }).map(([support, { kinds, online }]) => [
    support,
    { kinds: new Set(kinds), online: new Set(online ?? kinds) },
  ]),
);
const LODGING = 820_600n;
const LEGAL_ADVICE = 45_597_900n;
const CEILINGS: Readonly<Record<string, bigint>> = {
  'logistics/registration-protection': 273_510_500n,
  'logistics/market-entry-documents': 820_759_400n,
  'logistics/unit': 328_121_600n,
  'logistics/advertising': 820_759_400n,
  'logistics/individual-participation': 136_755_100n,
  'logistics/product-placement': 273_510_500n,
};
const ADS = new Set(['searchAds', 'socialMediaAds']);
/** Persons who count, by what is counted; the second text names what a body has places of its own in. */
const PERSONS: Readonly<Record<string, readonly [kinds: string, most: number, each: 'item' | 'body']>> = {
  'logistics/individual-participation': ['travel', 2, 'item'],
  'logistics/national-participation': ['travel', 2, 'item'],
  'logistics/trade-mission': ['travel lodging', 2, 'body'],
  'logistics/competition-event': ['travel lodging', 2, 'body'],
};

export interface Award {
  readonly least: bigint;
  readonly most: bigint;
}

/** What was used of each allowance, and who took a place. */
class Book {
  private readonly used = new Map<string, bigint>();
  private readonly places = new Map<string, Set<string>>();

  take(key: string, size: bigint, wanted: bigint): bigint {
    const before = this.used.get(key) ?? 0n;
    const taken = wanted < size - before ? wanted : size - before;
    this.used.set(key, before + taken);
    return taken;
  }

  hasPlace(key: string, who: string, most: number): boolean {
    const taken = this.places.get(key) ?? new Set<string>();
    if (!taken.has(who) && taken.size >= most) return false;
    this.places.set(key, taken.add(who));
    return true;
  }
}

/** The award of a claim in kuruş; `trace` takes each step where one is given. */
export function logisticsByHand({ lines, lists }: PreparedClaim, trace?: Step[]): Award {
  const book = new Book();
  const counted = lines.filter((line) => isSupported(line) && isPlaced(line, book));
  const crowded = crowdedMonths(lines);
  const ahead = preliminaryDays(counted);
  const step = (line: PreparedLine, rule: string, amount: bigint) =>
    trace?.push({ line: line.id, rule, amount });
  let least = 0n;
  let most = 0n;
  for (const line of counted) {
    const lodged = line.kind === 'preliminaryLodging' ? (ahead.get(personOf(line)) ?? 0n) : 0n;
    for (const part of laidOn(line)) {
      let { amount } = part;
      step(line, 'period', amount);
      amount = measured(line, amount, lodged);
      amount = book.take(line.document, line.total, amount);
      step(line, 'document', amount);
      const rate =
        ADS.has(line.kind) && crowded.has(`${line.kind}${line.month}`) ? line.rateOf15th : line.rate;
      if (line.rate > 0n) amount = (amount * rate + 5_000n) / 10_000n;
      amount = capped(line, amount, lodged);
      step(line, 'lira', amount);
      const ceiling = CEILINGS[line.support];
      if (ceiling === undefined) {
        most += amount;
        continue;
      }
      amount = (amount * (5_000n + addition(line, lists)) * line.share) / 100_000_000n;
      step(line, 'rate', amount);
      if (line.kind === 'legalAdvice') amount = book.take(`legal|${part.year}`, LEGAL_ADVICE, amount);
      amount = book.take(poolOf(line, part.year), ceiling, amount);
      step(line, 'ceiling', amount);
      least += amount;
      most += amount;
    }
  }
  return { least, most };
}

function isSupported({ support, kind, online }: PreparedLine): boolean {
  const kinds = SUPPORTED.get(support);
  return kinds !== undefined && (online ? kinds.online : kinds.kinds).has(kind);
}

function isPlaced({ support, kind, item, body, who }: PreparedLine, book: Book): boolean {
  if (kind === 'interpreting' && support.endsWith('mission'))
    return book.hasPlace(`${item}|interpreters`, who, 3);
  if (kind.startsWith('preliminary')) return book.hasPlace(`${item}|preliminary`, who, 2);
  const [kinds = '', most = 0, each = 'item'] = PERSONS[support] ?? [];
  if (!kinds.split(' ').includes(kind)) return true;
  return book.hasPlace(each === 'item' ? item : `${item}|${body}`, who, most);
}

/** Months in which four or more payments were made for one kind of ads. */
function crowdedMonths(lines: readonly PreparedLine[]): ReadonlySet<string> {
  const payments = new Map<string, number>();
  for (const { kind, month } of lines)
    if (ADS.has(kind)) payments.set(`${kind}${month}`, (payments.get(`${kind}${month}`) ?? 0) + 1);
  return new Set([...payments].filter(([, count]) => count >= 4).map(([key]) => key));
}

/** Days of lodging of each person in a preliminary mission. */
function preliminaryDays(lines: readonly PreparedLine[]): ReadonlyMap<string, bigint> {
  const days = new Map<string, bigint>();
  for (const line of lines)
    if (line.kind === 'preliminaryLodging')
      days.set(personOf(line), (days.get(personOf(line)) ?? 0n) + line.personDays);
  return days;
}

function personOf({ item, body, who }: PreparedLine): string {
  return `${item}|${body}|${who}`;
}

interface Part {
  readonly amount: bigint;
  /** The first day of its support year. */
  readonly year: number;
}

/** The line by support years and halves of a year of rent, its amount by days, the largest remainder first. */
function laidOn({ support, amount, from, until, documentDay, turns, years }: PreparedLine): readonly Part[] {
  const yearOf = (day: number) => years.findLast((year) => year <= day) ?? 0;
  if (!/unit|advertising|placement/.test(support)) return [{ amount, year: yearOf(documentDay) }];
  const inside = [...new Set(turns)].filter((day) => day > from && day < until).sort((a, b) => a - b);
  if (inside.length === 0) return [{ amount, year: yearOf(from) }];
  const cuts = [from, ...inside, until];
  const of = BigInt(until - from);
  const parts = cuts.slice(0, -1).map((day, at) => {
    const exact = amount * BigInt((cuts[at + 1] as number) - day);
    return { amount: exact / of, rest: exact % of, year: yearOf(day) };
  });
  let left = amount - parts.reduce((sum, part) => sum + part.amount, 0n);
  for (const part of [...parts].sort((a, b) => (a.rest === b.rest ? 0 : a.rest < b.rest ? 1 : -1))) {
    if (left === 0n) break;
    part.amount += 1n;
    left -= 1n;
  }
  return parts;
}

/** At most 25 m² of info stands, 15 % of the rented area for shows, three days of lodging ahead. */
function measured(line: PreparedLine, amount: bigint, days: bigint): bigint {
  const { kind, infoStandArea, showArea, rentedArea } = line;
  if (kind === 'infoStand') return infoStandArea > 2_500n ? (amount * 2_500n) / infoStandArea : amount;
  if (kind === 'showArea')
    return showArea * 10_000n > rentedArea * 1_500n
      ? (amount * rentedArea * 1_500n) / (showArea * 10_000n)
      : amount;
  return days > 3n ? (amount * 3n) / days : amount;
}

/** Lodging per person and day, of a preliminary mission for the part of the days that counts; the fare of a comparable trip. */
function capped({ support, kind, personDays, fare }: PreparedLine, amount: bigint, days: bigint): bigint {
  const lodged = personDays * LODGING;
  let cap: bigint | undefined;
  if (kind === 'lodging') cap = lodged;
  else if (kind === 'preliminaryLodging') cap = days > 3n ? (lodged * 3n) / days : lodged;
  else if (kind === 'travel' && support.endsWith('trade-mission')) cap = fare;
  return cap !== undefined && cap < amount ? cap : amount;
}

/** Ten points where every country is on EK-3 on the key day; for documents what the examiner gave. */
function addition(line: PreparedLine, lists: PreparedClaim['lists']): bigint {
  const { support, countries, issued, eventEnd, paid, points } = line;
  if (support.endsWith('documents')) return points;
  if (support.endsWith('placement')) return 0n;
  const day = support.endsWith('protection') ? issued : support.endsWith('participation') ? eventEnd : paid;
  const list = lists.find(({ until }) => day < until);
  return countries.every((country) => list?.countries.has(country)) ? 1_000n : 0n;
}

function poolOf({ support, item }: PreparedLine, year: number): string {
  if (support.endsWith('participation')) return `${support}|${item}`;
  return support.endsWith('unit') ? `${support}|${item}|${year}` : `${support}|${year}`;
}
