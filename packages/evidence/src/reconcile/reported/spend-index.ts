import type { Currency, Day, Period } from '@kervan/kit';
import { atScale, byDays, type Gathered } from './gather.ts';

/** Spend of one country in one currency by day, as running sums, so that any period costs two look-ups. */
interface Daily {
  readonly country: string | undefined;
  /** First days of the steps, ascending. */
  readonly days: number[];
  /** Sum of everything up to and including the step, in units of 10^-scale. */
  readonly sums: bigint[];
}

const SCALE = 12;

/** Answers what a platform's report says was spent in any period, per country and currency. */
export class SpendIndex {
  readonly #byPlatform = new Map<string, Map<Currency, Daily[]>>();
  readonly #shares = new Map<string, readonly CountryShare[]>();

  /** `withUnknown`: spend without a country takes part as a country of its own. */
  constructor(gathered: readonly Gathered[], withUnknown: boolean) {
    const found = new Map<
      string,
      { platform: string; currency: Currency; country: string | undefined; byDay: Map<number, bigint> }
    >();
    const named = new Set(
      gathered.filter((one) => one.country !== undefined).map((one) => `${one.platform}\n${one.currency}`),
    );
    for (const one of gathered) {
      if (one.country === undefined && !withUnknown && named.has(`${one.platform}\n${one.currency}`))
        continue;
      const key = `${one.platform}\n${one.currency}\n${one.country ?? ''}`;
      let daily = found.get(key);
      if (daily === undefined) {
        daily = { platform: one.platform, currency: one.currency, country: one.country, byDay: new Map() };
        found.set(key, daily);
      }
      for (const [day, digits] of eachDay(one)) daily.byDay.set(day, (daily.byDay.get(day) ?? 0n) + digits);
    }
    for (const key of [...found.keys()].sort()) {
      const { platform, currency, country, byDay } = found.get(key) as NonNullable<
        ReturnType<typeof found.get>
      >;
      const currencies = this.#byPlatform.get(platform) ?? new Map<Currency, Daily[]>();
      this.#byPlatform.set(platform, currencies);
      const list = currencies.get(currency) ?? [];
      currencies.set(currency, list);
      list.push(runningSums(country, byDay));
    }
  }

  /** Currencies in which the platform's report has spend, ordered. */
  currencies(platform: string): Currency[] {
    return [...(this.#byPlatform.get(platform)?.keys() ?? [])].sort();
  }

  /** What each country spent in the period, only where above zero; in one unit for all, ordered by country, unknown first. */
  shares(platform: string, currency: Currency, span: Period): readonly CountryShare[] {
    const key = `${platform}\n${currency}\n${span.from}\n${span.until}`;
    const known = this.#shares.get(key);
    if (known !== undefined) return known;
    const made: CountryShare[] = [];
    for (const daily of this.#byPlatform.get(platform)?.get(currency) ?? []) {
      const spend = before(daily, span.until) - before(daily, span.from);
      if (spend > 0n) made.push({ country: daily.country, spend });
    }
    this.#shares.set(key, made);
    return made;
  }
}

export interface CountryShare {
  readonly country: string | undefined;
  /** In units of 10^-12 of the currency: a weight, not an amount to show. */
  readonly spend: bigint;
}

function* eachDay(one: Gathered): Generator<readonly [number, bigint]> {
  const length = one.period.until - one.period.from;
  const parts = Array.from({ length }, (_, i) => ({
    from: (one.period.from + i) as Day,
    until: (one.period.from + i + 1) as Day,
  }));
  const amounts = length === 1 ? [one.spend] : byDays(one.spend, parts, one.currency);
  for (const [i, amount] of amounts.entries()) {
    yield [
      one.period.from + i,
      amount.scale <= SCALE ? atScale(amount, SCALE) : amount.digits / 10n ** BigInt(amount.scale - SCALE),
    ];
  }
}

function runningSums(country: string | undefined, byDay: ReadonlyMap<number, bigint>): Daily {
  const days = [...byDay.keys()].sort((a, b) => a - b);
  let sum = 0n;
  const sums = days.map((day) => {
    sum += byDay.get(day) as bigint;
    return sum;
  });
  return { country, days, sums };
}

/** Sum of all steps on days before `day`. */
function before(daily: Daily, day: number): bigint {
  let low = 0;
  let high = daily.days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((daily.days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0n : (daily.sums[low - 1] as bigint);
}
