import { useMemo } from 'react';
import type { ToldBesides } from '../../api/law-queries.ts';
import { entriesOf, keptAnswers } from '../finder/finder-answers.ts';
import { useDesk } from '../frame/use-desk.tsx';
import { useTrial } from './trial.tsx';
import { triedEntries } from './trial-answers.ts';

/** What counts besides what the firm has told: answers tried here, answers about statuses kept in this browser, and plans. */
export function useToldBesides(): ToldBesides {
  const { workspace } = useDesk();
  const { beneficiary, name } = workspace.beneficiary;
  const { answers, plans } = useTrial();
  const by = name === '' ? beneficiary : name;
  return useMemo(
    () => ({
      facts: triedEntries(answers, by, workspace.today),
      statusFacts: entriesOf(keptAnswers(beneficiary), by, workspace.today),
      plans,
    }),
    [answers, plans, by, beneficiary, workspace.today],
  );
}
