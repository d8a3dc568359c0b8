import { type Day, formatDay, parseDay } from '@kervan/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { supports } from '../e-export/supports.ts';
import { findRule } from '../view/rules.ts';
import { acts } from './acts.ts';
import { lawDays } from './law-days.ts';
import { lawDiff } from './law-diff.ts';
import { kindsOf } from './of-expenses.ts';
import { comparedValue, differingKeys } from './path.ts';
import { snapshot } from './snapshot.ts';

const FIRST = parseDay('2022-04-01');
const LAST = parseDay('2027-02-01');
const TODAY = parseDay('2026-12-01');

/** Any day of the law's time, days on which something changes more often than others. */
const anyDay = fc.oneof(
  fc.integer({ min: FIRST, max: LAST }).map((day) => day as Day),
  fc.constantFrom(...lawDays()).chain((day) => fc.constantFrom(day, (day - 1) as Day)),
);

const keys = (a: Day, b: Day) => new Set(lawDiff(a, b, { knownOn: TODAY }).changes.map(({ key }) => key));

describe('the difference between two days of the law', () => {
  it('is empty between a day and itself, whatever is known', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { changes, acts: between, learned } = lawDiff(day, day);
        expect([changes, between, learned]).toEqual([[], [], []]);
        expect(lawDiff(day, day, { knownOn: TODAY }).changes).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('swaps old and new when it is asked the other way round, and tells the same acts and days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const there = lawDiff(a, b, { knownOn: TODAY });
        const back = new Map(lawDiff(b, a, { knownOn: TODAY }).changes.map((change) => [change.key, change]));
        expect(back.size).toBe(there.changes.length);
        for (const { key, old, new: now, since, act } of there.changes) {
          const other = back.get(key);
          expect([key, other?.new, other?.old, other?.since, other?.act]).toEqual([
            key,
            old,
            now,
            since,
            act,
          ]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('has no change that neither half of the way has', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        const halves = new Set([...keys(a, b), ...keys(b, c)]);
        for (const key of keys(a, c)) expect([key, halves.has(key)]).toEqual([key, true]);
      }),
      { numRuns: 25 },
    );
  });

  it('is told whole by its groups: every change in exactly one', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const { groups, changes } = lawDiff(a, b);
        expect(groups.flatMap((group) => group.changes)).toEqual(changes.map(({ key }) => key));
      }),
      { numRuns: 15 },
    );
  });

  it('names for every change an act or what was seen, never both, on a day of the way', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [earlier, later] = [formatDay(Math.min(a, b) as Day), formatDay(Math.max(a, b) as Day)];
        for (const { key, act, seen, since } of lawDiff(a, b).changes) {
          expect([key, (act === null) !== (seen === null)]).toEqual([key, true]);
          expect([key, since > earlier && since <= later]).toEqual([key, true]);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('what the law says on a day', () => {
  it('is the same on every day between two of the law’s days', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (on) => {
        const start = lawDays().findLast((day) => day <= on) ?? FIRST;
        const at = (day: number) => snapshot({ on: day as Day, knownOn: TODAY, readings: {} });
        expect(differingKeys(at(start), at(on))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is known alike on every day between two of the law’s days: nothing becomes public in between', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: FIRST, max: LAST }), (on, knownOn) => {
        const start = lawDays().findLast((day) => day <= knownOn) ?? FIRST;
        const known = (day: number) => snapshot({ on, knownOn: day as Day, readings: {} });
        expect(differingKeys(known(start), known(knownOn))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('cites rules that the register explains, in both languages', () => {
    for (const day of lawDays())
      for (const { key, rule, words, title, value } of snapshot({
        on: day,
        knownOn: TODAY,
        readings: {},
      }).values()) {
        expect([key, findRule(rule) !== undefined]).toEqual([key, true]);
        expect([words.tr, words.en, title.tr, title.en, value].every((text) => text.length > 0)).toBe(true);
      }
  });

  it('compares who may have a support with “no” where no law is in force', () => {
    const before = snapshot({ on: parseDay('2022-08-24'), knownOn: TODAY, readings: {} });
    expect([...before.values()].filter(({ regime }) => regime === 'e-export')).toEqual([]);
    expect(comparedValue(before, 'who/e-export/depot-rent/company')).toBe('no');
    expect(comparedValue(before, 'total/company')).toBe('');
    // Decision 5448 is in force on that day, and of its own day before nothing is said.
    expect(comparedValue(before, 'who/logistics/unit/beneficiary')).toBe('yes');
    expect(snapshot({ on: parseDay('2022-04-19'), knownOn: TODAY, readings: {} }).size).toBe(0);
  });

  it('has words in both languages for every kind of expense that a support names', () => {
    const named = supports.flatMap(kindsOf);
    expect(named.length).toBeGreaterThan(40);
    for (const [kind, said] of named) expect([kind, said.tr !== '' && said.en !== '']).toEqual([kind, true]);
  });
});

describe('the time line', () => {
  it('is in order, with the acts on the days that their rules tell (E-12.3)', () => {
    expect(acts.map(({ day }) => day)).toEqual(acts.map(({ day }) => day).sort((a, b) => a - b));
    expect(acts.filter(({ kind }) => kind === 'act').map(({ rule, day }) => [rule, formatDay(day)])).toEqual([
      ['L-16.1', '2022-04-20'],
      ['E-12.3.1', '2022-08-25'],
      ['E-12.3.4', '2024-12-03'],
      ['O-39', '2026-01-01'],
      ['E-12.3.6', '2026-01-17'],
      ['E-12.3.7', '2026-04-13'],
      ['E-12.3.8', '2026-04-24'],
    ]);
  });

  it('has every act that changes the law among the law’s days', () => {
    const days = new Set(lawDays());
    // The annexes of 24 April 2026 change nothing that is computed.
    expect(acts.filter(({ day }) => !days.has(day)).map(({ rule }) => rule)).toEqual(['E-12.3.8']);
  });
});
