import { describe, expect, it } from 'vitest';
import { findRuleText } from '../view/rule-texts.ts';
import { citations } from './citations/index.ts';
import { coverage, coverageOf } from './coverage.ts';
import { COMPUTING, FACT_REGIMES, factId } from './fact-id.ts';
import { factIds, findFactId } from './ids/index.ts';
import { logisticsProcedures } from './logistics-procedures.ts';

const alone = coverage(undefined, 'logistics');
const itemOf = (id: string) => alone.items.find((item) => item.id === id);

/** The name of a history, whose amounts have the words: `L-19.1.T.turnover`. */
function isRowOfCells(rule: string): boolean {
  return findRuleText(`${rule}.2022`) !== undefined;
}

describe('coverage of the facts of Decision 5448', () => {
  it('leaves no id open', () => {
    const open = alone.items.filter(({ id }) => alone.open.includes(id));
    expect(open.map(({ id, gaps }) => `${id}: ${gaps.join(', ')}`)).toEqual([]);
  });

  it('has words for every id, in its own regime', () => {
    expect(alone.items.filter(({ gaps }) => gaps.includes('no-words')).map(({ id }) => id)).toEqual([]);
    expect(alone.items.filter(({ id, regime }) => regime !== 'logistics' || id.startsWith('E-'))).toEqual([]);
  });

  it('counts every id in one class', () => {
    const { computed, procedure, judged, doubt, definition } = alone.counts;
    expect(computed + procedure + judged + doubt + definition).toBe(alone.items.length);
    for (const count of Object.values(alone.counts)) expect(count).toBeGreaterThan(0);
  });

  it('lets no amount, rate, day or calculation be a procedure or a definition', () => {
    const loose = alone.items.filter(
      (item) =>
        COMPUTING.has(item.nature) &&
        item.nature !== 'condition' &&
        !['computed', 'doubt'].includes(item.class),
    );
    expect(loose.map(({ id }) => id)).toEqual([]);
  });

  it('has words for every rule that a support, a clock, an amount or the set-off cites', () => {
    const told = (rule: string) => findRuleText(rule) !== undefined || isRowOfCells(rule);
    const cited = [...citations()].filter(([, { citations: places }]) =>
      places.some(({ kind }) => kind !== 'reading'),
    );
    const borrowed = cited.map(([rule]) => rule).filter((rule) => /^[LKMOC]-/.test(rule));
    expect(borrowed.length).toBeGreaterThan(150);
    expect(borrowed.filter((rule) => !told(rule))).toEqual([]);
  });

  it('has a name for every procedure, and only ids of its own under it', () => {
    const lines = logisticsProcedures.flatMap((one) => one.lines);
    expect(lines.filter((line) => findFactId(line)?.regime !== 'logistics')).toEqual([]);
    expect(itemOf('L-6.5')?.procedure?.name.en).toBe('on-site inspection of a unit');
    expect(itemOf('K-pay-1')?.procedure?.id).toBe('logistics/payment');
  });

  it('finds the lodging of 2024 among the amounts updated yearly, and the factor of 2023 in the indexation', () => {
    expect(itemOf('L-19.1.T.lodging.2024')?.where.map(({ kind }) => kind)).toContain('amount');
    expect(itemOf('K-10.4.T.2023')?.where.map(({ in: place }) => place)).toEqual(['logistics/indexation']);
    expect(itemOf('K-10.4')?.where.map(({ kind }) => kind)).toContain('indexation');
  });

  it('calls a ceiling that no source gives not known, and one of a beneficiary an amount', () => {
    expect(itemOf('L-T.advertising.cooperationBody.2024')).toMatchObject({
      nature: 'unknown',
      class: 'doubt',
    });
    expect(itemOf('L-T.advertising.beneficiary.2024')).toMatchObject({ nature: 'cap', class: 'computed' });
  });

  it('holds open a line that nothing cites, and one that nothing tells', () => {
    const untold = coverageOf([factId('L-T.unit.beneficiary.2026', 'cap')]);
    expect(untold.items[0]?.gaps).toContain('no-words');
    const uncited = coverageOf([factId('L-3.1b', 'condition')]);
    expect(uncited.items[0]?.gaps).toEqual(['no-citation']);
    expect(coverageOf([factId('L-6.5', 'date')]).items[0]?.gaps).toEqual(['not-computed']);
  });
});

describe('coverage of both regimes', () => {
  it('is the two alone put together, no id twice', () => {
    const both = coverage();
    const parts = FACT_REGIMES.map((regime) => coverage(undefined, regime));
    expect(both.items).toHaveLength(parts.reduce((sum, part) => sum + part.items.length, 0));
    expect(both.open).toEqual(parts.flatMap((part) => part.open));
    expect(new Set(both.items.map(({ id }) => id)).size).toBe(factIds.length);
  });

  it('counts a rule that e-export borrows, such as L-18.2, with the regime that made it', () => {
    expect(findFactId('L-18.2')?.regime).toBe('logistics');
    expect(findRuleText('L-18.2')?.says.en).toContain('Decision 5986');
  });
});
