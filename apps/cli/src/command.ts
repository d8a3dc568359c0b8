import type { Lang } from '@kervan/kit';
import type { Arguments, Signature } from './arguments.ts';
import type { CommandName } from './command-name.ts';
import type { ExitCode } from './exit.ts';
import type { Terminal } from './terminal/terminal.ts';
import type { Catalogue } from './words/index.ts';

/** One command as the list of commands and its help know it; what it does is loaded when it is called. */
export interface Command extends Signature {
  readonly name: CommandName;
  /** What stands after the options, e.g. `FILE...`; square brackets: may be left out. */
  readonly takes: string;
  readonly examples: readonly string[];
  load(): Promise<{ readonly run: Run }>;
}

export type Run = (context: Context) => Promise<ExitCode>;

/** What a command is called with. */
export interface Context {
  readonly args: Arguments;
  readonly terminal: Terminal;
  readonly lang: Lang;
  readonly words: Catalogue;
  /** The answer goes out as JSON, and nothing else does. */
  readonly json: boolean;
}

/** Prints data as JSON: the whole answer. */
export function printJson({ terminal }: Context, value: unknown): void {
  terminal.raw(`${JSON.stringify(value, null, 2)}\n`);
}
