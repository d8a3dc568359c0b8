import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentDigest } from '@kervan/evidence';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Source } from './protocol.ts';
import { Readings } from './readings.ts';

const REPORT = 'Country/Region,Date,Cost (USD)\nGermany,2026-04-01,12.50\n';

let folder: string;
let source: Source;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kervan-readings-'));
  const path = join(folder, 'document');
  await writeFile(path, REPORT);
  source = {
    digest: documentDigest(Buffer.from(REPORT)),
    name: 'rapor.csv',
    path,
    options: {},
    kept: join(folder, 'readings', 'kept'),
  };
});

afterEach(async () => rm(folder, { recursive: true }));

describe('kept readings', () => {
  it('are taken back with every exact decimal and day, without the document', async () => {
    const made = await new Readings().of(source);
    expect(made.kind).toBe('ad-report');
    await rm(source.path);
    expect(await new Readings().of(source)).toEqual(made);
  });

  it('that are damaged, or belong to another document, are made again from the document', async () => {
    const made = await new Readings().of(source);
    const kept = await readFile(source.kept);
    await writeFile(source.kept, kept.subarray(0, kept.length / 2));
    expect(await new Readings().of(source)).toEqual(made);
    await writeFile(source.path, REPORT.replace('12.50', '99.00'));
    const other = { ...source, digest: documentDigest(await readFile(source.path)) };
    expect(await new Readings().of(other)).toMatchObject({ digest: other.digest });
  });
});
