import { NotTold, type Told } from '../claim.ts';
import { dayBefore } from '../days.ts';
import { exact, minorUnits } from '../money.ts';
import { toldOf } from '../told.ts';
import { type Claim, type Line, Untold } from './claim.ts';
import { answersOf, PRESUMED } from './facts.ts';
import { readingsOf } from './readings.ts';

/** One way things may stand where law, ledger or claim leave them open. */
export interface World {
  /** Are claims that await decision counted as used? */
  readonly pendingCounts: boolean;
  /** Whether what is not known turns out well for the applicant, by question. */
  readonly favourable: (question: string) => boolean;
}

export interface Days {
  readonly decidedOn: string;
  readonly knownOn: string;
}

/** A number as told: its digits, and how many of them stand after the point. */
export interface Exact {
  readonly digits: bigint;
  readonly scale: number;
}

/** A line as the articles ask about it. */
export class Asked {
  readonly claim: Claim;
  readonly line: Line;
  readonly days: Days;
  readonly world: World;
  readonly reading: (doubt: string) => string;
  /** Whether an amount that the law asks for is in no source. */
  lacksFigure = false;
  /** What nothing tells of this line, by rule. */
  readonly unsure: Set<string> = new Set();

  constructor(claim: Claim, line: Line, days: Days, world: World) {
    this.claim = claim;
    this.line = line;
    this.days = days;
    this.world = world;
    this.reading = readingsOf(claim);
  }

  /** What is told of a fact, if anything; what stands where nothing is told otherwise. */
  told(name: string): Told | undefined {
    const told = toldOf({ facts: factsOf(this.claim).get(name) ?? [] }, this.line, name);
    return told === undefined || told === 'unknown' ? PRESUMED[name] : told;
  }

  /** The answer to a question, yes/no questions by word. */
  word(name: string): string {
    const told = this.told(name);
    if (told === undefined || typeof told === 'object') throw new Untold(name, this.line.id, answersOf(name));
    return told === true ? 'yes' : told === false ? 'no' : told;
  }

  yes(name: string): boolean {
    return this.word(name) === 'yes';
  }

  is(name: string, ...answers: readonly string[]): boolean {
    return answers.includes(this.word(name));
  }

  number(name: string): Exact {
    return exact(this.word(name));
  }

  /** Kuruş. */
  lira(name: string): bigint {
    const told = this.told(name);
    if (typeof told !== 'object' || told.currency !== 'TRY') throw new Untold(name, this.line.id, []);
    return minorUnits(told);
  }

  kind(...kinds: readonly string[]): boolean {
    return kinds.includes(this.line.kind);
  }

  get beneficiary(): boolean {
    return this.is('applicant', 'beneficiary');
  }

  get country(): string {
    return this.given('country', this.line.country);
  }

  get item(): string {
    return this.given('item', this.line.item);
  }

  get person(): string {
    return this.given('person', this.line.person);
  }

  get body(): string {
    return this.given('body', this.line.body);
  }

  /** L-18.4: the value date where the paper shows one. */
  get paid(): string {
    return this.given('payment day', this.line.payment.valueDay ?? this.line.payment.day);
  }

  /** The day of decision stands in for a filing day that is not told. */
  get filed(): string {
    return this.claim.filedOn ?? this.days.decidedOn;
  }

  get lastDay(): string {
    return dayBefore(this.line.activity.until);
  }

  /** What is not known goes as the world has it, and is noted. */
  perhaps(answer: boolean | undefined, rule: string, ...about: readonly string[]): boolean {
    if (answer !== undefined) return answer;
    this.unsure.add(rule);
    return this.world.favourable([rule, this.line.id, ...about].join('|'));
  }

  /** What hangs on an amount that no source gives: it leaves the award undetermined. */
  withoutFigure(rule: string): boolean {
    this.lacksFigure = true;
    return this.perhaps(undefined, rule, 'figure');
  }

  private given(what: string, value: string | undefined): string {
    if (value === undefined) throw new Untold(what, this.line.id, []);
    return value;
  }
}

const FACTS = new WeakMap<Claim, ReadonlyMap<string, Claim['facts']>>();

/** The facts of a claim by name, in their order, looked through once. */
function factsOf(claim: Claim): ReadonlyMap<string, Claim['facts']> {
  const known = FACTS.get(claim);
  if (known !== undefined) return known;
  const facts = new Map<string, Claim['facts'][number][]>();
  for (const fact of claim.facts) facts.set(fact.fact, [...(facts.get(fact.fact) ?? []), fact]);
  FACTS.set(claim, facts);
  return facts;
}

/** All of them hold: not so where one does not, whatever is not told of the others. */
export function all(...clauses: readonly (() => boolean)[]): boolean {
  return !some(...clauses.map((clause) => () => !clause()));
}

/** One of them holds, whatever is not told of the others. */
export function some(...clauses: readonly (() => boolean)[]): boolean {
  let missing: NotTold | undefined;
  for (const clause of clauses) {
    try {
      if (clause()) return true;
    } catch (error) {
      if (!(error instanceof NotTold)) throw error;
      // Of what is missing the one with few answers comes first, so that it can be tried out.
      if (missing === undefined || (missing instanceof Untold && missing.answers.length === 0))
        missing = error;
    }
  }
  if (missing !== undefined) throw missing;
  return false;
}
