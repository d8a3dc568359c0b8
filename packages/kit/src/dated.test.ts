import { describe, expect, it } from 'vitest';
import { type DatedEntry, dated, valueOn } from './dated.ts';
import { type Day, parseDay } from './day.ts';

const SOURCE = { rule: 'T-1', grade: 'second-hand' } as const;
const on = (text: string): Day => parseDay(text);
const LATE = on('2030-01-01');

function seen(value: string, from: string, to: string): DatedEntry<string> {
  return { value, seenFrom: on(from), seenTo: on(to), source: SOURCE };
}

function asked(entries: readonly DatedEntry<string>[], day: string, knownOn: Day = LATE): string {
  const answer = valueOn(dated('test', entries), on(day), knownOn);
  return answer.known
    ? answer.entry.value
    : `unknown (${answer.between.map((entry) => entry.value).join(', ')})`;
}

describe('a dated value', () => {
  const acts: DatedEntry<string>[] = [
    { value: 'a', from: on('2022-08-25'), until: on('2023-01-01'), source: SOURCE },
    { value: 'b', from: on('2023-01-01'), knownFrom: on('2023-02-10'), source: SOURCE },
  ];

  it('holds from its first day to the day before the next', () => {
    expect(asked(acts, '2022-12-31')).toBe('a');
    expect(asked(acts, '2023-01-01')).toBe('b');
  });

  it('is unknown before the first entry', () => {
    expect(asked(acts, '2022-08-24')).toBe('unknown (a)');
  });

  it('is not seen before it was published, even for a day on which it was already true', () => {
    expect(asked(acts, '2023-01-15', on('2023-02-09'))).toBe('unknown (a)');
    expect(asked(acts, '2023-01-15', on('2023-02-10'))).toBe('b');
  });

  it('is unknown between sightings of different values, never the nearest one', () => {
    const wild = [seen('x', '2024-09-27', '2024-09-27'), seen('y', '2025-05-01', '2025-05-31')];
    expect(asked(wild, '2024-09-27')).toBe('x');
    expect(asked(wild, '2024-09-28')).toBe('unknown (x, y)');
    expect(asked(wild, '2025-04-30')).toBe('unknown (x, y)');
    expect(asked(wild, '2025-05-31')).toBe('y');
    expect(asked(wild, '2025-06-01')).toBe('unknown (y)');
  });

  it('is known between two sightings of the same value', () => {
    const wild = [seen('x', '2024-09-27', '2024-09-27'), seen('x', '2025-05-01', '2025-05-31')];
    expect(asked(wild, '2025-01-01')).toBe('x');
  });

  it('is unknown after a repeal', () => {
    expect(asked([acts[0] as DatedEntry<string>], '2023-01-01')).toBe('unknown (a)');
  });
});
