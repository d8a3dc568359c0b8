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
  readonly platform: string;
  readonly country?: string;
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
  readonly quarter: string;
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
  readonly readings?: Readonly<Record<string, unknown>>;
}

/** The evaluator answers only where everything is told; this names what is not. */
export class NotTold extends Error {
  constructor(what: string) {
    super(`not told: ${what}`);
    this.name = 'NotTold';
  }
}

/** What is told of a line: the line's own word first, then what is told of its support, platform or country, then of the claim. */
export function toldOf(claim: Claim, line: Line, name: string): Told | undefined {
  const own = line.facts?.[name];
  if (own !== undefined) return own;
  const about = claim.facts.filter(({ fact }) => fact === name);
  const narrow = about.filter(({ subject }) => isNarrow(subject) && fits(subject ?? {}, line));
  return (narrow.at(-1) ?? about.filter(({ subject }) => !isNarrow(subject)).at(-1))?.value;
}

/** As `toldOf`, for a fact that the answer hangs on. */
export function mustBeTold(claim: Claim, line: Line, name: string): string {
  const told = toldOf(claim, line, name);
  if (told === undefined || told === 'unknown' || typeof told === 'object') throw new NotTold(name);
  return told === true ? 'yes' : told === false ? 'no' : told;
}

function isNarrow(subject: Subject | undefined): boolean {
  return subject?.support !== undefined || subject?.platform !== undefined || subject?.country !== undefined;
}

function fits(subject: Subject, line: Line): boolean {
  return (
    (subject.support ?? line.support) === line.support &&
    (subject.platform ?? line.platform) === line.platform &&
    (subject.country ?? line.country) === line.country
  );
}
