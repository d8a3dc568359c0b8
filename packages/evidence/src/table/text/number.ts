import type { Decimal } from '@kervan/kit';

/** Which sign parts the fraction from the whole. */
export type DecimalMark = 'dot' | 'comma';

/** What a number's text came to. `ambiguous`: `1.234` may be a thousand and more, or one and a bit; the column must tell. */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: Decimal; readonly shows?: DecimalMark }
  | { readonly kind: 'ambiguous'; readonly dot: Decimal; readonly comma: Decimal };

/** A number's text taken apart: sign, the bare digits with their marks, and what stands before or behind (a currency). */
export interface AmountText {
  readonly negative: boolean;
  readonly body: string;
  /** Letters or signs beside the number: `USD`, `₺`, `CA$`; empty when there are none. */
  readonly beside: string;
}

const AMOUNT =
  /^([-−+])?\s*([\p{L}\p{Sc}]{0,4}[\p{Sc}]?)\s*([-−+])?\s*(\d[\d.,\s\u00a0\u202f'’]*|[.,]\d+)\s*([-−+])?\s*([\p{L}\p{Sc}]{0,4})\s*([-−+])?$/u;

/** Takes an amount's text apart; undefined when it is no number with at most a currency beside it. */
export function splitAmount(text: string): AmountText | undefined {
  const trimmed = text.trim();
  const bracketed = /^\((.+)\)$/.exec(trimmed);
  const parts = AMOUNT.exec(bracketed?.[1] ?? trimmed);
  if (parts === null) return undefined;
  const [, sign, before = '', inner, body = '', after, behind = '', last] = parts;
  const signs = [sign, inner, after, last].filter((found) => found !== undefined);
  if (signs.length > 1 || (bracketed !== null && signs.length > 0) || (before !== '' && behind !== ''))
    return undefined;
  const negative = bracketed !== null || signs[0] === '-' || signs[0] === '−';
  return { negative, body: body.trim(), beside: before === '' ? behind : before };
}

/** Reads an amount's text by itself. Undefined when it is no number. A sign and a currency may stand beside it. */
export function readNumber(text: string): NumberReading | undefined {
  const amount = splitAmount(text);
  if (amount === undefined) return undefined;
  const body = withoutBlankGroups(amount.body);
  if (body === undefined) return undefined;
  const dot = inMark(body, 'dot', amount.negative);
  const comma = inMark(body, 'comma', amount.negative);
  if (dot === undefined)
    return comma === undefined ? undefined : { kind: 'number', value: comma, shows: 'comma' };
  if (comma === undefined) return { kind: 'number', value: dot, shows: 'dot' };
  if (dot.digits === comma.digits && dot.scale === comma.scale) return { kind: 'number', value: dot };
  return { kind: 'ambiguous', dot, comma };
}

/** The value once the column's mark is known; undefined when it is not, or when the text contradicts it. */
export function numberInMark(reading: NumberReading, mark: DecimalMark | undefined): Decimal | undefined {
  if (reading.kind === 'number') {
    return reading.shows !== undefined && mark !== undefined && reading.shows !== mark
      ? undefined
      : reading.value;
  }
  return mark === undefined ? undefined : reading[mark];
}

/** `1 234,56` and `1'234.56`: blanks and apostrophes group by three. Undefined when they stand elsewhere. */
function withoutBlankGroups(body: string): string | undefined {
  if (!/[\s\u00a0\u202f'’]/.test(body)) return body;
  return /^\d{1,3}(?:([\s\u00a0\u202f'’])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/.test(body)
    ? body.replace(/[\s\u00a0\u202f'’]/g, '')
    : undefined;
}

const PLAIN = {
  dot: /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)?(?:\.(\d+))?$/,
  comma: /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)?(?:,(\d+))?$/,
} as const;

function inMark(body: string, mark: DecimalMark, negative: boolean): Decimal | undefined {
  const parts = PLAIN[mark].exec(body);
  if (parts === null || body.length > 60) return undefined;
  const digits = BigInt(body.replace(/[.,]/g, ''));
  return { digits: negative ? -digits : digits, scale: parts[1]?.length ?? 0 };
}
