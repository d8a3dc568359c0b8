import { type Money, minorPlaces, moneyFrom } from '@kervan/kit';
import { readCurrency } from '../table/text/currency.ts';
import { readNumber } from '../table/text/number.ts';

const AMOUNT_FIRST =
  /(\d[\d.,]*)\s?(USD|EUR|GBP|JPY|CAD|AUD|CHF|SEK|NOK|DKK|PLN|SAR|AED|KWD|QAR|[$€£])(?![\p{L}\d])/gu;
const CODE_FIRST =
  /(?<![\p{L}\d])(USD|EUR|GBP|JPY|CAD|AUD|CHF|SEK|NOK|DKK|PLN|SAR|AED|KWD|QAR|[$€£])\s?(\d[\d.,]*)/gu;

/**
 * The amount of the purchase in its own currency, as the text of a card line says it: `TIKTOK ADS … 250,00 USD`. Undefined unless
 * exactly one amount stands there, of a currency other than the line's, with digits that can be read one way only.
 */
export function originalAmount(text: string, lineCurrency: string): Money | undefined {
  const pairs = [
    ...[...text.matchAll(AMOUNT_FIRST)].map(([, amount = '', sign = '']) => [amount, sign] as const),
    ...[...text.matchAll(CODE_FIRST)].map(([, sign = '', amount = '']) => [amount, sign] as const),
  ];
  const found = new Map<string, Money>();
  for (const [amount, sign] of pairs) {
    const currency = readCurrency(sign)?.currency;
    const reading = readNumber(amount.replace(/[.,]+$/, ''));
    if (currency === undefined || currency === lineCurrency || reading?.kind !== 'number') continue;
    // A bare whole number beside a code may be part of a reference; printed amounts show their cents.
    if (reading.value.scale !== minorPlaces(currency)) continue;
    const money = moneyFrom(reading.value, currency, 'half-up');
    found.set(`${money.minor} ${currency}`, money);
  }
  const [only] = found.values();
  return found.size === 1 ? only : undefined;
}
