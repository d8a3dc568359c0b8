import type {
  AssessmentAnswer,
  Confirmation,
  DocumentDetail,
  DocumentView,
  FactQuestion,
  FactRecord,
  LawView,
  ReceiptSummary,
  ReconciliationView,
  RowsPage,
  SavedMapping,
  StatusesRequest,
  TypedInvoice,
  WorkspaceView,
} from '@kervan/desk';
import type { RuleView, StatusFactEntry, StatusView, SupportAnswerView } from '@kervan/law';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { address, getJson, sendJson } from './http.ts';

/** The days an assessment looks with; left out: today in Türkiye. */
export interface Days {
  readonly decidedOn?: string | undefined;
  readonly knownOn?: string | undefined;
}

/** How often a document that is still being read is looked at again, in milliseconds. */
const READING_AGAIN = 700;
const ROWS_AT_ONCE = 50;

/** Everything that a document, a fact or a claim can change lives under `desk`; the law does not change while the page is open. */
export const DESK = ['desk'] as const;
const LAW = ['law'] as const;

export const workspaceQuery = queryOptions({
  queryKey: [...DESK, 'workspace'],
  queryFn: ({ signal }) => getJson<WorkspaceView>('/api/workspace', signal),
});

export const documentsQuery = queryOptions({
  queryKey: [...DESK, 'documents'],
  queryFn: ({ signal }) => getJson<readonly DocumentView[]>('/api/documents', signal),
  refetchInterval: ({ state }) =>
    state.data?.some((one) => one.state === 'reading') === true ? READING_AGAIN : false,
});

export const documentQuery = (document: string) =>
  queryOptions({
    queryKey: [...DESK, 'document', document],
    queryFn: ({ signal }) => getJson<DocumentDetail>(`/api/documents/${document}`, signal),
  });

export const documentRowsQuery = (document: string) => rowsQuery(`/api/documents/${document}/rows`, {});

export const mappingsQuery = queryOptions({
  queryKey: [...DESK, 'mappings'],
  queryFn: ({ signal }) => getJson<readonly SavedMapping[]>('/api/mappings', signal),
});

export const invoicesQuery = queryOptions({
  queryKey: [...DESK, 'invoices'],
  queryFn: ({ signal }) => getJson<readonly TypedInvoice[]>('/api/invoices', signal),
});

export const confirmationsQuery = queryOptions({
  queryKey: [...DESK, 'confirmations'],
  queryFn: ({ signal }) => getJson<readonly Confirmation[]>('/api/confirmations', signal),
});

export const factsQuery = queryOptions({
  queryKey: [...DESK, 'facts'],
  queryFn: ({ signal }) => getJson<readonly FactRecord[]>('/api/facts', signal),
});

export const reconciliationQuery = (claim: string) =>
  queryOptions({
    queryKey: [...DESK, 'reconciliation', claim],
    queryFn: ({ signal }) => getJson<ReconciliationView>(`${claimPath(claim)}/reconciliation`, signal),
    placeholderData: keepPreviousData,
  });

export const comparisonRowsQuery = (claim: string, comparison: string, side: string) =>
  rowsQuery(`${claimPath(claim)}/reconciliation/rows`, { comparison, side });

export const assessmentQuery = (claim: string, days: Days) =>
  queryOptions({
    queryKey: [...DESK, 'assessment', claim, days.decidedOn ?? '', days.knownOn ?? ''],
    queryFn: ({ signal }) =>
      getJson<AssessmentAnswer>(address(`${claimPath(claim)}/assessment`, { ...days }), signal),
    placeholderData: keepPreviousData,
  });

export const receiptsQuery = (claim: string) =>
  queryOptions({
    queryKey: [...DESK, 'receipts', claim],
    queryFn: ({ signal }) => getJson<readonly ReceiptSummary[]>(address('/api/receipts', { claim }), signal),
  });

export const factCatalogueQuery = queryOptions({
  queryKey: [...LAW, 'facts'],
  queryFn: ({ signal }) => getJson<readonly FactQuestion[]>('/api/facts/catalogue', signal),
  staleTime: Number.POSITIVE_INFINITY,
});

export const lawQuery = queryOptions({
  queryKey: [...LAW, 'module'],
  queryFn: ({ signal }) => getJson<LawView>('/api/law', signal),
  staleTime: Number.POSITIVE_INFINITY,
});

export const ruleQuery = (rule: string) =>
  queryOptions({
    queryKey: [...LAW, 'rule', rule],
    queryFn: ({ signal }) => getJson<RuleView>(`/api/law/rules/${encodeURIComponent(rule)}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const supportsQuery = (status: string, days: Days) =>
  queryOptions({
    queryKey: [...LAW, 'supports', status, days.decidedOn ?? '', days.knownOn ?? ''],
    queryFn: ({ signal }) =>
      getJson<readonly SupportAnswerView[]>(
        address('/api/law/supports', { as: status, on: days.decidedOn, knownOn: days.knownOn }),
        signal,
      ),
    placeholderData: keepPreviousData,
  });

/** Which statuses are open to a firm with these facts. Asked with a body, for the facts of a firm do not belong into addresses. */
export const statusesQuery = (facts: readonly StatusFactEntry[], days: Days) =>
  queryOptions({
    queryKey: [...LAW, 'statuses', facts, days.decidedOn ?? '', days.knownOn ?? ''],
    queryFn: () => {
      const body: StatusesRequest = { facts, on: days.decidedOn, knownOn: days.knownOn };
      return sendJson<StatusView>('POST', '/api/law/statuses', body);
    },
    placeholderData: keepPreviousData,
  });

/** The address of a claim; its name is free text. */
export function claimPath(claim: string): string {
  return `/api/claims/${encodeURIComponent(claim)}`;
}

function rowsQuery(path: string, query: Readonly<Record<string, string>>) {
  return infiniteQueryOptions({
    queryKey: [...DESK, 'rows', path, query],
    queryFn: ({ pageParam, signal }) =>
      getJson<RowsPage>(address(path, { ...query, offset: pageParam, limit: ROWS_AT_ONCE }), signal),
    initialPageParam: 0,
    getNextPageParam: (last) => {
      const next = last.offset + last.rows.length;
      return last.rows.length > 0 && next < last.total ? next : undefined;
    },
  });
}
