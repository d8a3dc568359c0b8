import { words } from '@kervan/kit';
import type { ActView, LawChangeGroupView, LawChangeView, SideView } from '@kervan/law';
import { expect, test } from 'vitest';
import { byAct, concernsClass, countOf } from './by-act.ts';

const text = words('x', 'x');
const side: SideView = {
  amount: null,
  currency: null,
  known: true,
  words: text,
  rule: 'E-12.3.6',
  article: '',
  grade: 'text',
};

function change(key: string, concerns: LawChangeView['concerns'], act: ActView | null): LawChangeView {
  return {
    key,
    regime: 'e-export',
    kind: 'support',
    effect: 'repealed',
    support: null,
    title: text,
    concerns,
    concernsWords: text,
    old: side,
    new: side,
    factor: null,
    since: '2026-01-17',
    act,
    seen: null,
    words: text,
  };
}

function group(changes: readonly string[], act: ActView | null): LawChangeGroupView {
  return {
    regime: 'e-export',
    kind: 'support',
    effect: 'repealed',
    title: text,
    words: text,
    act,
    since: '2026-01-17',
    seen: null,
    changes,
  };
}

const act = (rule: string, day: string): ActView => ({
  rule,
  regime: 'e-export',
  day,
  kind: 'act',
  grade: 'text',
  title: text,
  words: text,
});
const january = act('E-12.3.6', '2026-01-17');
const april = act('E-12.3.7', '2026-04-13');

const view = {
  groups: [group(['list'], null), group(['threshold'], april), group(['depot', 'mission'], january)],
  changes: [
    change('depot', ['retailSite', 'marketplace', 'consortium'], january),
    change('mission', ['cooperationBody'], january),
    change('threshold', ['company'], april),
    change('list', [], null),
  ],
};

test('acts stand in order of time, and what is known by sightings alone stands last', () => {
  expect(byAct(view, undefined).map((one) => one.act?.rule)).toEqual(['E-12.3.6', 'E-12.3.7', undefined]);
  expect(countOf(byAct(view, undefined))).toBe(4);
});

test('for a consortium only what concerns it is left: the depot and what concerns everybody', () => {
  const left = byAct(view, 'consortium');
  expect(left.map((one) => one.groups.flatMap((each) => each.changes.map(({ key }) => key)))).toEqual([
    ['depot'],
    ['list'],
  ]);
  expect(countOf(left)).toBe(2);
});

test('a change that names nobody concerns everybody', () => {
  expect(concernsClass({ concerns: [] }, 'b2bPlatform')).toBe(true);
  expect(concernsClass({ concerns: ['company'] }, 'b2bPlatform')).toBe(false);
  expect(concernsClass({ concerns: ['company'] }, undefined)).toBe(true);
});
