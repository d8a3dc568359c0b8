import { fill, type Grade, type UnknownWhy, type Words, weaker, words } from '@kervan/kit';
import type { Demand } from '../constructs/rule.ts';
import type { FinderAnswer, RepealView } from '../view/finder-view.ts';
import { dayWords } from '../view/reason-nodes.ts';
import { citation } from '../view/rules.ts';
import type { Asking } from './asking.ts';
import { type DemandFinding, isJudged, type SupportFinding } from './finding.ts';
import { unsaidPart } from './open-facts.ts';
import { questionsOf } from './questions.ts';
import type { Repeal } from './repeal.ts';

/** The answer as it is told: one sentence, why it is open, and the rule it rests on. */
export interface ToldAnswer {
  readonly answer: FinderAnswer;
  readonly why: UnknownWhy | null;
  readonly words: Words;
  readonly rule: string;
  readonly grade: Grade;
}

/** Puts a finding into one sentence. A repeal is told before anything else that fails. */
export function toldAnswer(finding: SupportFinding, repeal: Repeal | undefined, asking: Asking): ToldAnswer {
  const { answer } = finding;
  const why = whyOf(finding);
  const by = decidedBy(finding, repeal, why);
  const rule = by?.demand.rule ?? finding.support.durationRule;
  const grade =
    answer === 'yes'
      ? finding.demands.reduce<Grade>((all, { demand }) => weaker(all, citation(demand.rule).grade), 'text')
      : citation(rule).grade;
  return { answer, why, words: sentenceOf(finding, by, why, asking), rule, grade };
}

function whyOf({ answer, open }: SupportFinding): UnknownWhy | null {
  if (answer === 'waits') return 'await';
  if (answer === 'judged') return 'judge';
  if (answer !== 'depends') return null;
  return open.every((point) => point === 'law' || isJudged(point)) ? 'law' : 'ask';
}

/** The demand an answer rests on: what refuses it, what is open first, what is waited for; else the one that names who may. */
function decidedBy(
  finding: SupportFinding,
  repeal: Repeal | undefined,
  why: UnknownWhy | null,
): DemandFinding | undefined {
  const { answer, demands, failing, opensOn } = finding;
  switch (answer) {
    case 'no':
      return failing.find(({ demand }) => demand === repeal?.demand) ?? failing[0];
    case 'waits':
      return (
        demands.find(({ from }) => from !== undefined && from === opensOn) ??
        demands.find(({ open }) => open.length > 0)
      );
    case 'yes':
      return demands.find(({ demand }) => saysWho(demand));
    default: {
      const point = why === 'law' ? 'law' : firstQuestion(finding)?.fact;
      return demands.find(({ open }) => open.some((one) => one === point));
    }
  }
}

/** The demand that says who may have the support: by status under Decision 5986, by applicant under Decision 5448. */
function saysWho({ stage, condition: { needs } }: Demand): boolean {
  return needs.includes('status') || (stage === 'standing' && needs.length === 1 && needs[0] === 'applicant');
}

function sentenceOf(
  finding: SupportFinding,
  by: DemandFinding | undefined,
  why: UnknownWhy | null,
  asking: Asking,
): Words {
  const { answer, opensOn, otherwise } = finding;
  if (otherwise !== undefined)
    return fill(IF_REPEALED, { otherwise: toldAnswer(otherwise, undefined, asking).words });
  switch (answer) {
    case 'yes':
      return OPEN;
    case 'no':
      return by?.demand.refusal ?? SHUT;
    case 'waits':
      return fill(WAITS, { day: dayWords(opensOn ?? asking.days.on) });
    default: {
      if (why === 'law' && by !== undefined) {
        const { condition } = by.demand;
        const demand = (unsaidPart(condition, finding.at, asking) ?? condition).words;
        return fill(NO_SOURCE, { day: dayWords(asking.days.on), demand });
      }
      const first = firstQuestion(finding);
      if (first === undefined) return SHUT;
      const more = questionsOf(finding).length - 1;
      const template = answer === 'judged' ? JUDGED : more === 0 ? DEPENDS : DEPENDS_AND_MORE;
      return fill(template, { question: first.words, more });
    }
  }
}

/** The first thing to ask, or to have judged where that is the answer. */
function firstQuestion(finding: SupportFinding) {
  const questions = questionsOf(finding);
  return finding.answer === 'judged' ? questions.find(({ why }) => why === 'judge') : questions[0];
}

const IF_REPEALED = words(
  '5448 sayılı Kararın 01.01.2026’da kaldırıldığı doğruysa reddedilir (ikinci elden biliniyor, O-39); doğru değilse: {otherwise}',
  'Refused if the repeal of Decision 5448 on 1 January 2026 holds (second-hand, O-39); otherwise: {otherwise}',
);
const OPEN = words(
  'Açık: giderden önce söylenebilen koşulların hepsi karşılanıyor.',
  'Open: every demand that can be told before an expense is met.',
);
const SHUT = words('Kapalı.', 'Closed.');
const WAITS = words(
  'Yalnızca zamanı bekliyor: {day} günü açılır.',
  'Only time stands between: it opens on {day}.',
);
const DEPENDS = words('Şuna bağlı: {question}', 'It depends on: {question}');
const DEPENDS_AND_MORE = words(
  'Şuna bağlı: {question} (ve {more} soru daha)',
  'It depends on: {question} (and {more} more)',
);
const JUDGED = words('Yetkili karar verecek: {question}', 'A person decides: {question}');
const NO_SOURCE = words(
  '{day} günü için hiçbir kaynak söylemiyor: {demand}.',
  'No source says for {day}: {demand}.',
);

/** What a repeal adds to an answer that is not no. */
export function withRepeal(text: Words, repeal: RepealView | null): Words {
  return repeal === null
    ? text
    : fill(words('{repeal} {text}', '{repeal} {text}'), { repeal: repeal.words, text });
}
