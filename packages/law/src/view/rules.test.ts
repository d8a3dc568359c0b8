import { describe, expect, it } from 'vitest';
import { doubts, findDoubt } from '../doubts/register.ts';
import { findRule } from './rules.ts';

describe('a rule in plain words', () => {
  it('names the doubts by the ids under which the register keeps them: three on depot rent beside the others of E-7.1', () => {
    const named = findRule('E-7.1')?.doubts ?? [];
    expect(named).toEqual(expect.arrayContaining(['E-7.1-units', 'E-7.1-bonus', 'E-7.1-amount']));
    expect(named).not.toContain('E-7.1');
  });

  it('names every doubt that bears on it, and nothing that cannot be looked up as a doubt or a rule', () => {
    for (const { id, bearsOn } of doubts)
      for (const rule of bearsOn) {
        const found = findRule(rule);
        if (found !== undefined) expect([rule, ...found.doubts]).toContain(id);
      }
    for (const rule of ['E-2.9', 'E-2.31', 'E-3.T', 'E-4.3', 'E-6.2', 'E-11.2.2'])
      for (const id of findRule(rule)?.doubts ?? [])
        expect([rule, id, findDoubt(id) ?? findRule(id)]).not.toContain(undefined);
  });
});
