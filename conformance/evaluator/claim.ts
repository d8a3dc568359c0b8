/** The parts of a claim that the evaluator reads: typed from the published format, sharing no code with the law package. */
export interface Amount {
  readonly amount: string;
  readonly currency: string;
}

export interface Subject {
  readonly support?: string;
  readonly platform?: string;
  readonly country?: string;
  readonly period?: string;
  readonly item?: string;
}

export type Told = boolean | string | Amount;

export interface Fact {
  readonly fact: string;
  readonly subject?: Subject;
  readonly value: Told;
}

export interface Line {
  readonly id: string;
  readonly support: string;
  readonly kind: string;
  readonly platform?: string;
  readonly country?: string;
  /** The report, membership, unit, project or activity that the expense is for. */
  readonly item?: string;
  readonly activity: { readonly from: string; readonly until: string };
  readonly document: {
    readonly number: string;
    readonly issuer: string;
    readonly day: string;
    readonly net?: Amount;
  };
  readonly payment: { readonly reference: string; readonly day?: string };
  readonly amount?: Amount;
  readonly reported?: Amount;
  readonly facts?: Readonly<Record<string, Told>>;
}

export interface Use {
  readonly allowance: string;
  readonly size: string;
  readonly used: string;
  readonly state: 'granted' | 'pending';
  readonly claim: string;
}

export interface Claim {
  /** The period applied for: a quarter, or for depot rent a half-year. */
  readonly quarter?: string;
  readonly filedOn?: string;
  readonly facts: readonly Fact[];
  readonly lines: readonly Line[];
  readonly rates: readonly {
    readonly currency: string;
    readonly day: string;
    readonly unit: number;
    readonly buying: string;
  }[];
  readonly ledger?: readonly Use[];
  readonly readings?: Readonly<Record<string, { readonly reading: string }>>;
}

/** The evaluator answers only where everything that the answer hangs on is told; this names what is not. */
export class NotTold extends Error {
  constructor(what: string) {
    super(`not told: ${what}`);
    this.name = 'NotTold';
  }
}
