import type { ReasonView } from '@kervan/law';
import { expect, test } from 'vitest';
import { keysTo } from './reason-keys.ts';

function reason(...children: ReasonView[]): ReasonView {
  const words = { tr: 'adım', en: 'step' };
  return {
    words,
    rule: null,
    article: null,
    grade: null,
    verdict: null,
    amount: null,
    operands: [],
    rounding: null,
    children,
  };
}

const tree = reason(reason(), reason(reason(), reason(reason())));

test('unfolded to depth 0 only the award is open', () => {
  expect(keysTo(tree, 0)).toEqual(['0']);
});

test('unfolded one level deeper the second branch opens too, a leaf never does', () => {
  expect(keysTo(tree, 1)).toEqual(['0', '0.1']);
  expect(keysTo(tree, 2)).toEqual(['0', '0.1', '0.1.1']);
  expect(keysTo(reason(), 3)).toEqual([]);
});
