import { type Decimal, decimal, findCurrency, type LiraRate, parseDay, problem, words } from '@kervan/kit';
import type { RateOnDay } from './claim.ts';
import type { ClaimFile, RateTable } from './claim-file.ts';

/** Steps of the ladder: TCMB indicative list, TCMB information-only table, oanda.com (M-9, L-18.1). */
const LADDER: readonly RateTable[] = ['indicative', 'information', 'oanda'];

/** Lira rates by currency, step and day. Throws `bad-rate`, `two-rates`. */
export function takeRates(file: ClaimFile): Map<string, Map<number, RateOnDay>[]> {
  const rates = new Map<string, Map<number, RateOnDay>[]>();
  for (const [index, entry] of file.rates.entries()) {
    const place = `$.rates[${index}]`;
    const currency = findCurrency(entry.currency);
    const value = decimal(entry.buying);
    if (currency === undefined || value.digits <= 0n || !Number.isInteger(entry.unit) || entry.unit < 1) {
      throw problem(
        'bad-rate',
        words('Kur, birimi ya da para birimi geçersiz.', 'The rate, its unit or its currency is not valid.'),
        {
          place,
          wayOut: words(
            'ISO 4217 kodunu, sıfırdan büyük kuru ve tam sayı birimi yazın.',
            'Write the ISO 4217 code, a rate above zero and a whole unit.',
          ),
        },
      );
    }
    const day = parseDay(entry.day, `${place}.day`);
    const table = entry.table ?? 'indicative';
    const steps = rates.get(currency) ?? LADDER.map(() => new Map<number, RateOnDay>());
    const byDay = steps[LADDER.indexOf(table)] as Map<number, RateOnDay>;
    const rate: LiraRate = { currency, unit: entry.unit, value };
    const earlier = byDay.get(day);
    if (earlier !== undefined && !sameRate(earlier.rate, rate)) {
      throw problem(
        'two-rates',
        words(
          `${currency} için aynı gün iki ayrı kur var.`,
          `Two different rates for ${currency} on one day.`,
        ),
        { place, wayOut: words('Bültendekini bırakın.', 'Keep the one of the bulletin.') },
      );
    }
    byDay.set(day, { rate, day, bulletin: entry.bulletin, table });
    rates.set(currency, steps);
  }
  return rates;
}

/** Equal by value: 34.5 for one is 34.50 for one, and 3450 for a hundred. */
function sameRate(a: LiraRate, b: LiraRate): boolean {
  return scaledTo(a.value, b.value) * BigInt(b.unit) === scaledTo(b.value, a.value) * BigInt(a.unit);
}

/** The digits of a decimal brought to the places of both. */
function scaledTo(value: Decimal, other: Decimal): bigint {
  return value.digits * 10n ** BigInt(Math.max(0, other.scale - value.scale));
}
