import { parseDay } from '@kervan/kit';
import { clocks, deadlinesOf, EVENT_WORDS, supports } from '@kervan/law';
import { describe, expect, it } from 'vitest';
import { toldEvents } from '../schemas/deadlines.ts';
import { regimeOfSupport } from '../views/regimes.ts';
import { clockCatalogue } from './clock-catalogue.ts';

const catalogue = clockCatalogue({
  clocks,
  eventWords: EVENT_WORDS,
  supports: supports.map(({ id, title }) => ({ support: id, regime: regimeOfSupport(id), title })),
  told: toldEvents,
});
const of = (support: string) => catalogue.supports.find((one) => one.support === support);

describe('what may be told of a case', () => {
  it('of rent abroad are its payment, its start and its closure, and no mission or service of others', () => {
    const events = of('logistics/unit')?.events.map(({ event }) => event);
    expect(events).toEqual(expect.arrayContaining(['payment', 'supportStart', 'unitClosed', 'filed']));
    expect(events).not.toContain('participantsChanged');
  });

  it('tells what starts a clock from what meets one: a payment starts the six months, a filing ends them', () => {
    const events = of('e-export/online-store')?.events ?? [];
    const starts = (event: string) => events.find((one) => one.event === event)?.starts;
    expect([starts('payment'), starts('deficiencyAnswered')]).toEqual([true, false]);
  });

  it('offers only clocks that a duty or a limit may extend: no start, no term', () => {
    const offered = of('logistics/unit')?.clocks.map(({ clock }) => clock);
    expect(offered).toContain('logistics/filing-after-payment');
    expect(offered).not.toContain('logistics/unit-term');
  });

  it('every support of the law takes a case that tells all that is offered for it', () => {
    for (const { support, regime, events } of catalogue.supports) {
      const told = events.map(({ event }) => ({ event, day: '2025-06-10' }));
      const file = {
        format: 'kervan-deadlines/1' as const,
        cases: [{ case: 'x', regime, support, events: told }],
      };
      const [answered] = deadlinesOf(file, { today: parseDay('2025-06-11') }).cases;
      expect(answered?.deadlines.length, support).toBeGreaterThan(0);
    }
  });
});
