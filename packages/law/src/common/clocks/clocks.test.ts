import { describe, expect, it } from 'vitest';
import { findDoubt } from '../../doubts/register.ts';
import { supports as eExport } from '../../e-export/supports.ts';
import { supports as logistics } from '../../logistics/supports.ts';
import { findRuleText } from '../../view/rule-texts.ts';
import { clocks, findClock } from './clocks.ts';
import { DRAWN, EVENT_WORDS, type EventName } from './events.ts';
import { SUPPORTS_WITH_CLOCKS } from './supports.ts';

const lengthOf = (id: string) => findClock(id)?.length;

describe('the register of clocks', () => {
  it('names every clock once, with rules that the register of rules tells', () => {
    expect(new Set(clocks.map(({ id }) => id)).size).toBe(clocks.length);
    const untold = clocks.flatMap(({ rules }) => rules).filter((rule) => findRuleText(rule) === undefined);
    expect(untold).toEqual([]);
  });

  it('rests on doubts that the fact files name: an entry of the register, or a line of their own', () => {
    const named = clocks.flatMap(({ doubts, doubtsOf = {} }) => [
      ...doubts,
      ...Object.values(doubtsOf).flat(),
    ]);
    const unknown = named.filter(
      (id) => findDoubt(id) === undefined && findRuleText(id) === undefined && !/^[OC]-\d+$/.test(id),
    );
    expect(unknown).toEqual([]);
  });

  it('says title and consequence in both languages, never the same in both', () => {
    for (const { id, title, consequence } of clocks)
      for (const said of [title, consequence]) {
        expect(said.tr.length, id).toBeGreaterThan(5);
        expect(said.en.length, id).toBeGreaterThan(5);
        expect(said.tr, id).not.toBe(said.en);
      }
  });

  it('belongs to supports of its own regime, which are the supports of the law', () => {
    const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).sort();
    expect([...SUPPORTS_WITH_CLOCKS['e-export']].sort()).toEqual(idsOf(eExport));
    expect([...SUPPORTS_WITH_CLOCKS.logistics].sort()).toEqual(idsOf(logistics));
    for (const { id, regime, supports: of } of clocks) {
      expect(id.startsWith(`${regime}/`)).toBe(true);
      if (of === 'all') continue;
      for (const support of of) expect(SUPPORTS_WITH_CLOCKS[regime], id).toContain(support);
    }
  });

  it('starts from an event that can be told, or drawn, or is given by a clock before it', () => {
    const used = new Set<EventName>(clocks.flatMap(({ starts, metBy }) => [...starts, ...metBy]));
    // The opening of a notice starts nothing: it only shows the day under another reading (M-1).
    const idle = (Object.keys(EVENT_WORDS) as EventName[]).filter((event) => !used.has(event));
    expect(idle).toEqual(['noticeOpened']);
    for (const [at, { gives }] of clocks.entries()) {
      if (gives === undefined) continue;
      const users = clocks.flatMap(({ starts }, index) => (starts.includes(gives) ? [index] : []));
      expect(Math.min(...users)).toBeGreaterThan(0);
      expect(users.length).toBeGreaterThan(0);
      expect(
        Math.min(...users.filter((index) => clocks[index]?.regime === clocks[at]?.regime)),
      ).toBeGreaterThan(at);
    }
    expect(DRAWN).toEqual(['periodEnd', 'lastDayOfRegime']);
  });
});

describe('the lengths of the two circulars', () => {
  it.each([
    'e-export/filing',
    'logistics/filing-after-activity',
    'logistics/filing-after-payment',
    'logistics/filing-after-issue',
    'logistics/last-filing-day',
  ])('%s: six months, to the same-numbered day, month ends clamped', (id) => {
    expect(lengthOf(id)).toEqual({ is: 'months', count: 6, side: 'after', rounding: 'clamp' });
  });

  it.each([
    ['logistics/advertising-pre-approval', 2],
    ['logistics/mission-pre-approval', 2],
    ['logistics/competition-pre-approval', 2],
    ['logistics/national-promotion-pre-approval', 1],
    ['logistics/virtual-fair-pre-approval', 1],
    ['logistics/listing-request', 1],
    ['logistics/mission-decision', 1],
    ['logistics/competition-decision', 1],
  ])('%s: %i months ahead', (id, count) => {
    expect(lengthOf(id)).toEqual({ is: 'months', count, side: 'before', rounding: 'clamp' });
  });

  it.each([
    ['logistics/mission-changes', 7, 'before'],
    ['logistics/participant-list', 1, 'before'],
    ['logistics/outbound-travel', 5, 'before'],
    ['logistics/return-travel', 5, 'after'],
    ['logistics/onward-travel', 5, 'after'],
    ['logistics/trade-mission-outbound', 1, 'before'],
    ['logistics/trade-mission-return', 1, 'after'],
    ['logistics/buyer-mission-outbound', 3, 'before'],
    ['logistics/buyer-mission-return', 3, 'after'],
    ['logistics/fair-report', 15, 'after'],
  ])('%s: %i days %s', (id, count, side) => {
    expect(lengthOf(id)).toEqual({ is: 'days', count, side });
  });

  it.each([
    ['logistics/completion', 3],
    ['e-export/completion', 3],
    ['logistics/ownership-change', 3],
    ['logistics/ownership-change-warning', 1],
    ['logistics/unit-closure', 1],
    ['e-export/ownership-change', 1],
  ])('%s: %i months after', (id, count) => {
    expect(lengthOf(id)).toEqual({ is: 'months', count, side: 'after', rounding: 'clamp' });
  });

  it('gives five years to units, advertising and product placement, three to seven supports of e-export, five to the platform', () => {
    const terms = clocks.filter(({ starts }) => starts.includes('supportStart'));
    const years = (count: number) =>
      terms.flatMap(({ length, supports: of }) =>
        length.is === 'years' && length.count === count ? of : [],
      );
    expect(years(5).sort()).toEqual([
      'e-export/national-platform',
      'logistics/advertising',
      'logistics/product-placement',
      'logistics/unit',
    ]);
    expect(years(3)).toHaveLength(7);
    expect(terms).toHaveLength(11);
  });
});
