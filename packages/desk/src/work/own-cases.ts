import type { Lang, Words } from '@kervan/kit';
import type {
  CaseDeadlinesView,
  CaseEntry,
  ClaimFile,
  DeadlinesFile,
  DeadlinesView,
  DeadlineView,
  EventEntry,
  FactEntry,
  LineEntry,
} from '@kervan/law';

/** What a desk knows of its own time limits: its claims with the facts that hold. */
export interface OwnWork {
  /** Whose desk it is: the name of what concerns the whole firm. */
  readonly firm: string;
  readonly lang: Lang;
  readonly claims: readonly OwnClaim[];
  readonly facts: readonly FactEntry[];
  /** The title of a support; undefined for one that the law does not know. */
  readonly titleOf: (support: string) => Words | undefined;
}

/** A claim under Decision 5986, made from documents, and whether it is decided. */
export interface OwnClaim {
  readonly file: ClaimFile;
  readonly decided: boolean;
}

/** The case of what the firm does once for all its supports. */
const FIRM = 'firm';
/** It is about no support: the one it is asked with is any, and calendars must not know it by that. */
const NO_SUPPORT = '';

/**
 * The open cases of a desk: one for each support that its claims or its pre-approvals name, with the payments, the filing days and
 * the pre-approvals; and one of the firm, with the years in which supports were used (E-1.9.1), by the day of payment. Ids come
 * from claims and payment references, so that a deadline keeps its place in calendars when its day changes. Payments of one claim
 * on one day are one event, named by the first of them. A decided claim without a filing day is left out: it was filed, nobody told when.
 */
export function ownCases({ firm, lang, claims, facts, titleOf }: OwnWork): DeadlinesFile {
  const open = claims.filter(({ file, decided }) => !decided || file.filedOn !== undefined);
  const supports = new Set([...open.flatMap(({ file }) => supportsOf(file)), ...approvedSupports(facts)]);
  const cases = [...supports].sort().map((support): CaseEntry => {
    const name = titleOf(support)?.[lang];
    return {
      case: support,
      ...(name === undefined ? {} : { name }),
      regime: 'e-export',
      support,
      events: [...approvals(facts, support), ...open.flatMap(({ file }) => filings(file, support))],
    };
  });
  const used = yearsOfUse(claims);
  const [first] = claims.flatMap(({ file }) => supportsOf(file)).sort();
  if (used.length > 0 && first !== undefined)
    cases.push({ case: FIRM, name: firm, regime: 'e-export', support: first, events: used });
  return { format: 'kervan-deadlines/1', cases };
}

/**
 * The answer without what a desk cannot know: of the firm's case only what its years of use bring, and of that only what is still
 * ahead, since nobody tells a desk that a declaration was filed.
 */
export function ownDeadlines(view: DeadlinesView): DeadlinesView {
  const cases = view.cases.map((one): CaseDeadlinesView => {
    if (one.case !== FIRM) return one;
    return { ...one, support: NO_SUPPORT, deadlines: one.deadlines.filter(isAhead) };
  });
  const counts = { ...view.counts };
  for (const state of Object.keys(counts) as (keyof typeof counts)[])
    counts[state] = cases.reduce(
      (sum, { deadlines }) => sum + deadlines.filter((one) => one.state === state).length,
      0,
    );
  return { ...view, counts, cases };
}

function isAhead({ start, state }: DeadlineView): boolean {
  return start.event === 'supportUsed' && (state === 'ahead' || state === 'today');
}

function supportsOf({ lines }: ClaimFile): readonly string[] {
  return [...new Set(lines.map(({ support }) => support))];
}

function approvedSupports(facts: readonly FactEntry[]): readonly string[] {
  return approvalFacts(facts).flatMap(({ subject }) => subject?.support ?? []);
}

function approvalFacts(facts: readonly FactEntry[]): readonly FactEntry[] {
  return facts.filter(({ fact }) => fact === 'preApprovalDay');
}

/** The pre-approvals of a support; one told of all supports counts where none was told of this one. A later telling wins. */
function approvals(facts: readonly FactEntry[], support: string): readonly EventEntry[] {
  const told = approvalFacts(facts);
  const own = told.filter(({ subject }) => subject?.support === support);
  const named = own.length > 0 ? own : told.filter(({ subject }) => subject?.support === undefined);
  const days = new Map<string, string>();
  for (const { subject, value } of named) {
    const { platform, country, item, period } = subject ?? {};
    const of = [platform, country, item, period].filter((part) => part !== undefined);
    if (typeof value === 'string') days.set(['pre-approval', ...of].join(' '), value);
  }
  return [...days].map(([id, day]) => ({ id, event: 'preApproval', day }));
}

/** The payments of a claim for a support, and its filing, which answers for these payments alone. */
function filings({ claim, filedOn, lines }: ClaimFile, support: string): readonly EventEntry[] {
  const payments = byDay(lines.filter((line) => line.support === support)).map(({ reference, day }) => ({
    id: `${claim} ${reference}`,
    event: 'payment',
    ...(day === undefined ? {} : { day }),
  }));
  if (payments.length === 0 || filedOn === undefined) return payments;
  const filed = { id: `filed ${claim}`, event: 'filed', day: filedOn, meets: payments.map(({ id }) => id) };
  return [...payments, filed];
}

function byDay(lines: readonly LineEntry[]): readonly LineEntry['payment'][] {
  const first = new Map<string, LineEntry['payment']>();
  for (const { payment } of lines) {
    const { day = '', reference } = payment;
    const known = first.get(day);
    if (known === undefined || reference < known.reference) first.set(day, payment);
  }
  return [...first].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, payment]) => payment);
}

/** One event for each calendar year with a payment: the last of them, for the declaration is of the year. */
function yearsOfUse(claims: readonly OwnClaim[]): readonly EventEntry[] {
  const days = claims.flatMap(({ file }) => file.lines.flatMap(({ payment }) => payment.day ?? []));
  const last = new Map<string, string>();
  for (const day of days.sort()) last.set(day.slice(0, 4), day);
  return [...last].map(([year, day]) => ({ id: year, event: 'supportUsed', day }));
}
