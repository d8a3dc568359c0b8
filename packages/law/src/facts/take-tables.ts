import { decimal, findCurrency, keyPart, type LiraRate, parseDay, problem, words } from '@kervan/kit';
import { hasSlot } from './catalogue.ts';
import type { ListVersion, RateOnDay, SalesFact, Use } from './claim.ts';
import type { ClaimFile, RateTable } from './claim-file.ts';
import { readNotNegative } from './read-entries.ts';
import type { Told } from './told.ts';

/** Steps of the conversion ladder: for one day the first that is there counts (M-9, L-18.1). */
const LADDER: readonly RateTable[] = ['indicative', 'information', 'oanda'];

/** Lira rates by currency and day. Throws `bad-rate`, `two-rates`. */
export function takeRates(file: ClaimFile): Map<string, Map<number, RateOnDay>> {
  const rates = new Map<string, Map<number, RateOnDay>>();
  for (const [index, entry] of file.rates.entries()) {
    const place = `$.rates[${index}]`;
    const currency = findCurrency(entry.currency);
    const value = decimal(entry.buying);
    if (currency === undefined || value.digits <= 0n || !Number.isInteger(entry.unit) || entry.unit < 1) {
      throw problem(
        'bad-rate',
        words('Kur, birimi ya da para birimi geçersiz.', 'The rate, its unit or its currency is not valid.'),
        { place },
      );
    }
    const day = parseDay(entry.day, `${place}.day`);
    const byDay = rates.get(currency) ?? new Map<number, RateOnDay>();
    const rate: LiraRate = { currency, unit: entry.unit, value };
    const table = entry.table ?? 'indicative';
    const earlier = byDay.get(day);
    if (earlier !== undefined && earlier.table !== table) {
      if (LADDER.indexOf(earlier.table) > LADDER.indexOf(table))
        byDay.set(day, { rate, day, bulletin: entry.bulletin, table });
      continue;
    }
    if (
      earlier !== undefined &&
      (earlier.rate.value.digits !== value.digits || earlier.rate.unit !== entry.unit)
    ) {
      throw problem(
        'two-rates',
        words(
          `${currency} için aynı gün iki ayrı kur var.`,
          `Two different rates for ${currency} on one day.`,
        ),
        { place },
      );
    }
    byDay.set(day, { rate, day, bulletin: entry.bulletin, table });
    rates.set(currency, byDay);
  }
  return rates;
}

const NEGATIVE_SALES = {
  says: words('Satış tutarı negatif olamaz.', 'Sales cannot be negative.'),
  wayOut: words('İadeler satışı aşıyorsa sıfır yazın.', 'Where returns exceed the sales, write zero.'),
};

/** Sales that shares are taken of: by country and period, and by platform where they are told so. Throws `sales-need-subject`, `negative-amount`. */
export function takeSales(told: readonly Told[]): SalesFact[] {
  const sales = new Map<string, SalesFact>();
  for (const { entry, definition, place, period } of told) {
    if (hasSlot(definition)) continue;
    const { platform, country } = entry.subject ?? {};
    const lacksPlatform = platform === undefined && definition.name === 'adSales';
    if (lacksPlatform || country === undefined || period === undefined || typeof entry.value !== 'object') {
      throw problem(
        'sales-need-subject',
        words(
          'Satış olgusu ülke ve dönem, reklam satışı ayrıca pazaryeri ister; değeri tutardır.',
          'A sales fact needs a country and a period, ad sales a marketplace too; its value is an amount.',
        ),
        { place },
      );
    }
    const subject = { fact: definition.name, platform: platform ?? '', country, period: period.key };
    // A later entry about the same subject supersedes an earlier one.
    sales.set(Object.values(subject).map(keyPart).join('|'), {
      ...subject,
      ...readNotNegative(entry.value, `${place}.value`, NEGATIVE_SALES),
    });
  }
  return [...sales.values()];
}

/** Versions of the Ministry's lists, by list. Throws `empty-version` for one that ends before it starts. */
export function takeLists(file: ClaimFile): Map<string, ListVersion[]> {
  const lists = new Map<string, ListVersion[]>();
  for (const [index, entry] of (file.lists ?? []).entries()) {
    const place = `$.lists[${index}]`;
    const from = parseDay(entry.from, `${place}.from`);
    const until =
      entry.until === undefined ? Number.POSITIVE_INFINITY : parseDay(entry.until, `${place}.until`);
    if (until <= from) {
      throw problem(
        'empty-version',
        words('Listenin bu sürümü başlamadan bitiyor.', 'This version of the list ends before it starts.'),
        {
          place,
          wayOut: words('“until” son günden sonraki gündür.', '“until” is the day after the last one.'),
        },
      );
    }
    const versions = lists.get(entry.list) ?? [];
    versions.push({ from, until, countries: new Set(entry.countries), source: entry.source });
    lists.set(entry.list, versions);
  }
  return lists;
}

/** Uses by earlier claims, by allowance key. Throws `bad-use`. */
export function takeLedger(file: ClaimFile): Map<string, Use[]> {
  const ledger = new Map<string, Use[]>();
  for (const [index, entry] of (file.ledger ?? []).entries()) {
    if (!/^\d+$/.test(entry.size) || !/^\d+$/.test(entry.used)) {
      throw problem(
        'bad-use',
        words('Kullanım ve büyüklük tam sayı olmalı.', 'Use and size must be whole numbers.'),
        { place: `$.ledger[${index}]` },
      );
    }
    const uses = ledger.get(entry.allowance) ?? [];
    uses.push({ size: BigInt(entry.size), used: BigInt(entry.used), state: entry.state, claim: entry.claim });
    ledger.set(entry.allowance, uses);
  }
  return ledger;
}
