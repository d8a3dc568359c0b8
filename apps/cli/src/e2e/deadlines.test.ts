import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deadlinesView, issuesOf } from '@kervan/desk';
import type { DeadlinesView } from '@kervan/law';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder, kervan } from './kervan.fixture.ts';

let folder: string;
let path: string;

const CASES = {
  format: 'kervan-deadlines/1',
  cases: [
    {
      case: 'berlin',
      name: 'Berlin ofisi',
      regime: 'logistics',
      support: 'logistics/unit',
      events: [
        { id: 'rent', event: 'payment', day: '2025-08-31' },
        { id: 'n1', event: 'noticeArrived', day: '2025-12-29' },
      ],
      extensions: [
        {
          clock: 'logistics/filing-after-payment',
          event: 'rent',
          kind: 'instruction',
          reason: 'KEP kesintisi',
          by: 'Genel Müdürlük',
          lastDay: '2026-03-16',
          recordedOn: '2026-02-01',
        },
      ],
    },
  ],
};

beforeAll(async () => {
  folder = await emptyFolder();
  path = join(folder, 'cases.json');
  await writeFile(path, JSON.stringify(CASES));
});

describe('kervan deadlines', () => {
  test('says by when rent paid on 31 August is filed for: 28 February by the text, 16 March as extended, 15 days left', async () => {
    const { code, out, err } = await kervan(['deadlines', path, '--on', '2026-03-01']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/16 March 2026 +15 days +Payment application +ahead +L-16\.3/);
    expect(out).toContain('by the text 28 February 2026');
    expect(out).toMatch(/3 January 2026 +Service takes effect +over/);
    expect(out).toMatch(/3 April 2026 +33 days +Completion of missing/);
  });

  test('says the same in Turkish, and with --explain the working, the consequence and the doubts', async () => {
    const { out } = await kervan(['deadlines', path, '--on', '2026-03-01', '--lang', 'tr', '--explain']);
    const told = out.replaceAll(/\s+/g, ' ');
    expect(told).toContain('16.03.2026 15 gün Destek ödeme başvurusu');
    expect(told).toContain('6 ay sonra, o ayda 31. gün olmadığından ayın son günü: 28.02.2026');
    expect(told).toContain('KEP kesintisi');
    expect(told).toContain('başvuru eldekilerle sonuçlandırılır');
    expect(told).toContain('L-16.13 (5448 Genelgesi m.16/13)');
  });

  test('ends with 0 on the last day and with 1 on the day after, when a deadline was missed', async () => {
    const on = async (day: string) => (await kervan(['deadlines', path, '--on', day])).code;
    expect(await on('2026-03-16')).toBe(0);
    expect(await on('2026-03-17')).toBe(1);
  });

  test('the JSON answer fits its schema, also from standard input', async () => {
    const { out, err } = await kervan(['deadlines', '-', '--on', '2026-03-01', '--json'], {
      input: JSON.stringify(CASES),
    });
    expect(err).toBe('');
    const view: DeadlinesView = JSON.parse(out);
    expect(issuesOf(deadlinesView, view)).toEqual([]);
    const filing = view.cases[0]?.deadlines.find(({ clock }) => clock === 'logistics/filing-after-payment');
    expect(filing).toMatchObject({
      lastDay: '2026-02-28',
      counts: '2026-03-16',
      daysLeft: 15,
      state: 'ahead',
    });
  });

  test('--ics writes a calendar with an event on the day that counts', async () => {
    const ics = join(folder, 'out', 'sureler.ics');
    const { err } = await kervan(['deadlines', path, '--on', '2026-03-01', '--ics', ics, '--lang', 'tr']);
    expect(err).toContain(ics);
    const text = await readFile(ics, 'utf8');
    expect(text).toContain('DTSTART;VALUE=DATE:20260316\r\n');
    expect(text).toMatch(/DTSTAMP:\d{8}T\d{6}Z\r\n/);
    expect(text).toContain('SUMMARY;LANGUAGE=tr:Destek ödeme başvurusu – Berlin ofisi');
  });

  test.each([
    [
      'a day that does not exist',
      { events: [{ event: 'payment', day: '2025-02-29' }] },
      '$.cases[0].events[0].day',
    ],
    ['a support of the other regime', { support: 'e-export/online-store' }, '$.cases[0].support'],
  ])('%s is named with file and place: exit 2, nothing on standard output', async (_, more, place) => {
    const input = JSON.stringify({ ...CASES, cases: [{ ...CASES.cases[0], ...more }] });
    const { code, out, err } = await kervan(['deadlines', '-', '--on', '2026-03-01'], { input });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(place);
  });

  test.each(['tr', 'en'])('fits a window of 44 columns in %s', async (lang) => {
    const { out } = await kervan(['deadlines', path, '--on', '2026-03-01', '--explain', '--lang', lang], {
      env: { COLUMNS: '44' },
    });
    for (const line of out.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(44);
  });
});
