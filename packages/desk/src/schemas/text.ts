import { isDayText } from '@kervan/kit';
import { z } from 'zod';

/** A refusal in both languages, for what a pattern alone does not say well. */
function said(tr: string, en: string): { readonly params: { readonly words: { tr: string; en: string } } } {
  return { params: { words: { tr, en } } };
}

/** ISO text of a day that exists. */
export const dayText = z
  .string()
  .refine(isDayText, said('Gün 2026-03-01 biçiminde yazılır.', 'A day is written like 2026-03-01.'))
  .meta({ format: 'date', examples: ['2026-03-01'] });

/** The Decision that a claim, a support or a rule belongs to. */
export const regimeText = z
  .enum(['e-export', 'logistics'])
  .describe('e-export: Decision 5986; logistics: Decision 5448');

/** Key text of what applications are filed for: a quarter, or a half-year for depot rent. */
export const filedPeriodText = z
  .string()
  .refine(
    matches(/^(?!0000)\d{4}-(Q[1-4]|H[12])$/),
    said(
      'Çeyrek 2026-Q2, yarıyıl 2025-H1 biçiminde yazılır.',
      'A quarter is written like 2026-Q2, a half-year like 2025-H1.',
    ),
  )
  .meta({ pattern: '^\\d{4}-(Q[1-4]|H[12])$', examples: ['2026-Q2', '2025-H1'] });

/** Key text of what a fact may be true in: a quarter, a half-year or a month. */
export const factPeriodText = z
  .string()
  .refine(
    matches(/^(?!0000)\d{4}-(Q[1-4]|H[12]|0[1-9]|1[0-2])$/),
    said(
      'Çeyrek 2026-Q2, yarıyıl 2025-H1, ay 2026-05 biçiminde yazılır.',
      'A quarter is written like 2026-Q2, a half-year like 2025-H1, a month like 2026-05.',
    ),
  )
  .meta({ pattern: '^\\d{4}-(Q[1-4]|H[12]|0[1-9]|1[0-2])$', examples: ['2026-Q2', '2025-H1', '2026-05'] });

/** Decimal text of major units: never a JSON number, which is a float to most readers. */
export const decimalText = z
  .string()
  .refine(
    matches(/^-?\d{1,30}(\.\d{1,20})?$/),
    said(
      'Tutar noktalı düz sayı olarak, metin içinde yazılır: "1234.56".',
      'An amount is plain decimal text with a dot: "1234.56".',
    ),
  )
  .meta({ pattern: '^-?\\d{1,30}(\\.\\d{1,20})?$', examples: ['1234.56'] });

/** Whole number of minor units as text. */
export const integerText = z
  .string()
  .refine(
    matches(/^\d{1,30}$/),
    said('Tam sayı, metin içinde: "123456".', 'A whole number as text: "123456".'),
  )
  .meta({ pattern: '^\\d{1,30}$', examples: ['123456'] });

export const currencyCode = z
  .string()
  .refine(
    matches(/^[A-Z]{3}$/),
    said('Para birimi ISO 4217 koduyla yazılır: USD.', 'A currency is an ISO 4217 code: USD.'),
  )
  .meta({ pattern: '^[A-Z]{3}$', examples: ['USD'] });

export const countryCode = z
  .string()
  .refine(
    matches(/^[A-Z]{2}$/),
    said('Ülke ISO 3166 iki harfli koduyla yazılır: DE.', 'A country is an ISO 3166 alpha-2 code: DE.'),
  )
  .meta({ pattern: '^[A-Z]{2}$', examples: ['DE'] });

export const sha256Text = z
  .string()
  .refine(
    matches(/^[0-9a-f]{64}$/),
    said('SHA-256 özeti: 64 küçük onaltılık hane.', 'A SHA-256 digest: 64 lower-case hex digits.'),
  )
  .meta({ pattern: '^[0-9a-f]{64}$' });

/** Text a person gives a name or reason with: not empty, not a book. */
export const nameText = z.string().min(1).max(500);

export const words = z
  .strictObject({ tr: z.string().describe('Turkish'), en: z.string().describe('English') })
  .describe('One text in Turkish and English');

export const grade = z
  .enum(['text', 'published', 'second-hand', 'derived', 'assumed'])
  .describe('How far it may be trusted, from the source text itself down to an assumption');

export const verdict = z.enum(['holds', 'fails', 'unknown']).describe('What the condition came to');

export const unknownWhy = z
  .enum(['ask', 'await', 'judge', 'law'])
  .describe('Why it is unknown: ask somebody, await an event, a person decides, or no source says');

export const amount = z.strictObject({
  amount: decimalText.describe('Decimal text of major units, dot for the fraction'),
  currency: currencyCode.describe('ISO 4217 code'),
});

export const period = z
  .strictObject({
    from: dayText.describe('First day'),
    until: dayText.describe('The day after the last one'),
  })
  .describe('Half-open run of days');

function matches(pattern: RegExp): (text: string) => boolean {
  return (text) => pattern.test(text);
}
