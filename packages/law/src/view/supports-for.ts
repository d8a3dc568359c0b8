import { type Day, formatDay, type Grade, showDay, valueOn, type Words, words } from '@kervan/kit';
import { INNER, OWN, tableUnder } from '../constructs/ceiling.ts';
import { FAILS } from '../constructs/condition.ts';
import type { Support } from '../constructs/support.ts';
import { readingInForce } from '../doubts/register.ts';
import { supports } from '../e-export/supports.ts';
import { STATUS_WORDS, type Status } from '../facts/catalogue.ts';
import { withRepeal } from '../finder/answer-words.ts';
import { type Asking, asking } from '../finder/asking.ts';
import { findingOf } from '../finder/finding.ts';
import { repealOf, repealView } from '../finder/repeal.ts';
import type { Place } from '../finder/take-file.ts';
import type { RangeView, SupportAnswerView } from './assessment-view.ts';
import { pointView, rangeView } from './ranges.ts';
import { citation } from './rules.ts';

/** Whom and for when the supports are asked. */
export interface SupportsQuery {
  readonly status: Status;
  readonly on: Day;
  readonly knownOn: Day;
}

/** Every computed support for one status on one day: may it be asked for, at what rate, up to what ceiling, and by which rule. */
export function supportsFor(query: SupportsQuery): readonly SupportAnswerView[] {
  const asked = askingAs(query);
  return supports.map((support) => answerFor(support, query, asked));
}

function answerFor(support: Support, query: SupportsQuery, asking: Asking): SupportAnswerView {
  const finding = findingOf(support, asking.places[0] as Place, asking);
  const repeal = repealOf(finding, asking);
  const repealed = repeal === undefined ? null : repealView(repeal, finding.at);
  const failing = finding.demands.filter(({ outcome }) => outcome === FAILS).map(({ demand }) => demand);
  const refused = failing.find((demand) => demand === repeal?.demand) ?? failing[0];
  const who = support.demands.find(({ condition }) => condition.needs.includes('status'));
  const { ceiling, grade, unknown } = ceilingFor(support, query);
  const rule = refused?.rule ?? who?.rule ?? support.durationRule;
  const { base, bonus } = support.rate;
  const answer = refused !== undefined ? 'no' : unknown ? 'unknown' : 'depends';
  return {
    support: support.id,
    title: support.title,
    article: support.article,
    answer,
    words:
      refused !== undefined
        ? refused.refusal
        : withRepeal(unknown ? unknownWords(query.on) : dependsWords(query.status), repealed),
    rule,
    grade: citation(rule).grade,
    rate:
      answer === 'no' || base.points === 'unknown'
        ? null
        : {
            least: base.points,
            most: base.points + (bonus === undefined || bonus.reading !== undefined ? 0 : bonus.points),
          },
    ceiling: answer === 'no' ? null : ceiling,
    ceilingGrade: answer === 'no' ? null : grade,
    duration: answer === 'no' ? null : support.duration,
    filing: answer === 'no' ? null : support.filing,
  };
}

/** The status and nothing else: what else a support asks stays open. */
function askingAs({ status, on, knownOn }: SupportsQuery): Asking {
  const origin = { kind: 'declaration', by: 'query' } as const;
  return asking(
    {
      format: 'kervan-finder/1',
      facts: [{ fact: 'status', value: status, origin, recordedOn: formatDay(on) }],
    },
    { on, knownOn },
  );
}

function dependsWords(status: Status): Words {
  return words(
    `${STATUS_WORDS[status].tr} yararlanabilir; ön onaya ve giderin koşullarına bağlıdır.`,
    `Open to a ${STATUS_WORDS[status].en.toLowerCase()}; it depends on pre-approval and on the expense.`,
  );
}

function unknownWords(on: Day): Words {
  return words(
    `${showDay(on, 'tr')} günü için üst limiti hiçbir kaynak söylemiyor.`,
    `No source gives the ceiling for ${showDay(on, 'en')}.`,
  );
}

function ceilingFor(
  support: Support,
  { status, on, knownOn }: SupportsQuery,
): { ceiling: RangeView | null; grade: Grade | null; unknown: boolean } {
  const limit =
    support.limits.find((one) => one.tier === INNER) ?? support.limits.find((one) => one.tier === OWN);
  const history = limit === undefined ? undefined : tableUnder(limit, readingInForce({}))[status];
  if (history === undefined) return { ceiling: null, grade: null, unknown: false };
  const answer = valueOn(history, on, knownOn);
  if (!answer.known)
    return { ceiling: rangeView({ least: 0n, most: 10n ** 30n }, 'TRY', true), grade: null, unknown: true };
  const size = answer.entry.value.minor;
  // Published company limits are those of the top grade (E-1.3.6): for another grade they are "at most".
  const ceiling =
    status === 'company' && limit?.graded === true
      ? rangeView({ least: 0n, most: size }, 'TRY')
      : pointView(size, 'TRY');
  return { ceiling, grade: answer.entry.source.grade, unknown: false };
}
