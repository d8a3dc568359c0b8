import { readdirSync, readFileSync } from 'node:fs';
import { parseDay } from '@kervan/kit';
import { clocks, deadlinesOf, describeDeadlines, findClock, findRule } from '@kervan/law';
import { describe, expect, it } from 'vitest';
import { expectedOf, officeOn, type Ymd } from './clock-oracle.fixture.ts';

interface Vector {
  readonly case: string;
  readonly vaka: string;
  readonly rule: readonly string[];
  readonly working: string;
  readonly told: {
    readonly support: string;
    readonly event?: string;
    readonly day?: string;
    readonly period?: string;
  };
  readonly clock: string;
  readonly expected: {
    readonly day: string | null;
    readonly office: 'open' | 'half' | 'closed' | 'unknown' | null;
    readonly safe?: string;
    readonly otherwise?: string;
  };
}

const FOLDER = new URL('clocks/', import.meta.url);
const vectors = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .flatMap((file) => {
    const { cases } = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as { cases: readonly Vector[] };
    return cases.map((vector) => ({ file, ...vector }));
  });

/** Before the repeal was public, so that only the day itself is looked at. */
const TODAY = parseDay('2026-02-01');
const CODES = { half: 'half-day', closed: 'closed-day', unknown: 'calendar-unknown' } as const;

function lawDeadline({ told, clock }: Vector) {
  const { support, event, day, period } = told;
  const entry = {
    case: 'c',
    regime: support.startsWith('e-export/') ? 'e-export' : 'logistics',
    support,
    events: event === undefined || day === undefined ? [] : [{ event, day }],
    ...(period === undefined ? {} : { period }),
  } as const;
  const view = describeDeadlines(
    deadlinesOf({ format: 'kervan-deadlines/1', cases: [entry] }, { today: TODAY }),
  );
  const found = view.cases[0]?.deadlines.find((one) => one.clock === clock);
  if (found === undefined) throw new Error(`no ${clock}`);
  const flag = (code: string) => found.flags.find((one) => one.code === code);
  return { ...found, flag };
}

describe('the vectors of the clocks', () => {
  it.each(vectors)('$file: $case', (vector) => {
    const { day, office, safe = null, otherwise = null } = vector.expected;
    const { lastDay, flag } = lawDeadline(vector);
    expect(lastDay).toBe(day);
    for (const [kind, code] of Object.entries(CODES))
      expect([code, flag(code) !== undefined]).toEqual([code, kind === office]);
    expect(flag('closed-day')?.day ?? null).toBe(safe);
    expect(flag('month-end')?.day ?? null).toBe(otherwise);
  });

  it('are what the plain oracle says as well', () => {
    for (const { case: name, told, clock, expected } of vectors) {
      if (told.event === undefined || told.day === undefined) continue;
      const start = told.day.split('-').map(Number) as unknown as Ymd;
      const { day, office } = expectedOf(told.support, told.event, start).get(clock) ?? {};
      expect([name, day, office]).toEqual([name, expected.day, expected.office]);
      if (expected.safe !== undefined) {
        const safe = expected.safe.split('-').map(Number) as unknown as Ymd;
        expect([name, officeOn(safe)]).toEqual([name, 'open']);
      }
    }
  });

  it('say what they show in both languages, with working, for clocks and rules that exist', () => {
    for (const { case: name, vaka, working, clock, rule } of vectors) {
      for (const text of [name, vaka, working]) expect(text.length, name).toBeGreaterThan(10);
      expect(findClock(clock), clock).toBeDefined();
      for (const id of rule.filter((one) => !one.startsWith('O-'))) expect(findRule(id), id).toBeDefined();
    }
    expect(new Set(vectors.map(({ case: name }) => name)).size).toBe(vectors.length);
  });

  it('show every clock that an event or a period of a case starts', () => {
    const shown = new Set(vectors.map(({ clock }) => clock));
    const ofCases = clocks.filter(({ starts }) => starts[0] !== 'lastDayOfRegime').map(({ id }) => id);
    expect(ofCases.filter((id) => !shown.has(id))).toEqual([]);
  });
});
