import type { FactSubjectView, FactValueView } from '@kervan/desk';
import type { FactEntry, PlanEntry } from '@kervan/law';

/** An answer tried on the pages about supports: it counts there until the page is left, and is recorded nowhere. */
export interface TrialAnswer {
  readonly fact: string;
  readonly subject: FactSubjectView;
  readonly value: FactValueView;
  /** Who decided and why, where a person’s discretion decides. */
  readonly judgement?: { readonly by: string; readonly reason: string } | undefined;
}

/** Fact and subject as one text: two answers with the same key are about the same thing. */
export function answerKey({ fact, subject }: Pick<TrialAnswer, 'fact' | 'subject'>): string {
  const named = Object.entries(subject)
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([fact, named]);
}

/** The answers with one more; an earlier one about the same thing gives way. */
export function withTrial(answers: readonly TrialAnswer[], answer: TrialAnswer): readonly TrialAnswer[] {
  return [...answers.filter((one) => answerKey(one) !== answerKey(answer)), answer];
}

export function withoutTrial(answers: readonly TrialAnswer[], answer: TrialAnswer): readonly TrialAnswer[] {
  return answers.filter((one) => answerKey(one) !== answerKey(answer));
}

/** What is tried as the law takes it: declared by the firm, or judged by the person named, on a day. */
export function triedEntries(tried: readonly TrialAnswer[], by: string, today: string): readonly FactEntry[] {
  return tried.map(({ fact, subject, value, judgement }) => {
    const named = Object.fromEntries(Object.entries(subject).filter(([, of]) => of !== undefined));
    return {
      fact,
      ...(Object.keys(named).length === 0 ? {} : { subject: named }),
      value,
      origin:
        judgement === undefined
          ? { kind: 'declaration' as const, by }
          : { kind: 'judgement' as const, ...judgement },
      recordedOn: today,
    };
  });
}

/** The plans with one more; the same place twice is one plan, and no place is none. */
export function withPlan(plans: readonly PlanEntry[], plan: PlanEntry): readonly PlanEntry[] {
  if (plan.country === undefined && plan.platform === undefined) return plans;
  return plans.some((one) => one.country === plan.country && one.platform === plan.platform)
    ? plans
    : [...plans, plan];
}
