import { readdirSync, readFileSync } from 'node:fs';
import { canonical, parseDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { type Ceiling, isByReading } from '../constructs/ceiling.ts';
import { intake } from '../facts/intake.ts';
import { supports } from '../logistics/supports.ts';
import type { Portion } from '../pipeline/portion.ts';
import type { CaseFile, ClaimCase } from './case-file.ts';
import { coverageCases } from './cases.ts';
import { clockCasesOf, setOffCasesOf } from './cases-beside-claims.ts';
import { coverage } from './coverage.ts';
import { sidesOfLine } from './sides.ts';

const CONFORMANCE = new URL('../../../../conformance/', import.meta.url);

function read(folder: string): readonly CaseFile[] {
  return readdirSync(new URL(`${folder}/`, CONFORMANCE))
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      file,
      told: JSON.parse(readFileSync(new URL(`${folder}/${file}`, CONFORMANCE), 'utf8')) as CaseFile['told'],
    }));
}

const claimCases = read('logistics');
const shown = coverageCases([...claimCases, ...read('offset'), ...read('clocks')]);

function portionsOf({ claim, decidedOn, knownOn }: ClaimCase): readonly Portion[] {
  return assess(intake(claim), { decidedOn: parseDay(decidedOn), knownOn: parseDay(knownOn) }).run.portions;
}

describe('the cases of the law of logistics', () => {
  it('show every computing id holding and failing', () => {
    const whole = coverage(shown, 'logistics');
    const bare = whole.items.filter(({ id }) => whole.open.includes(id));
    expect(bare.map(({ id, gaps }) => `${id}: ${gaps.join(', ')}`)).toEqual([]);
  });

  it('show each demand of each support refusing a line, and each count, measure, cap and known ceiling cutting one', () => {
    // Supports share demands: one that stands in several is one demand.
    const asked = new Set(
      supports.flatMap(({ demands }) =>
        demands.map(({ rule, condition }) => `${rule} ${canonical(condition.canonical)}`),
      ),
    );
    const limits = new Set(
      supports.flatMap(({ id, counts, scales = [], caps = [], limits: ceilings }) => [
        ...counts.map(({ name }) => `${id} ${name}`),
        ...[...scales, ...caps].map(({ rule }) => `${id} ${rule}`),
        ...ceilings.filter(({ table }) => hasAmounts(table)).map(({ rule }) => `${id} ${rule}`),
      ]),
    );
    for (const { told } of claimCases) {
      if (!('claim' in told)) continue;
      for (const portion of portionsOf(told)) {
        const { support } = portion.support;
        const refusing = portion.support.demands[portion.refusedBy];
        if (refusing !== undefined)
          asked.delete(`${refusing.rule} ${canonical(refusing.condition.canonical)}`);
        if (portion.countedOut !== undefined) limits.delete(`${support.id} ${portion.countedOut.name}`);
        if (portion.refusal !== undefined) continue;
        for (const { rule, holds } of sidesOfLine(portion))
          if (holds === false) limits.delete(`${support.id} ${rule}`);
      }
    }
    expect([...asked]).toEqual([]);
    expect([...limits]).toEqual([]);
  });
});

/** Where no source gives an amount nothing can be cut. */
function hasAmounts(table: Ceiling['table']): boolean {
  const tables = isByReading(table) ? Object.values(table.by) : [table];
  return tables.some((one) => Object.values(one).some(({ entries }) => entries.length > 0));
}

describe('what a case of logistics shows', () => {
  const turnedOn = (name: string) =>
    shown.flatMap(({ file, rule, holds, turnsOn }) => (file === name && turnsOn ? [[rule, holds]] : []));

  it('is the amount of a unit holding one kuruş below it, and failing one kuruş above', () => {
    expect(turnedOn('unit-ceiling-2022-one-kurus-below.json')).toContainEqual([
      'L-T.unit.beneficiary.2022',
      true,
    ]);
    expect(turnedOn('unit-ceiling-2022-one-kurus-above.json')).toContainEqual([
      'L-T.unit.beneficiary.2022',
      false,
    ]);
  });

  it('is the info stand of 25 m² holding, and of 25.01 m² failing where it is cut in proportion', () => {
    expect(turnedOn('national-promotion-info-stand-of-25-square-metres.json')).toEqual([['L-9.8.3', true]]);
    expect(turnedOn('national-promotion-info-stand-of-25-01-square-metres.json')).toEqual([
      ['L-9.8.3', false],
    ]);
  });

  it('is the lodging of 2025 failing one kuruş above, with the amount of its year and the step behind it', () => {
    const name = 'buyer-mission-lodging-2025-one-kurus-above.json';
    expect(turnedOn(name)).toContainEqual(['L-19.1.T.lodging.2025', false]);
    const all = shown.filter(({ file, holds }) => file === name && !holds).map(({ rule }) => rule);
    expect(all).toEqual(expect.arrayContaining(['L-11.3.1', 'K-10.4.T.2025']));
  });

  it('is the additional rate holding for a country on EK-3, and failing off it', () => {
    expect(turnedOn('advertising-in-a-target-country.json')).toContainEqual(['L-15.1', true]);
    expect(turnedOn('advertising-off-the-target-list.json')).toContainEqual(['L-15.1', false]);
  });

  it('is the share in the foreign company failing where it lowers the award', () => {
    expect(turnedOn('unit-foreign-share-of-sixty-per-cent.json')).toContainEqual(['L-6.10', false]);
    expect(turnedOn('unit-foreign-share-of-all.json')).toContainEqual(['L-6.10', true]);
  });

  it('is a rate missing where no list has it, by K-pay-2 and not by the rule of e-export', () => {
    expect(turnedOn('logistics-rate-of-a-business-day-missing.json')).toContainEqual(['K-pay-2', false]);
    const borrowed = shown.filter(
      ({ rule, file }) => rule === 'E-2.24' && claimCases.some((one) => one.file === file),
    );
    expect(borrowed).toEqual([]);
  });
});

describe('what cases beside claims show', () => {
  it('is a set-off paid pro rata where the award does not cover the debts: L-17.3.2 holds, L-17.3.1 and L-17.3.3 fail', () => {
    const payments = [{ rule: 'L-17.3.2' }, { rule: 'L-17.3.2' }];
    const sides = setOffCasesOf('x.json', { rule: ['L-17.3.2', 'M-7'], offset: {}, expected: { payments } });
    expect(sides.map(({ rule, holds, turnsOn }) => [rule, holds, turnsOn])).toEqual([
      ['L-17.3.2', true, true],
      ['M-7', true, true],
      ['L-17.3.1', false, false],
      ['L-17.3.3', false, false],
    ]);
  });

  it('is nothing where what was told has no answer, and a rule failing where nothing may be paid', () => {
    const told = { rule: ['L-17.2'], offset: {} };
    expect(setOffCasesOf('x.json', { ...told, expected: {} })).toEqual([]);
    const blocked = setOffCasesOf('x.json', { ...told, expected: { payments: [] } });
    expect(blocked.map(({ rule, holds }) => [rule, holds])).toEqual([['L-17.2', false]]);
  });

  it('is both sides of a last day that a vector of the clocks gives, and neither where no source tells it', () => {
    const vector = { rule: ['L-16.13'], clock: 'logistics/service' };
    const sides = clockCasesOf('x.json', { ...vector, expected: { day: '2026-01-03' } });
    expect(sides.map(({ holds }) => holds)).toEqual([true, false]);
    expect(clockCasesOf('x.json', { ...vector, expected: { day: null } })).toEqual([]);
  });
});
