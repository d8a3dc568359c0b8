import type { Assessment } from '../assess/assess.ts';
import { ceilingSize, INNER, OWN } from '../constructs/ceiling.ts';
import type { PoolPart } from '../constructs/pool.ts';
import { toldAnswer } from '../finder/answer-words.ts';
import type { Asking } from '../finder/asking.ts';
import type { SupportFinding } from '../finder/finding.ts';
import { ceilingView, compiledOf, ownLimit, rateView } from '../finder/money.ts';
import { changeView, nearestChange } from '../finder/nearest-change.ts';
import { repealOf } from '../finder/repeal.ts';
import { unsaidOf } from '../finder/unsaid.ts';
import { unsureRepealView } from '../finder/unsure-repeal.ts';
import { type Bounds, MANY } from '../pipeline/bounds.ts';
import type { CompiledSupport } from '../pipeline/compiled.ts';
import { weakestGrade } from '../view/describe.ts';
import { rangeView } from '../view/ranges.ts';
import type { SimulatedAwardView, SimulatedSupportView } from '../view/simulator-view.ts';

/** One support as it is under a status or an applicant; a change is told where it opens the support without being another one. */
export function supportOf(finding: SupportFinding, asking: Asking): SimulatedSupportView {
  const { support, at } = finding;
  const compiled = compiledOf(support.id, asking);
  const limit = ownLimit(compiled);
  const change = nearestChange(finding, asking);
  // Another status is tried on its own; here only what opens the support under this one.
  const stays = change?.steps.every(({ kind, fact }) => kind !== 'status' && fact !== 'applicant') ?? false;
  return {
    support: support.id,
    title: support.title,
    ...toldAnswer(finding, repealOf(finding, asking), asking),
    rate: rateView(compiled, at),
    ceiling: limit === undefined ? null : ceilingView(limit, at, asking),
    unsaid: unsaidOf(compiled, at, asking),
    unsureRepeal: unsureRepealView(finding, asking),
    change: change !== undefined && stays ? changeView(change) : null,
  };
}

/**
 * The ceilings of the year together: those of open supports are sure, those of supports that are not closed possible. Supports
 * under one joint ceiling count once; a ceiling for each thing is sure once and possible as often as the law counts things.
 */
export function ceilingsOf(found: readonly SupportFinding[], asking: Asking): Bounds {
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
  const things = parts.filter((part) => part !== 'year' && part !== 'supportYear');
  if (things.length === 0) return 1n;
  const count = counts.find(
    ({ count: { counts: by, measure } }) => measure === 'in-all' && things.every((part) => part === by),
  );
  return count === undefined ? undefined : BigInt(count.count.size);
}

export function awardView(
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
