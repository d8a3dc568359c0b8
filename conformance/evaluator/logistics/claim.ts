import { type Amount, type Fact, NotTold, type Told, type Use } from '../claim.ts';

/** One payment's part under Decision 5448, typed from the published format. */
export interface Line {
  readonly id: string;
  readonly support: string;
  readonly kind: string;
  readonly platform?: string;
  readonly country?: string;
  readonly moreCountries?: readonly string[];
  /** The mark, document, unit, campaign, fair or mission that the expense is for. */
  readonly item?: string;
  readonly person?: string;
  readonly body?: string;
  readonly activity: { readonly from: string; readonly until: string };
  readonly document: {
    readonly number: string;
    readonly issuer: string;
    readonly day: string;
    /** The whole document, indirect taxes included. */
    readonly total?: Amount;
  };
  readonly payment: { readonly reference: string; readonly day?: string; readonly valueDay?: string };
  readonly amount?: Amount;
  readonly facts?: Readonly<Record<string, Told>>;
}

export interface Rate {
  readonly currency: string;
  readonly day: string;
  readonly unit: number;
  readonly buying: string;
  readonly table?: 'indicative' | 'information' | 'oanda';
}

/** A version of EK-3 as it was handed in, from a day until another, that day excluded. */
export interface ListVersion {
  readonly list: 'EK-3';
  readonly from: string;
  readonly until?: string;
  readonly countries: readonly string[];
}

export interface Claim {
  readonly filedOn?: string;
  readonly facts: readonly Fact[];
  readonly lines: readonly Line[];
  readonly rates: readonly Rate[];
  readonly lists?: readonly ListVersion[];
  readonly ledger?: readonly Use[];
  readonly readings?: Readonly<Record<string, { readonly reading: string }>>;
}

/** A question about one line of which nothing is told; where its answers are few, which they are. */
export class Untold extends NotTold {
  readonly fact: string;
  readonly line: string;
  readonly answers: readonly Told[];

  constructor(fact: string, line: string, answers: readonly Told[]) {
    super(`${fact} of ${line}`);
    this.name = 'Untold';
    this.fact = fact;
    this.line = line;
    this.answers = answers;
  }
}
