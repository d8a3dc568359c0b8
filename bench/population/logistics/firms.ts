import type { ClaimFile, FactEntry, FactValue, LineEntry, RateEntry } from '@kervan/law';
import { generator } from '../../rules/lines.ts';
import { OF_BODIES, OF_FIRMS, type Shape, TOLD, TOLD_OF_BODIES, TOLD_OF_FIRMS } from './things.ts';

/**
 * A made population under Decision 5448: two claims in three are of firms, the others of cooperation bodies; each claims for two things, with
 * every fact told. A third of the documents are in euros or dollars, rents run up to a year, support years turn within activities, persons and
 * square metres go beyond what counts, EK-3 has two versions; one line in fifteen is of a kind that is not supported.
 */
const origin = { kind: 'declaration', by: 'population' } as const;
const recordedOn = '2025-10-14';
const COUNTRIES = ['DE', 'US', 'GB', 'FR', 'AE', 'NL'] as const;
const CURRENCIES = ['TRY', 'TRY', 'TRY', 'TRY', 'EUR', 'USD'] as const;
/** The 15th of each month, or the next business day: 15 June 2025 was a Sunday, 15 July is a feast. */
export const FIFTEENTHS = ['2025-05-15', '2025-06-16', '2025-07-16', '2025-08-15', '2025-09-15'] as const;

interface Thing {
  readonly support: string;
  readonly shape: Shape;
  readonly item: string;
  readonly country: string;
  readonly online: boolean;
  readonly start: string;
  readonly end: string;
}

/** Claims one after another, the same for the same seed. */
export function* logisticsFirms(count: number, linesEach: number, seed = 1): Generator<ClaimFile> {
  const random = generator(seed);
  for (let index = 0; index < count; index++) yield claimOf(index, linesEach, random);
}

function claimOf(index: number, linesEach: number, random: () => number): ClaimFile {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const ofFirm = random() < 2 / 3;
  const shapes = Object.entries(ofFirm ? OF_FIRMS : OF_BODIES);
  const things = [0, 1].map((at): Thing => {
    const [support, shape] = pick(shapes);
    const month = String(5 + Math.floor(random() * 4)).padStart(2, '0');
    const online =
      support.endsWith('virtual-fair') || (shape.online !== undefined && Math.floor(random() * 4) === 0);
    return {
      support,
      shape,
      item: `thing-${at}`,
      country: pick(COUNTRIES),
      online,
      start: `2025-${month}-05`,
      end: `2025-${month}-09`,
    };
  });
  const wide = { ...TOLD, ...(ofFirm ? TOLD_OF_FIRMS : TOLD_OF_BODIES), ...started(random, ofFirm) };
  const lines: LineEntry[] = [];
  for (let pair = 0; lines.length < linesEach; pair++) {
    const thing = pick(things);
    const currency = pick(CURRENCIES);
    for (let at = 0; at < 2 && lines.length < linesEach; at++)
      lines.push(lineOf(lines.length, { pair, thing, currency }, random));
  }
  return {
    format: 'kervan-claim/1',
    claim: '2025',
    regime: 'logistics',
    beneficiary: `logistics-${index}`,
    filedOn: recordedOn,
    facts: [...entries(wide), ...things.flatMap((thing) => entries(ofThing(thing, random), thing.item))],
    lines,
    rates: ratesFor(lines),
    lists: [
      {
        list: 'EK-3',
        from: '2020-01-01',
        until: '2025-07-01',
        countries: ['DE', 'US', 'AE'],
        source: 'made',
      },
      { list: 'EK-3', from: '2025-07-01', countries: ['DE', 'US', 'GB'], source: 'made' },
    ],
  };
}

function entries(told: Readonly<Record<string, FactValue>>, item?: string): readonly FactEntry[] {
  const subject = item === undefined ? {} : { subject: { item } };
  return Object.entries(told).map(([fact, value]) => ({ fact, ...subject, value, origin, recordedOn }));
}

/** Two and a half years before the claim at most: most support years turn within the months that are claimed. */
function started(random: () => number, ofFirm: boolean): Readonly<Record<string, FactValue>> {
  if (!ofFirm) return {};
  const two = (from: number, to: number) =>
    String(from + Math.floor(random() * (to - from))).padStart(2, '0');
  return { supportStart: `${random() < 0.5 ? 2023 : 2024}-${two(3, 11)}-${two(1, 29)}` };
}

function ofThing({ shape, support, online, start, end }: Thing, random: () => number) {
  const share = ['100', '80', '51'][Math.floor(random() * 3)] as string;
  const half = random() < 0.5;
  const event = { virtual: online, eventStart: start, eventEnd: end };
  if (shape.time === 'event')
    return support.endsWith('promotion')
      ? { ...event, infoStandArea: half ? '20' : '33.3', showArea: '60.5', rentedArea: '200' }
      : event;
  if (support.endsWith('unit'))
    return { unitHolder: half ? 'beneficiary' : 'foreignCompany', foreignShare: share };
  if (support.endsWith('market-entry-documents'))
    return { documentIssuedOn: end, climateDocument: half, additionalPoints: '7.5' };
  return shape.time === 'document' ? { documentIssuedOn: end } : {};
}

interface Paid {
  readonly pair: number;
  readonly thing: Thing;
  readonly currency: string;
}

function lineOf(at: number, { pair, thing, currency }: Paid, random: () => number): LineEntry {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const { support, shape, item, country, online, start, end } = thing;
  const scale = currency === 'TRY' ? 3 : 1.4;
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
  const month = Number(end.slice(5, 7)) + Math.floor(random() * 2);
  const personDays = String(1 + Math.floor(random() * 4));
  const facts = support.endsWith('trade-mission')
    ? { personDays, sameRoute: random() < 0.5, comparableFare: { amount: '20000.00', currency: 'TRY' } }
    : { personDays };
  return {
    id: `L${at}`,
    support,
    item,
    kind: random() < 0.07 ? 'membership' : pick(online ? (shape.online ?? shape.kinds) : shape.kinds),
    platform: 'google',
    country,
    ...(random() < 0.1 ? { moreCountries: ['US', 'FR'] } : {}),
    person: pick(['Ayşe', 'Can', 'Ece', 'Efe']),
    body: pick(['Kuzey', 'Güney']),
    activity: activityOf(shape, start, random),
    document: {
      number: `INV-${pair}`,
      issuer: support,
      day: end,
      total: { amount: currency === 'TRY' ? '2500000.00' : '60000.00', currency },
    },
    payment: { reference: `PAY-${at}`, day: `2025-${String(month).padStart(2, '0')}-${day}` },
    amount: { amount: (10 ** (scale + random() * 3.5)).toFixed(2), currency },
    facts: shape.time === 'event' ? facts : {},
  };
}

/** Rent of one to twelve months, a campaign of one to four, or the days of the event. */
function activityOf({ time }: Shape, start: string, random: () => number): LineEntry['activity'] {
  const month = Number(start.slice(5, 7));
  const first = (of: number) => (of > 12 ? '2026-01-01' : `2025-${String(of).padStart(2, '0')}-01`);
  if (time === 'event') return { from: start, until: `${start.slice(0, 8)}10` };
  if (time === 'rent') {
    const months = [1, 1, 3, 6, 12][Math.floor(random() * 5)] as number;
    const from = Math.min(month - 4, 13 - months);
    return { from: first(from), until: first(from + months) };
  }
  const months = time === 'document' ? 1 : 1 + Math.floor(random() * 4);
  return { from: first(month - 2), until: first(month - 2 + months) };
}

/** A bulletin for each foreign payment and for the 15th of its month, by step of the day. */
function ratesFor(lines: readonly LineEntry[]): readonly RateEntry[] {
  const rates = new Map<string, RateEntry>();
  for (const { amount, payment } of lines) {
    const currency = amount?.currency ?? 'TRY';
    if (currency === 'TRY') continue;
    const paid = payment.day ?? '';
    for (const day of [paid, FIFTEENTHS[Number(paid.slice(5, 7)) - 5] ?? '']) {
      const rest = String((Number(day.slice(8)) * 137) % 10_000).padStart(4, '0');
      const buying = `${currency === 'EUR' ? 47 : 40}.${rest}`;
      rates.set(`${currency}${day}`, { currency, day, unit: 1, buying, bulletin: day });
    }
  }
  return [...rates.values()];
}
