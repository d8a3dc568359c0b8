import { parseArgs } from 'node:util';
import { parseDay, parseNamedPeriod, words } from '@kervan/kit';
import { type OptionName, specOf } from './options.ts';
import { usageProblem } from './problems.ts';

/** What a command takes, as far as its command line is concerned. */
export interface Signature {
  readonly name: string;
  readonly takes: string;
  readonly least: number;
  readonly most: number;
  readonly options: readonly OptionName[];
}

/** The options that every command takes. */
export const COMMON: readonly OptionName[] = ['json', 'lang', 'help'];

/** A command line, checked against what the command takes. */
export interface Arguments {
  readonly positionals: readonly string[];
  has(name: OptionName): boolean;
  text(name: OptionName): string | undefined;
  /** Every value of an option that may stand several times, in order. */
  all(name: OptionName): readonly string[];
  /** Like `text`, but it must be there. */
  must(name: OptionName): string;
  /** ISO text of a day that exists. */
  day(name: OptionName): string | undefined;
  /** Key text of the quarter or half-year that is filed for, which must be there. */
  filedPeriod(name: OptionName): string;
  /** One of several words. */
  oneOf<T extends string>(name: OptionName, allowed: readonly T[]): T | undefined;
  /** A whole number from 0. */
  count(name: OptionName, otherwise: number): number;
}

/** Reads what follows the command's name. Throws a `Problem` for an unknown option, a missing value or a wrong count. */
export function readArguments(command: Signature, argv: readonly string[]): Arguments {
  const names = [...COMMON, ...command.options];
  const options = Object.fromEntries(
    names.map((name) => {
      const { takes, short, many } = specOf(name);
      return [
        name,
        {
          type: takes === undefined ? 'boolean' : 'string',
          ...(short === undefined ? {} : { short }),
          ...(many === true ? { multiple: true } : {}),
        } as const,
      ];
    }),
  );
  const { values, positionals } = parsed(command, argv, options);
  const count = positionals.length;
  if (values.help !== true && (count < command.least || count > command.most))
    throw wrongCount(command, count);
  return argumentsFrom(values, positionals);
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

function parsed(
  command: Signature,
  argv: readonly string[],
  options: Record<string, { type: 'string' | 'boolean'; short?: string; multiple?: boolean }>,
): { readonly values: Values; readonly positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw unreadable(command, error);
  }
}

function argumentsFrom(values: Values, positionals: readonly string[]): Arguments {
  const text = (name: OptionName): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const must = (name: OptionName): string => {
    const value = text(name);
    if (value === undefined) throw missing(name);
    return value;
  };
  return {
    positionals,
    has: (name) => values[name] !== undefined && values[name] !== false,
    text,
    all: (name) => {
      const value = values[name];
      return Array.isArray(value) ? value.map(String) : [];
    },
    must,
    day: (name) => {
      const value = text(name);
      if (value !== undefined) parseDay(value, `--${name}`);
      return value;
    },
    filedPeriod: (name) => {
      const value = must(name);
      if (parseNamedPeriod(value, `--${name}`).kind === 'month')
        throw notAllowed(name, value, ['2026-Q2', '2025-H1']);
      return value;
    },
    oneOf: (name, allowed) => {
      const value = text(name);
      const found = allowed.find((one) => one === value);
      if (value !== undefined && found === undefined) throw notAllowed(name, value, allowed);
      return found;
    },
    count: (name, otherwise) => {
      const value = text(name);
      if (value === undefined) return otherwise;
      if (!/^\d{1,9}$/.test(value)) throw notAllowed(name, value, ['0', '1', '2', '…']);
      return Number(value);
    },
  };
}

function unreadable(command: Signature, error: unknown): Error {
  const said = error instanceof Error ? error.message : String(error);
  const option = /'(--?[^' ]+)/.exec(said)?.[1] ?? '';
  const code = error instanceof Error && 'code' in error ? error.code : '';
  const text =
    code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
      ? words(
          `“kervan ${command.name}” komutunun ${option} diye bir seçeneği yok.`,
          `“kervan ${command.name}” has no option ${option}.`,
        )
      : words(
          `${option} seçeneği böyle kullanılmaz: değeri eksik ya da fazla.`,
          `The option ${option} is not used like this: its value is missing, or it takes none.`,
        );
  return usageProblem('cli.option', text, command.name, option);
}

function missing(name: OptionName): Error {
  const value = specOf(name).takes ?? '';
  return usageProblem(
    'cli.missing-option',
    words(`--${name} ${value} seçeneği gerekli.`, `The option --${name} ${value} is needed.`),
  );
}

function notAllowed(name: OptionName, value: string, allowed: readonly string[]): Error {
  const list = allowed.join(', ');
  return usageProblem(
    'cli.value',
    words(
      `--${name} için “${value}” olmaz; olabilecekler: ${list}.`,
      `“${value}” will not do for --${name}; possible: ${list}.`,
    ),
  );
}

function wrongCount(command: Signature, count: number): Error {
  return usageProblem(
    'cli.count',
    words(
      `“kervan ${command.name}” şunu bekler: ${command.takes || 'başka bir şey beklemez'}; ${count} verildi.`,
      `“kervan ${command.name}” expects ${command.takes || 'nothing more'}; there are ${count}.`,
    ),
    command.name,
  );
}
