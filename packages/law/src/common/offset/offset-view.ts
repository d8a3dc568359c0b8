import type { Grade, Words } from '@kervan/kit';
import type { Institution, OffsetRegime, Payee } from './entitlement.ts';

/** Set-offs as data for page, terminal and scripts: what `kervan offset --json` prints. Amounts are lira as decimal text. */
export interface OffsetView {
  readonly format: 'kervan-offset-answers/1';
  readonly regime: OffsetRegime;
  readonly answers: readonly OffsetAnswerView[];
  /** Sums over all answers. */
  readonly totals: OffsetTotalsView;
}

export interface OffsetTotalsView extends Readonly<Record<Payee, string>> {
  readonly entitlement: string;
  readonly held: string;
}

export interface OffsetAnswerView {
  readonly name: string;
  /** `settled`: the payments may be made; `blocked`: nothing may be paid before a paper is brought or the debt set off. */
  readonly state: 'settled' | 'blocked';
  readonly entitlement: string;
  /** The outcome in one sentence. */
  readonly summary: Words;
  readonly payments: readonly OffsetPaymentView[];
  /** What is not paid out yet; payments and this add up to the entitlement. */
  readonly held: string;
  readonly open: readonly OpenDebtView[];
  readonly findings: readonly OffsetFindingView[];
  /** What would be paid under each way out of a blocked entitlement. */
  readonly waysOut: readonly OffsetWayOutView[];
  readonly steps: readonly OffsetStepView[];
  readonly doubts: readonly OffsetDoubtView[];
}

export interface OffsetRuleView {
  readonly rule: string;
  readonly article: string | null;
  readonly grade: Grade;
}

export interface OffsetPaymentView extends OffsetRuleView {
  readonly to: Payee;
  readonly title: Words;
  readonly amount: string;
  readonly words: Words;
}

export interface OpenDebtView {
  readonly institution: Institution;
  readonly title: Words;
  readonly amount: string;
}

export interface OffsetFindingView extends OffsetRuleView {
  readonly verdict: 'fails' | 'unknown';
  readonly why: 'ask' | null;
  readonly words: Words;
  readonly wayOut: Words;
}

export interface OffsetWayOutView {
  readonly way: 'proof-brought' | 'debt-set-off';
  readonly words: Words;
  readonly payments: readonly OffsetPaymentView[];
  readonly open: readonly OpenDebtView[];
  readonly steps: readonly OffsetStepView[];
}

export interface OffsetStepView extends OffsetRuleView {
  readonly words: Words;
}

export interface OffsetDoubtView {
  readonly doubt: string;
  readonly place: Words;
  readonly why: Words;
  readonly taken: { readonly reading: string; readonly words: Words };
  readonly others: readonly {
    readonly reading: string;
    readonly words: Words;
    /** Null where this reading asks for something that was not told. */
    readonly payments: readonly { readonly to: Payee; readonly amount: string }[] | null;
    readonly same: boolean;
  }[];
}
