import { parseDay } from '@kervan/kit';
import { describeStatuses, type StatusFactEntry, takeStatusFacts } from '@kervan/law';
import { describe, expect, it } from 'vitest';
import { check, issuesOf } from './check.ts';
import { statusFile, statusView } from './status.ts';

const ORIGIN = { kind: 'declaration', by: 'Örnek A.Ş.' } as const;
const FACTS: readonly StatusFactEntry[] = [
  { fact: 'legalForm', value: 'commercialCompany', origin: ORIGIN, recordedOn: '2026-04-20' },
  {
    fact: 'previousYearExport',
    value: { amount: '500000.00', currency: 'USD' },
    year: 2025,
    origin: ORIGIN,
    recordedOn: '2026-04-20',
  },
  { fact: 'onlineSalesShare', value: '2000000/3000000', origin: ORIGIN, recordedOn: '2026-04-20' },
];

describe('the schema of the statuses', () => {
  it.each(['2022-08-24', '2024-06-01', '2026-04-13', '2027-01-01'])(
    'takes what the law says of %s, with facts and without',
    (day) => {
      const on = parseDay(day);
      for (const facts of [[], FACTS]) {
        const view = describeStatuses(takeStatusFacts(facts), { on, knownOn: on });
        expect(issuesOf(statusView, view)).toEqual([]);
      }
    },
  );

  it('takes a file of facts, and names the field that is no fact of it', () => {
    const file = { format: 'kervan-status-facts/1', facts: FACTS };
    expect(check(statusFile, 'status-facts', file)).toEqual(file);
    const [first] = FACTS;
    const wrong = {
      ...file,
      facts: [
        { ...first, yaer: 2025 },
        { ...first, recordedOn: '2026-02-29' },
      ],
    };
    expect(issuesOf(statusFile, wrong).map((issue) => issue.place)).toEqual([
      '$.facts[0].yaer',
      '$.facts[1].recordedOn',
    ]);
  });

  it('takes 500 facts and refuses the 501st', () => {
    const [first] = FACTS;
    const file = (count: number) => ({ format: 'kervan-status-facts/1', facts: Array(count).fill(first) });
    expect(issuesOf(statusFile, file(500))).toEqual([]);
    expect(issuesOf(statusFile, file(501)).map((issue) => issue.place)).toEqual(['$.facts']);
  });
});
