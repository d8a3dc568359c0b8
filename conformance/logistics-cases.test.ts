import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NotTold } from './evaluator/claim.ts';
import type { Claim } from './evaluator/logistics/claim.ts';
import type { Result } from './evaluator/logistics/evaluate.ts';
import { BEST, inEveryWay, type Range, WORST } from './evaluator/logistics/range.ts';

interface Told {
  readonly least: string;
  readonly most: string | null;
}

interface Case {
  readonly case: string;
  readonly fullyTold: boolean;
  readonly claim: Claim;
  readonly decidedOn: string;
  readonly knownOn: string;
  readonly expected: {
    readonly award: Told & { readonly undetermined?: boolean };
    readonly lines: Readonly<Record<string, Told & { readonly refusedBy: string | null }>>;
  };
  /** What counts of a line before the rate. */
  readonly eligible?: Readonly<Record<string, Told>>;
}

const FOLDER = new URL('logistics/', import.meta.url);
const cases = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({ file, ...(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Case) }));

interface Decided {
  readonly worst: readonly Result[];
  readonly best: readonly Result[];
}

function decide({ claim, decidedOn, knownOn }: Case): Decided {
  const days = { decidedOn, knownOn };
  return { worst: inEveryWay(claim, days, WORST), best: inEveryWay(claim, days, BEST) };
}

/** The least and the most that some figure comes to. */
function range({ worst, best }: Decided, of: (result: Result) => bigint): Range {
  const all = [...worst, ...best].map(of);
  return {
    least: all.reduce((one, other) => (one < other ? one : other)),
    most: all.reduce((one, other) => (one > other ? one : other)),
  };
}

/** As a case shows it: no most where it compares none. */
function shown({ least, most }: Range, expected: Told | undefined): Told {
  return { least: String(least), most: expected?.most === null ? null : String(most) };
}

function told({ least, most }: Told): Told {
  return { least, most };
}

describe('the second evaluator on the cases of Decision 5448', () => {
  it.each(cases.filter(({ fullyTold }) => fullyTold))('decides $file as expected: $case', (one) => {
    const decided = decide(one);
    const { award, lines } = one.expected;
    expect(
      shown(
        range(decided, (result) => result.award),
        award,
      ),
    ).toEqual(told(award));
    const ends = decided.best.map((result) => [...result.lines.values()]);
    if (award.undetermined !== undefined)
      expect(ends.some((all) => all.some((line) => line.undetermined))).toBe(award.undetermined);
    for (const [id, line] of Object.entries(lines)) {
      expect([
        id,
        shown(
          range(decided, (result) => result.lines.get(id)?.award ?? -1n),
          line,
        ),
      ]).toEqual([id, told(line)]);
      const broken = [...(decided.best[0]?.lines.get(id)?.broken ?? [])];
      if (line.refusedBy === null) expect([id, ...broken]).toEqual([id]);
      else expect([id, ...broken]).toContain(line.refusedBy);
    }
    for (const [id, line] of Object.entries(one.eligible ?? {}))
      expect([
        id,
        shown(
          range(decided, (result) => result.lines.get(id)?.eligible ?? -1n),
          line,
        ),
      ]).toEqual([id, line]);
  });

  it.each(cases.filter(({ fullyTold }) => !fullyTold))(
    'does not decide $file, in which something is not told, or stays within what is expected: $case',
    (one) => {
      let decided: Decided;
      try {
        decided = decide(one);
      } catch (error) {
        expect(error).toBeInstanceOf(NotTold);
        return;
      }
      const { least, most } = range(decided, (result) => result.award);
      const { award } = one.expected;
      expect([String(least), award.least, least >= BigInt(award.least)]).toEqual([
        String(least),
        award.least,
        true,
      ]);
      if (award.most !== null) expect(most).toBeLessThanOrEqual(BigInt(award.most));
    },
  );
});
