import {
  type Day,
  dayOfMonthOf,
  decimal,
  divRound,
  monthOf,
  parseDay,
  roundDecimal,
  yearOf,
} from '@kervan/kit';

/** Minor units of decimal text with two places: `'310.25'` is 31025. */
export function cents(text: string): bigint {
  return roundDecimal(decimal(text), 2, 'half-up');
}

/** Plain text of hundredths: 31025 is `310.25`. */
export function plain(hundredths: bigint): string {
  const sign = hundredths < 0n ? '-' : '';
  const digits = (hundredths < 0n ? -hundredths : hundredths).toString().padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Turkish figures: 123456 is `1.234,56`. */
export function turkish(hundredths: bigint): string {
  const [whole = '', fraction = ''] = plain(hundredths).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${fraction}`;
}

/** English figures: 123456 is `1,234.56`. */
export function english(hundredths: bigint): string {
  const [whole = '', fraction = ''] = plain(hundredths).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction}`;
}

/** `01.04.2026`, always two digits for day and month, as banks print it. */
export function bankDay(iso: string): string {
  const day = parseDay(iso);
  return `${two(dayOfMonthOf(day))}.${two(monthOf(day))}.${yearOf(day)}`;
}

/** Serial number of a day in a workbook (1900 system): 1970-01-01 is 25569. */
export function serialDay(iso: string): number {
  return parseDay(iso) + 25_569;
}

/** What a report prints beside the cost; all follow from the cost, so that nothing is random. */
export function reach(cost: bigint): { readonly clicks: bigint; readonly impressions: bigint } {
  const clicks = divRound(cost, 40n, 'up');
  return { clicks, impressions: clicks * 85n };
}

/** A quotient with two places as a spreadsheet number; 0 where the divisor is. */
export function ratio(numerator: bigint, divisor: bigint): number {
  return divisor === 0n ? 0 : Number(plain(divRound(numerator, divisor, 'half-up')));
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** `01042026`: how the central bank names its files. */
export function bulletinName(day: Day): string {
  return `${two(dayOfMonthOf(day))}${two(monthOf(day))}${yearOf(day)}`;
}
