import { words } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { localProblem } from './problem.ts';
import { placedProblem } from './problem-places.ts';

const said = words('Böyle bir gün yok.', 'There is no such day.');
const wayOut = words('Günü denetleyin.', 'Check the day.');
const known = (path: string) => path === 'events[0].day';

describe('a problem at its field', () => {
  it('is told where its place has a field, with the way out', () => {
    const { at, elsewhere } = placedProblem(
      localProblem('x', said, wayOut, '$.cases[0].events[0].day'),
      '$.cases[0].',
      known,
    );
    expect([...at]).toEqual([
      ['events[0].day', words('Böyle bir gün yok. Günü denetleyin.', 'There is no such day. Check the day.')],
    ]);
    expect(elsewhere).toBe(false);
  });

  it('is told as a whole where no field has its place, or it has none', () => {
    for (const place of ['$.cases[0].events[1].day', '$.on', null]) {
      const placed = placedProblem(localProblem('x', said, wayOut, place), '$.cases[0].', known);
      expect([placed.at.size, placed.elsewhere], String(place)).toEqual([0, true]);
    }
  });

  it('of many parts is sorted part by part', () => {
    const issues = [
      { code: 'a', place: '$.cases[0].events[0].day', words: said },
      { code: 'b', place: '$.on', words: said },
    ];
    const placed = placedProblem({ ...localProblem('x', said, null), issues }, '$.cases[0].', known);
    expect([[...placed.at.keys()], placed.elsewhere]).toEqual([['events[0].day'], true]);
  });
});
