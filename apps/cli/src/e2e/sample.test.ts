import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issuesOf, reconciliationView } from '@kervan/desk';
import type { AssessmentView, Receipt } from '@kervan/law';
import type { Expected } from '@kervan/sample';
import { beforeAll, describe, expect, test } from 'vitest';
import { kervan, sampleFolder } from './kervan.fixture.ts';

const DECIDED = ['--decided-on', '2026-10-15'];
const FILED = ['--quarter', '2026-Q2', '--filed-on', '2026-07-24', '--recorded-on', '2026-07-24'];

let folder: string;
let expected: Expected;

beforeAll(async () => {
  folder = await sampleFolder();
  expected = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8'));
}, 120_000);

async function assessed(claim: string, ...more: string[]): Promise<AssessmentView> {
  const { code, out, err } = await kervan(['assess', claim, ...DECIDED, '--json', ...more]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

/** The line of a view that pays a document for a country on a day. */
function lineOf(view: AssessmentView, document: string, country: string, day: string) {
  return view.lines.find(
    (line) => line.document === document && line.country === country && line.paymentDay === day,
  );
}

describe('the sample set gives the award that was worked out by hand', () => {
  test('261,187.00 to 280,787.86 lira, to the kuruş, with every support and every line', async () => {
    const view = await assessed(join(folder, 'claim.json'));
    expect(view.award).toMatchObject({ least: '261187.00', most: '280787.86' });
    expect(view.award).toMatchObject({ least: expected.award.least, most: expected.award.most });
    for (const { support, award, eligible } of view.supports) {
      expect(award).toMatchObject({ ...expected.supports[support]?.award });
      expect(eligible).toMatchObject({ ...expected.supports[support]?.eligible });
    }
    expect(view.supports.map(({ support }) => support).sort()).toEqual(Object.keys(expected.supports).sort());
    expect(view.lines.length).toBe(expected.lines.length);
    for (const line of expected.lines) {
      const found = lineOf(view, line.document, line.country, line.paymentDay);
      expect(found?.award, `${line.document} ${line.country} ${line.paymentDay}`).toMatchObject(line.award);
    }
  });

  test('replaying its receipt gives the same, and the receipt says the same award in kuruş', async () => {
    const path = join(folder, 'receipt.json');
    await assessed(join(folder, 'claim.json'), '--receipt-out', path);
    const receipt: Receipt = JSON.parse(await readFile(path, 'utf8'));
    expect(receipt.award).toEqual({ least: '26118700', most: '28078786' });
    const replayed = await kervan(['replay', path, '--json']);
    expect(replayed.code).toBe(0);
    expect(JSON.parse(replayed.out)).toEqual({ same: true, lawModule: receipt.lawModule, differences: [] });
  });

  test('reconciling the folder gives the same claim as the one that came with it', async () => {
    const path = join(folder, 'again.json');
    const { code, out } = await kervan(['reconcile', folder, ...FILED, '--claim-out', path, '--json']);
    expect(code).toBe(0);
    expect(issuesOf(reconciliationView, JSON.parse(out))).toEqual([]);
    expect(await readFile(path, 'utf8')).toBe(await readFile(join(folder, 'claim.json'), 'utf8'));
    const view = await assessed(path);
    expect(view.award).toMatchObject({ least: expected.award.least, most: expected.award.most });
  });

  test('the question left open is asked first, and either answer gives the award worked out for it', async () => {
    const view = await assessed(join(folder, 'claim.json'));
    expect(view.questions[0]).toMatchObject({ fact: expected.open.fact });
    const claim = JSON.parse(await readFile(join(folder, 'claim.json'), 'utf8'));
    for (const answer of ['yes', 'no'] as const) {
      const path = join(folder, `open-${answer}.json`);
      const fact = {
        fact: expected.open.fact,
        subject: { platform: expected.open.platform },
        value: answer === 'yes',
        origin: { kind: 'declaration', by: 'Örnek' },
        recordedOn: '2026-07-24',
      };
      await writeFile(path, JSON.stringify({ ...claim, facts: [...claim.facts, fact] }));
      expect((await assessed(path)).award).toMatchObject(expected.open[answer]);
    }
  });
});

describe('one cell of the report', () => {
  /*
   * The agency’s May report, United Kingdom, 20 May: 4,005.15 lira become 3,005.15. Of that line 1,000.00 less counts; at 50 %
   * it gets 3,005.15 × 50 % = 1,502.575, cut to 1,502.57, where it got 2,002.57: 500.00 less, at least and at most.
   */
  test('1,000.00 lira less of reported spend in the United Kingdom take 500.00 from the award, and the reason says why', async () => {
    const before = await assessed(join(folder, 'claim.json'));
    const report = join(folder, 'reports/tiktok-agency-2026-05.csv');
    const text = await readFile(report, 'utf8');
    expect(text.split('4005.15').length).toBe(2);
    await writeFile(report, text.replace('4005.15', '3005.15'));
    const path = join(folder, 'changed.json');
    const { out } = await kervan(['reconcile', folder, ...FILED, '--claim-out', path]);
    await writeFile(report, text);
    expect(out).toContain('TRY 3,005.15');
    const after = await assessed(path);
    expect(after.award).toMatchObject({ least: '260687.00', most: '280287.86' });
    const line = (view: AssessmentView) => lineOf(view, 'ODA2026000000047', 'GB', '2026-06-11');
    expect(line(before)).toMatchObject({ asked: { least: '4005.15' }, award: { least: '2002.57' } });
    expect(line(after)).toMatchObject({ asked: { least: '3005.15' }, award: { least: '1502.57' } });
    expect(JSON.stringify(before.reasons)).not.toContain('3005.15');
    expect(JSON.stringify(after.reasons)).toContain('3005.15');
  });
});

describe('kervan sample', () => {
  test('a folder that holds something is refused and nothing in it is touched, unless told to overwrite', async () => {
    const claim = join(folder, 'claim.json');
    const written = await readFile(claim, 'utf8');
    await writeFile(claim, 'mine');
    const refused = await kervan(['sample', folder]);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('The folder is not empty.');
    expect(await readFile(claim, 'utf8')).toBe('mine');
    const told = await kervan(['sample', folder, '--overwrite', '--json']);
    expect(told.code).toBe(0);
    expect(JSON.parse(told.out)).toMatchObject({ format: 'kervan-sample/1', quarter: '2026-Q2' });
    expect(await readFile(claim, 'utf8')).toBe(written);
  });
});
