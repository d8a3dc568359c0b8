import { parseDay } from '@kervan/kit';
import { type CaseEntry, deadlinesOf, describeDeadlines } from '@kervan/law';
import { describe, expect, it } from 'vitest';
import { deadlinesCalendar } from './deadlines-calendar.ts';

const STAMP = '2026-11-24T02:43:51Z';

const UNIT: CaseEntry = {
  case: 'berlin',
  name: 'Berlin; ofis, 2. kat',
  regime: 'logistics',
  support: 'logistics/unit',
  events: [{ id: 'rent', event: 'payment', day: '2025-08-31' }],
};

function calendar(entry: Partial<CaseEntry>, today: string, lang: 'tr' | 'en' = 'tr', stamp = STAMP): string {
  const file = { format: 'kervan-deadlines/1', cases: [{ ...UNIT, ...entry }] } as const;
  return deadlinesCalendar(describeDeadlines(deadlinesOf(file, { today: parseDay(today) })), { lang, stamp });
}

/** Unfolded lines of each event. */
function events(text: string): readonly (readonly string[])[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const starts = lines.flatMap((line, at) => (line === 'BEGIN:VEVENT' ? [at] : []));
  return starts.map((at) => lines.slice(at, lines.indexOf('END:VEVENT', at) + 1));
}

const told = (lines: readonly string[], name: string) =>
  lines.find((line) => line.startsWith(name))?.slice(name.length);

describe('a calendar of deadlines', () => {
  it('begins and ends as RFC 5545 asks, in lines that end with CRLF', () => {
    const text = calendar({}, '2025-10-01');
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Kervan//Deadlines//TR\r\n')).toBe(
      true,
    );
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const name of ['VEVENT', 'VALARM'])
      expect(text.split(`BEGIN:${name}`)).toHaveLength(text.split(`END:${name}`).length);
  });

  it('holds rent of 31 August as an all-day event of 28 February 2026, ended on 1 March, with an alarm a week ahead', () => {
    const [filing = []] = events(calendar({}, '2025-10-01'));
    expect(filing).toContain('DTSTART;VALUE=DATE:20260228');
    expect(filing).toContain('DTEND;VALUE=DATE:20260301');
    expect(filing).toContain('DTSTAMP:20261124T024351Z');
    expect(filing).toContain('TRIGGER:-P7D');
    expect(filing).toContain('SUMMARY;LANGUAGE=tr:Destek ödeme başvurusu – Berlin\\; ofis\\, 2. kat');
    expect(told(filing, 'DESCRIPTION;LANGUAGE=tr:')).toContain('(M-4)');
    expect(told(filing, 'DESCRIPTION;LANGUAGE=tr:')).toContain('Kurallar: L-16.3\\, L-18.4\\, M-4');
  });

  it('leaves out what waits for its event, and gives no alarm for what was missed or met', () => {
    const waiting = events(calendar({ events: [] }, '2025-10-01'));
    expect(waiting).toEqual([]);
    const [missed = []] = events(calendar({}, '2026-03-01', 'en'));
    expect(told(missed, 'SUMMARY;LANGUAGE=en:')).toBe(
      'Payment application – Berlin\\; ofis\\, 2. kat (missed)',
    );
    expect(missed).not.toContain('BEGIN:VALARM');
  });

  it('keeps the UID of a deadline when its day, state or language changes, and gives no two the same', () => {
    const uid = (text: string) => events(text).map((lines) => told(lines, 'UID:'));
    const [before] = uid(calendar({}, '2025-10-01'));
    const later = { ...UNIT, events: [{ id: 'rent', event: 'payment', day: '2025-09-15' }] };
    expect(uid(calendar(later, '2025-10-01'))[0]).toBe(before);
    expect(uid(calendar({}, '2026-03-01', 'en'))[0]).toBe(before);
    const events3 = [
      ...UNIT.events,
      { event: 'payment', day: '2025-09-01' },
      { event: 'payment', day: '2025-09-01' },
    ];
    const three = uid(calendar({ events: events3 }, '2025-10-01'));
    expect(new Set(three).size).toBe(3);
    expect(uid(calendar({ case: 'paris' }, '2025-10-01'))[0]).not.toBe(before);
    expect(before).toMatch(/^[0-9a-f]{32}@kervan$/);
  });

  it('moves an extended deadline to the day that counts, and says so', () => {
    const extension = {
      clock: 'logistics/filing-after-payment',
      kind: 'instruction',
      reason: 'Deprem',
      by: 'Genel Müdürlük',
      lastDay: '2026-05-29',
      recordedOn: '2026-02-01',
    } as const;
    const [extended = []] = events(calendar({ extensions: [extension] }, '2026-02-10', 'en'));
    expect(extended).toContain('DTSTART;VALUE=DATE:20260529');
    expect(told(extended, 'SUMMARY;LANGUAGE=en:')).toContain('(extended)');
    expect(told(extended, 'DESCRIPTION;LANGUAGE=en:')).toContain('28 February 2026');
  });

  it('the end of a repealed regime is an event of its own', () => {
    const text = calendar({ events: [] }, '2026-03-01', 'en');
    expect(events(text).map((lines) => told(lines, 'DTSTART;VALUE=DATE:'))).toEqual(['20260630']);
  });

  it.each(['2026-11-24', '2026-11-24T02:43:51+03:00', '2026-11-24T24:00:00Z', '2026-02-30T00:00:00Z'])(
    'refuses %s as the moment it is made',
    (stamp) => {
      expect(() => calendar({}, '2025-10-01', 'tr', stamp)).toThrow(
        expect.objectContaining({ place: 'stamp', wayOut: expect.anything() }),
      );
    },
  );
});
