import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assessmentView, coverageView, issuesOf } from '@kervan/desk';
import type { AssessmentView } from '@kervan/law';
import { beforeAll, describe, expect, test } from 'vitest';
import { CLAIM } from './claim.fixture.ts';
import { emptyFolder, kervan } from './kervan.fixture.ts';
import { logisticsClaim } from './logistics.fixture.ts';

let folder: string;

beforeAll(async () => {
  folder = await emptyFolder();
});

const RENT = ['assess', logisticsClaim('unit-rent'), '--decided-on', '2024-08-20'];
const MISSION = ['assess', logisticsClaim('trade-mission'), '--decided-on', '2025-08-20'];

/*
 * A year of rent, 366 days, EUR 400.00 a day at 33 TL; 60 % of a unit that is held to 80 % is 48 %:
 *   1 February – 30 April 2024      90 days   36,000.00 EUR   570,240.00
 *   1 May – 31 July 2024            92 days   36,800.00 EUR   582,912.00
 *   1 August 2024 – 31 January 2025 184 days  73,600.00 EUR 1,165,824.00, waits for its form (L-6.6)
 *   fire certificate                          12,000.00 EUR   201,600.00
 * At least 570,240.00 + 582,912.00 + 201,600.00 = 1,354,752.00; with the part that waits 2,520,576.00.
 */
describe('a claim under Decision 5448', () => {
  test('is told with its Decision and no quarter, a range that only waits, and the parts of its rent', async () => {
    const en = (await kervan(RENT)).out;
    expect(en).toContain('Award: between TRY 1,354,752.00 and TRY 2,520,576.00');
    expect(en).toContain('A range, because a part of it waits or no source says');
    expect(en).toContain('(uydurma), Decision 5448 (logistics)\n');
    expect(en).toContain('Hamburg deposu ve ofisi');
    expect(en.replaceAll(/\s+/g, ' ')).toContain('part 1 May 2024 – 31 July 2024');
    const tr = (await kervan([...RENT, '--lang', 'tr'])).out;
    expect(tr).toContain('Hak ediş: 1.354.752,00 TL ile 2.520.576,00 TL arası');
    expect(tr).toContain('5448 sayılı Karar (lojistik)');
    expect(tr.replaceAll(/\s+/g, ' ')).toContain('(366 günün 90 günü), destek yılının ilk günü 01.05.2023');
  });

  test('gives every part a row of its own in the data, with its days and its support year', async () => {
    const view: AssessmentView = JSON.parse((await kervan([...RENT, '--json'])).out);
    expect(issuesOf(assessmentView, view)).toEqual([]);
    expect([view.regime, view.quarter]).toEqual(['logistics', null]);
    const [rent] = view.lines;
    const parts = view.lines.filter(({ line }) => line === rent?.line);
    expect(
      parts.map(({ stretch, award }) => [stretch?.days, stretch?.of, stretch?.supportYear, award.most]),
    ).toEqual([
      [90, 366, '2023-05-01', '570240.00'],
      [92, 366, '2024-05-01', '582912.00'],
      [184, 366, '2024-05-01', '1165824.00'],
    ]);
    expect(view.lines.filter(({ stretch }) => stretch === null).map(({ award }) => award.least)).toEqual([
      '201600.00',
    ]);
  });

  /** 12,000 + 18,400 + 18,400 + 27,390 + 23,115 + 40,800 + 153,000 = 293,105.00; no source gives the rate. */
  test('of which no source gives the rate shows the eligible base, no lira figure, and who travelled: exit 0', async () => {
    const { code, out } = await kervan(MISSION);
    expect(code).toBe(0);
    expect(out).toContain('Award: –');
    expect(out).toMatch(/TRY 293,105\.00 +no source gives it/);
    expect(out).toMatch(/TRY 18,400\.00 +no source gives it +cannot be told/);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Selin Ergin, Ege Örnek');
    const tr = (await kervan([...MISSION, '--lang', 'tr'])).out;
    expect(tr).toContain('belirlenemiyor');
  });

  test('without its list of countries, or with a traveller nobody named, says which field is missing', async () => {
    const path = join(folder, 'missing.json');
    const asked = async (claim: unknown, decidedOn: string, lang: string) => {
      await writeFile(path, JSON.stringify(claim));
      const { out } = await kervan(['assess', path, '--decided-on', decidedOn, '--lang', lang]);
      return out.replaceAll(/\s+/g, ' ');
    };
    const { lists: _, ...rent } = JSON.parse(await readFile(logisticsClaim('unit-rent'), 'utf8'));
    expect(await asked(rent, '2024-08-20', 'en')).toContain('field “lists” of the claim file');
    expect(await asked(rent, '2024-08-20', 'tr')).toContain('başvuru dosyasının “lists” alanı');
    const mission = JSON.parse(await readFile(logisticsClaim('trade-mission'), 'utf8'));
    const flight = mission.lines.find(({ kind }: { kind: string }) => kind === 'travel');
    const lines = mission.lines.map((line: { id: string; person?: string }) => {
      if (line.id !== flight.id) return line;
      const { person: __, ...rest } = line;
      return rest;
    });
    expect(await asked({ ...mission, lines }, '2025-08-20', 'en')).toContain(
      `field “person” of line ${flight.id}`,
    );
  });

  test('gives a receipt that replays to the kuruş, though it has no quarter', async () => {
    const receipt = join(folder, 'receipt.json');
    await kervan([...RENT, '--receipt-out', receipt]);
    const { code, out } = await kervan(['replay', receipt]);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('The same to the kuruş') });
  });

  test('for a quarter, or with a line of the other Decision, is refused at the place: exit 2', async () => {
    const claim = JSON.parse(await readFile(logisticsClaim('unit-rent'), 'utf8'));
    const path = join(folder, 'wrong.json');
    const refused = async (wrong: unknown) => {
      await writeFile(path, JSON.stringify(wrong));
      const { code, err } = await kervan(['assess', path, '--json']);
      return [code, JSON.parse(err).place];
    };
    expect(await refused({ ...claim, quarter: '2024-Q3' })).toEqual([
      2,
      expect.stringContaining('$.quarter'),
    ]);
    const [line] = claim.lines;
    const mixed = { ...claim, lines: [line, { ...CLAIM.lines[0], id: 'other' }] };
    expect(await refused(mixed)).toEqual([2, expect.stringContaining('$.lines[1].support')]);
    const { platform: _, ...without } = CLAIM.lines[0] ?? {};
    expect(await refused({ ...CLAIM, lines: [without] })).toEqual([
      2,
      expect.stringContaining('$.lines[0].platform'),
    ]);
  });
});

describe('claims of both Decisions in one file', () => {
  /** 30,886.38 + 1,354,752.00 = 1,385,638.38 at least; 30,886.38 + 2,520,576.00 = 2,551,462.38 at most. */
  test('are assessed side by side, each under its own', async () => {
    const rent = JSON.parse(await readFile(logisticsClaim('unit-rent'), 'utf8'));
    const path = join(folder, 'both.ndjson');
    await writeFile(path, [CLAIM, rent].map((claim) => JSON.stringify(claim)).join('\n'));
    const { code, out, err } = await kervan(['assess', path, '--decided-on', '2026-10-15']);
    const told = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told.map(({ least, most }) => [least, most])).toEqual([
      ['30886.38', '30886.38'],
      ['1354752.00', '2520576.00'],
    ]);
    expect(err).toContain('2 claims, 3 lines. Award: at least TRY 1,385,638.38, at most TRY 2,551,462.38');
    expect(code).toBe(0);
  });
});

describe('--regime', () => {
  const json = async (...args: string[]) => JSON.parse((await kervan([...args, '--json'])).out);

  test('keeps to the supports, rules, doubts, facts and coverage of one Decision', async () => {
    const only = ['--regime', 'logistics'];
    const { supports, total } = await json('supports', '--on', '2025-09-01', ...only);
    expect(supports.every(({ support }: { support: string }) => support.startsWith('logistics/'))).toBe(true);
    expect(total).toBeNull();
    const rules: { rule: string }[] = await json('law', 'list', ...only);
    expect(rules.map(({ rule }) => rule)).toContain('L-6.11');
    expect(rules.filter(({ rule }) => rule.startsWith('E-'))).toEqual([]);
    const doubts: { doubt: string; regimes: string[] }[] = await json('law', 'doubts', ...only);
    expect(doubts.map(({ doubt }) => doubt)).toContain('C-1');
    expect(doubts.every(({ regimes }) => regimes.includes('logistics'))).toBe(true);
    const facts: { fact: string }[] = await json('facts', ...only);
    expect(facts.map(({ fact }) => fact)).toContain('hibMember');
    expect(facts.map(({ fact }) => fact)).not.toContain('companyGrade');
    const coverage = await json('law', 'coverage', ...only);
    expect(issuesOf(coverageView, coverage)).toEqual([]);
    expect(coverage.regime).toBe('logistics');
    expect(coverage.ids.every(({ regime }: { regime: string }) => regime === 'logistics')).toBe(true);
  });

  test('lets a rule be named by its number alone: 6.4 is L-6.4 there, and E-6.4 in the other', async () => {
    expect(await json('law', 'show', '6.4', '--regime', 'logistics')).toMatchObject({ rule: 'L-6.4' });
    expect(await json('law', 'show', '6.4', '--regime', 'e-export')).toMatchObject({ rule: 'E-6.4' });
    const { code, err } = await kervan(['law', 'show', '6.4']);
    expect([code, err]).toEqual([2, expect.stringContaining('There is no rule “6.4”.')]);
    expect((await kervan(['law', 'show', 'E-6.4', '--regime', 'logistics'])).code).toBe(2);
  });

  test('left out, lists stand under the name of each Decision; a third regime lists the two: exit 2', async () => {
    const { out } = await kervan(['facts', '--lang', 'tr']);
    const heads = out.split('\n').filter((line) => /^5\d{3} sayılı Karar/.test(line));
    expect(heads).toEqual([
      '5986 sayılı Karar (e-ihracat), 5448 sayılı Karar (lojistik)',
      '5986 sayılı Karar (e-ihracat)',
      '5448 sayılı Karar (lojistik)',
    ]);
    const { code, err } = await kervan(['facts', '--regime', 'services']);
    expect([code, err]).toEqual([2, expect.stringContaining('e-export, logistics')]);
  });

  test('a fact may be told of one thing by its name', async () => {
    const told = ['supports', '--on', '2025-09-01', '--json', '--fact'];
    const { code } = await kervan([...told, 'visitors@item:Fuar=1250']);
    expect(code).toBe(0);
    const half = await kervan([...told, 'visitors@item:Fuar=12.5']);
    expect([half.code, JSON.parse(half.err).code]).toEqual([2, 'bad-count']);
  });
});
