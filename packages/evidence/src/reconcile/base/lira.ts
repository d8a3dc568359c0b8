import {
  type Currency,
  type Day,
  decimalText,
  divRound,
  formatDay,
  type LiraRate,
  liraMinor,
  minorPlaces,
  type Rounding,
} from '@kervan/kit';
import type { RateEntry } from '@kervan/law';
import { compareText } from '../intake.ts';
import type { RateLookup, RateOfDay } from '../model.ts';
import type { MissingRateOn } from './rates.ts';

/** Converts between a currency and lira at the rate of a payment day, and remembers which rates the lines rest on. */
export class LiraBook {
  readonly #rates: RateLookup;
  readonly #cache = new Map<string, RateOfDay | undefined>();
  readonly #needed = new Map<string, RateOfDay>();
  readonly #missing = new Map<string, MissingRateOn>();

  constructor(rates: RateLookup) {
    this.#rates = rates;
  }

  /**
   * Kuruş for minor units, half up; undefined without a rate. `fifteenth`: at the rate of the 15th of the month. `finer`: how
   * many decimal places finer than the minor unit the amount is.
   */
  toLira(minor: bigint, currency: Currency, day: Day, fifteenth: boolean, finer = 0): bigint | undefined {
    if (currency === 'TRY') return finer === 0 ? minor : divRound(minor, 10n ** BigInt(finer), 'half-up');
    const rate = this.#find(currency, day, fifteenth)?.rate;
    return rate === undefined ? undefined : liraMinor(minor, minorPlaces(currency) + finer, rate, 'half-up');
  }

  /** Minor units (or finer, as above) for kuruş by the named rounding; undefined without a rate. */
  fromLira(
    kurus: bigint,
    currency: Currency,
    day: Day,
    fifteenth: boolean,
    rounding: Rounding,
    finer = 0,
  ): bigint | undefined {
    if (currency === 'TRY') return kurus * 10n ** BigInt(finer);
    const rate = this.#find(currency, day, fifteenth)?.rate;
    return rate === undefined
      ? undefined
      : foreignMinor(kurus, minorPlaces(currency) + finer, rate, rounding);
  }

  /**
   * Notes that a line rests on this rate, or that it is missing. The rate of the other reading goes along where it is there, so
   * that the award under that reading can be told too.
   */
  need(currency: Currency, day: Day, fifteenth: boolean): void {
    if (currency === 'TRY') return;
    const found = this.#find(currency, day, fifteenth);
    if (found === undefined) this.#missing.set(`${currency} ${formatDay(day)}`, { currency, day });
    for (const one of [found, this.#find(currency, day, !fifteenth)]) {
      if (one !== undefined) this.#needed.set(`${currency} ${formatDay(one.day)}`, one);
    }
  }

  needed(): RateEntry[] {
    return inOrder(this.#needed).map(({ rate, day, bulletin, digest }) => ({
      currency: rate.currency,
      day: formatDay(day),
      unit: rate.unit,
      buying: decimalText(rate.value),
      bulletin,
      ...(digest === undefined ? {} : { digest }),
    }));
  }

  missing(): MissingRateOn[] {
    return inOrder(this.#missing);
  }

  #find(currency: Currency, day: Day, fifteenth: boolean): RateOfDay | undefined {
    const key = `${currency} ${day} ${fifteenth ? '15' : ''}`;
    if (this.#cache.has(key)) return this.#cache.get(key);
    const found = fifteenth ? this.#rates.fifteenthOf(currency, day) : this.#rates.buyingOn(currency, day);
    this.#cache.set(key, found);
    return found;
  }
}

function inOrder<T>(map: ReadonlyMap<string, T>): T[] {
  return [...map].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
}

/** The other way round: how many minor units some kuruş buy at a rate. */
export function foreignMinor(kurus: bigint, places: number, rate: LiraRate, rounding: Rounding): bigint {
  const numerator = kurus * 10n ** BigInt(places) * BigInt(rate.unit) * 10n ** BigInt(rate.value.scale);
  return divRound(numerator, rate.value.digits * 100n, rounding);
}
