import { moneyText, parseDay, problem, type Words, words } from '@kervan/kit';
import type { AmountEntry, FactOrigin } from '../../facts/claim-file.ts';
import { readAmount } from '../../facts/read-entries.ts';
import { readShare } from './share.ts';
import { isStatusFactName, type StatusFactName, statusFact } from './status-facts.ts';
import type { FactAnswer, StatusFacts, ToldFact } from './told-facts.ts';

/** The facts of one firm as data: what a page sends and what stands in a file given to a terminal. */
export interface StatusFile {
  readonly format: 'kervan-status-facts/1';
  readonly facts: readonly StatusFactEntry[];
}

export interface StatusFactEntry {
  /** A name of the catalogue of status facts. */
  readonly fact: string;
  /**
   * `true`/`false` or `yes`/`no`; the name of an answer; a whole number as text (`1000`); an amount with its currency; a share in
   * per cent (`66.67`) or as part over whole (`2000000/3000000`). `unknown` for what is not known.
   */
  readonly value: boolean | string | AmountEntry;
  /** The calendar year an answer is about, for facts that are about one. Left out: the year the question asks for. */
  readonly year?: number;
  readonly origin: FactOrigin;
  readonly recordedOn: string;
}

/** Takes facts in. Throws a `Problem` that names the JSON path: unknown names and answers, wrong types, currencies and years. */
export function takeStatusFacts(entries: readonly StatusFactEntry[]): StatusFacts {
  return entries.map((entry, index) => takeOne(entry, `$.facts[${index}]`));
}

function takeOne(entry: StatusFactEntry, place: string): ToldFact {
  const { fact } = entry;
  if (!isStatusFactName(fact)) {
    throw problem(
      'status.unknown-fact',
      words(`“${fact}” diye bir statü olgusu yok.`, `There is no status fact named “${fact}”.`),
      {
        place: `${place}.fact`,
        wayOut: words(
          'Adlar için statü sorularına bakın: her sorunun yanında olgunun adı durur.',
          'See the status questions for the names: each question carries the name of its fact.',
        ),
      },
    );
  }
  return {
    fact,
    answer: entry.value === 'unknown' ? undefined : readAnswer(fact, entry.value, `${place}.value`),
    year: readYear(fact, entry.year, `${place}.year`),
    origin: entry.origin,
    recordedOn: parseDay(entry.recordedOn, `${place}.recordedOn`),
  };
}

function readYear(fact: StatusFactName, year: number | undefined, place: string): number | undefined {
  if (year === undefined) return undefined;
  if (statusFact(fact).year === undefined) {
    throw problem(
      'status.no-year',
      words(`“${fact}” bir yıla ilişkin değildir.`, `“${fact}” is not about a year.`),
      { place, wayOut: words('Yılı çıkarın.', 'Leave the year out.') },
    );
  }
  if (!Number.isInteger(year) || year < 1 || year > 9999) {
    throw problem('status.bad-year', words(`${year} bir yıl değil.`, `${year} is not a year.`), {
      place,
      wayOut: words('Yılı 2025 gibi dört haneyle yazın.', 'Write the year with four digits, like 2025.'),
    });
  }
  return year;
}

function readAnswer(fact: StatusFactName, value: StatusFactEntry['value'], place: string): FactAnswer {
  switch (statusFact(fact).type) {
    case 'yes-no': {
      const answer = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
      return { type: 'yes-no', yes: named(fact, answer, place) === 'yes' };
    }
    case 'choice':
      return { type: 'choice', answer: named(fact, value, place) };
    case 'count':
      return { type: 'count', count: readCount(fact, value, place) };
    case 'amount':
      return { type: 'amount', money: readMoney(fact, value, place) };
    case 'share':
      if (typeof value !== 'string') throw wrongType(fact, place, SHARE_FORM);
      return { type: 'share', share: readShare(value, place) };
  }
}

function named(fact: StatusFactName, value: StatusFactEntry['value'], place: string): string {
  const possible = Object.keys(statusFact(fact).answers);
  if (typeof value === 'string' && possible.includes(value)) return value;
  throw problem(
    'status.unknown-answer',
    words(
      `“${fact}” için böyle bir yanıt yok; olabilecekler: ${possible.join(', ')}.`,
      `“${fact}” has no such answer; possible ones: ${possible.join(', ')}.`,
    ),
    {
      place,
      wayOut: words('Bilinmiyorsa “unknown” yazın.', 'Write “unknown” if it is not known.'),
    },
  );
}

function readCount(fact: StatusFactName, value: StatusFactEntry['value'], place: string): bigint {
  if (typeof value === 'string' && /^\d{1,18}$/.test(value)) return BigInt(value);
  throw wrongType(fact, place, words('“1000” gibi bir tam sayı', 'a whole number like “1000”'));
}

function readMoney(fact: StatusFactName, value: StatusFactEntry['value'], place: string) {
  if (typeof value !== 'object') {
    throw wrongType(
      fact,
      place,
      words(
        'tutar ve para birimi: { amount, currency }',
        'an amount with its currency: { amount, currency }',
      ),
    );
  }
  const money = readAmount(value, place);
  const currency = statusFact(fact).currency ?? '';
  if (money.currency !== currency) {
    throw problem(
      'status.other-currency',
      words(
        `“${fact}” ${currency} olarak sorulur; ${money.currency} verilmiş.`,
        `“${fact}” is asked in ${currency}; it was told in ${money.currency}.`,
      ),
      {
        place: `${place}.currency`,
        wayOut: words(
          `Belgedeki ${currency} tutarını yazın; hangi kurla çevrileceğini hiçbir kaynak söylemiyor.`,
          `Write the ${currency} amount of the document; no source says at which rate it would be converted.`,
        ),
      },
    );
  }
  if (money.minor < 0n) {
    throw problem(
      'status.negative',
      words(
        `“${fact}” negatif olamaz: ${moneyText(money)}.`,
        `“${fact}” cannot be negative: ${moneyText(money)}.`,
      ),
      {
        place: `${place}.amount`,
        wayOut: words('Tutarı belgeden denetleyin.', 'Check it against the document.'),
      },
    );
  }
  return money;
}

const SHARE_FORM = words('“66.67” ya da “2/3” gibi bir pay', 'a share like “66.67” or “2/3”');

function wrongType(fact: StatusFactName, place: string, form: Words): Error {
  return problem(
    'status.wrong-type',
    words(`“${fact}” şu biçimde yazılır: ${form.tr}.`, `“${fact}” is written as ${form.en}.`),
    { place, wayOut: words('Bilinmiyorsa “unknown” yazın.', 'Write “unknown” if it is not known.') },
  );
}
