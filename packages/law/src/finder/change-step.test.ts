import { words } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { cheapest, type Step, union } from './change-step.ts';

function step(more: Partial<Step>): Step {
  return { kind: 'fact', rule: 'E-2.14', effort: 1, words: words('tescil ettirin', 'register'), ...more };
}

function place(...countries: string[]): Step {
  return step({ kind: 'place', countries });
}

describe('of several ways', () => {
  it('the one that takes least is named, the first where two take the same', () => {
    const [hard, easy, other] = [
      step({ effort: 5 }),
      step({ effort: 2 }),
      step({ effort: 2, rule: 'E-2.15' }),
    ];
    expect(cheapest([[hard], [easy], [other]])).toEqual([easy]);
    expect(cheapest([[easy, easy], [step({ effort: 3 })]])?.[0]?.effort).toBe(3);
    expect(cheapest([undefined, [hard]])).toEqual([hard]);
    expect(cheapest([undefined])).toBeUndefined();
  });
});

describe('all together', () => {
  it('name each step once, and nothing where one cannot be made', () => {
    const mark = step({ fact: 'trademarkTurkiye', slot: 2 });
    expect(union([[mark], [mark], [step({ fact: 'dysRegistered', slot: 2 })]])).toHaveLength(2);
    expect(union([[mark], undefined])).toBeUndefined();
    expect(union([[], []])).toEqual([]);
  });

  it('find one place that does for every list', () => {
    expect(union([[place('US', 'CN')], [place('CN', 'JP')]])?.[0]?.countries).toEqual(['CN']);
    expect(union([[place('US')], [place('JP')]])).toBeUndefined();
    // Türkiye alone is shut out: any country of the other list will do.
    expect(union([[place()], [place('JP')]])?.[0]?.countries).toEqual(['JP']);
    expect(union([[place('JP')], [place()]])?.[0]?.countries).toEqual(['JP']);
  });
});
