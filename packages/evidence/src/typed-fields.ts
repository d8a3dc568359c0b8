import {
  type Currency,
  type Day,
  decimal,
  isDayText,
  type Money,
  minorPlaces,
  moneyFrom,
  type Period,
  parseDay,
  period,
  type Words,
  words,
} from '@kervan/kit';
import { findCountry } from './countries/index.ts';
import { quoted } from './notices.ts';

/** Takes up one problem: the field's path below the root, both texts, the way out. */
export type Tell = (field: string, tr: string, en: string, wayOut?: Words) => undefined;

export const NUMBER = words('Fatura numarası', 'The invoice number');
export const ISSUER = words('Faturayı düzenleyen', 'The issuer');
export const CUSTOMER = words('Faturanın alıcısı', 'The customer');

/** Text that must be there, trimmed. */
export function filled(text: string, field: string, what: Words, tell: Tell): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return tell(field, `${what.tr} yazılmamış.`, `${what.en} is not given.`);
  if (trimmed.length > 200)
    return tell(field, `${what.tr} 200 karakterden uzun.`, `${what.en} has more than 200 characters.`);
  return trimmed;
}

export function dayIn(text: string, field: string, tell: Tell): Day | undefined {
  if (isDayText(text)) return parseDay(text);
  const shown = quoted(text, 20);
  return tell(
    field,
    `“${shown}” bir tarih değil.`,
    `“${shown}” is not a date.`,
    words('Tarihi 2026-03-31 biçiminde yazın.', 'Write the date like 2026-03-31.'),
  );
}

/** Money with no more decimals than its currency has; undefined without a currency, whose problem is told elsewhere. */
export function moneyIn(
  text: string,
  currency: Currency | undefined,
  field: string,
  tell: Tell,
): Money | undefined {
  const wayOut = words(
    'Tutarı belgedeki gibi, noktayla yazın: 1234.56.',
    'Write the amount as on the document, with a dot: 1234.56.',
  );
  if (!/^-?\d{1,15}(?:\.\d{1,6})?$/.test(text)) {
    return tell(
      field,
      `“${quoted(text, 20)}” bir tutar değil.`,
      `“${quoted(text, 20)}” is not an amount.`,
      wayOut,
    );
  }
  if (currency === undefined) return undefined;
  const value = decimal(text);
  const places = minorPlaces(currency);
  if (value.scale > places && value.digits % 10n ** BigInt(value.scale - places) !== 0n) {
    return tell(
      field,
      `${currency} tutarı en çok ${places} ondalık taşır: ${text}.`,
      `An amount in ${currency} has at most ${places} decimals: ${text}.`,
      wayOut,
    );
  }
  return moneyFrom(value, currency, 'down');
}

export function countryIn(text: string | undefined, field: string, tell: Tell): string | undefined {
  if (text === undefined) return undefined;
  const found = findCountry(text);
  if (found !== undefined) return found;
  return tell(
    field,
    `“${quoted(text, 40)}” bilinen bir ülke değil.`,
    `“${quoted(text, 40)}” is not a known country.`,
  );
}

/** A half-open period. */
export function periodIn(
  input: { readonly from: string; readonly until: string } | undefined,
  tell: Tell,
): Period | undefined {
  if (input === undefined) return undefined;
  const [from, until] = [dayIn(input.from, 'period.from', tell), dayIn(input.until, 'period.until', tell)];
  if (from === undefined || until === undefined) return undefined;
  if (from < until) return period(from, until);
  return tell('period', 'Hizmet döneminin sonu başından önce.', 'The service period ends before it begins.');
}

export function size(value: Money): bigint {
  return value.minor < 0n ? -value.minor : value.minor;
}
