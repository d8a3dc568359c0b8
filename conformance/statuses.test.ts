import { readdirSync, readFileSync } from 'node:fs';
import { parseDay } from '@kervan/kit';
import { type StatusFactEntry, statusesFor, takeStatusFacts } from '@kervan/law';
import { describe, expect, it } from 'vitest';

interface StatusCase {
  readonly case: string;
  readonly vaka: string;
  readonly rule: readonly string[];
  readonly working: string;
  readonly with: Readonly<Record<string, StatusFactEntry['value']>>;
  readonly on: string;
  readonly knownOn: string;
  readonly expected: { readonly verdict: string; readonly conditions: Readonly<Record<string, string>> };
}

interface StatusFile {
  readonly status: string;
  readonly facts: Readonly<Record<string, StatusFactEntry['value']>>;
  readonly cases: readonly StatusCase[];
}

const FOLDER = new URL('statuses/', import.meta.url);
const cases = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .flatMap((file) => {
    const {
      status,
      facts,
      cases: told,
    } = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as StatusFile;
    return told.map((one) => ({ ...one, file, status, told: { ...facts, ...one.with } }));
  });

describe('cases of the statuses of Decision 5986', () => {
  it('cover every status, each with its working and its rules', () => {
    expect(new Set(cases.map(({ status }) => status))).toEqual(
      new Set(['company', 'retailSite', 'marketplace', 'b2bPlatform', 'consortium', 'cooperationBody']),
    );
    for (const { case: said, vaka, rule, working } of cases) {
      expect(rule.length, said).toBeGreaterThan(0);
      expect(working.length, said).toBeGreaterThan(10);
      expect(vaka.length, said).toBeGreaterThan(10);
    }
  });

  it.each(cases)('$status on $on: $case', ({ status, told, on, knownOn, expected }) => {
    const facts = takeStatusFacts(
      Object.entries(told).map(([fact, value]) => ({
        fact,
        value,
        origin: { kind: 'declaration', by: 'conformance' },
        recordedOn: on,
      })),
    );
    const days = { on: parseDay(on), knownOn: parseDay(knownOn) };
    const answer = statusesFor(facts, days).find((one) => one.status === status);
    const found = [...(answer?.conditions ?? []), ...(answer?.classes ?? [])];
    const conditions = Object.fromEntries(
      Object.keys(expected.conditions).map((name) => [
        name,
        found.find(({ condition }) => condition === name)?.verdict,
      ]),
    );
    expect({ verdict: answer?.verdict, conditions }).toEqual(expected);
  });
});
