import { parseDay } from '@kervan/kit';
import { assess } from '../assess/assess.ts';
import { intake } from '../facts/intake.ts';
import type { CaseFile, ClaimCase, CoverageCase, StatusCase } from './case-file.ts';
import { clockCasesOf, setOffCasesOf } from './cases-beside-claims.ts';
import { parentsOf } from './evidence.ts';
import { listSides } from './list-sides.ts';
import { type Side, sidesOfLine } from './sides.ts';

/** What the files of the conformance cases show, for `coverage`. */
export function coverageCases(files: readonly CaseFile[]): readonly CoverageCase[] {
  return files.flatMap(({ file, told }) => {
    if ('status' in told) return told.cases.flatMap((one) => statusCasesOf(file, one));
    if ('offset' in told) return setOffCasesOf(file, told);
    if ('claim' in told) return casesOf(file, told);
    return told.cases.flatMap((one) => clockCasesOf(file, one));
  });
}

/**
 * Which rules a case shows holding and failing: those it turns on, and by the way every other that met one of its lines. A rule
 * that no line knows (a reading or a convention) holds, one that a line leaves open shows neither. `shows` of the case goes before what its lines tell.
 */
export function casesOf(file: string, one: ClaimCase): readonly CoverageCase[] {
  const days = { decidedOn: parseDay(one.decidedOn), knownOn: parseDay(one.knownOn) };
  const claim = intake(one.claim);
  const { portions } = assess(claim, days).run;
  const context = { ...days, claim, slots: claim.slots, filingDay: claim.filedOn ?? days.decidedOn };
  const met = portions.flatMap((portion) => [...sidesOfLine(portion), ...listSides(portion, context)]);
  const named = one.rule.flatMap((rule): readonly Side[] => {
    const told = typeof one.shows === 'object' ? one.shows[rule] : one.shows;
    if (told === 'both') return [side(rule, true), side(rule, false)];
    if (told !== undefined) return [side(rule, told === 'holds')];
    const about = met.filter((other) => isOrIsUnder(other.rule, rule));
    if (about.length > 0) return about.map(({ holds }) => side(rule, holds));
    return portions.some(({ undecided, refusal }) => !undecided && refusal === undefined)
      ? [side(rule, true)]
      : [];
  });
  const turning = (rule: string) => one.rule.some((named) => isOrIsUnder(rule, named));
  // What a case says of itself is not said again by its lines.
  const rest = met.filter(({ rule }) => !one.rule.includes(rule));
  return distinct(
    [...named, ...rest].flatMap(({ rule, holds }) =>
      holds === undefined ? [] : [{ file, rule, holds, turnsOn: turning(rule) }],
    ),
  );
}

/** The same for a case of a status: its rules fail where all expected conditions fail, and hold where all of them hold. */
export function statusCasesOf(file: string, { rule, expected }: StatusCase): readonly CoverageCase[] {
  const verdicts = [...new Set(Object.values(expected.conditions))];
  const [verdict] = verdicts;
  if (verdicts.length !== 1 || verdict === 'unknown') return [];
  return rule.map((one) => ({ file, rule: one, holds: verdict === 'holds', turnsOn: true }));
}

function side(rule: string, holds: Side['holds']): Side {
  return { rule, holds };
}

/** `E-11.1.T` is the table of `E-11.1`; `E-12.4.2` is a row of `E-12.4`. */
function isOrIsUnder(one: string, rule: string): boolean {
  return one === rule || parentsOf(one).includes(rule);
}

function distinct(cases: readonly CoverageCase[]): readonly CoverageCase[] {
  return [...new Map(cases.map((one) => [`${one.rule} ${one.holds}`, one])).values()];
}
