import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SourceFile } from '@kervan/evidence';
import { sampleClaim } from './claim.ts';
import { utf8 } from './encode.ts';
import { expectedMarkdown } from './expected/markdown.ts';
import { README } from './readme.ts';
import { type SampleSet, sampleSet } from './set.ts';

export interface WriteSampleOptions {
  /** Told of every file once it is written: its path inside the folder, and how many of how many. */
  readonly onFile?: (name: string, written: number, of: number) => void;
}

/**
 * Writes the sample into a folder, which is made when it is missing; files of the same names are written over, nothing else is
 * touched. `claim.json` is made from the documents. Gives back what it wrote. Errors of the file system come through as they are.
 */
export async function writeSample(dir: string, options: WriteSampleOptions = {}): Promise<SampleSet> {
  const set = await sampleSet();
  const files = [...set.documents, ...companions(set), json('claim.json', await sampleClaim(set))];
  for (const [at, file] of files.entries()) {
    const path = join(dir, file.name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.bytes);
    options.onFile?.(file.name, at + 1, files.length);
  }
  return set;
}

/** What stands beside the documents: what people told, the expected result, the README. */
function companions(set: SampleSet): SourceFile[] {
  return [
    json('beneficiary.json', set.beneficiary),
    json('facts.json', set.facts),
    json('platforms.json', set.platforms),
    json('typed-invoices.json', set.typedInvoices),
    json('mappings.json', set.mappings),
    json('expected.json', set.expected),
    { name: 'expected.md', bytes: utf8(expectedMarkdown(set.expected)) },
    { name: 'README.txt', bytes: utf8(README) },
  ];
}

function json(name: string, value: unknown): SourceFile {
  return { name, bytes: utf8(`${JSON.stringify(value, null, 2)}\n`) };
}
