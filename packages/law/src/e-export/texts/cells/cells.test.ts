import { GRADES, parseDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { findRuleSource, findRuleText, ruleTexts } from '../index.ts';
import { cellTexts } from './index.ts';

/** Figures of a text, digit groups joined. */
function figures(text: string): readonly string[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) => figure.replace(/[.,]/g, '')).sort();
}

const ENGLISH =
  /(?<!\p{L})(the|and|of|is|are|was|with|from|for|by|which|under|support|ceiling|country|marketplace|year)(?!\p{L})/iu;

const english = (rule: string) => findRuleText(rule)?.says.en;

describe('texts of rows and cells', () => {
  it('have an id of their own each, which no line of the register has', () => {
    const ids = [...ruleTexts, ...cellTexts].map(({ rule }) => rule);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(cellTexts.map((text) => [text.rule, text] as const))(
    '%s is told in both languages with the same figures, its grade and its sources',
    (_, { says, grade, sources, since }) => {
      expect(says.tr).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(says.en).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(says.tr).not.toMatch(ENGLISH);
      expect(says.tr).not.toContain('undefined');
      const dollars = /5 milyon doların|5 million dollars/g;
      expect(figures(says.tr.replace(dollars, ''))).toEqual(figures(says.en.replace(dollars, '')));
      expect(GRADES).toContain(grade);
      if (sources !== '–')
        for (const code of sources.split(', ')) expect(findRuleSource(code), code).toBeDefined();
      if (since !== undefined) expect(parseDay(since)).toBeGreaterThanOrEqual(parseDay('2022-08-25'));
    },
  );

  it('names as doubts only lines that the register tells', () => {
    const named = cellTexts.flatMap(({ doubts }) => doubts ?? []);
    expect(named.filter((doubt) => findRuleText(doubt) === undefined)).toEqual([]);
  });

  it('says of Brazil that it is on the online-store list of September 2024, of Argentina that it is not on the later one of commission', () => {
    expect(english('E-9.5.2.BR')).toBe(
      'Brazil is among the countries of online-store support as seen in September 2024.',
    );
    expect(english('E-10.7.2.AR')).toContain('Argentina is among');
    expect(findRuleText('E-10.7.3.AR')).toBeUndefined();
  });

  it('says of Germany that it was not a target country in September 2024, and is one by the circular of 13 April 2026', () => {
    expect(english('E-12.4.3.DE')).toBe(
      'Germany is not among the target countries as seen in September 2024.',
    );
    expect(english('E-12.4.2.DE')).toBe(
      'Germany is among the target countries by the circular of 13 April 2026.',
    );
  });

  it('tells a whole row of countries, marketplaces named on their own last', () => {
    expect(english('E-10.7.3')).toBe(
      'The countries of commission support as seen in January 2025: Brazil, China, Indonesia, the Philippines, India, Egypt.',
    );
    expect(english('E-10.7.4')).toContain(
      'Etsy (the USA, Canada); automotive spare parts on eBay (the USA, Canada).',
    );
  });

  it('tells a cell of the slides’ matrix with its doubt', () => {
    const cell = findRuleText('E-11.3.order-fulfilment.marketplace');
    expect(cell?.says).toEqual({
      tr: '2022 sunumunun tablosunda sipariş karşılama, pazaryeri: hayır.',
      en: 'In the table of the slides of 2022, order fulfilment, marketplace: no.',
    });
    expect(cell?.doubts).toContain('E-13.15');
  });

  it('gives no amount where the article is repealed', () => {
    expect(figures(english('E-11.2.T.buyerMission.2026') as string)).toEqual(['2026']);
    expect(findRuleText('E-7.T.2026')?.class).toBe('doubt');
  });
});
