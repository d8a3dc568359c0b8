import { describe, expect, it } from 'vitest';
import { ruleTexts } from '../e-export/texts/index.ts';
import { findRuleText } from '../view/rule-texts.ts';
import { findRule } from '../view/rules.ts';
import { doubts, findDoubt, readingInForce } from './register.ts';

/** Doubts about documents and days that hang on no single line of the fact file. */
const OWN_NAMES = [
  'line-order',
  'half-day',
  'payment-spread',
  'facts-later-wins',
  'approval-day',
  'area-excess',
  'lodging-day',
];

const ENGLISH =
  /(?<!\p{L})(the|and|of|is|are|was|were|with|from|for|by|must|may|which|when|where|under|support|ceiling|sales|company|country|year|marketplace|invoice|payment|expense|rate|share|law|rule|status)(?!\p{L})/iu;

const each = doubts.map((doubt) => [doubt.id, doubt] as const);

/** Lines of section 13 that say what was not found at all: there is nothing to choose between. */
const NOT_FOUND = Array.from({ length: 9 }, (_, index) => `E-13.${index + 1}`);
const CONFLICTS = Array.from({ length: 19 }, (_, index) => `E-13.${index + 10}`);

describe('the register of doubts', () => {
  it('has every doubt once', () => {
    expect(new Set(doubts.map(({ id }) => id)).size).toBe(doubts.length);
  });

  it.each(each)('%s is named after a line or section of the fact file, or by a name of its own', (id) => {
    const line = id.replace(/(?<=\d|T)-[a-z].*$/, '');
    const told = [id, line, `${line}.1`].some((name) => findRuleText(name) !== undefined);
    expect(told || OWN_NAMES.includes(id) || id.startsWith('evidence-')).toBe(true);
  });

  it.each(each)(
    '%s asks a question, gives the reading taken among its readings, and says why',
    (_, doubt) => {
      expect(doubt.place.tr).toMatch(/^[\p{Lu}\p{N}“%].*\?$/u);
      expect(doubt.place.en).toMatch(/^[\p{Lu}\p{N}“%].*\?$/u);
      expect(Object.keys(doubt.readings)).toContain(doubt.taken);
      for (const said of Object.values(doubt.readings)) {
        expect(said.tr).toMatch(/[^.\s]$/);
        expect(said.en).toMatch(/[^.\s]$/);
      }
      expect(doubt.why.tr).toMatch(/\S\.$/);
      expect(doubt.why.en).toMatch(/\S\.$/);
    },
  );

  it.each(each)('%s speaks Turkish in Turkish and English in English', (_, doubt) => {
    for (const { tr, en } of [doubt.place, doubt.why, ...Object.values(doubt.readings)]) {
      expect(tr).not.toMatch(ENGLISH);
      expect(tr).not.toBe(en);
      expect(`${tr}${en}`).not.toMatch(/ {2}|\n/);
    }
  });

  it.each(each)('%s names the rules that rest on it, each told by the register of rules', (_, doubt) => {
    expect(doubt.bearsOn.length).toBeGreaterThan(0);
    expect(doubt.bearsOn.filter((rule) => findRule(rule) === undefined)).toEqual([]);
  });

  it('offers no choice where choosing would change no figure', () => {
    const idle = doubts.filter(({ actsOn }) => actsOn === 'none');
    expect(idle.length).toBeGreaterThan(0);
    expect(idle.filter(({ readings }) => Object.keys(readings).length > 1).map(({ id }) => id)).toEqual([]);
  });

  it.each(CONFLICTS)('has the conflict %s of the fact file', (line) => {
    expect(doubts.some(({ id }) => id === line || id.startsWith(`${line}-`))).toBe(true);
  });

  it.each(NOT_FOUND)('has no reading for %s, which was not found at all', (line) => {
    expect(doubts.filter(({ id }) => id === line || id.startsWith(`${line}-`))).toEqual([]);
    expect(findRuleText(line)?.class).toBe('doubt');
  });

  it('answers every line that the texts of the rules call a doubt or name as one, but for what was not found', () => {
    const named = ruleTexts.flatMap(({ rule, class: kind, doubts: lines }) => [
      ...(kind === 'doubt' ? [rule] : []),
      ...(lines ?? []),
    ]);
    const open = [...new Set(named)].filter((line) => !NOT_FOUND.includes(line));
    expect(open.length).toBeGreaterThan(20);
    const answered = (line: string) =>
      doubts.some(({ id, bearsOn }) => id === line || id.startsWith(`${line}-`) || bearsOn.includes(line));
    expect(open.filter((line) => !answered(line))).toEqual([]);
  });

  it('takes the first of two readings of E-13.15 unless the other is chosen, and no reading that does not exist', () => {
    expect(Object.keys(findDoubt('E-13.15')?.readings ?? {})).toEqual([
      'with-marketplaces',
      'without-marketplaces',
    ]);
    expect(readingInForce({})('E-13.15')).toBe('with-marketplaces');
    expect(readingInForce({ 'E-13.15': 'without-marketplaces' })('E-13.15')).toBe('without-marketplaces');
    expect(readingInForce({ 'E-13.15': 'some-of-them' })('E-13.15')).toBe('with-marketplaces');
  });
});
