import type { Assessment } from '../assess/assess.ts';
import { ceilingSize, INNER, OWN } from '../constructs/ceiling.ts';
import type { PoolPart } from '../constructs/pool.ts';
import type { StatusDays } from '../e-export/statuses/asked-on.ts';
import type { StatusAnswer } from '../e-export/statuses/statuses-for.ts';
import { STATUS_WORDS, type Status } from '../facts/catalogue.ts';
import { toldAnswer } from '../finder/answer-words.ts';
import { type Asking, asking as ask } from '../finder/asking.ts';
import { best, countsOf, findAll, sectionTotal } from '../finder/find-supports.ts';
import type { SupportFinding } from '../finder/finding.ts';
import { ceilingView, compiledOf, minorOf, ownLimit, rateView } from '../finder/money.ts';
import { changeView, nearestChange } from '../finder/nearest-change.ts';
import { repealOf } from '../finder/repeal.ts';
import { type Bounds, MANY } from '../pipeline/bounds.ts';
import type { CompiledSupport } from '../pipeline/compile.ts';
import { weakestGrade } from '../view/describe.ts';
import type { FinderFile } from '../view/finder-view.ts';
import { rangeView } from '../view/ranges.ts';
import type {
  SimulatedAwardView,
  SimulatedStatusView,
  SimulatedSupportView,
} from '../view/simulator-view.ts';
import { summaryOf } from '../view/status-words.ts';

/** What one status is tried with. */
export interface Trial {
  readonly file: FinderFile;
  readonly days: StatusDays;
  readonly answer: StatusAnswer | undefined;
  readonly present: Status | undefined;
  readonly presentAward: Assessment | undefined;
  readonly award: Assessment | undefined;
}

/** One status as data, with what it would bring in kuruş: the award of the claim, else what the year could bring. */
export function simulatedStatus(
  status: Status,
  { file, days, answer, present, presentAward, award }: Trial,
): { readonly view: SimulatedStatusView; readonly yields: Bounds } {
  const asking = ask(file, days);
  const found = findAll(asking).map(best);
  const ceilings = ceilingsOf(found, asking);
  const total = sectionTotal(found, asking);
  const left: Bounds =
    total === null
      ? { least: 0n, most: MANY }
      : {
          least: minorOf(total.left.least),
          most: total.left.most === null ? MANY : minorOf(total.left.most),
        };
  const most = { least: smaller(ceilings.least, left.least), most: smaller(ceilings.most, left.most) };
  const supports = found.map((finding) => supportOf(finding, asking));
  const view: SimulatedStatusView = {
    status,
    title: STATUS_WORDS[status],
    present: status === present,
    may: mayHold(answer),
    supports,
    counts: countsOf(supports),
    ceilings: rangeView(ceilings, 'TRY', ceilings.most >= MANY),
    total,
    most: rangeView(most, 'TRY', most.most >= MANY),
    award: award === undefined ? null : awardView(award, presentAward, status === present),
  };
  return { view, yields: award === undefined ? most : award.award };
}

function mayHold(answer: StatusAnswer | undefined): SimulatedStatusView['may'] {
  const { verdict, why, underVersionsSeen, grade, rule, lacking } = answer as StatusAnswer;
  return {
    verdict,
    why: why ?? null,
    underVersionsSeen,
    grade,
    rule,
    words: summaryOf(answer as StatusAnswer),
    lacking,
  };
}

function supportOf(finding: SupportFinding, asking: Asking): SimulatedSupportView {
  const { support, at } = finding;
  const compiled = compiledOf(support.id, asking);
  const limit = ownLimit(compiled);
  const change = nearestChange(finding, asking);
  // Another status is tried on its own; here only what opens the support under this one.
  const stays = change?.steps.every(({ kind }) => kind !== 'status') ?? false;
  return {
    support: support.id,
    title: support.title,
    ...toldAnswer(finding, repealOf(finding, asking), asking),
    rate: rateView(compiled, at),
    ceiling: limit === undefined ? null : ceilingView(limit, at, asking),
    change: change !== undefined && stays ? changeView(change) : null,
  };
}

/**
 * The ceilings of the year together: those of open supports are sure, those of supports that are not closed possible. Supports
 * under one joint ceiling count once; a ceiling for each thing is sure once and possible as often as the law counts things.
 */
function ceilingsOf(found: readonly SupportFinding[], asking: Asking): Bounds {
  const byKey = new Map<string, Bounds>();
  for (const { support, at, answer } of found) {
    const compiled = compiledOf(support.id, asking);
    const limit = compiled.limits[OWN] ?? compiled.limits[INNER];
    if (limit === undefined || answer === 'no') continue;
    const { ceiling } = limit;
    const size = ceilingSize(ceiling, at.line, at.run, at.day, asking.readingOf);
    const times = thingsInAll(limit.partsOn(at.day), compiled);
    const bounds = {
      least: answer === 'yes' && size.known ? size.least : 0n,
      most: size.known && times !== undefined ? size.most * times : MANY,
    };
    const other = byKey.get(ceiling.key) ?? { least: 0n, most: 0n };
    byKey.set(ceiling.key, {
      least: bounds.least > other.least ? bounds.least : other.least,
      most: bounds.most > other.most ? bounds.most : other.most,
    });
  }
  return [...byKey.values()].reduce(
    (sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }),
    { least: 0n, most: 0n },
  );
}

/** How many things a ceiling may be given for; undefined where no count of the law ends them. */
function thingsInAll(parts: readonly PoolPart[], { counts }: CompiledSupport): bigint | undefined {
  const things = parts.filter((part) => part !== 'year');
  if (things.length === 0) return 1n;
  const count = counts.find(
    ({ count: { counts: by, measure } }) => measure === 'in-all' && things.every((part) => part === by),
  );
  return count === undefined ? undefined : BigInt(count.count.size);
}

function awardView(
  { award, run, undetermined }: Assessment,
  present: Assessment | undefined,
  same: boolean,
): SimulatedAwardView {
  const difference =
    present === undefined
      ? undefined
      : same
        ? { least: 0n, most: 0n }
        : { least: award.least - present.award.most, most: award.most - present.award.least };
  const unsure = undetermined || (present?.undetermined ?? false);
  return {
    award: rangeView(award, 'TRY', undetermined),
    grade: weakestGrade(run.portions),
    difference: difference === undefined ? null : rangeView(difference, 'TRY', unsure && !same),
  };
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
