import { type Currency, type Decimal, decimal, findCurrency, minorPlaces } from '@kervan/kit';

/** Which mark a document writes before the fraction. */
export type DecimalMark = 'dot' | 'comma';

export interface WrittenAmount {
  readonly value: Decimal;
  /** The currency beside the amount; `$` when only that sign stands there, which several currencies share. */
  readonly currency?: Currency | '$';
}

/** Currencies that an advertising invoice may plausibly be in; three other capitals are no currency. */
const CODES: ReadonlySet<string> = new Set(
  'TRY USD EUR GBP AED AUD AZN BGN BRL CAD CHF CNY CZK DKK EGP HKD HUF IDR ILS INR JPY KRW KWD MXN MYR NOK NZD PKR PLN QAR RON RUB SAR SEK SGD THB VND ZAR'.split(
    ' ',
  ),
);
/** Currencies written with a bare `$`. */
const DOLLARS: readonly Currency[] = ['USD', 'AUD', 'CAD', 'HKD', 'NZD', 'SGD', 'MXN'];

const SIGN = String.raw`US\$|[$€£₺]|[A-Z]{3}|TL`;
const DIGITS = String.raw`\d{1,3}(?:[ .,]\d{3})+(?:[.,]\d{1,6})?|\d+(?:[.,]\d{1,6})?`;
const AMOUNT = new RegExp(`^(\\(|-|−)? ?(${SIGN})? ?(-|−)? ?(${DIGITS}) ?(-|−)?\\)? ?(${SIGN})?$`);

/** The code or sign as a currency: an ISO code of the list, `$` where only that sign stands, undefined for anything else. */
export function writtenCurrency(text: string): Currency | '$' | undefined {
  if (text === '$') return '$';
  const found = findCurrency(text);
  return found !== undefined && CODES.has(found) ? found : undefined;
}

/**
 * An amount that makes up the whole text. With two different marks the last one divides; one mark before exactly three digits may
 * group or divide, and is read only when the document's own mark is known, or when the amount's currency has no fraction to divide.
 * `among` names the currency where the amount itself does not.
 */
export function readAmount(
  text: string,
  mark: DecimalMark | undefined,
  among?: Currency,
): WrittenAmount | undefined {
  const found = AMOUNT.exec(text.replace(/[\s\u00a0\u202f]+/g, ' ').trim());
  if (found === null) return undefined;
  const [, before, sign, inner, digits = '', after, code] = found;
  const named = sign ?? code;
  const currency = named === undefined ? undefined : writtenCurrency(named);
  if (named !== undefined && currency === undefined) return undefined;
  const money = currency === undefined || currency === '$' ? among : currency;
  const plain = plainDigits(digits, mark, money !== undefined && minorPlaces(money) === 0);
  if (plain === undefined) return undefined;
  const negative = before !== undefined || inner !== undefined || after !== undefined;
  return {
    value: decimal(`${negative ? '-' : ''}${plain}`),
    ...(currency === undefined ? {} : { currency }),
  };
}

function plainDigits(digits: string, mark: DecimalMark | undefined, whole: boolean): string | undefined {
  const tight = digits.replaceAll(' ', '');
  const marks = [...tight.matchAll(/[.,]/g)];
  const last = marks.at(-1);
  if (last === undefined) return tight;
  const [front, fraction] = [tight.slice(0, last.index), tight.slice(last.index + 1)];
  const bare = front.replace(/[.,]/g, '');
  const several = marks.length > 1;
  const mixed = marks.some((each) => each[0] !== last[0]);
  if (mixed) return `${bare}.${fraction}`;
  if (several) return fraction.length === 3 ? `${bare}${fraction}` : undefined;
  if (fraction.length !== 3) return `${bare}.${fraction}`;
  if (whole) return `${bare}${fraction}`;
  if (mark === undefined) return undefined;
  const divides = (last[0] === '.') === (mark === 'dot');
  return divides ? `${bare}.${fraction}` : `${bare}${fraction}`;
}

/** The mark that a document's unmistakable amounts use; undefined when there is none, or when they contradict each other. */
export function provenMark(text: string): DecimalMark | undefined {
  const dot = /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2}(?![\d.,])/.test(text);
  const comma = /(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+|\d+),\d{2}(?![\d.,])/.test(text);
  if (dot === comma) return undefined;
  return dot ? 'dot' : 'comma';
}

/** The one dollar currency that a text names by its code, for amounts that stand under a bare `$`. */
export function dollarNamed(text: string): Currency | undefined {
  const named = DOLLARS.filter((code) =>
    new RegExp(`(?<![A-Za-z])${code}(?![A-Za-z])|${code.slice(0, 2)}\\$`).test(text),
  );
  return named.length === 1 ? named[0] : undefined;
}
