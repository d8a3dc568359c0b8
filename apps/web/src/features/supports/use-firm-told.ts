import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type FirmTold, ledgerQuery } from '../../api/law-queries.ts';
import { factsQuery } from '../../api/queries.ts';
import { entriesOf, keptAnswers } from '../finder/finder-answers.ts';
import { useDesk } from '../frame/use-desk.tsx';
import { useTrial } from './trial.tsx';
import { factsAsked, ledgerEntries } from './trial-answers.ts';

export interface FirmAsked {
  /** Undefined until what the firm has told is here. */
  readonly told: FirmTold | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

/** Stands in a question that is not asked yet. */
export const NOTHING_TOLD: FirmTold = { facts: [], statusFacts: [], ledger: [], plans: [] };

/** Everything that bears on which supports are open: told, tried here, answered about statuses, used before, and planned. */
export function useFirmTold(): FirmAsked {
  const { workspace } = useDesk();
  const { beneficiary, name } = workspace.beneficiary;
  const facts = useQuery(factsQuery);
  const ledger = useQuery(ledgerQuery);
  const { answers, plans } = useTrial();
  const by = name === '' ? beneficiary : name;
  const told = useMemo<FirmTold | undefined>(() => {
    if (facts.data === undefined || ledger.data === undefined) return undefined;
    return {
      facts: factsAsked(facts.data, answers, by, workspace.today),
      statusFacts: entriesOf(keptAnswers(beneficiary), by, workspace.today),
      ledger: ledgerEntries(ledger.data),
      plans,
    };
  }, [facts.data, ledger.data, answers, plans, by, beneficiary, workspace.today]);
  return {
    told,
    error: facts.error ?? ledger.error,
    refetch: () => Promise.all([facts.refetch(), ledger.refetch()]),
  };
}
