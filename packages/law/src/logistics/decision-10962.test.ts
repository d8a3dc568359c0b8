import { describe, expect, it } from 'vitest';
import { decision10962, toldOf10962 } from './decision-10962.ts';

describe('what is told of Decision 10962', () => {
  it('is second-hand in every line, and names who tells it', () => {
    for (const { grade, from } of toldOf10962) {
      expect(grade).toBe('second-hand');
      expect(from).toContain('GitHub');
    }
  });

  it('is told in both languages, each thing once', () => {
    for (const lang of ['tr', 'en'] as const) {
      const whats = toldOf10962.map(({ what }) => what[lang]);
      expect(new Set(whats).size).toBe(whats.length);
      for (const { what, figure } of toldOf10962) {
        expect(what[lang].length).toBeGreaterThan(3);
        expect(figure[lang].length).toBeGreaterThan(2);
      }
    }
  });

  it('tells its repeal of 5448 in art. 49, its effect from 1 January 2026 in art. 50, and the update in art. 43', () => {
    const at = (article: string) => toldOf10962.find((one) => one.article?.en === article);
    expect(at('art. 49')?.figure.en).toBe('5447 (E-Turquality) and 5448');
    expect(at('art. 50')?.figure).toEqual({ tr: '01.01.2026’dan itibaren', en: 'from 1 January 2026' });
    expect(at('art. 43')?.figure.tr).toContain('yeniden değerleme oranı');
    expect(at('art. 1')).toBeUndefined();
  });

  it('writes the figures as each language groups them', () => {
    const figure = (what: string) => toldOf10962.find((one) => one.what.en === what)?.figure;
    expect(figure('Certification')).toEqual({ tr: 'yılda 4.000.000 TL', en: 'TRY 4,000,000 a year' });
    expect(figure('Unit support')).toEqual({
      tr: 'birim başına yılda en çok 6.000.000 TL',
      en: 'at most TRY 6,000,000 per unit a year',
    });
  });

  it('says that its text was not read and that a transitional rule is unknown', () => {
    expect(decision10962.note.tr).toContain('metni okunmamıştır');
    expect(decision10962.note.en).toContain('the text was not read');
    expect(decision10962.note.en).toContain('is unknown');
  });
});
