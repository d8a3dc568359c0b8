import { fill, type Money, parseDay, valueOn, type Words, words } from '@kervan/kit';
import { type Ceiling, OWN, tableUnder } from '../constructs/ceiling.ts';
import { partsUnder } from '../constructs/pool.ts';
import type { Support } from '../constructs/support.ts';
import { readingInForce } from '../doubts/register.ts';
import { showWhole } from '../e-export/statuses/told-facts.ts';
import { applicantsOf } from '../finder/applicants.ts';
import { APPLICANT_WORDS, APPLICANTS, type Applicant } from '../logistics/applicants.ts';
import { supports } from '../logistics/supports.ts';
import type { LawDay } from '../matrix/asking.ts';
import { betweenWords } from '../matrix/between.ts';
import { legendOf } from '../matrix/legend.ts';
import { applicantDemand, stateOn } from '../matrix/logistics-cell.ts';
import { logisticsCountries } from '../matrix/logistics-countries.ts';
import { AMOUNTS, perWords, rateFigure } from '../matrix/logistics-figures.ts';
import type { LogisticsMarkId } from '../view/matrix-view.ts';
import { citation } from '../view/rules.ts';
import type { SaidValue } from './law-value.ts';
import { logisticsExpenses } from './of-logistics-expenses.ts';

const DECISION_DAY = parseDay('2022-04-20');

/** Whether the day asked about, or the day whose knowledge counts, lies before Decision 5448 was in force. */
export function isBefore5448({ on, knownOn }: Pick<LawDay, 'on' | 'knownOn'>): boolean {
  return on < DECISION_DAY || knownOn < DECISION_DAY;
}

/** Everything Decision 5448 says on a day, by what is known of it on another. */
export function logisticsValues(day: LawDay): readonly SaidValue[] {
  return [
    ...supports.flatMap((support) => [
      stateValue(support, day),
      ...APPLICANTS.map((applicant) => whoValue(support, applicant)),
      whereValue(support),
      ...logisticsExpenses(support, day),
      ...applicantsOf(support).map((applicant) => rateValue(support, applicant, day)),
      ...countValues(support),
      ...support.limits.flatMap((limit) =>
        applicantsOf(support).flatMap((applicant) => limitValue(support, limit, applicant, day)),
      ),
    ]),
    ...amountValues(day),
  ];
}

const STATES: Readonly<
  Record<Exclude<LogisticsMarkId, 'no'>, readonly [value: string, says: Words, rule: string]>
> = {
  yes: ['open', words('uygulanıyor', 'applies'), 'L-16.1'],
  'not-in-force': [
    'before',
    words('yürürlükte; gideri ertesi günden başlar', 'in force; expenses count from the next day'),
    'L-16.1',
  ],
  'repealed-if': [
    'repealed-if',
    words('kaldırıldığı ikinci elden biliniyor', 'known at second hand to be repealed'),
    'O-39',
  ],
};

function stateValue(support: Support, day: LawDay): SaidValue {
  const [value, said, rule] = STATES[stateOn(support, day)];
  return {
    key: `support/${support.id}`,
    kind: 'support',
    support: support.id,
    title: support.title,
    concerns: applicantsOf(support),
    value,
    known: true,
    words: said,
    ...cited(rule, support),
  };
}

/** Who may apply, which the end of the regime leaves as it is: that is said once, by the state of the support. */
function whoValue(support: Support, applicant: Applicant): SaidValue {
  const mark = applicantsOf(support).includes(applicant) ? 'yes' : 'no';
  return {
    key: `who/${support.id}/${applicant}`,
    kind: 'who',
    support: support.id,
    title: withApplicant(support.title, applicant),
    concerns: [applicant],
    value: mark,
    known: true,
    words: legendOf(mark).words,
    ...cited(applicantDemand(support).rule, support),
  };
}

function whereValue(support: Support): SaidValue {
  const { words: said, rule, article, grade } = logisticsCountries(support);
  return {
    key: `countries/${support.id}`,
    kind: 'countries',
    support: support.id,
    title: support.title,
    concerns: applicantsOf(support),
    value: said.en,
    known: true,
    words: said,
    rule,
    article,
    grade,
  };
}

function rateValue(support: Support, applicant: Applicant, day: LawDay): SaidValue {
  const { view } = rateFigure(support, applicant, day);
  return {
    key: `rate/${support.id}/${applicant}`,
    kind: 'rate',
    support: support.id,
    title: withApplicant(support.title, applicant),
    concerns: [applicant],
    value: view.words.en,
    known: view.mark !== 'unknown',
    words: view.words,
    rule: view.rule,
    article: view.article,
    grade: view.grade ?? citation(view.rule).grade,
  };
}

function countValues(support: Support): readonly SaidValue[] {
  const { counts, duration, durationRule } = support;
  const head = { support: support.id, title: support.title, concerns: applicantsOf(support), known: true };
  return [
    ...counts.map(
      ({ name, size, title, source }): SaidValue => ({
        ...head,
        key: `count/${support.id}/${name}`,
        kind: 'count',
        value: String(size),
        words: title,
        rule: source.rule,
        article: source.article ?? support.article,
        grade: source.grade,
      }),
    ),
    ...(duration === null
      ? []
      : [
          {
            ...head,
            key: `duration/${support.id}`,
            kind: 'duration' as const,
            value: duration.en,
            words: duration,
            ...cited(durationRule, support),
          },
        ]),
  ];
}

function limitValue(
  support: Support,
  limit: Ceiling,
  applicant: Applicant,
  day: LawDay,
): readonly SaidValue[] {
  const readingOf = readingInForce(day.readings);
  const history = tableUnder(limit, readingOf)[applicant];
  if (history === undefined) return [];
  const answer = valueOn(history, day.on, day.knownOn);
  const own = limit.tier === OWN ? support.title : joinedTitle(support.title, limit.title);
  const head = {
    key: `ceiling/${limit.key}/${applicant}`,
    kind: 'ceiling' as const,
    support: support.id,
    title: withApplicant(own, applicant),
    concerns: [applicant],
  };
  if (answer.known) {
    const { value: amount, source } = answer.entry;
    const parts = partsUnder(limit.per, readingOf);
    return [
      {
        ...head,
        value: `${amount.minor}|${parts.join('|')}`,
        known: true,
        words: fill(words('{amount} ({per})', '{amount} ({per})'), {
          amount: showWhole(amount),
          per: perWords(parts, support),
        }),
        rule: source.rule,
        article: source.article ?? limit.article,
        grade: source.grade,
        amount,
      },
    ];
  }
  if (answer.between.length === 0) return [];
  const between = betweenWords(answer, day.on, showWhole);
  return [
    {
      ...head,
      value: 'unknown',
      known: false,
      words: fill(UNKNOWN, { between }),
      ...cited(limit.rule, support),
    },
  ];
}

const UNKNOWN = words(
  'hiçbir kaynak tutarını vermiyor ({between})',
  'no source gives the figure ({between})',
);

/** Turnover, threshold of pre-approval and lodging, which rise with the ceilings (L-19.1). */
function amountValues(day: LawDay): readonly SaidValue[] {
  return AMOUNTS.flatMap(({ amount: name, title, by: { doubt, by }, rule }): readonly SaidValue[] => {
    const history = by[readingInForce(day.readings)(doubt)];
    if (history === null || history === undefined) return [];
    const answer = valueOn(history, day.on, day.knownOn);
    const head = {
      key: `threshold/logistics/${name}`,
      kind: 'threshold' as const,
      support: null,
      title,
      concerns: WHO[name],
    };
    if (answer.known) {
      const { value: amount, source } = answer.entry;
      return [
        {
          ...head,
          ...amountValue(amount),
          rule: source.rule,
          article: source.article ?? '',
          grade: source.grade,
        },
      ];
    }
    if (answer.between.length === 0) return [];
    const between = betweenWords(answer, day.on, showWhole);
    return [
      { ...head, value: 'unknown', known: false, words: fill(UNKNOWN, { between }), rule, ...citation(rule) },
    ];
  });
}

const WHO: Readonly<Record<(typeof AMOUNTS)[number]['amount'], readonly Applicant[]>> = {
  turnover: ['beneficiary'],
  'pre-approval': ['cooperationBody', 'hib'],
  lodging: ['cooperationBody', 'hib'],
};

function amountValue(amount: Money) {
  return { value: String(amount.minor), known: true, words: showWhole(amount), amount };
}

function withApplicant(title: Words, applicant: Applicant): Words {
  return joinedTitle(title, APPLICANT_WORDS[applicant]);
}

function joinedTitle(title: Words, more: Words | undefined): Words {
  return more === undefined ? title : words(`${title.tr} – ${more.tr}`, `${title.en} – ${more.en}`);
}

function cited(rule: string, support: Support) {
  const { article, grade } = citation(rule);
  return { rule, article: article === '' || article === '–' ? support.article : article, grade };
}
