import { check, currentLaw, type LawModule, statusFile } from '@kervan/desk';
import { parseDay, words } from '@kervan/kit';
import type { StatusFactEntry, StatusView } from '@kervan/law';
import { type Context, printJson, type Run } from '../command.ts';
import { EXIT } from '../exit.ts';
import { readJson } from '../files/io.ts';
import { inFile, usageProblem } from '../problems.ts';
import { statusText } from '../render/status.ts';
import { asOption, factOption } from '../status/answers.ts';
import { askOnward } from '../status/ask.ts';

/** `kervan status [FILE] [--fact NAME=VALUE …] [--ask]` */
export const run: Run = async (context) => {
  const { args, json, terminal, words: said } = context;
  const on = args.day('on') ?? terminal.today();
  const knownOn = args.day('known-on') ?? terminal.today();
  const days = { on: parseDay(on), knownOn: parseDay(knownOn) };
  const { law } = await currentLaw();
  const answerOf = (facts: readonly StatusFactEntry[]): StatusView =>
    law.describeStatuses(law.takeStatusFacts(facts), days);
  const told = [...(await factsOfFile(context, law)), ...factsOfOptions(context, law)];
  const facts = args.has('ask') ? await asked(context, law, told, answerOf) : told;
  const view = answerOf(facts);
  if (json) printJson(context, view);
  else terminal.out(statusText(view, context));
  if (facts.length > told.length)
    terminal.err(said.status.again(sameAgain(context, on, knownOn, facts.slice(told.length))));
  return EXIT.ok;
};

/** The file's facts, looked at by the law on their own, so that a problem names the place in the file. */
async function factsOfFile({ args, terminal }: Context, law: LawModule): Promise<readonly StatusFactEntry[]> {
  const path = args.positionals[0];
  if (path === undefined) return [];
  const data = await readJson(path, terminal);
  return inFile(path, () => {
    const { facts } = check(statusFile, 'status-facts', data);
    law.takeStatusFacts(facts);
    return facts;
  });
}

function factsOfOptions({ args, terminal }: Context, law: LawModule): readonly StatusFactEntry[] {
  return args.all('fact').map((text) => factOption(text, law, terminal.today()));
}

async function asked(
  context: Context,
  law: LawModule,
  told: readonly StatusFactEntry[],
  answerOf: (facts: readonly StatusFactEntry[]) => StatusView,
): Promise<readonly StatusFactEntry[]> {
  const talk = context.terminal.converse?.();
  if (talk === undefined) throw nobodyThere();
  try {
    return await askOnward(context, talk, law, told, answerOf);
  } finally {
    talk.close();
  }
}

/** The command line that gives the same answer without asking. */
function sameAgain(
  { args }: Context,
  on: string,
  knownOn: string,
  answers: readonly StatusFactEntry[],
): string {
  const file = args.positionals.map((path) => JSON.stringify(path));
  const before = args.all('fact').map((text) => `--fact ${JSON.stringify(text)}`);
  const days = [`--on ${on}`, `--known-on ${knownOn}`];
  return ['kervan status', ...file, ...days, ...before, ...answers.map(asOption)].join(' ');
}

function nobodyThere(): Error {
  return usageProblem(
    'cli.no-terminal',
    words(
      '--ask yalnız klavye başında biri varken sorar; girdi bir boru ya da dosya.',
      '--ask asks only where somebody sits at the keyboard; the input is a pipe or a file.',
    ),
    'status',
    '--ask',
  );
}
