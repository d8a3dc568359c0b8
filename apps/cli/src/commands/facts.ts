import { currentLaw, type FactQuestion, factAsData, REGIME_WORDS } from '@kervan/desk';
import { problem, UNKNOWN_WORDS, words } from '@kervan/kit';
import { type Context, printJson, type Run } from '../command.ts';
import { EXIT } from '../exit.ts';
import { regimeAsked } from '../regime.ts';
import { heading } from '../render/headings.ts';
import { indented } from '../render/wrap.ts';
import { paint } from '../terminal/paint.ts';

/** `kervan facts [FACT] [--regime REGIME]` */
export const run: Run = async (context) => {
  const { args, json, terminal } = context;
  const { law } = await currentLaw();
  const asked = args.positionals[0];
  const regime = regimeAsked(context);
  const all = law.factCatalogue
    .map((definition) => factAsData(definition, law))
    .filter(({ regimes }) => regime === undefined || regimes.includes(regime));
  const shown =
    asked === undefined ? all : all.filter(({ fact }) => fact.toLowerCase() === asked.toLowerCase());
  if (shown.length === 0) throw unknownFact(asked ?? '', all);
  if (json) printJson(context, shown);
  else terminal.out(groupedText(shown, context));
  return EXIT.ok;
};

/** Facts under the regimes that ask for them, those of both first; without headings where all are of one kind. */
function groupedText(questions: readonly FactQuestion[], context: Context): string {
  const groups = Map.groupBy(questions, ({ regimes }) => regimes.join());
  const ordered = [...groups.values()].sort((a, b) => regimesOf(b) - regimesOf(a));
  return ordered
    .map((of) => {
      const told = of.map((question) => questionText(question, context)).join('\n');
      if (ordered.length === 1) return told;
      const names = of[0]?.regimes.map((regime) => REGIME_WORDS[regime][context.lang]).join(', ') ?? '';
      return `${heading(names, context.terminal.columns)}\n${told}`;
    })
    .join('\n')
    .replace(/^\n/, '');
}

function regimesOf(questions: readonly FactQuestion[]): number {
  return questions[0]?.regimes.length ?? 0;
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
