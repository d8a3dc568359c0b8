import { formatDay, yearOf } from '@kervan/kit';
import type { StatusDays } from '../e-export/statuses/asked-on.ts';
import type { FactName } from '../facts/catalogue.ts';
import { STATUSES, type Status } from '../facts/catalogue.ts';
import { APPLICANTS, type Applicant } from '../logistics/applicants.ts';
import type { FinderAnswer, FinderFile, FinderView } from '../view/finder-view.ts';
import { type Asking, asking as ask, factAt, onDay, REGIMES } from './asking.ts';
import { findingOf, type SupportFinding } from './finding.ts';
import { compiledOf, totalLeft } from './money.ts';
import { questionsOver } from './questions.ts';
import { supportView } from './support-view.ts';
import { successorView } from './unsure-repeal.ts';

/** Best first: what is open at one of the places one wants to spend in is open. */
const BEST: readonly FinderAnswer[] = ['yes', 'waits', 'judged', 'depends', 'no'];

/**
 * Which supports of the law are open to a firm on `on`, as far as public on `knownOn`: every one once, with the rule, what it
 * hangs on, the nearest change that opens it, and what is left of its money. Throws the problems of a claim file and of a status
 * file for facts that cannot be read, with the JSON path.
 */
export function findSupports(file: FinderFile, days: StatusDays): FinderView {
  const asking = ask(file, days);
  const found = findAll(asking);
  const views = found.map((byPlace) => supportView(best(byPlace), byPlace, asking));
  const possible = possibleAnswers('status', STATUSES, asking);
  const applicants = possibleAnswers('applicant', APPLICANTS, asking);
  return {
    format: 'kervan-finder-answers/1',
    on: formatDay(days.on),
    knownOn: formatDay(days.knownOn),
    year: yearOf(days.on),
    status: possible.length === 1 ? (possible[0] as Status) : null,
    possibleStatuses: possible,
    applicant: applicants.length === 1 ? (applicants[0] as Applicant) : null,
    possibleApplicants: applicants,
    counts: countsOf(views),
    byRegime: REGIMES.filter((regime) => (file.regimes ?? REGIMES).includes(regime)).map((regime) => ({
      regime,
      counts: countsOf(views.filter((view) => view.regime === regime)),
    })),
    supports: views,
    questions: questionsOver(found.flat()),
    total: sectionTotal(found.map(best), asking),
    successor: views.some(({ unsureRepeal }) => unsureRepeal !== null) ? successorView : null,
  };
}

/** Every support at every place asked about. */
export function findAll(asking: Asking): readonly (readonly SupportFinding[])[] {
  return asking.supports.map((support) => asking.places.map((place) => findingOf(support, place, asking)));
}

/** The best of the places. */
export function best(byPlace: readonly SupportFinding[]): SupportFinding {
  const ranked = [...byPlace].sort((a, b) => BEST.indexOf(a.answer) - BEST.indexOf(b.answer));
  return ranked[0] as SupportFinding;
}

export function countsOf(
  views: readonly { readonly answer: FinderAnswer }[],
): Readonly<Record<FinderAnswer, number>> {
  const counts = { yes: 0, no: 0, depends: 0, waits: 0, judged: 0 };
  for (const { answer } of views) counts[answer] += 1;
  return counts;
}

/** The answers to a choice that what was told leaves possible. */
function possibleAnswers<T extends string>(
  fact: FactName,
  answers: readonly T[],
  asking: Asking,
): readonly T[] {
  const [line] = asking.claim.lines;
  if (line === undefined) return [];
  const mask = factAt(onDay(asking, line, asking.days.on), fact);
  return answers.filter((_, index) => (mask & (1 << index)) !== 0);
}

export function sectionTotal(found: readonly SupportFinding[], asking: Asking): FinderView['total'] {
  const [first] = found;
  if (first === undefined) return null;
  return totalLeft(
    found.map(({ support }) => compiledOf(support.id, asking)),
    first.at,
    asking,
  );
}
