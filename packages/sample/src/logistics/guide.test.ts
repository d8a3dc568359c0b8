import { readFileSync } from 'node:fs';
import { factCatalogue, supports } from '@kervan/law';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');

const english = read('docs/guides/logistics-claim.md');
const turkish = read('docs/guides/logistics-claim.tr.md');

/** Names in code marks: of facts, answers, kinds, supports, fields. */
const namesIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/`([A-Za-z/-]+)`/g)].map(([, name]) => name ?? '')),
];

/** Sections of the supports, by the id that stands in their heading or first line. */
const sectionOf = (text: string, support: string): string =>
  text.split(/^### /m).find((section) => section.includes(`\`${support}\``)) ?? '';

/** Participants of a national participation spend on what m.8 lists. */
const KINDS_ELSEWHERE: Readonly<Record<string, string>> = {
  'logistics/national-participation': sectionOf(english, 'logistics/individual-participation'),
};

/** Kinds that stand anywhere in a condition's canonical form. */
function kindsWithin(value: unknown): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'kindIn' || key === 'kindNotIn' ? (inner as readonly string[]) : kindsWithin(inner),
  );
}

const logistics = supports.filter(({ id }) => id.startsWith('logistics/'));

describe('the guide to logistics claims', () => {
  it('says the same names in both languages', () => {
    expect([...namesIn(turkish)].sort()).toEqual([...namesIn(english)].sort());
    expect(namesIn(english).length).toBeGreaterThan(150);
  });

  it('tells every fact that a logistics support asks for, by the name of the catalogue', () => {
    const asked = new Set(
      logistics.flatMap(({ demands }) => demands.flatMap(({ condition }) => condition.needs)),
    );
    expect(asked.size).toBeGreaterThan(50);
    expect([...asked].filter((fact) => !namesIn(english).includes(fact))).toEqual([]);
  });

  it('has a section for each support, with each kind of expense that its conditions name', () => {
    expect(logistics).toHaveLength(12);
    for (const { id, demands } of logistics) {
      const section = sectionOf(english, id) + (KINDS_ELSEWHERE[id] ?? '');
      const kinds = demands.flatMap(({ condition }) => kindsWithin(condition.canonical));
      expect(kinds.length, id).toBeGreaterThan(0);
      expect([id, kinds.filter((kind) => !namesIn(section).includes(kind))]).toEqual([id, []]);
    }
  });

  it('marks what the law presumes where nobody told it', () => {
    for (const { name, presumed } of factCatalogue)
      if (presumed !== undefined && english.includes(`\`${name}\``))
        for (const text of [english, turkish]) expect(text, name).toMatch(new RegExp(`\`${name}\`\\.?†`));
  });
});
