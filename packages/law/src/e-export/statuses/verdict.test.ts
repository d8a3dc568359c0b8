import { parseDay, words } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { type AskedOn, askedOn } from './asked-on.ts';
import { asks, byVersion, silent } from './condition.ts';
import type { Outcome, Requirement } from './requirement.ts';
import { countAtLeast } from './requirements/thresholds.ts';
import { conditionOutcome } from './verdict.ts';
import type { Version } from './versions.ts';

const TITLE = words('Deneme', 'Trial');

/** A requirement that comes to one outcome, whatever the facts. */
function always(outcome: Outcome): Requirement {
  return {
    ...countAtLeast('paidMembers', 1n),
    canonical: outcome,
    test: () => outcome,
  };
}

const HOLDS = always({ verdict: 'holds' });
const FAILS = always({ verdict: 'fails' });
const ASK = always({ verdict: 'unknown', why: 'ask' });
const LAW = always({ verdict: 'unknown', why: 'law' });

function candidates(bounded: boolean, ...requirements: readonly Requirement[]): AskedOn {
  return {
    condition: byVersion('trial', 'E-1.6.2', TITLE, []),
    candidates: requirements.map((requirement) => ({
      asked: { label: TITLE, requirement },
      entry: undefined,
    })),
    bounded,
  };
}

const joined = (...requirements: readonly Requirement[]) =>
  conditionOutcome(candidates(true, ...requirements), () => undefined).verdict;

describe('a day between versions', () => {
  it('has the verdict on which all of them agree', () => {
    expect(joined(HOLDS, HOLDS)).toEqual({ verdict: 'holds' });
    expect(joined(FAILS, FAILS)).toEqual({ verdict: 'fails' });
  });

  it('is the law’s to settle where one holds and another fails, though a third would ask', () => {
    expect(joined(HOLDS, FAILS)).toEqual({ verdict: 'unknown', why: 'law' });
    expect(joined(HOLDS, ASK, FAILS)).toEqual({ verdict: 'unknown', why: 'law' });
  });

  it('asks where an answer may bring them together', () => {
    expect(joined(HOLDS, ASK)).toEqual({ verdict: 'unknown', why: 'ask' });
    expect(joined(LAW, ASK)).toEqual({ verdict: 'unknown', why: 'ask' });
    expect(joined(LAW, HOLDS)).toEqual({ verdict: 'unknown', why: 'law' });
  });

  it('says nothing outside what was seen, but keeps what the versions seen would say', () => {
    const found = conditionOutcome(candidates(false, FAILS), () => undefined);
    expect(found.verdict).toEqual({ verdict: 'unknown', why: 'law' });
    expect(found.underVersionsSeen).toEqual({ verdict: 'fails' });
    expect(conditionOutcome(candidates(false), () => undefined).underVersionsSeen.verdict).toBe('unknown');
  });
});

describe('what a condition may ask on a day', () => {
  const seen = (label: string, from: string, to: string): Version => ({
    label: words(label, label),
    seenFrom: parseDay(from),
    seenTo: parseDay(to),
    grade: 'second-hand',
    sources: label,
    article: '–',
  });
  const trial = byVersion('trial', 'E-1.6.2', TITLE, [
    silent(seen('A', '2020-01-01', '2020-01-31'), 'E-1.6.2'),
    silent(seen('B', '2021-01-01', '2021-01-31'), 'E-1.6.2'),
    asks(seen('C', '2022-01-01', '2022-01-31'), 'E-1.6.2', FAILS),
    asks(seen('D', '2023-01-01', '2023-01-31'), 'E-1.6.2', HOLDS),
  ]);
  const on = (day: string, knownOn = '2024-01-01') => {
    const asked = askedOn(trial, { on: parseDay(day), knownOn: parseDay(knownOn) });
    return asked && [asked.candidates.map((one) => one.asked.label.en).join(''), asked.bounded];
  };

  it('is one version while that was seen, first and last day included', () => {
    expect(on('2022-01-01')).toEqual(['C', true]);
    expect(on('2022-01-31')).toEqual(['C', true]);
  });

  it('is one of two between sightings that differ, from the day after the last of the first', () => {
    expect(on('2022-02-01')).toEqual(['CD', true]);
    expect(on('2022-12-31')).toEqual(['CD', true]);
  });

  it('is the nearest silence or what is asked next before the first version that speaks', () => {
    expect(on('2021-01-15')).toEqual(['BC', true]);
    expect(on('2021-06-01')).toEqual(['BC', true]);
    expect(on('2020-06-01')).toEqual(['ABC', true]);
  });

  it('may be anything before the first sighting and after the last', () => {
    expect(on('2019-12-31')).toEqual(['AC', false]);
    expect(on('2023-01-31')).toEqual(['D', true]);
    expect(on('2023-02-01')).toEqual(['D', false]);
  });

  it('is not named while no version known on the day mentions it', () => {
    expect(on('2021-06-01', '2021-12-31')).toBeUndefined();
    expect(on('2021-06-01', '2022-01-01')).toEqual(['BC', true]);
  });

  it('is nothing known at all before anything was', () => {
    expect(on('2021-06-01', '2019-01-01')).toEqual(['', false]);
  });
});
