import type { LawModule } from '@kervan/desk';
import { fill, problem, type Words, words } from '@kervan/kit';
import type { FactEntry, FactOrigin, FactSubject, FactValue, StatusFactEntry } from '@kervan/law';
import { problemIn, usageProblem } from '../problems.ts';
import { factOption as statusFactOption } from '../status/answers.ts';

/** What one `--fact` tells: a fact of the claim, of the status questions, or both where both know it by that name. */
export interface ToldFact {
  readonly fact?: FactEntry;
  readonly statusFact?: StatusFactEntry;
}

const TOLD_HERE: FactOrigin = { kind: 'declaration', by: 'kervan supports' };

/** `NAME=VALUE`, or `NAME@ABOUT=VALUE` where the fact is about one support, platform, country, period or thing. */
const FORM = /^([A-Za-z]\w*)(?:@([^=]+))?=(.*)$/s;

/** One `--fact`. Throws a `Problem` that names the option as it stands, whatever is wrong with it. */
export function finderFact(text: string, law: LawModule, recordedOn: string): ToldFact {
  const place = `--fact ${text}`;
  const [, name, about, typed] = FORM.exec(text) ?? [];
  if (name === undefined || typed === undefined) throw notAFact(place);
  const definition = law.findFact(name);
  const known = Object.hasOwn(law.statusFactCatalogue, name);
  if (definition === undefined) {
    if (!known) throw unknownFact(name, law, place);
    if (about !== undefined) throw notAbout(name, place);
    return { statusFact: statusFactOption(text, law, recordedOn) };
  }
  const fact: FactEntry = {
    fact: name,
    ...(about === undefined ? {} : { subject: subjectOf(about) }),
    value: typedValue(definition.type, definition.currency, typed.trim(), place),
    origin: TOLD_HERE,
    recordedOn,
  };
  checked(fact, law, place);
  return known && about === undefined
    ? { fact, statusFact: statusFactOption(text, law, recordedOn) }
    : { fact };
}

const THING = 'item:';

/** What stands behind the `@`, parts joined by commas: a support, a country, a period, `item:NAME`, else a platform. */
function subjectOf(about: string): FactSubject {
  const parts = about.split(',').map((part): FactSubject => {
    if (part.startsWith(THING)) return { item: part.slice(THING.length) };
    if (part.includes('/')) return { support: part };
    if (/^[A-Z]{2}$/.test(part)) return { country: part };
    if (/^\d{4}-/.test(part)) return { period: part };
    return { platform: part };
  });
  return Object.assign({}, ...parts);
}

const YES = /^(y|yes|true|e|evet)$/i;
const NO = /^(n|no|false|h|hayır|hayir)$/i;
const AMOUNT = /^(\d{1,18}(?:\.\d{1,2})?)\s*([A-Za-z]{3})?$/;

function typedValue(
  type: LawModule['factCatalogue'][number]['type'],
  currency: string | undefined,
  typed: string,
  place: string,
): FactValue {
  if (type === 'yes-no') return YES.test(typed) ? 'yes' : NO.test(typed) ? 'no' : typed;
  if (type === 'share') return typed.replace(/%/g, '').trim();
  if (type !== 'amount') return typed;
  const [, amount, told = currency] = AMOUNT.exec(typed) ?? [];
  if (amount === undefined || told === undefined) throw notAnAmount(place);
  return { amount, currency: told.toUpperCase() };
}

/** Lets the law look at the one fact in an empty claim, so that what it refuses is told with the text that was typed. */
function checked(fact: FactEntry, law: LawModule, place: string): void {
  try {
    law.intake({
      format: 'kervan-claim/1',
      claim: 'fact',
      regime: 'e-export',
      beneficiary: 'fact',
      quarter: '2026-Q1',
      facts: [fact],
      lines: [],
      rates: [],
    });
  } catch (error) {
    const told = problemIn(error);
    if (told === undefined) throw error;
    throw problem(told.code, told.words, {
      place,
      wayOut:
        told.wayOut ??
        words(
          `Sorusu ve yanıtları için: kervan facts ${fact.fact}`,
          `For its question and answers: kervan facts ${fact.fact}`,
        ),
    });
  }
}

const SHAPE: Words = words(
  'AD=DEĞER ya da AD@KONU=DEĞER; konu bir destek, platform, ülke kodu, dönem ya da item:AD ile bir şeydir',
  'NAME=VALUE or NAME@ABOUT=VALUE, about a support, a platform, a country code, a period or a thing as item:NAME',
);

function notAFact(place: string): Error {
  return usageProblem(
    'cli.fact',
    fill(words('Olgu şöyle yazılır: {shape}.', 'A fact is written {shape}.'), { shape: SHAPE }),
    'supports',
    place,
  );
}

function notAbout(name: string, place: string): Error {
  return usageProblem(
    'cli.fact',
    words(
      `“${name}” firmanın kendisiyle ilgilidir; @ almaz.`,
      `“${name}” is about the firm itself; it takes no @.`,
    ),
    'supports',
    place,
  );
}

function notAnAmount(place: string): Error {
  return problem('cli.fact-amount', words('Bu bir tutar değil.', 'This is no amount.'), {
    place,
    wayOut: words(
      'Basamak ayırmadan tutar ve para birimi yazın: 600000USD ya da 600000.50USD.',
      'Write an amount without grouping, and its currency: 600000USD or 600000.50USD.',
    ),
  });
}

function unknownFact(name: string, law: LawModule, place: string): Error {
  const names = [...law.factCatalogue.map((fact) => fact.name), ...Object.keys(law.statusFactCatalogue)];
  const list = [...new Set(names)].join(', ');
  return problem('unknown-fact', words(`“${name}” diye bir olgu yok.`, `There is no fact named “${name}”.`), {
    place,
    wayOut: words(`Olanlar: ${list}.`, `There are: ${list}.`),
  });
}
