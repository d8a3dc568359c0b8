import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestBytes } from '@kervan/kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { windows1254 } from './encode.ts';
import { sampleFiles, sampleSet } from './set.ts';
import { writeSample } from './write.ts';

describe('the sample folder', () => {
  let dir = '';
  const told: string[] = [];
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'kervan-sample-'));
    await writeSample(join(dir, 'deep', 'folder'), {
      onFile: (name, written, of) => told.push(`${written}/${of} ${name}`),
    });
  });
  afterAll(() => rm(dir, { recursive: true }));

  const read = (name: string): Promise<Buffer> => readFile(join(dir, 'deep', 'folder', name));

  test('every file is told of once, in order, and stands in the folder', async () => {
    const entries = await readdir(join(dir, 'deep', 'folder'), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    expect(told).toHaveLength(files.length);
    expect(told.at(-1)).toMatch(new RegExp(`^${files.length}/${files.length} `));
    expect(new Set(told.map((line) => line.split(' ')[1])).size).toBe(files.length);
  });

  test('two makings give the same bytes, file by file', async () => {
    const [first, second] = [await sampleFiles(), await sampleFiles()];
    const digests = (files: typeof first): string[] =>
      files.map((file) => `${file.name} ${digestBytes(file.bytes)}`);
    expect(digests(second)).toEqual(digests(first));
    for (const file of first) expect(digestBytes(await read(file.name))).toBe(digestBytes(file.bytes));
  });

  test('each typed-in invoice names the digest of the PDF it stands beside', async () => {
    const { typedInvoices } = await sampleSet();
    expect(JSON.parse((await read('typed-invoices.json')).toString())).toEqual(typedInvoices);
    for (const { file, document } of typedInvoices) expect(digestBytes(await read(file))).toBe(document);
  });

  test('the README names every folder and says in both languages that all is made up', async () => {
    const text = (await read('README.txt')).toString();
    for (const part of [
      'reports/',
      'payments/',
      'invoices/',
      'bank/',
      'rates/',
      'expected.md',
      'facts.json',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('uydurmadır');
    expect(text).toContain('made up');
  });

  test('expected.md shows the range of the award and a row per line', async () => {
    const text = (await read('expected.md')).toString();
    expect(text).toContain('TRY 261,187.00 … 280,787.86');
    const { lines } = JSON.parse((await read('expected.json')).toString()) as {
      lines: { document: string }[];
    };
    for (const { document } of lines) expect(text).toContain(`| ${document} |`);
  });

  test('every PDF begins as one and is dated the same day, whatever day it is made', async () => {
    for (const file of (await sampleFiles()).filter(({ name }) => name.endsWith('.pdf'))) {
      const text = Buffer.from(file.bytes).toString('latin1');
      expect(text.startsWith('%PDF-1.')).toBe(true);
      expect(text).toContain('(D:20260720090000Z)');
    }
  });

  test('the card statement is windows-1254: İ is DD, ş is FE, and a letter it does not have is refused', async () => {
    expect([...windows1254('İşĞğıŞ€'.slice(0, 6))]).toEqual([0xdd, 0xfe, 0xd0, 0xf0, 0xfd, 0xde]);
    expect(() => windows1254('–')).toThrow(RangeError);
    expect(() => windows1254('þ')).toThrow(RangeError);
    const decoded = new TextDecoder('windows-1254').decode(await read('bank/card.csv'));
    expect(decoded).toContain('ÖRNEK KIRTASİYE ŞİŞLİ');
  });
});
