import { parseDay } from '@kervan/kit';
import { type Assessment, assess, type ClaimFile, describe, intake } from '@kervan/law';
import { expect } from 'vitest';
import { evaluate, type Result } from './evaluator/evaluate.ts';

export interface Range {
  readonly least: string;
  /** Nothing in a case of which no source gives the rate. */
  readonly most: string | null;
}

/** An answer to a claim, in the form of a case's expectation. */
export interface Answer {
  readonly award: Range & { readonly undetermined?: boolean };
  readonly lines: Readonly<Record<string, Range & { readonly refusedBy: string | null }>>;
}

/** What the law package answers. */
export function lawAnswer(claim: ClaimFile, decidedOn: string, knownOn: string): Answer {
  return answerIn(lawAssessment(claim, decidedOn, knownOn));
}

export function lawAssessment(claim: ClaimFile, decidedOn: string, knownOn: string): Assessment {
  return assess(intake(claim), { decidedOn: parseDay(decidedOn), knownOn: parseDay(knownOn) });
}

/** What an assessment says of each line, all its stretches of time together. */
export function answerIn({ award, claim: taken, run, lineAwards, undetermined }: Assessment): Answer {
  return {
    award: { least: String(award.least), most: String(award.most), undetermined },
    lines: Object.fromEntries(
      taken.ranked.map((line, index) => {
        const parts = run.portions.filter((portion) => portion.line === line);
        // A line laid on several stretches of time is refused where every stretch is.
        const refused = parts.every(({ refusal }) => refusal !== undefined);
        return [
          line.id,
          {
            least: String(lineAwards[index]?.least),
            most: String(lineAwards[index]?.most),
            refusedBy: refused ? (parts[0]?.refusal?.rule ?? null) : null,
          },
        ];
      }),
    ),
  };
}

/** What of each line counts, in kuruş, before the rate: all that can be compared where no source gives the rate. */
export function eligibleOf(claim: ClaimFile, decidedOn: string, knownOn: string) {
  const { lines } = describe(lawAssessment(claim, decidedOn, knownOn));
  const eligible: Record<string, { least: bigint; most: bigint | null }> = {};
  for (const { line, eligibleLira } of lines) {
    const before = eligible[line] ?? { least: 0n, most: 0n };
    const most = eligibleLira.most === null ? null : kurus(eligibleLira.most);
    eligible[line] = {
      least: before.least + kurus(eligibleLira.least),
      most: before.most === null || most === null ? null : before.most + most,
    };
  }
  return eligible;
}

function kurus(decimal: string): bigint {
  return BigInt(decimal.replace('.', ''));
}

/** The evaluator in the least and the most favourable world that law and ledger leave open. */
export function evaluated(claim: ClaimFile, knownOn: string): readonly [least: Result, most: Result] {
  return [
    evaluate(claim, knownOn, { pendingCounts: true, favourable: () => false }),
    evaluate(claim, knownOn, { pendingCounts: false, favourable: () => true }),
  ];
}

/** Worlds in between, in which some of what no source tells turns out well and some does not. */
export function mixedWorlds(claim: ClaimFile, knownOn: string): readonly Result[] {
  return [1, 2, 3].map((world) =>
    evaluate(claim, knownOn, {
      pendingCounts: world % 2 === 0,
      favourable: (question) => [...`${question}${world}`].reduce(mix, 7) % 2 === 0,
    }),
  );
}

function mix(before: number, letter: string): number {
  return (before * 31 + letter.charCodeAt(0) * 7 + (before >> 4)) % 1_000_003;
}

/** The evaluator's two worlds as one answer. */
export function answerOf(least: Result, most: Result): Answer {
  return {
    award: {
      least: String(least.award),
      most: String(most.award),
      undetermined: isUndetermined(most),
    },
    lines: Object.fromEntries(
      [...most.lines].map(([id, { award, broken }]) => [
        id,
        {
          least: String(least.lines.get(id)?.award),
          most: String(award),
          refusedBy: [...broken][0] ?? null,
        },
      ]),
    ),
  };
}

export function isUndetermined({ lines }: Result): boolean {
  return [...lines.values()].some(({ undetermined }) => undetermined);
}

/** Nothing is left open: one award, one answer on every line; the law names one of the rules that the line breaks. */
export function expectPoint(law: Answer, { award, lines }: Result): void {
  for (const [id, { least, most, refusedBy }] of Object.entries(law.lines)) {
    const only = String(lines.get(id)?.award);
    expect([id, least, most]).toEqual([id, only, only]);
    const broken = [...(lines.get(id)?.broken ?? [])];
    if (refusedBy === null) expect([id, ...broken]).toEqual([id]);
    else expect([id, ...broken]).toContain(refusedBy);
  }
  expect([law.award.least, law.award.most]).toEqual([String(award), String(award)]);
}

/**
 * Where law or ledger leave something open, the law's range holds what every world awards, and it refuses only what every world
 * refuses. Of one line it is no wider than that. Tells whether it was no wider of the claim.
 */
export function expectRange(law: Answer, worlds: readonly Result[]): boolean {
  const within = ({ least, most }: Range, one: bigint) => BigInt(least) <= one && one <= BigInt(most ?? 0);
  for (const { award, lines } of worlds) {
    expect([law.award, award, within(law.award, award)]).toEqual([law.award, award, true]);
    for (const [id, line] of Object.entries(law.lines)) {
      const one = lines.get(id);
      expect([id, line, one?.award, within(line, one?.award ?? -1n)]).toEqual([id, line, one?.award, true]);
      if (line.refusedBy !== null)
        expect([id, line.refusedBy, one?.broken.size]).not.toEqual([id, line.refusedBy, 0]);
    }
  }
  const [least, most] = worlds as readonly [Result, Result];
  const isExact = law.award.least === String(least.award) && law.award.most === String(most.award);
  if (least.lines.size === 1)
    expect([law.award.least, law.award.most]).toEqual([String(least.award), String(most.award)]);
  return isExact;
}
