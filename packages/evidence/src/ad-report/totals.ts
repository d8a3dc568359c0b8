import { type Currency, type Decimal, decimalText, groupDigits } from '@kervan/kit';
import type { NoticeBook } from '../table/notices.ts';

/** A sum of exact decimals of one currency. */
class ExactSum {
  #digits = 0n;
  #scale = 0;

  add({ digits, scale }: Decimal): void {
    if (scale > this.#scale) {
      this.#digits *= 10n ** BigInt(scale - this.#scale);
      this.#scale = scale;
    }
    this.#digits += scale === this.#scale ? digits : digits * 10n ** BigInt(this.#scale - scale);
  }

  get value(): Decimal {
    return { digits: this.#digits, scale: this.#scale };
  }
}

/** Sums of the rows by currency, to hold the report's own totals against. */
export class RowSums {
  readonly #sums = new Map<Currency, ExactSum>();
  #last: ExactSum | undefined;
  #lastCurrency: Currency | undefined;

  add(currency: Currency, value: Decimal): void {
    if (currency !== this.#lastCurrency) {
      this.#last = this.#sums.get(currency) ?? new ExactSum();
      this.#lastCurrency = currency;
      this.#sums.set(currency, this.#last);
    }
    this.#last?.add(value);
  }

  get currencies(): readonly Currency[] {
    return [...this.#sums.keys()];
  }

  /** The sum of the rows in a currency; without a currency, of the only one there is. */
  of(currency: Currency | undefined): Decimal | undefined {
    if (currency !== undefined) return this.#sums.get(currency)?.value;
    const [only] = this.#sums.values();
    return this.#sums.size === 1 ? only?.value : undefined;
  }
}

/** A total that the report prints. */
export interface StatedTotal {
  readonly place: string;
  readonly value: Decimal;
  readonly currency: Currency | undefined;
}

/** Whether the rows add up to what a row states. */
export function isTotalOf({ value, currency }: StatedTotal, sums: RowSums): boolean {
  const sum = sums.of(currency);
  return sum !== undefined && sameFigure(sum, value);
}

/**
 * Whether two sums are the same figure: equal but for less than half a ten-thousandth. Programs that add floats print totals with
 * noise in the fifteenth digit, which is no difference.
 */
export function sameFigure(a: Decimal, b: Decimal): boolean {
  const scale = Math.max(a.scale, b.scale, 4);
  const left = a.digits * 10n ** BigInt(scale - a.scale);
  const right = b.digits * 10n ** BigInt(scale - b.scale);
  const off = left > right ? left - right : right - left;
  return off * 2n < 10n ** BigInt(scale - 4);
}

/** Says of each total row that it was left out, and whether the rows add up to it. */
export function tellTotals(totals: readonly StatedTotal[], sums: RowSums, notices: NoticeBook): void {
  for (const { place, value, currency } of totals) {
    const sum = sums.of(currency);
    if (sum !== undefined && sameFigure(sum, value)) {
      notices.hint('report.total-row', place, {
        tr: 'Toplam satırı ayrıldı; satırların toplamı ona eşit.',
        en: 'The total row was left out; the rows add up to it.',
      });
      continue;
    }
    const [stated, added] = [value, sum].map((figure) =>
      figure === undefined ? undefined : decimalText(figure),
    );
    notices.warning(
      'report.total-differs',
      place,
      {
        tr: `Toplam satırı ayrıldı. Satırların toplamı ${show(added, 'tr')}, raporun yazdığı toplam ${show(stated, 'tr')}.`,
        en: `The total row was left out. The rows add up to ${show(added, 'en')}; the report states ${show(stated, 'en')}.`,
      },
      {
        tr: 'Satırların eksik ya da süzülmüş olup olmadığını denetleyin; raporu yeniden indirin.',
        en: 'Check whether rows are missing or filtered; download the report again.',
      },
    );
  }
}

function show(text: string | undefined, lang: 'tr' | 'en'): string {
  return text === undefined ? '–' : groupDigits(text, lang);
}
