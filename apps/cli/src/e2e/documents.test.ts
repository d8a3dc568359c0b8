import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issuesOf, type ReadingView, type ReconciliationView, readingSchema } from '@kervan/desk';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder, kervan, sampleFolder } from './kervan.fixture.ts';

let sample: string;
let empty: string;

beforeAll(async () => {
  sample = await sampleFolder();
  empty = await emptyFolder();
}, 120_000);

describe('kervan read', () => {
  test('says what a report is, its facts with their cells, and fits the schema', async () => {
    const path = join(sample, 'reports/tiktok-2026-Q2.xlsx');
    const { code, out } = await kervan(['read', path, '--json']);
    expect(code).toBe(0);
    const view: ReadingView = JSON.parse(out);
    expect(issuesOf(readingSchema, view)).toEqual([]);
    expect(view.kind).toBe('ad-report');
    expect(view.adReport?.rows[0]).toMatchObject({
      place: 'Data!E2',
      country: 'DE',
      currency: 'USD',
      spend: '310.25',
    });
    const text = (await kervan(['read', path, '--rows', '1', '--lang', 'tr'])).out;
    expect(text).toContain('25 satır okundu');
    expect(text).toContain('… 24 tane daha');
  });

  test('of a folder every file is read: one object per file', async () => {
    const { out } = await kervan(['read', join(sample, 'bank'), '--json']);
    const views: ReadingView[] = JSON.parse(out);
    expect(views.map(({ name }) => name)).toEqual([
      'account-try.xlsx',
      'account-usd.xlsx',
      'card-partner.csv',
      'card.csv',
    ]);
    expect(new Set(views.map(({ kind }) => kind))).toEqual(new Set(['bank-statement']));
  });

  test('what is no document is refused in words with a way out: exit 1', async () => {
    const path = join(empty, 'resim.png');
    await writeFile(path, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]));
    const { code, out } = await kervan(['read', path]);
    expect(code).toBe(1);
    expect(out).toContain('cannot be used');
    expect(out).toContain('What to do');
  });

  test('a file one byte above the limit of 100 MB is refused without being read in, with its digest', async () => {
    const path = join(empty, 'buyuk.csv');
    await writeFile(path, '');
    await truncate(path, 100 * 1024 * 1024 + 1);
    const { code, out } = await kervan(['read', path, '--json']);
    expect(code).toBe(1);
    const view: ReadingView = JSON.parse(out);
    expect(issuesOf(readingSchema, view)).toEqual([]);
    expect(view.notices.map((notice) => notice.code)).toEqual(['file.too-large']);
    expect(view.size).toBe(104_857_601);
  });

  test('an unknown table shows its header with a guess, and is read once the mapping is handed in', async () => {
    const path = join(sample, 'reports/ornekpazar-2026-05.csv');
    const unknown = await kervan(['read', path]);
    expect(unknown.code).toBe(1);
    expect(unknown.out).toContain('Reklam gideri');
    const mapped = await kervan(['read', path, '--mappings', join(sample, 'mappings.json'), '--json']);
    expect(mapped.code).toBe(0);
    expect(JSON.parse(mapped.out).kind).toBe('ad-report');
  });

  test('a document’s control characters never reach the window', async () => {
    const path = join(empty, 'kotu.csv');
    await writeFile(path, 'Ülke,\u001b]0;x\u0007Harcama\nAlmanya\u001b[2J,5\n');
    const { out, err } = await kervan(['read', path]);
    expect(out.length).toBeGreaterThan(0);
    expect(`${out}${err}`).not.toContain('\u001b');
  });
});

describe('kervan reconcile', () => {
  test('needs a quarter, and one that is written like 2026-Q2: exit 2', async () => {
    const without = await kervan(['reconcile', sample]);
    expect(without.code).toBe(2);
    expect(without.err).toContain('--quarter');
    const wrong = await kervan(['reconcile', sample, '--quarter', '2026-2']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('2026-Q2');
    const month = await kervan(['reconcile', sample, '--quarter', '2026-05']);
    expect([month.code, month.out]).toEqual([2, '']);
    expect(month.err).toContain('2026-Q2, 2025-H1');
  });

  test('of a folder without documents nothing can be asked for: exit 1', async () => {
    const folder = join(empty, 'bos');
    await mkdir(folder);
    const { code, out, err } = await kervan(['reconcile', folder, '--quarter', '2026-Q2']);
    expect(code).toBe(1);
    expect(out).toContain('Nothing to compare');
    expect(err).toContain('Nobody said whose claim this is');
  });

  test('takes single files with what was told named by options, in any order, to the same lines', async () => {
    const at = (name: string): string => join(sample, name);
    const options = [
      ...['--quarter', '2026-Q2', '--beneficiary', at('beneficiary.json')],
      ...['--mappings', at('mappings.json'), '--invoices', at('typed-invoices.json')],
      ...['--platforms', at('platforms.json'), '--rates', at('rates'), '--json'],
    ];
    const files = [at('reports'), at('invoices'), at('bank'), at('payments')];
    const one: ReconciliationView = JSON.parse((await kervan(['reconcile', ...files, ...options])).out);
    const two: ReconciliationView = JSON.parse(
      (await kervan(['reconcile', ...options, ...files.toReversed()])).out,
    );
    expect(one.lines.length).toBe(31);
    expect(two.comparisons).toEqual(one.comparisons);
  });

  test('a fact that breaks its schema names file and path: exit 2, and no claim is written', async () => {
    const facts = join(empty, 'facts.json');
    await writeFile(facts, JSON.stringify([{ fact: 'status', value: { amount: 5, currency: 'TRY' } }]));
    const claim = join(empty, 'claim.json');
    const args = [
      'reconcile',
      join(sample, 'reports'),
      '--quarter',
      '2026-Q2',
      '--facts',
      facts,
      '--claim-out',
      claim,
    ];
    const { code, err } = await kervan(args);
    expect(code).toBe(2);
    expect(err).toContain('facts.json $[0].value');
    await expect(readFile(claim)).rejects.toThrow('ENOENT');
  });

  test('a typed invoice may name its PDF by the file’s name, and a name that is not there is refused', async () => {
    const [invoice] = JSON.parse(await readFile(join(sample, 'typed-invoices.json'), 'utf8'));
    const { document: _digest, ...named } = invoice;
    const path = join(empty, 'typed.json');
    const args = ['reconcile', sample, '--quarter', '2026-Q2', '--invoices', path, '--json'];
    await writeFile(path, JSON.stringify([named]));
    const view: ReconciliationView = JSON.parse((await kervan(args)).out);
    expect(view.invoices.map(({ number }) => number)).toContain(invoice.number);
    await writeFile(path, JSON.stringify([{ ...named, file: 'yok.pdf' }]));
    const { code, err } = await kervan(args);
    expect(code).toBe(2);
    expect(JSON.parse(err)).toMatchObject({ code: 'cli.invoice-file', place: 'yok.pdf' });
  });
});
