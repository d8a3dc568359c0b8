import {
  addDecimals,
  type Currency,
  type Day,
  type Decimal,
  decimal,
  formatDay,
  formatQuarter,
  minorPlaces,
  money,
  moneyText,
  type Notice,
  quarterOf,
  roundDecimal,
  spread,
  words,
} from '@kervan/kit';
import type { FactEntry } from '@kervan/law';
import { compareText } from '../intake.ts';
import { placeTexts, Sources } from '../sources.ts';
import type { Gathered } from './gather.ts';

interface Sales {
  readonly platform: string;
  readonly quarter: string;
  readonly country: string | undefined;
  readonly currency: Currency;
  exact: Decimal;
  readonly sources: Sources;
}

interface Rounded extends Omit<Sales, 'exact'> {
  minor: bigint;
}

/**
 * Facts `adSales`: sales that ads brought per platform, country and quarter, in the report's currency, rounded half up once
 * (E-4.3). Sales without a country are laid on the countries by their sales when `spreadUnknown` says so.
 */
export function adSalesFacts(
  gathered: readonly Gathered[],
  recordedOn: Day,
  spreadUnknown: boolean,
): { facts: FactEntry[]; notices: Notice[] } {
  const notices: Notice[] = [];
  const facts: FactEntry[] = [];
  for (const group of byQuarter(gathered)) {
    const named = spreadUnknown ? withUnknown(group) : group;
    const currencies = new Map<string, number>();
    for (const one of named) currencies.set(one.country ?? '', (currencies.get(one.country ?? '') ?? 0) + 1);
    for (const one of named) {
      if (one.country === undefined) notices.push(unknownSales(one));
      else if ((currencies.get(one.country) ?? 0) > 1) notices.push(mixedSales(one));
      else facts.push(factOf(one, recordedOn));
    }
  }
  return { facts, notices };
}

/** Groups of one platform and quarter, each ordered by country and currency. */
function byQuarter(gathered: readonly Gathered[]): Rounded[][] {
  const found = new Map<string, Sales>();
  for (const one of gathered) {
    if (one.adSales === undefined) continue;
    const quarter = formatQuarter(quarterOf(one.period.from));
    const key = `${one.platform}\n${quarter}\n${one.country ?? '~'}\n${one.currency}`;
    let sales = found.get(key);
    if (sales === undefined) {
      const { platform, country, currency } = one;
      sales = { platform, quarter, country, currency, exact: decimal('0'), sources: new Sources() };
      found.set(key, sales);
    }
    sales.exact = addDecimals(sales.exact, one.adSales);
    for (const [doc, places] of one.places) sales.sources.addAll(doc, places);
  }
  const groups = new Map<string, Rounded[]>();
  for (const [, { exact, ...one }] of [...found].sort(([a], [b]) => compareText(a, b))) {
    const rounded = { ...one, minor: roundDecimal(exact, minorPlaces(one.currency), 'half-up') };
    const key = `${one.platform}\n${one.quarter}`;
    groups.set(key, [...(groups.get(key) ?? []), rounded]);
  }
  return [...groups.values()];
}

function withUnknown(group: Rounded[]): Rounded[] {
  const left: Rounded[] = [];
  for (const unknown of group.filter((one) => one.country === undefined)) {
    const named = group.filter(
      (one) => one.country !== undefined && one.currency === unknown.currency && one.minor > 0n,
    );
    if (named.length === 0) {
      left.push(unknown);
      continue;
    }
    const parts = spread(
      unknown.minor,
      named.map((one) => one.minor),
    );
    for (const [i, one] of named.entries()) {
      one.minor += parts[i] as bigint;
      one.sources.join(unknown.sources.list());
    }
  }
  return [...group.filter((one) => one.country !== undefined), ...left];
}

function factOf(one: Rounded, recordedOn: Day): FactEntry {
  const sources = one.sources.list();
  return {
    fact: 'adSales',
    subject: { platform: one.platform, country: one.country as string, period: one.quarter },
    value: {
      amount: moneyText(money(one.minor < 0n ? 0n : one.minor, one.currency)),
      currency: one.currency,
    },
    origin: {
      kind: 'document',
      document: sources.map((source) => source.document).join(', '),
      place: placeTexts(sources).join('; '),
    },
    recordedOn: formatDay(recordedOn),
  };
}

function unknownSales(one: Rounded): Notice {
  return {
    code: 'reconcile.ad-sales-without-country',
    severity: 'warning',
    place: placeTexts(one.sources.list())[0] ?? one.platform,
    words: words(
      `${one.platform} raporunda ${one.quarter} için ülkesi belli olmayan reklam satışı var; hiçbir ülkeye yazılmadı.`,
      `The ${one.platform} report has ad sales of ${one.quarter} without a country; they were given to none.`,
    ),
  };
}

function mixedSales(one: Rounded): Notice {
  return {
    code: 'reconcile.ad-sales-in-two-currencies',
    severity: 'error',
    place: placeTexts(one.sources.list())[0] ?? one.platform,
    words: words(
      `${one.platform}, ${one.country}, ${one.quarter}: reklam satışı birden çok para biriminde; tek tutar yazılamadı (${one.currency}).`,
      `${one.platform}, ${one.country}, ${one.quarter}: ad sales stand in more than one currency; no single amount could be told (${one.currency}).`,
    ),
    wayOut: words(
      'Reklam satışını bu ülke ve çeyrek için tek para biriminde beyan edin.',
      'Declare the ad sales of this country and quarter in one currency.',
    ),
  };
}
