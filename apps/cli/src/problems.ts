import type { ProblemView } from '@kervan/desk';
import { type Lang, Problem, problem, type Words, words } from '@kervan/kit';
import { EXIT, type ExitCode } from './exit.ts';
import { indented } from './render/wrap.ts';
import { paint } from './terminal/paint.ts';
import type { Catalogue } from './words/index.ts';

/** A command line that cannot be understood. The way out is the command's help. */
export function usageProblem(code: string, text: Words, command?: string, place?: string): Problem {
  const help = command === undefined ? 'kervan --help' : `kervan ${command} --help`;
  return problem(code, text, {
    ...(place === undefined || place === '' ? {} : { place }),
    wayOut: words(`Kullanım için: ${help}`, `For its use: ${help}`),
  });
}

/** Something that a command refused with an answer, not for bad input: it ends with exit code 1. */
export class Refusal extends Problem {
  constructor(from: Problem) {
    super(from.code, from.words, {
      ...(from.place === undefined ? {} : { place: from.place }),
      ...(from.wayOut === undefined ? {} : { wayOut: from.wayOut }),
    });
    this.name = 'Refusal';
    this.cause = from;
  }
}

/**
 * The problem in an error. An archived law module brings its own kit, whose problems are none of this kit's class: they are told
 * by what they hold.
 */
export function problemIn(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (!(error instanceof Error) || !('code' in error) || !('words' in error)) return undefined;
  const { code, words: text, place, wayOut } = error as Error & Partial<Problem>;
  if (typeof code !== 'string' || typeof text?.tr !== 'string' || typeof text.en !== 'string')
    return undefined;
  return problem(code, text, {
    ...(place === undefined ? {} : { place }),
    ...(wayOut === undefined ? {} : { wayOut }),
  });
}

const files = new WeakMap<Problem, string>();

/** Says of a problem in which file it was met; the place of the problem stays the path inside it. */
export async function inFile<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const told = problemIn(error);
    if (told === undefined) throw error;
    if (!files.has(told)) files.set(told, file);
    throw told;
  }
}

/** The exit code that an error ends a command with. */
export function exitOf(error: unknown): ExitCode {
  if (error instanceof Refusal) return EXIT.no;
  return problemIn(error) === undefined ? EXIT.internal : EXIT.usage;
}

/** An error as a person reads it: where, what, and what to do. */
export function problemText(thrown: unknown, lang: Lang, catalogue: Catalogue, width: number): string {
  const error = problemIn(thrown);
  if (error === undefined) {
    const trace = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return `${paint('red', catalogue.internal)}\n${trace}`;
  }
  const at = [fileOf(error), error.place].filter((part) => part !== undefined && part !== '').join(' ');
  const what = at === '' ? error.words[lang] : `${at}: ${error.words[lang]}`;
  const told = indented(what, width, '  ', `${paint('red', 'kervan:')} `);
  if (error.wayOut === undefined) return told;
  return `${told}\n${indented(`${catalogue.wayOut}: ${error.wayOut[lang]}`, width, '    ', '  ')}`;
}

/** The same as data (schema `problem`). */
export function problemView(thrown: unknown): ProblemView {
  const error = problemIn(thrown);
  if (error === undefined) {
    const title = thrown instanceof Error ? thrown.message : String(thrown);
    return {
      type: 'urn:kervan:problem:internal',
      title,
      status: 500,
      code: 'internal',
      words: words('Kervan’ın kendisinde bir hata oldu.', 'Kervan itself failed.'),
      place: null,
      wayOut: null,
      issues: [],
    };
  }
  const file = fileOf(error);
  return {
    type: `urn:kervan:problem:${error.code}`,
    title: file === undefined ? error.words.en : `${file}: ${error.words.en}`,
    status: error instanceof Refusal ? 422 : 400,
    code: error.code,
    words: error.words,
    place: error.place ?? file ?? null,
    wayOut: error.wayOut ?? null,
    issues: issuesOf(error),
  };
}

function fileOf(error: Problem): string | undefined {
  return files.get(error) ?? (error.cause instanceof Problem ? files.get(error.cause) : undefined);
}

/** Every issue, where the problem comes from a schema and holds more than one. */
function issuesOf(error: Problem): ProblemView['issues'] {
  const from = error.cause instanceof Problem ? error.cause : error;
  return 'issues' in from && Array.isArray(from.issues) ? (from.issues as ProblemView['issues']) : [];
}
