import type { Problem } from '@kervan/kit';
import type { Reading, ReadOptions, SourceFile } from '../model.ts';
import { fileHead } from './file.ts';
import { readTabular } from './read-tabular.ts';

/** A text file as bytes; UTF-8 without a mark. */
export function textFile(text: string, name = 'rapor.csv'): SourceFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** Reads a file the way the front door does; fails the test when no reader claims it. */
export async function readFixture(file: SourceFile, options: ReadOptions = {}): Promise<Reading> {
  const reading = await readTabular(file, await fileHead(file), options);
  if (reading === undefined) throw new Error('no reader claims the file');
  return reading;
}

/** A reading of one kind, narrowed; fails with its notices when it is of another. */
export async function readAs<Kind extends Reading['kind']>(
  kind: Kind,
  file: SourceFile,
  options: ReadOptions = {},
): Promise<ReadingOf<Kind>> {
  const reading = await readFixture(file, options);
  if (reading.kind !== kind) {
    throw new Error(
      `${reading.kind}: ${reading.notices.map(({ code, words }) => `${code} ${words.en}`).join('; ')}`,
    );
  }
  return reading as ReadingOf<Kind>;
}

/** The readings that may be of a kind; the two refusals share one shape. */
type ReadingOf<Kind extends Reading['kind']> = Kind extends 'not-evidence' | 'unrecognised'
  ? Extract<Reading, { kind: 'not-evidence' | 'unrecognised' }>
  : Extract<Reading, { kind: Kind }>;

/** Codes of all notices with their places: `report.total-row Report!B9`. */
export function told({ notices }: Reading): string[] {
  return notices.map(({ code, place }) => `${code} ${place}`);
}

/** The problem that a promise ends in; fails when it ends well. */
export async function problemOf(work: Promise<unknown>): Promise<Problem> {
  try {
    await work;
  } catch (cause) {
    return cause as Problem;
  }
  throw new Error('nothing was refused');
}
