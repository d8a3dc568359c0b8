import { formatDay, parseDay } from '@kervan/kit';
import { clocks, deadlinesOf } from '@kervan/law';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedOf, ORACLE, officeOn, text, tomorrow, type Ymd, yesterday } from './clock-oracle.fixture.ts';

/** A tenth of what the long run tries: one million dates there. */
const RUNS = 100_000;
const TODAY = parseDay('2026-02-01');

const PAIRS = [
  ...new Set(ORACLE.flatMap(({ supports, from }) => supports.map((support) => `${support} ${from}`))),
].map((pair) => pair.split(' ') as [support: string, event: string]);

const OFFICE_FLAGS = { open: [], half: ['half-day'], closed: ['closed-day'], unknown: ['calendar-unknown'] };

/** The law's answer to one event of one support, in the words of the oracle. */
function lawAnswer(support: string, event: string, start: Ymd) {
  const regime = support.startsWith('e-export/') ? 'e-export' : 'logistics';
  const entry = { case: 'c', regime, support, events: [{ event, day: text(start) }] } as const;
  const { cases } = deadlinesOf({ format: 'kervan-deadlines/1', cases: [entry] }, { today: TODAY });
  const answer = new Map<string, { readonly day: string | null; readonly office: readonly string[] }>();
  for (const { clock, steps, lastDay, flags } of cases[0]?.deadlines ?? []) {
    if (steps.length === 0) continue;
    const office = flags.map(({ code }) => code).filter((code) => /-day$|calendar/.test(code));
    answer.set(clock.id, { day: lastDay === undefined ? null : formatDay(lastDay), office });
  }
  return answer;
}

function compare(support: string, event: string, start: Ymd): number {
  const law = lawAnswer(support, event, start);
  const expected = expectedOf(support, event, start);
  const told = `${support} ${event} ${text(start)}`;
  if (law.size !== expected.size)
    expect([told, ...law.keys()].sort()).toEqual([told, ...expected.keys()].sort());
  for (const [clock, { day, office }] of expected) {
    const said = law.get(clock);
    if (said?.day !== day) expect({ told, clock, day: said?.day }).toEqual({ told, clock, day });
    const flags = office === null ? [] : OFFICE_FLAGS[office];
    if (said?.office.join() !== flags.join())
      expect({ told, clock, ...said }).toEqual({ told, clock, day, office: flags });
  }
  return expected.size;
}

/** Any day from 2001 to 2089; half of them near the years whose holidays are known, where the flags differ. */
const anyYear = fc.oneof(fc.integer({ min: 2001, max: 2089 }), fc.integer({ min: 2021, max: 2028 }));
const anyDate = fc
  .tuple(anyYear, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, number]): Ymd => {
    let day: Ymd = [year, month, 1];
    while (day[2] < number && tomorrow(day)[1] === month) day = tomorrow(day);
    return day;
  });

describe('the clocks against days walked one by one', () => {
  it('the oracle has a row for every clock that an event of a case can start, and no other', () => {
    const drawn = ['e-export/quarter-over', 'e-export/half-year-over', 'logistics/last-filing-day'];
    const told = [...new Set(ORACLE.map(({ clock }) => clock)), ...drawn];
    expect(told.sort()).toEqual(clocks.map(({ id }) => id).sort());
  });

  it('walks as the calendar does: over a leap day, a new year, and back', () => {
    expect(tomorrow([2024, 2, 28])).toEqual([2024, 2, 29]);
    expect(tomorrow([2023, 2, 28])).toEqual([2023, 3, 1]);
    expect(tomorrow([2025, 12, 31])).toEqual([2026, 1, 1]);
    expect(yesterday([2026, 1, 1])).toEqual([2025, 12, 31]);
    expect([officeOn([2025, 3, 30]), officeOn([2025, 10, 28]), officeOn([2026, 2, 27])]).toEqual([
      'closed',
      'half',
      'open',
    ]);
  });

  it('agree on every day of a leap year and a common one, for every event of every support', () => {
    let compared = 0;
    for (const [support, event] of PAIRS.filter((_, index) => index % 7 === 0))
      for (let day: Ymd = [2024, 1, 1]; day[0] < 2026; day = tomorrow(day))
        compared += compare(support, event, day);
    expect(compared).toBeGreaterThan(10_000);
  });

  it('agree on random dates, day, clocks and closed days alike', { timeout: 1_800_000 }, () => {
    const seed = fc.readConfigureGlobal().seed ?? Date.now() % 2 ** 31;
    console.log(`clocks: seed ${seed} (repeat with KERVAN_SEED=${seed})`);
    const reached = new Map<string, number>();
    let dates = 0;
    fc.assert(
      fc.property(fc.constantFrom(...PAIRS), anyDate, ([support, event], start) => {
        compare(support, event, start);
        dates += 1;
        reached.set(event, (reached.get(event) ?? 0) + 1);
      }),
      { numRuns: RUNS, seed },
    );
    console.log(`clocks: ${dates} random dates against the oracle`);
    expect(dates).toBeGreaterThanOrEqual(RUNS);
    expect([...reached.values()].every((count) => count > dates / 1000)).toBe(true);
  });
});
