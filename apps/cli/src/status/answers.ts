import type { LawModule } from '@kervan/desk';
import { fill, type Problem, problem, type Words, words } from '@kervan/kit';
import type { FactOrigin, StatusFactEntry, StatusFactName, StatusQuestionView } from '@kervan/law';
import { problemIn, usageProblem } from '../problems.ts';

/** Who is taken to have told what stands on the command line. */
const TOLD_HERE: FactOrigin = { kind: 'declaration', by: 'kervan status' };

const YES = /^(y|yes|true|e|evet)$/i;
const NO = /^(n|no|false|h|hayır|hayir)$/i;

/** Digits without grouping, at most two decimals: `600.000` could be six hundred or six hundred thousand, so it is refused. */
const FIGURE = String.raw`\d{1,18}(?:\.\d{1,2})?`;
const AMOUNT = new RegExp(String.raw`^(${FIGURE})\s*([A-Za-z]{3})?$`);
const SHARE = new RegExp(String.raw`^%?\s*(${FIGURE})\s*(?:%|/\s*(${FIGURE}))?$`);

/** One `--fact NAME=VALUE`. Throws a `Problem` that names the option as it stands, whatever is wrong with it. */
export function factOption(text: string, law: LawModule, recordedOn: string): StatusFactEntry {
  const at = text.indexOf('=');
  const place = `--fact ${text}`;
  if (at < 1) {
    throw usageProblem(
      'cli.fact',
      words('Olgu AD=DEĞER biçiminde yazılır.', 'A fact is written NAME=VALUE.'),
      'status',
      place,
    );
  }
  const name = text.slice(0, at).trim();
  if (!Object.hasOwn(law.statusFactCatalogue, name)) throw unknownFact(name, law, place);
  const { type } = law.statusFactCatalogue[name as StatusFactName];
  const value = typedValue(type, text.slice(at + 1), undefined);
  if (value === undefined) throw unreadable(name, type, place);
  return taken({ fact: name, value, origin: TOLD_HERE, recordedOn }, law, place);
}

/**
 * The answer to a question as typed at the prompt: the number of an answer, its name, yes or no, a figure. An amount without
 * currency is in the one asked. Throws a `Problem` where it is none.
 */
export function promptAnswer(
  question: StatusQuestionView,
  typed: string,
  law: LawModule,
  told: { readonly origin?: FactOrigin; readonly recordedOn: string },
): StatusFactEntry {
  const numbered = /^\d{1,2}$/.test(typed) ? question.answers[Number(typed) - 1]?.value : undefined;
  const value = numbered ?? typedValue(question.type, typed, question.currency ?? undefined);
  if (value === undefined) throw unreadable(question.fact, question.type, typed);
  const entry: StatusFactEntry = {
    fact: question.fact,
    value,
    ...(question.year === null ? {} : { year: question.year }),
    origin: told.origin ?? TOLD_HERE,
    recordedOn: told.recordedOn,
  };
  return taken(entry, law, typed);
}

/** The fact as `--fact` takes it: `previousYearExport=600000USD`. */
export function asOption({ fact, value }: StatusFactEntry): string {
  if (typeof value === 'object') return `--fact ${fact}=${value.amount}${value.currency}`;
  return `--fact ${fact}=${value === true ? 'yes' : value === false ? 'no' : value}`;
}

/** The value behind a text; undefined where it has not the form of its type. Names of answers are checked by the law. */
function typedValue(
  type: StatusQuestionView['type'],
  typed: string,
  currency: string | undefined,
): StatusFactEntry['value'] | undefined {
  const text = typed.trim();
  if (text === 'unknown') return text;
  switch (type) {
    case 'yes-no':
      return YES.test(text) ? 'yes' : NO.test(text) ? 'no' : text;
    case 'choice':
      return text;
    case 'count':
      return /^\d{1,18}$/.test(text) ? text : undefined;
    case 'amount': {
      const [, amount, told = currency] = AMOUNT.exec(text) ?? [];
      return amount === undefined || told === undefined
        ? undefined
        : { amount, currency: told.toUpperCase() };
    }
    case 'share': {
      const [, part, whole] = SHARE.exec(text) ?? [];
      return part === undefined || whole === undefined ? part : `${part}/${whole}`;
    }
  }
}

/** Lets the law look at one fact alone, so that what it refuses is told with the text that was typed. */
function taken(entry: StatusFactEntry, law: LawModule, place: string): StatusFactEntry {
  try {
    law.takeStatusFacts([entry]);
    return entry;
  } catch (error) {
    const told = problemIn(error);
    if (told === undefined) throw error;
    throw problem(told.code, told.words, {
      place,
      ...(told.wayOut === undefined ? {} : { wayOut: told.wayOut }),
    });
  }
}

const FORMS: Readonly<Record<StatusQuestionView['type'], Words>> = {
  'yes-no': words('yes ya da no', 'yes or no'),
  choice: words('yanıtlardan birinin adı', 'the name of an answer'),
  count: words('1000 gibi bir tam sayı', 'a whole number like 1000'),
  amount: words(
    'basamak ayırmadan tutar ve para birimi: 600000USD ya da 600000.50USD',
    'an amount without grouping, and its currency: 600000USD or 600000.50USD',
  ),
  share: words(
    'basamak ayırmadan yüzde ya da bölü: 66.67 ya da 2000000/3000000',
    'a per cent, or part over whole without grouping: 66.67 or 2000000/3000000',
  ),
};

function unreadable(fact: string, type: StatusQuestionView['type'], place: string): Problem {
  return problem(
    'cli.status-answer',
    words(`“${fact}” için böyle yanıt olmaz.`, `“${fact}” is not answered like this.`),
    {
      place,
      wayOut: fill(
        words(
          'Şöyle yazılır: {form}; bilinmiyorsa unknown.',
          'It is written as {form}; unknown if it is not known.',
        ),
        { form: FORMS[type] },
      ),
    },
  );
}

function unknownFact(name: string, law: LawModule, place: string): Problem {
  const names = Object.keys(law.statusFactCatalogue).join(', ');
  return problem(
    'status.unknown-fact',
    words(`“${name}” diye bir statü olgusu yok.`, `There is no status fact named “${name}”.`),
    { place, wayOut: words(`Olanlar: ${names}.`, `There are: ${names}.`) },
  );
}
