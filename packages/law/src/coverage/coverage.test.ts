import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PRINTED } from '../e-export/ceilings/printed-tables.fixture.ts';
import { cellTexts, findRuleText, ruleTexts } from '../view/rule-texts.ts';
import { coverage, coverageOf } from './coverage.ts';
import { exceptions } from './exceptions.ts';
import { factId } from './fact-id.ts';
import { factIds, findFactId } from './ids/index.ts';
import { MATRIX_COLUMNS, matrixRows } from './ids/matrix.ts';
import { procedures } from './procedures.ts';

const whole = coverage(undefined, 'e-export');
const eExportIds = factIds.filter(({ regime }) => regime === 'e-export');
const itemOf = (id: string) => whole.items.find((item) => item.id === id);

describe('the ids of the collected facts', () => {
  it('stand once each', () => {
    const ids = factIds.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('are those that the register tells, no line or cell more and none less', () => {
    const told = [...ruleTexts, ...cellTexts].map(({ rule }) => rule);
    expect(told.filter((rule) => findFactId(rule) === undefined)).toEqual([]);
    expect(factIds.filter(({ id }) => findRuleText(id) === undefined)).toEqual([]);
  });

  it('have one for every amount of every printed table of limits', () => {
    const printed = Object.entries(PRINTED).flatMap(([table, rows]) =>
      rows.flatMap(([row, ...amounts]) => amounts.map((_, index) => `${table}.${row}.${2022 + index}`)),
    );
    expect(printed.length).toBeGreaterThan(150);
    expect(printed.filter((id) => findFactId(id)?.nature !== 'cap')).toEqual([]);
  });

  it('have one for each of the 7 × 8 + 6 × 4 marks of the slides’ matrices, and for the countries of each row', () => {
    // 8 supports of single firms with 7 columns; 4 of cooperation bodies without the column of companies above 5 million $.
    const marks = factIds.filter(({ id }) => MATRIX_COLUMNS.some((column) => id.endsWith(`.${column}`)));
    expect(marks.filter(({ id }) => id.startsWith('E-11.3.'))).toHaveLength(7 * 8 + 6 * 4);
    expect(factIds.filter(({ id }) => /^E-11\.3\..*\.countries$/.test(id))).toHaveLength(matrixRows.length);
  });

  it('have 26 countries in the guide of May 2025, and 9 that the circular of 2026 adds', () => {
    const countries = (row: string) => factIds.filter(({ id }) => id.startsWith(`${row}.`));
    expect(countries('E-12.4.1')).toHaveLength(26);
    expect(countries('E-12.4.2')).toHaveLength(9);
    // USA, Brazil, China, Indonesia, Philippines, India, Egypt, Saudi Arabia; Etsy and eBay in the USA and Canada.
    expect(countries('E-10.7.4')).toHaveLength(8 + 4);
  });

  it('name as carriers only ids that exist, or registered doubts', () => {
    const carriers = factIds.flatMap(({ via }) => via);
    const doubts = new Set(whole.items.flatMap((item) => item.doubts));
    expect(carriers.filter((id) => findFactId(id) === undefined && !doubts.has(id))).toEqual([]);
  });
});

describe('coverage of the collected facts', () => {
  it('leaves no id open', () => {
    expect(whole.open).toEqual([]);
  });

  it('counts every id in one class', () => {
    const { computed, procedure, judged, doubt, definition } = whole.counts;
    expect(computed + procedure + judged + doubt + definition).toBe(eExportIds.length);
    for (const count of Object.values(whole.counts)) expect(count).toBeGreaterThan(0);
  });

  it('finds a cell of a ceiling in the limit of its support', () => {
    expect(itemOf('E-4.T.company.2024')).toMatchObject({ class: 'computed', nature: 'cap' });
    expect(itemOf('E-4.T.company.2024')?.where.map((place) => [place.kind, place.in])).toEqual([
      ['limit', 'e-export/digital-marketplace-promotion'],
    ]);
  });

  it('finds a country in the list that answers as printed, and a condition of a version in its status', () => {
    expect(itemOf('E-10.7.3.BR')?.where.map((place) => place.in)).toEqual(['list/commission']);
    expect(itemOf('E-1.4.T.export.2025')?.where.map((place) => place.in)).toEqual(['status/retailSite']);
  });

  it('finds a mark of the slides in the matrix, by the reading of the slides where ours is another', () => {
    const places = (id: string) => itemOf(id)?.where.map((place) => place.in);
    expect(places('E-11.3.order-fulfilment.company')).toEqual(['matrix']);
    expect(places('E-11.3.order-fulfilment.marketplace')).toEqual(['matrix']);
    expect(itemOf('E-11.3.order-fulfilment.marketplace')?.doubts).toContain('E-13.15');
    expect(places('E-11.3.online-store.countries')).toEqual(['matrix']);
  });

  it('finds the yearly total of E-2.8 where its table is', () => {
    const places = itemOf('E-2.8')?.where.map((place) => place.in);
    expect(places).toContain('e-export/marketplace-commission');
    // Section 2 speaks of single firms: cooperation bodies have no total.
    expect(places).not.toContain('e-export/promotion-project');
  });

  it('names the procedure of the payment application, and the question by which harm to the image is judged', () => {
    expect(itemOf('E-4.8')?.procedure?.id).toBe('payment-application');
    expect(itemOf('E-2.20')).toMatchObject({ class: 'judged', judgedBy: ['objected'] });
  });

  it('finds the first business day of April, on which the yearly declaration is due, among the clocks', () => {
    expect(itemOf('E-1.9.1')).toMatchObject({ class: 'computed', nature: 'date' });
    expect(itemOf('E-1.9.1')?.where.map(({ kind }) => kind)).toEqual(['clock']);
  });

  it('names for every doubt its entries in the register', () => {
    const bare = whole.items.filter((item) => item.class === 'doubt' && item.doubts.length === 0);
    expect(bare.every(({ exception }) => exception !== null)).toBe(true);
    expect(itemOf('E-2.34')?.doubts).toContain('E-2.34-order');
  });

  it('holds open an id that nothing tells, and one that is told but that no value of the law cites', () => {
    const untold = coverageOf([factId('E-4.T.company.2031', 'cap')]);
    expect(untold.items[0]?.gaps).toEqual(['no-words', 'not-computed']);
    expect(untold.open).toEqual(['E-4.T.company.2031']);
    const told = coverageOf([factId('E-12.1.1', 'computation')]);
    expect(told.items[0]?.gaps).toEqual(['no-citation']);
  });

  it('holds open a procedure or a definition that states an amount', () => {
    expect(coverageOf([factId('E-4.7', 'cap')]).items[0]?.gaps).toEqual(['not-computed']);
    expect(coverageOf([factId('E-2.13', 'date')]).items[0]?.gaps).toEqual(['not-computed']);
    expect(coverageOf([factId('E-2.20', 'rate')]).items[0]?.gaps).toEqual(['not-computed']);
  });

  it('asks for a holding and a failing case once cases are given', () => {
    const ids = [factId('E-4.1', 'condition')];
    const shown = (holds: boolean) => ({ file: `${holds}.json`, rule: 'E-4.1', holds });
    expect(coverageOf(ids, []).items[0]?.gaps).toEqual(['no-holding-case', 'no-failing-case']);
    expect(coverageOf(ids, [shown(true)]).items[0]?.gaps).toEqual(['no-failing-case']);
    expect(coverageOf(ids, [shown(false)]).items[0]?.gaps).toEqual(['no-holding-case']);
    expect(coverageOf(ids, [shown(true), shown(false)]).open).toEqual([]);
  });
});

describe('exceptions and procedures', () => {
  const decision = readFileSync(
    new URL('../../../../docs/decisions/0011-coverage-of-the-facts.md', import.meta.url),
    'utf8',
  );

  it('stand by name in the decision that allows them, which names no other', () => {
    const listed = [...decision.matchAll(/^\| ([ELKMOC]-[^|]+) \|/gm)].flatMap(([, ids]) =>
      (ids ?? '').split(' '),
    );
    expect(listed.sort()).toEqual(exceptions.map(({ id }) => id).sort());
  });

  it('are about ids of the facts, with a reason in both languages', () => {
    for (const { id, reason, gaps } of exceptions) {
      expect(findFactId(id), id).toBeDefined();
      expect(gaps.length).toBeGreaterThan(0);
      expect(reason.tr).toMatch(/\S\.$/);
      expect(reason.en).toMatch(/\S\.$/);
    }
  });

  it('list as procedures what the register calls a procedure, each line once', () => {
    const lines = procedures.flatMap((one) => one.lines);
    expect([...lines].sort()).toEqual(
      coverage()
        .items.filter((item) => item.class === 'procedure')
        .map(({ id }) => id)
        .sort(),
    );
  });
});
