import { readFile } from 'node:fs/promises';
import { words } from '@kervan/kit';
import { readArguments } from './arguments.ts';
import { COMMANDS, findCommand } from './commands.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { commandHelp, mainHelp } from './help.ts';
import { languageOf } from './language.ts';
import { exitOf, problemText, problemView, usageProblem } from './problems.ts';
import type { Terminal } from './terminal/terminal.ts';
import { catalogue } from './words/index.ts';

/**
 * Runs one command line and gives its exit code; never throws. An error is told on standard error, as text or, with `--json`, as
 * one JSON object of the schema `problem`; standard output then stays empty, so that it never holds anything but an answer.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const lang = languageOf(argv, terminal.env);
  const told = catalogue(lang);
  const json = wantsJson(argv);
  try {
    return await dispatch(argv, terminal, json);
  } catch (error) {
    terminal.settle();
    if (json) terminal.err(JSON.stringify(problemView(error)));
    else terminal.err(problemText(error, lang, told, terminal.columns));
    return exitOf(error);
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal, json: boolean): Promise<ExitCode> {
  const lang = languageOf(argv, terminal.env);
  const told = catalogue(lang);
  const words = withoutLanguage(argv);
  if (words[0] === '--version') {
    terminal.out(await version());
    return EXIT.ok;
  }
  const asked = words[0] === 'help' ? words.slice(1) : words;
  if (asked.length === 0 || asked[0] === '--help' || asked[0] === '-h') {
    terminal.out(mainHelp(told, terminal.columns));
    return words.length === 0 ? EXIT.usage : EXIT.ok;
  }
  const found = findCommand(asked);
  if (found === undefined) {
    if (asked[0] === 'law' && (asked[1] === undefined || asked[1].startsWith('-'))) {
      terminal.out(mainHelp(told, terminal.columns));
      return asked[1] === undefined ? EXIT.usage : EXIT.ok;
    }
    throw unknownCommand(asked);
  }
  const { command, taken } = found;
  if (words[0] === 'help' || asked.some((word) => word === '--help' || word === '-h')) {
    terminal.out(commandHelp(command, told, terminal.columns));
    return EXIT.ok;
  }
  const args = readArguments(command, [...asked.slice(taken), ...languagePart(argv)]);
  args.oneOf('lang', ['tr', 'en']);
  const { run: work } = await command.load();
  const code = await work({ args, terminal, lang, words: told, json });
  terminal.settle();
  return code;
}

/** The language may be told before the command as well as after it. */
function withoutLanguage(argv: readonly string[]): readonly string[] {
  const at = languageAt(argv);
  return at === undefined ? argv : argv.toSpliced(at.from, at.count);
}

function languagePart(argv: readonly string[]): readonly string[] {
  const at = languageAt(argv);
  return at === undefined ? [] : argv.slice(at.from, at.from + at.count);
}

function languageAt(argv: readonly string[]): { readonly from: number; readonly count: number } | undefined {
  const end = argv.indexOf('--');
  const before = end < 0 ? argv : argv.slice(0, end);
  const from = before.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return from < 0 ? undefined : { from, count: before[from] === '--lang' ? 2 : 1 };
}

function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return (end < 0 ? argv : argv.slice(0, end)).includes('--json');
}

function unknownCommand(asked: readonly string[]): Error {
  const name = asked.slice(0, asked[0] === 'law' ? 2 : 1).join(' ');
  const near = COMMANDS.map((command) => command.name).filter((one) => distance(one, name) <= 2);
  const hint =
    near.length === 0
      ? words('', '')
      : words(` Bunu mu demek istediniz: ${near.join(', ')}?`, ` Did you mean ${near.join(', ')}?`);
  return usageProblem(
    'cli.command',
    words(`“${name}” diye bir komut yok.${hint.tr}`, `There is no command “${name}”.${hint.en}`),
  );
}

/** How many letters must be put in, taken out or changed to make one text of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const change = (row[j] as number) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] as number) + 1, (next[j] as number) + 1));
    }
    row = next;
  }
  return row.at(-1) as number;
}

async function version(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  const { version: told }: { version: string } = JSON.parse(text);
  return `kervan ${told}`;
}
