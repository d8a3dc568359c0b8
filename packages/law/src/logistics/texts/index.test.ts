import { GRADES, parseDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { ruleTexts as eExportTexts } from '../../e-export/texts/index.ts';
import { findRuleSource, findRuleText, ruleTexts } from '../../view/rule-texts.ts';
import { NOT_FOUND, PRINTED } from '../ceilings/printed-table.fixture.ts';
import { logisticsCellTexts, logisticsTexts } from './index.ts';
import { logisticsRuleSources } from './rule-sources.ts';

/** The lines of each article of the circular as the fact file numbers them, counted there. */
const LINES: Readonly<Record<string, string>> = {
  'L-1': '1 2',
  'L-2': '1',
  'L-3': '1 1a 1b 1c 1d 1e 1f',
  'L-4': '1 1a 2 3 4 5',
  'L-5': '1 1a 2 3',
  'L-6': '1 1a 2 3 4 4a 5 6 7 8 9 10 11 11a 12 12a 13 14 15',
  'L-7': '1 1a 2 3 4 5 6 7',
  'L-8': '1 1a 2 3 4 5 6 7 7a 8 9',
  'L-9': '1 2 3 4 5 6.1 6.2 7 8.1 8.2 8.3 8.4 9 10 11 12 13',
  'L-10': '1 1a 2 3 4',
  'L-11': '1 2 3.1 3.2 3.3 3.4 3.5 3.6 3.7 4 5 6 7 7a 8 9 10 11',
  'L-12': '1 2 3.1 3.2 3.3 4.1 4.2 4.3 5 6',
  'L-13': '1 2 3 4.1 4.2 4.3 4.4 4.5 4.6',
  'L-14': '1.1 1.2 1.3 1.4 2',
  'L-15': '1 2 3 4',
  'L-16': '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17',
  'L-17': '1 2 3.1 3.2 3.3',
  'L-18': '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17.1 17.2 17.3 17.4 17.5 17.6 18 19 20 21 21a',
  'L-19': '1',
  'L-20': '1',
  'L-21': '1',
};

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}-${index + 1}`);

const EXPECTED: readonly string[] = [
  ...Object.entries(LINES).flatMap(([article, lines]) => lines.split(' ').map((one) => `${article}.${one}`)),
  ...['K-3.b', 'K-10.4', 'K-pay-1', 'K-pay-2', 'K-pay-3', 'K-app', 'K-75'],
  ...numbered('M', 15),
  ...numbered('O', 39),
  ...numbered('C', 12),
];

/** Figures of a text, digit groups joined. */
function figures(text: string): readonly string[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) => figure.replace(/[.,]/g, '')).sort();
}

const ENGLISH =
  /(?<!\p{L})(the|and|of|is|are|was|were|with|from|for|by|must|may|which|when|where|under|support|supports|ceiling|sales|company|country|year|invoice|payment|expense|rate|share|law|rule|unit|event|stand|within)(?!\p{L})/iu;

const all = [...logisticsTexts, ...logisticsCellTexts];
const each = all.map((text) => [text.rule, text] as const);

describe('the register of rule texts of Decision 5448', () => {
  it('has every line of the fact file exactly once, shared lines in their one home', () => {
    const told = ruleTexts.map(({ rule }) => rule).filter((rule) => !rule.startsWith('E-'));
    expect(told.sort()).toEqual([...EXPECTED].sort());
    const shared = eExportTexts.map(({ rule }) => rule).filter((rule) => !rule.startsWith('E-'));
    expect(logisticsTexts.filter(({ rule }) => shared.includes(rule))).toEqual([]);
  });

  it.each(each)('%s is complete in both languages, with the same figures', (_, text) => {
    const { tr, en } = text.says;
    expect(tr).toMatch(/^[\p{Lu}\p{N}“].*\.$/u);
    expect(en).toMatch(/^[\p{Lu}\p{N}“].*\.$/u);
    expect(tr).not.toBe(en);
    expect(tr).not.toMatch(ENGLISH);
    expect(`${tr}${en}`).not.toMatch(/ {2}|\n|undefined/);
    expect(figures(tr)).toEqual(figures(en));
    expect(text.article).not.toBe('');
    expect(GRADES).toContain(text.grade);
  });

  it.each(each)('%s says it itself and sends nobody elsewhere', (_, { says }) => {
    expect(says.en).not.toMatch(/\b(see|cf\.|as above)\b/i);
    expect(says.tr).not.toMatch(/\b(bkz|bakınız)\b/i);
  });

  it('names as doubts only lines that the register tells', () => {
    const named = all.flatMap(({ doubts }) => doubts ?? []);
    expect(named.filter((doubt) => findRuleText(doubt) === undefined)).toEqual([]);
  });

  it('cites only sources of the lists of sources, and each of its own list is cited', () => {
    const cited = new Set(all.flatMap(({ sources }) => sources.split(', ')));
    cited.delete('–');
    expect([...cited].filter((code) => findRuleSource(code) === undefined)).toEqual([]);
    expect(logisticsRuleSources.filter(({ code }) => !cited.has(code))).toEqual([]);
  });

  it('calls a rule the text of a source only where an official text stands among its sources', () => {
    const unfounded = all.filter(
      ({ grade, sources }) =>
        grade === 'text' && !sources.split(', ').some((code) => findRuleSource(code)?.witness === 'official'),
    );
    expect(unfounded.map(({ rule }) => rule)).toEqual([]);
  });

  it('tells what no source supports as assumed, and every oddity and conflict as a doubt', () => {
    const unsupported = all.filter(({ sources }) => sources === '–');
    expect(unsupported.filter(({ grade }) => grade !== 'assumed').map(({ rule }) => rule)).toEqual([]);
    const open = ruleTexts.filter(({ rule }) => /^[OC]-/.test(rule));
    expect(open.filter((text) => text.class !== 'doubt').map(({ rule }) => rule)).toEqual([]);
  });

  it('never lets the reading of “10 baz puan” stand as the text of the circular', () => {
    expect([findRuleText('L-15.1')?.grade, findRuleText('L-15.2')?.grade]).toEqual(['assumed', 'assumed']);
    expect(findRuleText('L-15.1')?.doubts).toContain('O-1');
  });

  it('dates nothing before the Decision stood in the Official Gazette of 20 April 2022', () => {
    for (const { since } of all)
      if (since !== undefined) expect(parseDay(since)).toBeGreaterThanOrEqual(parseDay('2022-04-20'));
  });
});

describe('the table of rates and ceilings of the logistics supports', () => {
  const YEARS = [2022, 2023, 2024, 2025];
  const MARKS: Readonly<Record<string, string>> = { S: 'text', P: 'published', D: 'derived', A: 'assumed' };

  it('tells every printed amount with its grade, and the other figure where two are printed', () => {
    for (const [row, printed] of Object.entries(PRINTED))
      for (const [index, cell] of printed.entries()) {
        const text = findRuleText(`${row}.${YEARS[index]}`);
        const [taken = '', other] = cell.split(' | ');
        expect(text?.grade, `${row} ${cell}`).toBe(MARKS[taken.slice(-1)]);
        const told = figures(text?.says.en ?? '');
        expect(told).toContain(taken.replace(/\D/g, ''));
        if (other !== undefined) expect(told).toContain(other.replace(/\D/g, ''));
      }
  });

  it('says of every limit that no source gives that it is unknown, and gives no amount', () => {
    for (const row of NOT_FOUND) expect(findRuleText(row)?.class, row).toBe('doubt');
    // The table has no cells of HİB’s own: it is a cooperation body.
    for (const row of NOT_FOUND.filter((one) => !one.endsWith('.hib')))
      for (const year of YEARS) {
        const text = findRuleText(`${row}.${year}`);
        expect(text?.class, row).toBe('doubt');
        expect(text?.doubts).toContain('C-5');
        expect(figures(text?.says.en ?? '')).toEqual([String(year)]);
      }
  });

  it('gives a unit of a beneficiary 1,442,000 TL in 2023 and no amount in 2026, when the regime is over', () => {
    expect(findRuleText('L-T.unit.beneficiary.2023')?.says.en).toBe(
      'Unit abroad, beneficiary, 2023: ceiling 1,442,000 TL; a published amount.',
    );
    expect(findRuleText('L-T.unit.beneficiary.2026')).toBeUndefined();
    expect(findRuleText('L-T.unit.cooperationBody.2023')).toBeUndefined();
  });

  it('tells the exact amount of 2025 for registration, and the one of the health section beside it', () => {
    const text = findRuleText('L-T.registration.beneficiary.2025');
    expect(text?.says.en).toBe(
      'Registration and protection, beneficiary, 2025: ceiling 2,735,105 TL; derived by the indexation rule. By the other reading 2,735,000 TL.',
    );
    expect(text?.doubts).toEqual(['C-6']);
  });

  it('gives 50 % to beneficiaries, and no rate to a cooperation body or an organiser', () => {
    expect(findRuleText('L-T.unit.rate')?.says.tr).toBe('Birim: yararlanıcının destek oranı %50.');
    expect(findRuleText('L-T.advertising.rate')?.says.en).toContain('other applicants was not found');
    expect(findRuleText('L-T.mission.rate')?.class).toBe('doubt');
    expect(findRuleText('L-T.national-promotion.organiser')?.says.en).toContain('neither rate nor ceiling');
  });

  it('tells lodging of 8,206 TL a day in 2025 and the factor 2.00390 of 2023', () => {
    expect(findRuleText('L-19.1.T.lodging.2025')?.says.en).toContain('8,206 TL');
    expect(findRuleText('K-10.4.T.2023')?.says.en).toContain('2.00390');
    expect(findRuleText('K-10.4.T.2026')).toBeUndefined();
  });
});

describe('looking up a rule of the logistics circular', () => {
  it('finds the 3 months of an ownership change by L-6.11, with its article', () => {
    const found = findRuleText('L-6.11');
    expect(found?.says.en).toContain('within 3 months');
    expect(found?.article).toBe('5448 Genelgesi m.6/11');
    expect(findRuleText('L-11.3.7')?.article).toBe('5448 Genelgesi m.11/3 (7)');
  });

  it('knows no paragraph 16 of article 6', () => {
    expect(findRuleText('L-6.15')?.rule).toBe('L-6.15');
    expect(findRuleText('L-6.16')).toBeUndefined();
    expect(findRuleText('L-18.17')).toBeUndefined();
  });
});
