import type { LedgerView } from '@kervan/desk';
import type {
  ClaimFile,
  DiffView,
  FactEntry,
  FinderView,
  LedgerEntry,
  MatrixView,
  PlanEntry,
  SimulatorView,
  StatusFactEntry,
} from '@kervan/law';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { address, getJson, sendJson } from './http.ts';
import { claimPath, type Days, DESK } from './queries.ts';

const LAW = ['law'] as const;

/** What is told of a firm that asks which supports are open to it. Nothing of it is kept by the server. */
export interface FirmTold {
  readonly facts: readonly FactEntry[];
  readonly statusFacts: readonly StatusFactEntry[];
  readonly ledger: readonly LedgerEntry[];
  readonly plans: readonly PlanEntry[];
}

export const ledgerQuery = queryOptions({
  queryKey: [...DESK, 'ledger'],
  queryFn: ({ signal }) => getJson<LedgerView>('/api/ledger', signal),
});

export const claimFileQuery = (claim: string) =>
  queryOptions({
    queryKey: [...DESK, 'claim-file', claim],
    queryFn: ({ signal }) => getJson<ClaimFile>(`${claimPath(claim)}/file`, signal),
  });

/** Which supports are open. Asked with a body, for the facts of a firm do not belong into addresses. */
export const finderQuery = (told: FirmTold, days: Days) =>
  queryOptions({
    queryKey: [...LAW, 'finder', told, ...keyOf(days)],
    queryFn: () => sendJson<FinderView>('POST', '/api/law/finder', { ...told, ...asked(days) }),
    placeholderData: keepPreviousData,
  });

/** The same facts under every status; with a claim, what it would be awarded under each. */
export const simulatorQuery = (told: FirmTold, claim: ClaimFile | undefined, days: Days) =>
  queryOptions({
    queryKey: [...LAW, 'simulator', told, claim, ...keyOf(days)],
    queryFn: () => {
      const body = { ...told, ...(claim === undefined ? {} : { claim }), ...asked(days) };
      return sendJson<SimulatorView>('POST', '/api/law/status-simulation', body);
    },
    placeholderData: keepPreviousData,
  });

/** Supports × beneficiaries × countries on a day, as far as public on another. */
export const matrixQuery = (days: Days) =>
  queryOptions({
    queryKey: [...LAW, 'matrix', ...keyOf(days)],
    queryFn: ({ signal }) => getJson<MatrixView>(address('/api/law/matrix', asked(days)), signal),
    placeholderData: keepPreviousData,
  });

/** What changed between two days; without a day of knowledge, as far as known on the later of the two. */
export const diffQuery = (from: string, to: string, knownOn: string | undefined) =>
  queryOptions({
    queryKey: [...LAW, 'diff', from, to, knownOn ?? ''],
    queryFn: ({ signal }) => getJson<DiffView>(address('/api/law/diff', { from, to, knownOn }), signal),
    placeholderData: keepPreviousData,
  });

function keyOf({ decidedOn, knownOn }: Days): readonly string[] {
  return [decidedOn ?? '', knownOn ?? ''];
}

function asked({ decidedOn, knownOn }: Days): { readonly on?: string; readonly knownOn?: string } {
  return {
    ...(decidedOn === undefined ? {} : { on: decidedOn }),
    ...(knownOn === undefined ? {} : { knownOn }),
  };
}
