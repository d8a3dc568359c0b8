import { readdirSync, readFileSync } from 'node:fs';
import { parseDay } from '@kervan/kit';
import { type StatusAnswer, statusesFor, takeStatusFacts } from '@kervan/law';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dice } from './dice.fixture.ts';
import { NotTold } from './evaluator/claim.ts';
import type { StatusFacts } from './evaluator/status-answers.ts';
import { judge, STATUS_NAMES, type StatusName, wholeOf } from './evaluator/statuses.ts';
import { randomStatusFacts, STATUS_DAYS } from './random-statuses.fixture.ts';

interface StatusFile {
  readonly status: StatusName;
  readonly facts: StatusFacts;
  readonly cases: readonly {
    readonly case: string;
    readonly with: StatusFacts;
    readonly on: string;
    readonly knownOn: string;
    readonly expected: { readonly verdict: string; readonly conditions: Readonly<Record<string, string>> };
  }[];
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
    return told.map((one) => ({ ...one, status, told: { ...facts, ...one.with } }));
  });

describe('the second evaluator on the statuses', () => {
  it.each(cases)('$status on $on: $case', ({ status, told, on, knownOn, expected }) => {
    const { conditions, whole } = judgedWhereTold(status, told, on, knownOn);
    for (const [name, verdict] of Object.entries(expected.conditions))
      if (conditions[name] !== undefined) expect([name, conditions[name]]).toEqual([name, verdict]);
    if (whole !== undefined) expect(whole).toBe(expected.verdict);
  });

  it('leaves few conditions of the cases unjudged', () => {
    const asked = cases.flatMap(({ status, told, on, knownOn, expected }) => {
      const { conditions } = judgedWhereTold(status, told, on, knownOn);
      return Object.keys(expected.conditions).map((name) => conditions[name] !== undefined);
    });
    expect(asked.filter((judged) => !judged).length).toBeLessThanOrEqual(asked.length / 20);
  });
});

/** A case tells only what it is about: where something else is not told, the evaluator judges nothing of it. */
function judgedWhereTold(status: StatusName, told: StatusFacts, on: string, knownOn: string) {
  try {
    const judged = judge(status, told, on, knownOn);
    return { conditions: judged.conditions, whole: judged.whole ? wholeOf(judged) : undefined };
  } catch (error) {
    if (!(error instanceof NotTold)) throw error;
    return { conditions: {} as Readonly<Record<string, string>>, whole: undefined };
  }
}

function lawOn(facts: StatusFacts, on: string, knownOn: string): readonly StatusAnswer[] {
  const origin = { kind: 'declaration', by: 'conformance' } as const;
  const told = Object.entries(facts).map(([fact, value]) => ({ fact, value, origin, recordedOn: on }));
  return statusesFor(takeStatusFacts(told), { on: parseDay(on), knownOn: parseDay(knownOn) });
}

const RUNS = 2_000;

describe('law package and second evaluator on the statuses', () => {
  it('agree on random firms of which everything is told, condition by condition', {
    timeout: 600_000,
  }, () => {
    const counts = new Map<string, number>();
    let firms = 0;
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const dice = new Dice(gen);
        const facts = randomStatusFacts(dice);
        const [on, knownOn] = dice.of(STATUS_DAYS);
        const law = lawOn(facts, on, knownOn);
        firms += 1;
        for (const status of STATUS_NAMES) {
          let judged: ReturnType<typeof judge>;
          try {
            judged = judge(status, facts, on, knownOn);
          } catch (error) {
            expect(error).toBeInstanceOf(NotTold);
            continue;
          }
          const answer = law.find((one) => one.status === status);
          const found = new Map(
            [...(answer?.conditions ?? []), ...(answer?.classes ?? [])].map((one) => [
              one.condition,
              one.verdict,
            ]),
          );
          for (const [name, verdict] of Object.entries(judged.conditions)) {
            expect([status, on, name, found.get(name)]).toEqual([status, on, name, verdict]);
            const key = `${status}.${name} ${verdict}`;
            counts.set(key, (counts.get(key) ?? 0) + 1);
          }
          if (judged.whole) expect([status, on, answer?.verdict]).toEqual([status, on, wholeOf(judged)]);
        }
      }),
      { numRuns: RUNS },
    );
    const conditions = [...new Set([...counts.keys()].map((key) => key.split(' ')[0] ?? ''))];
    const rare = conditions
      .flatMap((name) => [`${name} holds`, `${name} fails`])
      .filter((key) => (counts.get(key) ?? 0) < firms / 100);
    console.log(`conformance: ${firms} firms, ${conditions.length} conditions, each holding and failing`);
    expect(rare).toEqual([]);
  });
});
