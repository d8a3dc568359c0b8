import { currentLaw, type FactQuestion, type LawModule } from '@kervan/desk';
import { problem, UNKNOWN_WORDS, words } from '@kervan/kit';
import { type Context, printJson, type Run } from '../command.ts';
import { EXIT } from '../exit.ts';
import { indented } from '../render/wrap.ts';
import { paint } from '../terminal/paint.ts';

/** `kervan facts [FACT]` */
export const run: Run = async (context) => {
  const { args, json, terminal } = context;
  const { law } = await currentLaw();
  const asked = args.positionals[0];
  const all = law.factCatalogue.map(questionOf);
  const shown =
    asked === undefined ? all : all.filter(({ fact }) => fact.toLowerCase() === asked.toLowerCase());
  if (shown.length === 0) throw unknownFact(asked ?? '', all);
  if (json) printJson(context, shown);
  else terminal.out(shown.map((question) => questionText(question, context)).join('\n'));
  return EXIT.ok;
};

function questionOf(definition: LawModule['factCatalogue'][number]): FactQuestion {
  const { name, type, subject, question, why, currency, places, domain, answers } = definition;
  return {
    fact: name,
    type,
    subject,
    words: question,
    why,
    currency: currency ?? null,
    places: type === 'count' ? (places ?? 0) : null,
    answers: domain.map((value, index) => ({ value, words: answers[index] ?? words(value, value) })),
  };
}

function questionText(question: FactQuestion, { lang, words: told, terminal }: Context): string {
  const { columns } = terminal;
  const subjects: Readonly<Record<string, string>> = told.facts.subject;
  const { type, places } = question;
  const form = places === null || places === 0 ? told.facts.type[type] : told.facts.measure(places);
  const about = [
    [form, question.currency ?? ''].join(' ').trim(),
    subjects[question.subject] ?? question.subject,
    UNKNOWN_WORDS[question.why][lang],
  ].join(', ');
  return [
    indented(`${paint('bold', question.fact)}  ${paint('dim', about)}`, columns, '  ', ''),
    indented(question.words[lang], columns, '    '),
    ...question.answers.map(({ value, words: said }) =>
      indented(value === said[lang] ? value : `${value}: ${said[lang]}`, columns, '        ', '      '),
    ),
  ].join('\n');
}

function unknownFact(asked: string, all: readonly FactQuestion[]): Error {
  const names = all.map(({ fact }) => fact).join(', ');
  return problem(
    'cli.unknown-fact',
    words(`“${asked}” diye bir olgu yok.`, `There is no fact named “${asked}”.`),
    {
      wayOut: words(`Olanlar: ${names}`, `There are: ${names}`),
    },
  );
}
