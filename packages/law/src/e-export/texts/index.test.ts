import { GRADES, parseDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { findRuleSource, findRuleText, ruleSources, ruleTexts } from './index.ts';

/** How many numbered lines (12.3: rows) each section of the fact file has, counted there. */
const LINES: Readonly<Record<string, number>> = {
  '1.1': 12,
  '1.2': 6,
  '1.3': 8,
  '1.4': 2,
  '1.5': 2,
  '1.6': 4,
  '1.7': 6,
  '1.8': 1,
  '1.9': 2,
  '2': 34,
  '3': 5,
  '4': 9,
  '5': 7,
  '6': 9,
  '7': 6,
  '8': 3,
  '9': 6,
  '10': 7,
  '11.2': 7,
  '12.1': 3,
  '12.3': 9,
  '12.4': 3,
  '12.6': 1,
  '13': 28,
};

/** Tables, table rows and sections that carry no line numbers, and the shared rules of Decision 5448. */
const OTHERS: readonly string[] = [
  'E-1.4.T',
  'E-1.4.T.onlineShare',
  'E-1.4.T.ownBrandShare',
  'E-1.4.T.ownInvoices',
  'E-1.4.T.headOffice',
  'E-1.4.T.inOperation',
  'E-1.4.T.trustStamp',
  'E-1.4.T.integration',
  'E-1.4.T.export',
  'E-3.T',
  'E-4.T',
  'E-5.T',
  'E-6.T',
  'E-7.T',
  'E-8.T',
  'E-9.T',
  'E-10.T',
  'E-11.1',
  'E-11.1.T',
  'E-11.2.T',
  'E-11.3.T',
  'E-12.2',
  'E-12.2.T.2023',
  'E-12.2.T.2024',
  'E-12.2.T.2025',
  'E-12.2.T.2026',
  'E-12.3',
  'E-12.5',
  'L-18.2',
  'L-18.4',
  'M-3',
  'M-4',
  'M-9',
  'M-10',
  'C-1',
];

const expected = [
  ...Object.entries(LINES).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, index) => `E-${section}.${index + 1}`),
  ),
  ...OTHERS,
];

/** Figures of a text, digit groups joined: `7.500.000 TL` and `7,500,000 TL` both give 7500000, `%29,28` gives 2928. */
function figures(text: string): readonly string[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) => figure.replace(/[.,]/g, '')).sort();
}

const ENGLISH =
  /(?<!\p{L})(the|and|of|is|are|was|were|with|from|for|by|must|may|which|when|where|under|support|supports|ceiling|sales|company|country|year|marketplace|invoice|payment|expense|rate|share|law|rule)(?!\p{L})/iu;

/** Names that stay English in Turkish text: a label on goods and the name of a product. */
const NAMES = /“Made in Türkiye”|Amazon OAuth/g;

describe('the register of rule texts', () => {
  it('has every numbered line of the fact file, every table and every shared rule exactly once', () => {
    expect(ruleTexts.map((text) => text.rule).sort()).toEqual([...expected].sort());
  });

  it.each(ruleTexts.map((text) => [text.rule, text] as const))(
    '%s is complete in both languages',
    (_, text) => {
      expect(text.says.tr).toMatch(/\S.*[.?]$/);
      expect(text.says.en).toMatch(/\S.*[.?]$/);
      expect(text.says.tr).not.toBe(text.says.en);
      expect(text.says.tr.replace(NAMES, '')).not.toMatch(ENGLISH);
      expect(text.says.tr).not.toMatch(/ {2}|\n/);
      expect(text.says.en).not.toMatch(/ {2}|\n/);
      expect(text.article).not.toBe('');
      expect(text.sources).not.toBe('');
      expect(GRADES).toContain(text.grade);
    },
  );

  it.each(ruleTexts.map((text) => [text.rule, text] as const))(
    '%s gives the same figures in both languages',
    (_, text) => {
      expect(figures(text.says.tr)).toEqual(figures(text.says.en));
    },
  );

  it('writes the figures check so that a slip of one digit would be found', () => {
    expect(figures('7.500.000 TL, %29,28')).toEqual(figures('7,500,000 TL, 29.28 %'));
    expect(figures('%50')).not.toEqual(figures('5 %'));
  });

  it('writes every day as a real calendar day, none known before the Decision existed', () => {
    for (const text of ruleTexts) {
      if (text.since !== undefined)
        expect(parseDay(text.since)).toBeGreaterThanOrEqual(parseDay('2022-08-24'));
      if (text.knownSince !== undefined)
        expect(parseDay(text.knownSince)).toBeGreaterThanOrEqual(parseDay('2022-08-25'));
    }
  });

  it('names as doubts only lines that the register itself tells', () => {
    const known = new Set(ruleTexts.map((text) => text.rule));
    const named = ruleTexts.flatMap((text) => text.doubts ?? []);
    expect(named.filter((doubt) => !known.has(doubt))).toEqual([]);
  });

  it('cites only sources of its list of sources, and every source of the list is cited', () => {
    const cited = new Set(ruleTexts.flatMap((text) => text.sources.split(', ')));
    cited.delete('–');
    expect([...cited].filter((code) => findRuleSource(code) === undefined)).toEqual([]);
    expect(ruleSources.map((source) => source.code).filter((code) => !cited.has(code))).toEqual([]);
  });

  it('calls a rule the text of a source only where an official text stands among its sources', () => {
    const unfounded = ruleTexts.filter(
      (text) =>
        text.grade === 'text' &&
        !text.sources.split(', ').some((code) => findRuleSource(code)?.witness === 'official'),
    );
    expect(unfounded.map((text) => text.rule)).toEqual([]);
  });

  it('tells under every rule that nothing supports that it is an assumption', () => {
    const unsupported = ruleTexts.filter((text) => text.sources === '–');
    expect(unsupported.filter((text) => text.grade !== 'assumed').map((text) => text.rule)).toEqual([]);
  });

  it('calls every open question of section 13 a doubt and never the text of a source on what was not found', () => {
    const open = ruleTexts.filter((text) => text.rule.startsWith('E-13.'));
    expect(open.filter((text) => text.class !== 'doubt')).toEqual([]);
    expect(open.slice(0, 9).map((text) => text.grade)).toEqual(Array.from({ length: 9 }, () => 'assumed'));
  });

  it('never lets a reading taken for want of a source stand as published law', () => {
    const readings = ['E-2.22', 'E-2.24', 'E-2.31', 'E-2.33', 'E-2.34', 'E-3.4', 'E-12.2'];
    expect(readings.map((rule) => findRuleText(rule)?.grade)).toEqual(readings.map(() => 'assumed'));
  });
});

describe('looking up a rule', () => {
  it('finds the 20 % share of ad sales by E-4.3', () => {
    expect(findRuleText('E-4.3')?.says.en).toContain('20 %');
    expect(findRuleText('E-4.3')?.article).toBe('Karar m.4; Genelge m.13');
  });

  it('answers for a cell of a ceiling table with its own amount, grade and sources', () => {
    const cell = findRuleText('E-4.T.company.2024');
    expect(cell?.says.en).toBe(
      'Digital marketplace promotion, company, 2024: ceiling 20,971,151 TL; a published amount.',
    );
    expect([cell?.grade, cell?.sources]).toEqual(['published', 'KD24, TRB24']);
    expect(findRuleText('E-5.T.retailSite.2026')?.grade).toBe('published');
    expect(findRuleText('E-11.1.T.b2bPlatform.2024')?.grade).toBe('derived');
  });

  it('does not invent a year or a class that a table does not have', () => {
    expect(findRuleText('E-4.T.company.2027')).toBeUndefined();
    expect(findRuleText('E-4.T.marketplace.2024')).toBeUndefined();
    expect(findRuleText('E-5.T.company.2024')).toBeUndefined();
  });

  it('does not invent a row of a table whose rows have texts of their own', () => {
    expect(findRuleText('E-1.4.T.export')?.rule).toBe('E-1.4.T.export');
    expect(findRuleText('E-1.4.T.turnover')).toBeUndefined();
    expect(findRuleText('E-1.4.T.ownInvoices.2024')).toBeUndefined();
  });

  it('knows no rule beyond the last line of a section', () => {
    expect(findRuleText('E-4.9')?.rule).toBe('E-4.9');
    expect(findRuleText('E-4.10')).toBeUndefined();
    expect(findRuleText('E-4')).toBeUndefined();
  });
});
