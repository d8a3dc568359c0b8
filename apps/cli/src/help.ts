import { COMMON } from './arguments.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { specOf } from './options.ts';
import { indented } from './render/wrap.ts';
import { paint, widthOf } from './terminal/paint.ts';
import type { Catalogue } from './words/index.ts';

/** `kervan --help`. */
export function mainHelp(words: Catalogue, width: number): string {
  return [
    words.help.tagline,
    heading(words.help.usage),
    `  kervan ${words.help.commandUsage}`,
    heading(words.help.commands),
    listed(
      COMMANDS.map((command) => [
        `${command.name} ${command.takes}`.trim(),
        words.help.summaries[command.name],
      ]),
      width,
    ),
    heading(words.help.everywhere),
    optionList(COMMON, words, width),
    heading(words.help.exitCodes),
    listed(words.help.exits, width),
    '',
    indented(words.help.jsonNote, width, ''),
    indented(words.help.environment, width, ''),
  ].join('\n');
}

/** `kervan COMMAND --help`. */
export function commandHelp(command: Command, words: Catalogue, width: number): string {
  const usage = `kervan ${command.name} ${command.takes} ${words.help.optionsUsage}`.replace(/ +/g, ' ');
  return [
    indented(words.help.summaries[command.name], width, ''),
    heading(words.help.usage),
    `  ${usage}`,
    '',
    indented(words.help.details[command.name], width, ''),
    heading(words.help.options),
    optionList([...command.options, ...COMMON], words, width),
    heading(words.help.exitCodes),
    listed(words.help.exitsOf[command.name], width),
    heading(words.help.examples),
    ...command.examples.map((example) => `  ${example}`),
  ].join('\n');
}

function heading(text: string): string {
  return `\n${paint('bold', text)}`;
}

function optionList(names: readonly (typeof COMMON)[number][], words: Catalogue, width: number): string {
  return listed(
    names.map((name) => {
      const { takes, short } = specOf(name);
      const dashes = short === undefined ? `--${name}` : `-${short}, --${name}`;
      return [takes === undefined ? dashes : `${dashes} ${takes}`, words.help.optionWords[name]];
    }),
    width,
  );
}

/** Names on the left, their words beside them; below them in a narrow window. */
function listed(rows: readonly (readonly [string, string])[], width: number): string {
  const column = Math.min(34, Math.max(...rows.map(([name]) => widthOf(name)))) + 4;
  return rows
    .map(([name, text]) => {
      const indent = ' '.repeat(width < 60 ? 6 : column);
      const first = `  ${name}`.padEnd(column);
      if (width < 60 || widthOf(name) + 4 > column) return `  ${name}\n${indented(text, width, indent)}`;
      return indented(text, width, indent, first);
    })
    .join('\n');
}
