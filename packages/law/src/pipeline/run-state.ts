import type { RunContext } from '../constructs/condition.ts';
import type { RateOnLine } from '../constructs/support-rate.ts';
import type { Claim } from '../facts/claim.ts';
import type { AllowanceState } from './allowance.ts';
import type { CompiledLaw } from './compile.ts';

/** What one run gathers beside its portions: the allowances it touched and the answers it can share between lines. */
export class RunState {
  readonly claim: Claim;
  readonly law: CompiledLaw;
  readonly run: RunContext;
  readonly allowances = new Map<string, AllowanceState>();
  readonly shares = new Map<string, Map<string, RateOnLine>>();

  constructor(claim: Claim, law: CompiledLaw, run: RunContext) {
    this.claim = claim;
    this.law = law;
    this.run = run;
  }

  /** The allowance of a key, opened on first use. */
  allowance(key: string, open: () => AllowanceState): AllowanceState {
    const known = this.allowances.get(key);
    if (known !== undefined) return known;
    const opened = open();
    this.allowances.set(key, opened);
    return opened;
  }
}
