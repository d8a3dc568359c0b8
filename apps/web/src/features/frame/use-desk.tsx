import type { ClaimSummary, WorkspaceView } from '@kervan/desk';
import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { assessmentQuery, type Days } from '../../api/queries.ts';
import { useDeskSearch } from '../../routes/use-search.ts';
import { compareFilingPeriods } from '../../ui/day-text.ts';

export interface Desk {
  readonly workspace: WorkspaceView;
  /** The application that is looked at; undefined while none is open. */
  readonly claim: ClaimSummary | undefined;
  /** The days asked for in the address; left out: today in Türkiye. */
  readonly days: Days;
}

const DeskContext = createContext<WorkspaceView | undefined>(undefined);

export const DeskProvider = DeskContext.Provider;

/** Whose desk this is, and what of it is looked at. */
export function useDesk(): Desk {
  const workspace = useContext(DeskContext);
  const search = useDeskSearch();
  if (workspace === undefined) throw new Error('useDesk outside of DeskProvider');
  return {
    workspace,
    claim: claimLookedAt(workspace.claims, search.claim),
    days: { decidedOn: search.decidedOn, knownOn: search.knownOn },
  };
}

/** The claim that the address names; otherwise the one of the newest quarter or half-year. */
export function claimLookedAt(
  claims: readonly ClaimSummary[],
  named: string | undefined,
): ClaimSummary | undefined {
  const found = claims.find((one) => one.claim === named);
  if (found !== undefined) return found;
  return claims.toSorted((a, b) => compareFilingPeriods(b.quarter, a.quarter))[0];
}

/** The assessment of the claim that is looked at; idle while none is open. */
export function useAssessment() {
  const { claim, days } = useDesk();
  return useQuery({ ...assessmentQuery(claim?.claim ?? '', days), enabled: claim !== undefined });
}
