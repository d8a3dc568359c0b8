import { type Day, formatDay, type Lang, type Words, words } from '@kervan/kit';
import { FAILS, HOLDS } from '../constructs/condition.ts';
import { type FactName, factCatalogue } from '../facts/catalogue.ts';
import type { ChangeStepView, ChangeView } from '../view/finder-view.ts';
import { pointView } from '../view/ranges.ts';
import { type Asking, type At, withFact } from './asking.ts';
import { changeFor } from './change.ts';
import { type Change, type Step, union } from './change-step.ts';
import { askFor } from './change-words/change-words.ts';
import { daysAhead, later } from './days-ahead.ts';
import { isDay, type SupportFinding } from './finding.ts';
import { outcomeAnywhere } from './outcome.ts';

/** A change of a support: its steps, and the day on which the support opens when they are all made today. */
export interface SupportChange {
  readonly steps: Change;
  readonly opensOn: Day | undefined;
}

/**
 * The nearest change that opens a closed support; for one that hangs on an approval nobody told, asking for it today. Undefined
 * where it is open, where an answer is all that is missing, or where nothing one can do opens it.
 */
export function nearestChange(finding: SupportFinding, asking: Asking): SupportChange | undefined {
  const { at, failing, answer } = finding;
  const steps =
    answer === 'no'
      ? union(failing.map(({ demand }) => changeFor(demand.condition, demand.rule, at, asking)))
      : approvalsToAsk(finding);
  if (steps === undefined || steps.length === 0) return undefined;
  const days = opensAfter(finding, steps, asking);
  if (days === undefined) return undefined;
  return { steps, opensOn: days > at.day ? days : undefined };
}

/** The facts and the place as they are once the steps are made, on a day. */
export function afterSteps(at: At, steps: Change, day: Day, asking: Asking): At {
  let now = later(at, day, asking);
  for (const { fact, slot, countries } of steps) {
    if (fact !== undefined && slot !== undefined) now = withFact(now, fact, slot);
    // A step that only shuts one country out leaves open which other one it is.
    else if (countries !== undefined) now = { ...now, line: { ...now.line, country: countries[0] ?? '' } };
  }
  return now;
}

/** The first day on which no demand fails any more once the steps are made; undefined where one goes on failing. */
function opensAfter({ at, demands }: SupportFinding, steps: Change, asking: Asking): Day | undefined {
  const least = steps.reduce<Day>(
    (day, { opensOn }) => (opensOn !== undefined && opensOn > day ? opensOn : day),
    at.day,
  );
  const made = afterSteps(at, steps, at.day, asking);
  const ahead = demands.flatMap(({ demand }) => daysAhead(demand.condition, made, asking));
  const outcomes = (day: Day) => {
    const then = afterSteps(at, steps, day, asking);
    return demands.map(({ demand }) => outcomeAnywhere(demand.condition, then, asking));
  };
  const days = [...new Set([least, ...ahead])].filter((day) => day >= least).sort((a, b) => a - b);
  return (
    days.find((day) => outcomes(day).every((one) => one === HOLDS)) ??
    days.find((day) => outcomes(day).every((one) => one !== FAILS))
  );
}

/** Coverage and pre-approval where nobody told them: whoever has none asks for them. */
function approvalsToAsk({ open, at }: SupportFinding): Change {
  if (!open.includes('preApprovalDay')) return [];
  return factCatalogue
    .map(({ name }) => name as FactName)
    .filter((fact) => open.includes(fact) && isDay(fact) && fact !== 'euPreApprovalDay')
    .map(
      (fact): Step => ({
        kind: 'pre-approval',
        rule: fact === 'coverageDay' ? 'E-1.2.5' : 'E-2.9',
        effort: 3,
        words: askFor(fact) as Words,
        fact,
        value: formatDay(at.day),
        slot: at.day,
      }),
    );
}

/** The change as data, its countries filled in. */
export function changeView({ steps, opensOn }: SupportChange): ChangeView {
  const views = steps.map(stepView);
  const joined = (lang: Lang) => sentence(views.map(({ words: said }) => said[lang]).join('; '), lang);
  const opens = opensOn === undefined ? undefined : formatDay(opensOn);
  return {
    words: words(joined('tr'), joined('en')),
    steps: views,
    opensOn: opens ?? null,
  };
}

/** With a capital, the Turkish dotted one where it belongs, and a full stop. */
function sentence(text: string, lang: Lang): string {
  const first = text.charAt(0);
  const capital = first === 'i' && lang === 'tr' ? 'İ' : first.toUpperCase();
  return `${capital}${text.slice(1)}.`;
}

function stepView(step: Step): ChangeStepView {
  const { kind, rule, fact, value, gap, by, opensOn, countries = [] } = step;
  const listed = countries.join(', ');
  return {
    kind,
    rule,
    words: words(step.words.tr.replace('{countries}', listed), step.words.en.replace('{countries}', listed)),
    fact: fact ?? null,
    value: value ?? null,
    gap: gap === undefined ? null : pointView(gap, kind === 'turnover' ? 'TRY' : 'USD'),
    by: by === undefined ? null : formatDay(by),
    opensOn: opensOn === undefined ? null : formatDay(opensOn),
    countries,
  };
}
