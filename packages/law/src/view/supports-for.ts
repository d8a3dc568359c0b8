import {
  addDays,
  type Day,
  formatDay,
  formatQuarter,
  type Grade,
  quarterOf,
  showDay,
  valueOn,
  type Words,
  words,
} from '@kervan/kit';
import { INNER, OWN, tableUnder } from '../constructs/ceiling.ts';
import { FAILS } from '../constructs/condition.ts';
import type { Support } from '../constructs/support.ts';
import { readingInForce } from '../doubts/register.ts';
import { supports } from '../e-export/supports.ts';
import { STATUS_WORDS, type Status } from '../facts/catalogue.ts';
import type { Claim } from '../facts/claim.ts';
import { intake } from '../facts/intake.ts';
import { compileLaw } from '../pipeline/compile.ts';
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
  return supports.map((support) => answerFor(support, query));
}

const START = 'E-12.3.1';

function answerFor(support: Support, query: SupportsQuery): SupportAnswerView {
  const who = support.demands.find((demand) => demand.condition.needs[0] === 'status');
  const open = holdsFor(support, START, query);
  const may = who === undefined || holdsFor(support, who.rule, query);
  const { ceiling, grade, unknown } = ceilingFor(support, query);
  const rule = !open ? START : (who?.rule ?? START);
  const cited = citation(rule);
  const refusal = support.demands.find((demand) => demand.rule === rule)?.refusal;
  const { base, bonus } = support.rate;
  const answer = !open || !may ? 'no' : unknown ? 'unknown' : 'depends';
  return {
    support: support.id,
    title: support.title,
    article: support.article,
    answer,
    words:
      answer === 'no'
        ? (refusal ?? words('Hayır.', 'No.'))
        : answer === 'unknown'
          ? unknownWords(query.on)
          : dependsWords(query.status),
    rule,
    grade: cited.grade,
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

/** Tries one demand on a claim of one day and one status; only demands that look at nothing else are asked this way. */
function holdsFor(support: Support, rule: string, { status, on, knownOn }: SupportsQuery): boolean {
  const index = support.demands.findIndex((demand) => demand.rule === rule);
  const test = compileLaw({}).bySupport.get(support.id)?.tests[index];
  const claim = askingClaim(support.id, status, on);
  const line = claim.lines[0];
  if (test === undefined || line === undefined) return true;
  return test(line, { claim, slots: claim.slots, decidedOn: on, knownOn, filingDay: on }) !== FAILS;
}

/** The smallest claim that asks about a day and a status. */
function askingClaim(support: string, status: Status, on: Day): Claim {
  const day = formatDay(on);
  const origin = { kind: 'declaration', by: 'query' } as const;
  return intake({
    format: 'kervan-claim/1',
    claim: 'query',
    regime: 'e-export',
    beneficiary: 'query',
    quarter: formatQuarter(quarterOf(on)),
    facts: [{ fact: 'status', value: status, origin, recordedOn: day }],
    lines: [
      {
        id: 'query',
        support,
        kind: 'payPerClick',
        platform: 'query',
        activity: { from: day, until: formatDay(addDays(on, 1)) },
        document: { number: 'query', issuer: 'query', day },
        payment: { reference: 'query', day },
      },
    ],
    rates: [],
  });
}

function ceilingFor(
  support: Support,
  { status, on, knownOn }: SupportsQuery,
): { ceiling: RangeView | null; grade: Grade | null; unknown: boolean } {
  const limit =
    support.limits.find((one) => one.tier === OWN) ?? support.limits.find((one) => one.tier === INNER);
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
