import { formatDay, words } from '@kervan/kit';
import { doubtsOfMoney } from '../assess/readings.ts';
import { EITHER, FAILS } from '../constructs/condition.ts';
import type { Demand } from '../constructs/rule.ts';
import { doubts } from '../doubts/register.ts';
import type {
  FinderDemandView,
  FinderDoubtView,
  FinderSupportView,
  PaperView,
  PlaceView,
} from '../view/finder-view.ts';
import { citation, findRule } from '../view/rules.ts';
import { toldAnswer, withRepeal } from './answer-words.ts';
import type { Asking } from './asking.ts';
import { datesOf } from './dates.ts';
import { type DemandFinding, isJudged, type SupportFinding } from './finding.ts';
import {
  ceilingTitle,
  ceilingView,
  compiledOf,
  leftView,
  lesser,
  ownLimit,
  rateView,
  totalLeft,
} from './money.ts';
import { changeView, nearestChange } from './nearest-change.ts';
import { questionsOf } from './questions.ts';
import { repealOf, repealView } from './repeal.ts';
import { thingsLeft } from './things-left.ts';
import { unsaidOf } from './unsaid.ts';
import { unsureRepealView } from './unsure-repeal.ts';

/** One support as data; `byPlace` holds its findings at every place asked about, `finding` the best of them. */
export function supportView(
  finding: SupportFinding,
  byPlace: readonly SupportFinding[],
  asking: Asking,
): FinderSupportView {
  const { support, at } = finding;
  const compiled = compiledOf(support.id, asking);
  const limit = ownLimit(compiled);
  const repeal = repealOf(finding, asking);
  const repealed = repeal === undefined ? null : repealView(repeal, at);
  const left = limit === undefined ? null : leftView(limit, ceilingTitle(support.title, at.day), at, asking);
  const total = totalLeft([compiled], at, asking);
  const told = toldAnswer(finding, repeal, asking);
  const change = nearestChange(finding, asking);
  // A support that is gone has no days to keep in mind.
  const gone = repealed !== null && repealed.runsOn === false;
  const dates = gone ? [] : datesOf(finding, asking);
  const today = formatDay(asking.days.on);
  return {
    support: support.id,
    regime: support.regime,
    title: support.title,
    article: support.article,
    ...told,
    // A refusal for the repeal says so itself; any other answer is told with it.
    words:
      finding.answer === 'no' && told.rule === repeal?.demand.rule
        ? told.words
        : withRepeal(told.words, repealed),
    ruleArticle: citation(told.rule).article,
    opensOn: finding.answer === 'waits' && finding.opensOn !== undefined ? formatDay(finding.opensOn) : null,
    demands: finding.demands.map(demandView),
    onExpense: finding.onExpense.map(expenseView),
    questions: questionsOf(finding),
    change: change === undefined ? null : changeView(change),
    rate: rateView(compiled, at),
    ceiling: limit === undefined ? null : ceilingView(limit, at, asking),
    unsaid: unsaidOf(compiled, at, asking),
    left,
    available: left === null ? null : total === null ? left.left : lesser(left.left, total.left),
    things: thingsLeft(compiled, at, asking),
    duration: support.duration,
    durationRule: support.duration === null ? null : support.durationRule,
    filing: support.filing,
    dates,
    nextDate: dates.find(({ day }) => day >= today) ?? null,
    papers: support.papers.map(paperView),
    doubts: doubtsOf(finding, asking),
    repeal: repealed,
    unsureRepeal: unsureRepealView(finding, asking),
    places: asking.placesTold ? byPlace.map((one) => placeView(one, asking)) : [],
  };
}

function demandView({ demand, outcome, open, from }: DemandFinding): FinderDemandView {
  const why = open.every((point) => point === 'law') ? 'law' : open.every(isJudged) ? 'judge' : 'ask';
  return {
    ...citedDemand(demand),
    verdict: outcome === FAILS ? 'fails' : outcome === EITHER ? 'unknown' : 'holds',
    why: outcome === EITHER ? why : outcome === FAILS && from !== undefined ? 'await' : null,
  };
}

/** A condition on the expense: nobody can tell it yet. */
function expenseView(demand: Demand): FinderDemandView {
  return { ...citedDemand(demand), verdict: 'unknown', why: 'await' };
}

function citedDemand({ rule, stage, condition, refusal }: Demand) {
  return { rule, ...citation(rule), stage, words: condition.words, refusal };
}

function paperView(rule: string): PaperView {
  return { rule, ...citation(rule), words: findRule(rule)?.says ?? words(rule, rule) };
}

function doubtsOf({ support }: SupportFinding, { file, readingOf }: Asking): readonly FinderDoubtView[] {
  const named = new Set<string>([
    ...support.demands.flatMap(({ condition }) => condition.doubts),
    ...support.bookedOn.doubts,
    ...doubtsOfMoney(support),
  ]);
  return doubts
    .filter(({ id }) => named.has(id))
    .map(({ id, place, readings, why }) => {
      const taken = readingOf(id);
      const chosen = file.readings?.[id];
      return {
        doubt: id,
        place,
        taken,
        takenWords: readings[taken] ?? words(taken, taken),
        why: chosen === undefined ? why : words(chosen.reason, chosen.reason),
        chosenBy: chosen?.by ?? null,
      };
    });
}

function placeView(finding: SupportFinding, asking: Asking): PlaceView {
  const told = toldAnswer(finding, repealOf(finding, asking), asking);
  return {
    platform: finding.place.platform === '' ? null : finding.place.platform,
    country: finding.place.country === '' ? null : finding.place.country,
    answer: told.answer,
    words: told.words,
    rule: told.rule,
    rate: rateView(compiledOf(finding.support.id, asking), finding.at),
  };
}
