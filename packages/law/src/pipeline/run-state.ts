import type { RunContext } from '../constructs/condition.ts';
import type { Claim, Line } from '../facts/claim.ts';
import { Allowance, type AllowanceHead } from './allowance.ts';
import type { CompiledLaw, CompiledSupport } from './compiled.ts';
import type { Verdicts } from './verdicts.ts';

/** What one run gathers beside its portions: the allowances it touched and the answers it can share between lines. */
export class RunState {
  readonly claim: Claim;
  readonly law: CompiledLaw;
  readonly run: RunContext;
  readonly allowances = new Map<string, Allowance>();
  /** Allowances of documents, by the document's position in the claim. */
  readonly documents: (Allowance | undefined)[];
  /** Lines so far whose thing or place is not told, by the head of the count of things at one time that they may stand in. */
  readonly unnamed: { readonly head: string; readonly line: Line }[] = [];
  /** How many lines so far do not say to which pool of a count they belong, by the head of the count, and what each pool has yielded. */
  readonly placeless = new Map<string, bigint>();
  readonly yielded = new Map<Allowance, bigint>();
  private readonly verdicts = new Map<CompiledSupport, (Verdicts | undefined)[]>();

  constructor(claim: Claim, law: CompiledLaw, run: RunContext) {
    this.claim = claim;
    this.law = law;
    this.run = run;
    this.documents = new Array<Allowance | undefined>(claim.documents);
  }

  /** Outcomes of the demands of a support that rest on facts alone, by the lines' `slotsId`. */
  verdictsOf(support: CompiledSupport): (Verdicts | undefined)[] {
    let known = this.verdicts.get(support);
    if (known === undefined) {
      known = [];
      this.verdicts.set(support, known);
    }
    return known;
  }

  /** The allowance of a key, opened on first use with what earlier claims used of it. */
  allowance(key: string, unit: string, describe: () => AllowanceHead): Allowance {
    const known = this.allowances.get(key);
    if (known !== undefined) return known;
    const opened = new Allowance(key, unit, this.claim.ledger.get(key), describe);
    this.allowances.set(key, opened);
    return opened;
  }
}
