import type { FinderRequest, SimulationRequest } from '@kervan/desk';
import type { DiffView, FinderView, MatrixView, Regime, SimulatorView } from '@kervan/law';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { address, getJson, sendJson } from './http.ts';
import { type Days, DESK } from './queries.ts';

const LAW = ['law'] as const;

/** What is told besides the facts and uses of the desk; it wins over them and is kept nowhere. */
export type ToldBesides = Pick<FinderRequest, 'facts' | 'statusFacts' | 'plans'>;

/** Which supports are open. Asked with a body, for the facts of a firm do not belong into addresses. */
export const finderQuery = (told: ToldBesides, days: Days, regime?: Regime) =>
  queryOptions({
    queryKey: [...DESK, 'finder', told, regime ?? '', ...keyOf(days)],
    queryFn: () => {
      const body: FinderRequest = { ...told, ...asked(days) };
      return sendJson<FinderView>('POST', address('/api/law/finder', { mine: 'true', regime }), body);
    },
    placeholderData: keepPreviousData,
  });

/** The same facts under every status; with a claim of the desk, what it would be awarded under each. */
export const simulatorQuery = (told: ToldBesides, claim: string | undefined, days: Days) =>
  queryOptions({
    queryKey: [...DESK, 'simulator', told, claim ?? '', ...keyOf(days)],
    queryFn: () => {
      const body: SimulationRequest = { ...told, ...asked(days) };
      return sendJson<SimulatorView>(
        'POST',
        address('/api/law/status-simulation', { mine: 'true', claim }),
        body,
      );
    },
    placeholderData: keepPreviousData,
  });

/** Supports × beneficiaries × countries on a day, as far as public on another. */
export const matrixQuery = (days: Days, regime?: Regime) =>
  queryOptions({
    queryKey: [...LAW, 'matrix', regime ?? '', ...keyOf(days)],
    queryFn: ({ signal }) =>
      getJson<MatrixView>(address('/api/law/matrix', { ...asked(days), regime }), signal),
    placeholderData: keepPreviousData,
  });

/** What changed between two days; without a day of knowledge, as far as known on the later of the two. */
export const diffQuery = (from: string, to: string, knownOn: string | undefined, regime?: Regime) =>
  queryOptions({
    queryKey: [...LAW, 'diff', from, to, knownOn ?? '', regime ?? ''],
    queryFn: ({ signal }) =>
      getJson<DiffView>(address('/api/law/diff', { from, to, knownOn, regime }), signal),
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
