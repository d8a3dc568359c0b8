import type { ClockCatalogueView, DeadlinesRequest } from '@kervan/desk';
import type { Lang } from '@kervan/kit';
import type { CaseEntry, DeadlinesView } from '@kervan/law';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { address, getJson, sendForText, sendJson } from './http.ts';
import { DESK } from './queries.ts';

/** The deadlines that follow from what the desk keeps; on no day named: today. */
export const ownDeadlinesQuery = (on: string | undefined, lang: Lang) =>
  queryOptions({
    queryKey: [...DESK, 'deadlines', on ?? '', lang],
    queryFn: ({ signal }) => getJson<DeadlinesView>(address('/api/deadlines', { on, lang }), signal),
    placeholderData: keepPreviousData,
  });

/** The address of the desk's own deadlines as a calendar. */
export function ownCalendar(lang: Lang): string {
  return address('/api/deadlines.ics', { lang });
}

/** The deadlines of cases that a person told; asked with a body, for what happened does not belong into addresses. */
export const caseDeadlinesQuery = (cases: readonly CaseEntry[], on: string | undefined) =>
  queryOptions({
    queryKey: ['law', 'deadlines', cases, on ?? ''],
    queryFn: () => deadlinesOfCases(cases, on),
    placeholderData: keepPreviousData,
  });

export function deadlinesOfCases(cases: readonly CaseEntry[], on?: string): Promise<DeadlinesView> {
  return sendJson<DeadlinesView>('POST', '/api/law/deadlines', asked(cases, on));
}

/** The same as a calendar (RFC 5545). */
export function calendarOfCases(
  cases: readonly CaseEntry[],
  on: string | undefined,
  lang: Lang,
): Promise<string> {
  return sendForText(address('/api/law/deadlines.ics', { lang }), asked(cases, on));
}

export const clocksQuery = queryOptions({
  queryKey: ['law', 'clocks'],
  queryFn: ({ signal }) => getJson<ClockCatalogueView>('/api/law/clocks', signal),
  staleTime: Number.POSITIVE_INFINITY,
});

function asked(cases: readonly CaseEntry[], on: string | undefined): DeadlinesRequest {
  return { cases, ...(on === undefined ? {} : { on }) };
}
