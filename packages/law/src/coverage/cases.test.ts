import { readdirSync, readFileSync } from 'node:fs';
import { canonical, parseDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { TOTAL } from '../constructs/ceiling.ts';
import { supports } from '../e-export/supports.ts';
import { intake } from '../facts/intake.ts';
import type { CaseFile, ClaimCase, StatusCase } from './case-file.ts';
import { casesOf, coverageCases, statusCasesOf } from './cases.ts';
import { coverage } from './coverage.ts';
import { exceptions } from './exceptions.ts';
import { sidesOfLine } from './sides.ts';

type Told = ClaimCase & {
  readonly expected: { readonly lines: Readonly<Record<string, { readonly refusedBy: string | null }>> };
};

interface StatusFile {
  readonly status: string;
  readonly cases: readonly StatusCase[];
}

const CONFORMANCE = new URL('../../../../conformance/', import.meta.url);

function filesIn(folder: string): readonly string[] {
  return readdirSync(new URL(`${folder}/`, CONFORMANCE)).filter((file) => file.endsWith('.json'));
}

function read<T>(folder: string, file: string): T {
  return JSON.parse(readFileSync(new URL(`${folder}/${file}`, CONFORMANCE), 'utf8')) as T;
}

const claimCases = filesIn('e-export').map((file) => ({ file, told: read<Told>('e-export', file) }));
const statusCases = filesIn('statuses').map((file) => ({ file, told: read<StatusFile>('statuses', file) }));

/** Times of the law that no claim shows: notices, completion of papers, keeping them. */
const clockVectors = filesIn('clocks').map((file) => ({
  file,
  told: read<CaseFile['told']>('clocks', file),
}));

const shown = coverageCases([...claimCases, ...statusCases, ...clockVectors]);

const portionsOf = ({ claim, decidedOn, knownOn }: Told) =>
  assess(intake(claim), { decidedOn: parseDay(decidedOn), knownOn: parseDay(knownOn) }).run.portions;

const turnedOn = (file: string) =>
  casesOf(file, read<Told>('e-export', file))
    .filter(({ turnsOn }) => turnsOn)
    .map(({ rule, holds }) => [rule, holds]);

describe('what a conformance case shows', () => {
  it('is a failing rule where the case expects a line to be refused by it', () => {
    const missed = claimCases.flatMap(({ file, told }) =>
      Object.values(told.expected.lines)
        .map(({ refusedBy }) => refusedBy)
        .filter((rule) => rule !== null && told.shows === undefined)
        .filter((rule) => !shown.some((one) => one.file === file && one.rule === rule && !one.holds)),
    );
    expect(missed).toEqual([]);
  });

  it('is E-2.23 failing for cash, and nothing else that the case turns on', () => {
    expect(turnedOn('cash-is-refused.json')).toEqual([['E-2.23', false]]);
  });

  it('is the ceiling holding one kuruş below it, and failing one kuruş above, with the cell of its class and year', () => {
    expect(turnedOn('retail-ceiling-2026-one-kurus-below.json')).toEqual([
      ['E-4.T', true],
      ['E-4.T.retailSite.2026', true],
    ]);
    expect(turnedOn('retail-ceiling-2026-one-kurus-above.json')).toEqual([
      ['E-4.T', false],
      ['E-4.T.retailSite.2026', false],
    ]);
  });

  it('is the 20 % share holding at exactly 20 %, and failing one kuruş above', () => {
    expect(turnedOn('share-exactly-20-per-cent.json')).toContainEqual(['E-4.3', true]);
    expect(turnedOn('share-one-kurus-above-20-per-cent.json')).toEqual([['E-4.3', false]]);
  });

  it('is the bonus holding for Germany from 13 April 2026, and open the day before', () => {
    expect(turnedOn('germany-on-13-april-2026.json')).toContainEqual(['E-2.2', true]);
    const before = turnedOn('germany-on-12-april-2026.json').map(([rule]) => rule);
    expect(before).not.toContain('E-2.2');
  });

  it('is the Turkish-product ratio failing where it lowers the award', () => {
    expect(turnedOn('turkish-product-ratio-in-proportion.json')).toEqual([['E-2.6', false]]);
  });

  it('is what the case itself says, where it does', () => {
    const told = read<Told>('e-export', 'cash-is-refused.json');
    const said = (shows: ClaimCase['shows'] & {}) =>
      casesOf('x.json', { ...told, shows })
        .filter(({ rule }) => rule === 'E-2.23')
        .map(({ holds }) => holds);
    expect(said('holds')).toEqual([true]);
    expect(said('both')).toEqual([true, false]);
    expect(said({ 'E-2.23': 'fails' })).toEqual([false]);
  });

  it('is neither where some conditions of a status hold and others do not', () => {
    const rule = ['E-1.5.1'];
    const sides = (...verdicts: readonly ('holds' | 'fails' | 'unknown')[]) =>
      statusCasesOf('x.json', {
        rule,
        expected: {
          conditions: Object.fromEntries(verdicts.map((verdict, index) => [`c${index}`, verdict])),
        },
      }).map(({ holds }) => holds);
    expect(sides('holds', 'holds')).toEqual([true]);
    expect(sides('fails', 'fails')).toEqual([false]);
    expect(sides('holds', 'fails')).toEqual([]);
    expect(sides('unknown')).toEqual([]);
  });
});

describe('the cases of the law of e-export', () => {
  it('show each demand of each support refusing a line, each count too, and each share and ceiling of its own cutting one', () => {
    // Supports share demands: one that stands in several is one demand.
    const asked = new Map(
      supports.flatMap((support) =>
        support.demands.map(({ rule, condition }) => [
          `${rule} ${canonical(condition.canonical)}`,
          support.id,
        ]),
      ),
    );
    const limits = new Set(
      supports.flatMap(({ id, counts, shares, limits: ceilings }) => [
        ...counts.map(({ name }) => `${id} ${name}`),
        ...shares.map(({ of }) => `${id} ${of}`),
        ...ceilings.filter(({ tier }) => tier !== TOTAL).map(({ rule }) => `${id} ${rule}`),
      ]),
    );
    for (const portion of claimCases.flatMap(({ told }) => portionsOf(told))) {
      const { support } = portion.support;
      const refusing = portion.support.demands[portion.refusedBy];
      if (refusing !== undefined) asked.delete(`${refusing.rule} ${canonical(refusing.condition.canonical)}`);
      if (portion.countedOut !== undefined) limits.delete(`${support.id} ${portion.countedOut.name}`);
      if (portion.refusal !== undefined) continue;
      for (const { rule, holds } of sidesOfLine(portion)) {
        if (holds !== false) continue;
        limits.delete(`${support.id} ${rule}`);
        for (const { of, sources } of support.shares)
          if (sources[0].rule === rule) limits.delete(`${support.id} ${of}`);
      }
    }
    expect([...asked]).toEqual([]);
    expect([...limits]).toEqual([]);
  });

  const whole = coverage(shown, 'e-export');

  it('show every computing id holding and failing, or its exception is named', () => {
    const bare = whole.items.filter(({ id }) => whole.open.includes(id));
    expect(bare.map(({ id, gaps }) => `${id}: ${gaps.join(', ')}`)).toEqual([]);
  });

  it('leave no exception that is not needed', () => {
    const needless = exceptions.filter(({ id, gaps }) => {
      if (!id.startsWith('E-')) return false;
      const found = whole.items.find((item) => item.id === id)?.gaps ?? [];
      return gaps.some((gap) => !found.includes(gap));
    });
    expect(needless.map(({ id }) => id)).toEqual([]);
  });
});
