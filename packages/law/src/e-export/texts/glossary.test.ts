import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findRuleText } from '../../view/rule-texts.ts';

const glossary = readFileSync(new URL('../../../../../docs/glossary.md', import.meta.url), 'utf8');

/** The rows of the glossary's tables: English, Turkish, code, law, meaning. */
const rows = glossary
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
  .filter(([english]) => english !== 'English');

describe('the glossary', () => {
  it('has at least 240 terms of both regimes, each with five filled columns', () => {
    expect(rows.length).toBeGreaterThanOrEqual(240);
    expect(rows.filter((row) => row.length !== 5 || row.some((cell) => cell === ''))).toEqual([]);
  });

  it('explains no English term twice', () => {
    const terms = rows.map(([english]) => english);
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
  });

  it('cites only rules that the registers of both regimes know', () => {
    const cited = [...glossary.matchAll(/\b(?:[EL]-\d[\w.]*\w|L-T\.[\w.-]*\w|K-[\w.-]*\w|[MOC]-\d+)/g)].map(
      ([rule]) => rule,
    );
    expect(cited.filter((rule) => !rule.startsWith('E-')).length).toBeGreaterThan(100);
    expect(cited.filter((rule) => findRuleText(rule) === undefined)).toEqual([]);
  });
});
