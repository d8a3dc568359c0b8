import {
  decimal,
  findCurrency,
  type Money,
  minorPlaces,
  moneyFrom,
  problem,
  roundDecimal,
  type Words,
  words,
} from '@kervan/kit';
import { type FactDefinition, fullMask } from './catalogue.ts';
import type { AmountEntry, FactValue } from './claim-file.ts';

/** Reads an amount entry to minor units. More decimals than the currency has are refused: rounding is not the reader's to choose. */
export function readAmount(entry: AmountEntry, place: string): Money {
  const currency = findCurrency(entry.currency);
  if (currency === undefined) {
    throw problem(
      'unknown-currency',
      words(`“${entry.currency}” bir para birimi kodu değil.`, `“${entry.currency}” is not a currency code.`),
      {
        place: `${place}.currency`,
        wayOut: words('ISO 4217 kodu yazın, örneğin USD.', 'Write the ISO 4217 code, for example USD.'),
      },
    );
  }
  const value = readDecimal(entry.amount, `${place}.amount`);
  const lost = value.scale - minorPlaces(currency);
  if (lost > 0 && value.digits % 10n ** BigInt(lost) !== 0n) {
    throw problem(
      'too-many-decimals',
      words(
        `${currency} tutarı en çok ${minorPlaces(currency)} ondalık taşır: ${entry.amount}.`,
        `An amount in ${currency} has at most ${minorPlaces(currency)} decimals: ${entry.amount}.`,
      ),
      {
        place: `${place}.amount`,
        wayOut: words(
          'Tutarı adı konmuş bir yuvarlamayla yazın.',
          'Write the amount after a named rounding.',
        ),
      },
    );
  }
  return moneyFrom(value, currency, 'down');
}

/** The same, refused below zero in the given words (`negative-amount`): an allowance would grow by it. */
export function readNotNegative(
  entry: AmountEntry,
  place: string,
  { says, wayOut }: { readonly says: Words; readonly wayOut: Words },
): Money {
  const money = readAmount(entry, place);
  if (money.minor >= 0n) return money;
  throw problem('negative-amount', says, { place, wayOut });
}

export function readDecimal(text: string, place: string) {
  try {
    return decimal(text);
  } catch {
    throw problem('not-a-decimal', words(`“${text}” bir sayı değil.`, `“${text}” is not a number.`), {
      place,
      wayOut: words(
        'Noktalı ondalık yazın, örneğin 1234.56.',
        'Write a plain decimal with a dot, for example 1234.56.',
      ),
    });
  }
}

/** Turns a told value into its slot form: a one-bit mask, a day number, basis points, minor units or a count. */
export function slotValue(
  definition: FactDefinition,
  value: FactValue,
  place: string,
  readDay: (text: string, place: string) => number,
): number {
  if (definition.type === 'day') return readDay(text(value, definition, place), place);
  if (definition.type === 'share') return readShare(text(value, definition, place), place);
  if (definition.type === 'amount') return readFigure(definition, value, place);
  if (definition.type === 'count')
    return readCount(text(value, definition, place), definition.places ?? 0, place);
  const answer = typeof value === 'boolean' ? (value ? 'yes' : 'no') : text(value, definition, place);
  if (answer === 'unknown') return fullMask(definition);
  const index = definition.domain.indexOf(answer);
  if (index < 0) {
    const allowed = definition.domain.join(', ');
    throw problem(
      'unknown-answer',
      words(
        `“${definition.name}” için “${answer}” diye bir yanıt yok; olabilecekler: ${allowed}.`,
        `“${definition.name}” has no answer “${answer}”; possible ones: ${allowed}.`,
      ),
      { place },
    );
  }
  return 1 << index;
}

/** An amount that is one figure of the claim, in minor units of the currency the catalogue asks for. Exact below 2⁵³. */
function readFigure(definition: FactDefinition, value: FactValue, place: string): number {
  if (definition.currency === undefined || typeof value !== 'object') throw wrongType(definition, place);
  const amount = readAmount(value, place);
  if (amount.currency !== definition.currency || amount.minor < 0n || amount.minor > MOST_MINOR) {
    throw problem(
      'wrong-currency',
      words(
        `“${definition.name}” ${definition.currency} olarak, sıfır ya da üstü bir tutarla yazılır.`,
        `“${definition.name}” is told in ${definition.currency}, zero or more.`,
      ),
      { place },
    );
  }
  return Number(amount.minor);
}

const MOST_MINOR = BigInt(Number.MAX_SAFE_INTEGER);

/** A share told in per cent (`87.5`) as whole basis points, 0–10000. */
function readShare(told: string, place: string): number {
  const value = readDecimal(told, place);
  const points = Number(roundDecimal(value, 2, 'down'));
  if (points < 0 || points > 10_000 || value.scale > 2) {
    throw problem(
      'share-out-of-range',
      words(
        `Oran 0 ile 100 arasında, en çok iki ondalıklı olmalı: ${told}.`,
        `A share lies between 0 and 100 with at most two decimals: ${told}.`,
      ),
      { place },
    );
  }
  return points;
}

const MOST_COUNTED = 1_000_000_000;

/** A number of things, or a measure with its places (`24.5` m² is 2450 hundredths). */
function readCount(told: string, places: number, place: string): number {
  const value = readDecimal(told, place);
  const count = Number(roundDecimal(value, places, 'down'));
  if (count >= 0 && count <= MOST_COUNTED && value.scale <= places) return count;
  const example = places === 0 ? '12' : '24.5';
  throw problem(
    'bad-count',
    places === 0
      ? words(
          `Sayı sıfır ya da üstü bir tam sayı olmalı: ${told}.`,
          `A count is a whole number, zero or more: ${told}.`,
        )
      : words(
          `Ölçü sıfır ya da üstünde, en çok ${places} ondalıklı olmalı: ${told}.`,
          `A measure is zero or more with at most ${places} decimals: ${told}.`,
        ),
    { place, wayOut: words(`Örneğin ${example} yazın.`, `Write for example ${example}.`) },
  );
}

function text(value: FactValue, definition: FactDefinition, place: string): string {
  if (typeof value === 'string') return value;
  throw wrongType(definition, place);
}

function wrongType(definition: FactDefinition, place: string): Error {
  return problem(
    'wrong-fact-type',
    words(
      `“${definition.name}” bu türde bir değer almaz (beklenen: ${TYPE_WORDS[definition.type].tr}).`,
      `“${definition.name}” does not take a value of this type (expected: ${TYPE_WORDS[definition.type].en}).`,
    ),
    {
      place,
      wayOut: words('Türler ve yanıtlar için: kervan facts.', 'For types and answers: kervan facts.'),
    },
  );
}

const TYPE_WORDS: Readonly<Record<FactDefinition['type'], Words>> = {
  'yes-no': words('evet ya da hayır', 'yes or no'),
  choice: words('yanıtlardan biri', 'one of the answers'),
  amount: words('para birimiyle tutar', 'an amount with its currency'),
  day: words('gün, örneğin 2024-05-31', 'a day, for example 2024-05-31'),
  share: words('yüzde, örneğin 87.5', 'a percentage, for example 87.5'),
  count: words('tırnak içinde sayı, örneğin "12"', 'a number in quotes, for example "12"'),
};
