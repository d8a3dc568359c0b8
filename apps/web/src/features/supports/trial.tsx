import type { PlanEntry } from '@kervan/law';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { type TrialAnswer, withoutTrial, withPlan, withTrial } from './trial-answers.ts';

export interface Trial {
  readonly answers: readonly TrialAnswer[];
  readonly plans: readonly PlanEntry[];
  /** The support in whose card something was answered last: a keyboard goes on from there. */
  readonly touched: string | undefined;
  readonly give: (answer: TrialAnswer, within?: string) => void;
  readonly forget: (answer: TrialAnswer) => void;
  readonly forgetAll: () => void;
  readonly plan: (plan: PlanEntry) => void;
  readonly unplan: (plan: PlanEntry) => void;
}

const TrialContext = createContext<Trial | undefined>(undefined);

/** Holds what is tried while the page is open; a reload forgets it, and no server is told until somebody asks for it. */
export function TrialProvider({ children }: { readonly children: ReactNode }) {
  const [answers, setAnswers] = useState<readonly TrialAnswer[]>([]);
  const [plans, setPlans] = useState<readonly PlanEntry[]>([]);
  const [touched, setTouched] = useState<string | undefined>(undefined);
  const trial = useMemo<Trial>(
    () => ({
      answers,
      plans,
      touched,
      give: (answer, within) => {
        setTouched(within);
        setAnswers((now) => withTrial(now, answer));
      },
      forget: (answer) => setAnswers((now) => withoutTrial(now, answer)),
      forgetAll: () => setAnswers([]),
      plan: (plan) => setPlans((now) => withPlan(now, plan)),
      unplan: (plan) => setPlans((now) => now.filter((one) => one !== plan)),
    }),
    [answers, plans, touched],
  );
  return <TrialContext.Provider value={trial}>{children}</TrialContext.Provider>;
}

export function useTrial(): Trial {
  const trial = useContext(TrialContext);
  if (trial === undefined) throw new Error('useTrial outside of TrialProvider');
  return trial;
}
