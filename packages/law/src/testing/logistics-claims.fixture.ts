import { type Day, formatDay, Problem, parseDay } from '@kervan/kit';
import { type Assessment, type AssessOptions, assess } from '../assess/assess.ts';
import { type Condition, EITHER, FAILS, HOLDS } from '../constructs/condition.ts';
import type { Line } from '../facts/claim.ts';
import type {
  AmountEntry,
  ClaimFile,
  FactEntry,
  FactValue,
  LineEntry,
  RateEntry,
} from '../facts/claim-file.ts';
import { intake } from '../facts/intake.ts';
import type { Portion } from '../pipeline/portion.ts';
import { fact, tl } from './claims.fixture.ts';
import { LOGISTICS_GOOD } from './logistics.fixture.ts';

/** Made-up claims under Decision 5448 for tests. Every helper returns plain claim-file data, as a user would write it. */

/** A firm in good order; its unit is its own, its fair of 6–10 May 2024 is on the list, every time limit was extended. */
const PLAIN: Readonly<Record<string, FactValue>> = {
  ...LOGISTICS_GOOD,
  firstApplication: true,
  unitHolder: 'beneficiary',
  filingExtendedTo: '2026-12-31',
  climateDocument: false,
  infoStandArea: '20',
  showArea: '30',
  rentedArea: '200',
};

export function lawFacts(changes: Readonly<Record<string, FactValue | undefined>> = {}): FactEntry[] {
  return Object.entries({ ...PLAIN, ...changes }).flatMap(([name, value]) =>
    value === undefined ? [] : [fact(name, value)],
  );
}

export const BODY = { applicant: 'cooperationBody' } as const;

let made = 0;

function entry(support: string, kind: string, changes: Partial<LineEntry>): LineEntry {
  made += 1;
  // Lines of one day are ranked by their documents: they come in the order made.
  const name = String(made).padStart(4, '0');
  return {
    id: `line-${name}`,
    support: `logistics/${support}`,
    kind,
    country: 'DE',
    activity: { from: '2024-05-01', until: '2024-06-01' },
    document: { number: `INV-${name}`, issuer: 'Issuer', day: '2024-05-02' },
    payment: { reference: `PAY-${name}`, day: '2024-05-02' },
    amount: tl('1000.00'),
    ...changes,
  };
}

/** Gross rent of a unit in Hamburg for May 2024, unless told otherwise. */
export function rent(changes: Partial<LineEntry> = {}): LineEntry {
  return entry('unit', 'grossRent', { item: 'Hamburg', ...changes });
}

export function mark(changes: Partial<LineEntry> = {}): LineEntry {
  return entry('registration-protection', 'trademarkOffice', { item: 'mark', ...changes });
}

export function searchAd(changes: Partial<LineEntry> = {}): LineEntry {
  return entry('advertising', 'searchAds', { item: 'campaign', platform: 'google', ...changes });
}

export function fairLine(changes: Partial<LineEntry> = {}): LineEntry {
  return entry('individual-participation', 'spaceRent', { item: 'fair', ...changes });
}

/** An expense of a cooperation body for a trade mission. */
export function missionLine(kind: string, changes: Partial<LineEntry> = {}): LineEntry {
  return entry('trade-mission', kind, { item: 'mission', person: 'Ada', body: 'Ada Ltd', ...changes });
}

/** An expense of a cooperation body for a national participation. */
export function organised(kind: string, changes: Partial<LineEntry> = {}): LineEntry {
  return entry('national-promotion', kind, { item: 'fair', ...changes });
}

export function during(start: string, until: string): Pick<LineEntry, 'activity'> {
  return { activity: { from: start, until } };
}

/** Paid on a day, and invoiced on it. */
export function paid(day: string, reference = `PAY-${day}`): Pick<LineEntry, 'payment' | 'document'> {
  return { payment: { reference, day }, document: { number: `${reference}-${day}`, issuer: 'Issuer', day } };
}

export function eur(amount: string): AmountEntry {
  return { amount, currency: 'EUR' };
}

export function euroRate(day: string, buying: string, table?: RateEntry['table']): RateEntry {
  return { currency: 'EUR', day, unit: 1, buying, bulletin: `B-${day}`, ...(table && { table }) };
}

/** The reading of one doubt as a claim chooses it. */
export function read(doubt: string, reading: string): Pick<ClaimFile, 'readings'> {
  return { readings: { [doubt]: { reading, by: 'test', reason: 'test' } } };
}

/** Filed on 30 December 2025; only the United States stand on EK-3. */
export function lawClaim(lines: readonly LineEntry[], changes: Partial<ClaimFile> = {}): ClaimFile {
  return {
    format: 'kervan-claim/1',
    claim: 'test',
    regime: 'logistics',
    beneficiary: 'made-up',
    filedOn: '2025-12-30',
    facts: lawFacts(),
    lines,
    rates: [],
    lists: [{ list: 'EK-3', from: '2022-04-20', countries: ['US'], source: 'made up' }],
    ...changes,
  };
}

export const END_OF_2025 = { decidedOn: parseDay('2025-12-31'), knownOn: parseDay('2025-12-31') };
/** After the repeal was published. */
export const MARCH_2026 = { decidedOn: parseDay('2026-03-02'), knownOn: parseDay('2026-03-02') };

export function decide(claim: ClaimFile, days: AssessOptions = END_OF_2025): Assessment {
  return assess(intake(claim), days);
}

export function portionsOf(claim: ClaimFile, days: AssessOptions = END_OF_2025): readonly Portion[] {
  return decide(claim, days).run.portions;
}

/** The first day of a portion's support year, as text; `null` where it is not known. */
export function yearOf({ supportYear }: Portion): string | null {
  return Number.isNaN(supportYear) ? null : formatDay(supportYear as Day);
}

/** The first day of a portion's stretch and its last, as text; `null` where it stands for the whole line. */
export function daysOf({ stretch }: Portion): readonly [string, string] | null {
  return stretch === undefined ? null : [formatDay(stretch.from), formatDay((stretch.until - 1) as Day)];
}

/** Least and most after a step of the pipeline. */
export function boundsAt(portion: Portion, step: number): readonly [bigint, bigint] {
  return [portion.leastAt(step), portion.mostAt(step)];
}

const OUTCOMES = { [FAILS]: 'fails', [HOLDS]: 'holds', [EITHER]: 'either' } as const;

/** What a condition comes to for the first line of a claim. */
export function outcomeOn(condition: Condition, file: ClaimFile, days: AssessOptions = END_OF_2025) {
  const { claim, law } = decide(file, days);
  const compiled = condition.compile({ readingOf: law.readingOf, days: new Map() });
  const run = { claim, slots: claim.slots, ...days, filingDay: claim.filedOn ?? days.decidedOn };
  return OUTCOMES[compiled(claim.lines[0] as Line, run)];
}

/** What a claim is refused for: code, place, and whether both languages and a way out in both were given. */
export function refusalOf(file: ClaimFile) {
  try {
    intake(file);
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    const { code, place, words, wayOut } = cause;
    const said = [words.tr, words.en, wayOut?.tr, wayOut?.en];
    const told = said.every((text) => text !== undefined && text !== '') && new Set(said).size === 4;
    return { code, place, told, words, wayOut };
  }
  throw new Error('accepted');
}
