import { describe, expect, it } from 'vitest';
import { offsetDoubts } from '../../common/offset/doubts.ts';
import { logisticsTexts } from '../../logistics/texts/index.ts';
import { findRuleText } from '../../view/rule-texts.ts';
import { doubts, findDoubt, readingInForce } from '../register.ts';
import { ofLogistics } from './index.ts';

const numbered = (letter: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${letter}-${index + 1}`);

/** Lines of the facts on oddities of the text, on conflicts, and on mechanics that the text leaves open. */
const ODDITIES = numbered('O', 39);
const CONFLICTS = numbered('C', 12);
const MECHANICS = ['M-1', 'M-2', 'M-4', 'M-5', 'M-8', 'M-9', 'M-10', 'M-11', 'M-12', 'M-13'];
const OWN = [
  'approval-day',
  'area-excess',
  'lodging-day',
  'L-18-conversion',
  'L-18-award',
  'L-17.3.3-remainder',
];

/** Where a claim may choose, with the reading taken first. */
const CHOOSABLE: Readonly<Record<string, readonly string[]>> = {
  'C-1': ['support-year', 'calendar-year'],
  'C-2': ['at-one-time', 'in-all'],
  'C-3': ['per-country', 'per-unit', 'in-all'],
  'C-4': ['indexed', 'as-printed', 'dropped'],
  'C-6': ['derived', 'analogue'],
  'M-10': ['per-kind', 'per-platform', 'in-all'],
  'O-1': ['percentage-points', 'basis-points'],
  'O-2': ['applied', 'not-applied'],
  'O-12': ['any-of-three', 'carriage-only'],
  'O-16': ['when-foreign', 'always'],
  'O-19': ['no-support', 'until-closure'],
  'O-38': ['whole-lira', 'thousand'],
  'approval-day': ['before', 'same-day'],
  'area-excess': ['pro-rata', 'refused'],
  'L-18-conversion': ['half-up', 'down'],
  'L-18-award': ['down', 'half-up'],
};

/** What changes no figure of a claim: numbering, addressees, service, papers, setting debts off. */
const IDLE = ['C-8', 'C-11', 'M-1', 'M-2', 'M-8', 'O-3', 'O-4', 'O-6', 'O-9', 'O-28', 'O-30'];

describe('the doubts of the logistics supports', () => {
  it.each([...ODDITIES, ...CONFLICTS, ...MECHANICS, ...OWN])('have an entry for %s', (id) => {
    expect(findDoubt(id)?.id).toBe(id);
  });

  it('are no others but those of the set-off', () => {
    const known = new Set([
      ...ODDITIES,
      ...CONFLICTS,
      ...MECHANICS,
      ...OWN,
      ...offsetDoubts.map(({ id }) => id),
    ]);
    expect(ofLogistics.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
  });

  it('let a claim choose where two readings can be computed, and nowhere else', () => {
    const choices = ofLogistics
      .map(({ id, readings }) => [id, Object.keys(readings)] as const)
      .filter(([, readings]) => readings.length > 1);
    expect(Object.fromEntries(choices)).toEqual(CHOOSABLE);
  });

  it.each(Object.entries(CHOOSABLE))(
    'take the first reading of %s unless another is chosen',
    (id, readings) => {
      expect(findDoubt(id)?.taken).toBe(readings[0]);
      expect(readingInForce({})(id)).toBe(readings[0]);
      for (const reading of readings) expect(readingInForce({ [id]: reading })(id)).toBe(reading);
    },
  );

  it('act on the assessment, but for numbering, addressees, service, papers and the set-off', () => {
    const idle = ofLogistics.filter(({ actsOn }) => actsOn === 'none').map(({ id }) => id);
    expect(idle.sort()).toEqual([...IDLE, ...offsetDoubts.map(({ id }) => id)].sort());
    expect(ofLogistics.filter(({ actsOn }) => actsOn === 'lines')).toEqual([]);
  });

  it('leave the repeal of the Decision to a person who judges it, and take neither answer by themselves', () => {
    const repeal = findDoubt('O-39');
    expect(Object.keys(repeal?.readings ?? {})).toEqual(['judged']);
    expect(repeal?.why.en).toContain('repealHolds');
    expect(repeal?.why.tr).toContain('repealHolds');
  });

  it('stand with what e-export shares: month ends, days without a bulletin and half days bear on both regimes', () => {
    const regimes = (id: string) =>
      new Set(
        (findDoubt(id)?.bearsOn ?? []).map((rule) => (rule.startsWith('E-') ? 'e-export' : 'logistics')),
      );
    for (const id of ['M-4', 'M-9', 'half-day', 'line-order'])
      expect([...regimes(id)].sort(), id).toEqual(['e-export', 'logistics']);
  });

  it('tell of the set-off what else could be read, as a claim cannot choose it', () => {
    for (const { id, readings, taken } of offsetDoubts) {
      const told = findDoubt(id);
      expect(Object.keys(told?.readings ?? {}), id).toEqual([taken]);
      for (const [name, said] of Object.entries(readings))
        if (name !== taken) expect(told?.why.tr, id).toContain(said.tr);
    }
  });

  it('answer every line whose text is a doubt or names itself as one, and every line named that has no text', () => {
    const open = logisticsTexts.flatMap(({ rule, class: kind, doubts: lines = [] }) => [
      ...(kind === 'doubt' || lines.includes(rule) ? [rule] : []),
      ...lines.filter((line) => findRuleText(line) === undefined),
    ]);
    expect(open.length).toBeGreaterThan(50);
    const answered = (line: string) =>
      doubts.some(({ id, bearsOn }) => id === line || id.startsWith(`${line}-`) || bearsOn.includes(line));
    expect([...new Set(open)].filter((line) => !answered(line))).toEqual([]);
  });
});
