import {
  addDays,
  addMonths,
  type Day,
  firstOfNextMonth,
  quarterOf,
  quarterPeriod,
  showDay,
  showQuarter,
  words,
} from '@kervan/kit';
import type { DaysShape } from '../constructs/condition.ts';
import { type Condition, FAILS } from '../constructs/condition.ts';
import type { Demand } from '../constructs/rule.ts';
import type { FinderDateView } from '../view/finder-view.ts';
import { type Asking, type At, factAt, withFact } from './asking.ts';
import { date, said } from './date-view.ts';
import type { SupportFinding } from './finding.ts';
import { logisticsDates } from './logistics-dates.ts';
import { dayValue, isUntold } from './open-facts.ts';
import { leavesOf, outcomeNow, partsOf } from './outcome.ts';

/**
 * Days to keep in mind, derived from the demands that speak of days: the start of the support period, the last day of its time,
 * the last day for filing this quarter's oldest payment, and the day on which a support that waits opens.
 */
export function datesOf(finding: SupportFinding, asking: Asking): readonly FinderDateView[] {
  const { support, at, opensOn } = finding;
  const untold =
    support.demands.some(({ condition }) => condition.needs.includes('preApprovalDay')) &&
    isUntold('preApprovalDay', factAt(at, 'preApprovalDay'));
  // Without a pre-approval the days are those of one given today, or on the day of coverage where that is still to come.
  const given = Math.max(at.day, factAt(at, 'coverageDay') || at.day) as Day;
  const then = untold ? withFact(at, 'preApprovalDay', given) : at;
  const dates = support.demands.flatMap((demand) =>
    liveLeaves(demand.condition, at, asking).flatMap(({ shape }) =>
      shape?.is === 'days' && support.regime === 'e-export'
        ? dateOf(demand, shape, then, untold ? given : undefined, asking)
        : [],
    ),
  );
  const opening: readonly FinderDateView[] =
    finding.answer === 'waits' && opensOn !== undefined
      ? [
          date(
            'opens',
            opensOn,
            false,
            finding.demands.find(({ from }) => from === opensOn)?.demand.rule ?? 'E-2.9',
            said(opensOn, OPENS),
          ),
        ]
      : [];
  const own = support.regime === 'logistics' ? logisticsDates(support, at, asking) : [];
  const all = new Map([...opening, ...dates, ...own].map((one) => [`${one.kind}|${one.day}`, one]));
  return [...all.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The conditions that are asked at this place: a way that the country shuts is left out. */
function liveLeaves(condition: Condition, at: At, asking: Asking): readonly Condition[] {
  const parts = partsOf(condition, asking);
  if (parts.length === 0) return leavesOf(condition, asking);
  const shut = (part: Condition) => part.shape?.is === 'country' && outcomeNow(part, at, asking) === FAILS;
  if (condition.shape?.is === 'all' && parts.some(shut)) return [];
  return parts.flatMap((part) => liveLeaves(part, at, asking));
}

function dateOf(
  demand: Demand,
  { relation, b }: DaysShape,
  at: At,
  given: Day | undefined,
  asking: Asking,
): readonly FinderDateView[] {
  if (b.shape.is !== 'later') return [];
  const { months } = b.shape;
  if (demand.stage === 'window') {
    const byMonths = relation === 'onOrBefore' && typeof months !== 'object';
    return byMonths ? [lastFiling(demand, months, at)] : [];
  }
  const day = dayValue(b, at, asking);
  if (day === undefined) return [];
  const iff = given !== undefined;
  if (relation === 'onOrAfter')
    return [date('support-start', day, iff, demand.rule, said(day, iff ? START_IF : START, given))];
  if (relation !== 'before') return [];
  const last = addDays(day, -1);
  return [date('support-end', last, iff, demand.rule, said(last, iff ? END_IF : END, given))];
}

/** Every payment has its own months; the oldest of the running quarter is due first. */
function lastFiling({ rule }: Demand, months: number | 'month-after', { day }: At): FinderDateView {
  const quarter = quarterOf(day);
  const { from } = quarterPeriod(quarter);
  const last = months === 'month-after' ? firstOfNextMonth(from) : addMonths(from, months, 'clamp');
  return date('last-filing-day', last, false, rule, {
    tr: `${showQuarter(quarter, 'tr')}: ${showDay(from, 'tr')} günkü bir ödeme en geç ${showDay(last, 'tr')} günü istenir; sonraki ödemelerin kendi süresi vardır.`,
    en: `${showQuarter(quarter, 'en')}: a payment of ${showDay(from, 'en')} must be filed by ${showDay(last, 'en')}; later payments have their own time.`,
  });
}

const START = words('Destek süresi {day} günü başlar.', 'The support period starts on {day}.');
const START_IF = words(
  'Ön onay {given} günü verilirse destek süresi {day} günü başlar.',
  'If pre-approval is given on {given}, the support period starts on {day}.',
);
const END = words('Destek süresinin son günü: {day}.', 'Last day of the support’s time: {day}.');
const END_IF = words(
  'Ön onay {given} günü verilirse destek süresinin son günü: {day}.',
  'If pre-approval is given on {given}, the last day of the support’s time is {day}.',
);
const OPENS = words('Destek {day} günü açılır.', 'The support opens on {day}.');
