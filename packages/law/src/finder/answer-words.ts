import { type Day, fill, type Grade, showDay, type UnknownWhy, type Words, weaker, words } from '@kervan/kit';
import type { FinderAnswer, RepealView } from '../view/finder-view.ts';
import { citation } from '../view/rules.ts';
import type { Asking } from './asking.ts';
import type { DemandFinding, SupportFinding } from './finding.ts';
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
export function toldAnswer(
  finding: SupportFinding,
  repeal: Repeal | undefined,
  { days }: Asking,
): ToldAnswer {
  const { answer } = finding;
  const why = whyOf(finding);
  const by = decidedBy(finding, repeal);
  const rule = by?.demand.rule ?? finding.support.durationRule;
  const grade =
    answer === 'yes'
      ? finding.demands.reduce<Grade>((all, { demand }) => weaker(all, citation(demand.rule).grade), 'text')
      : citation(rule).grade;
  return { answer, why, words: sentenceOf(finding, by, why, days.on), rule, grade };
}

function whyOf({ answer, open }: SupportFinding): UnknownWhy | null {
  if (answer === 'waits') return 'await';
  if (answer === 'judged') return 'judge';
  if (answer !== 'depends') return null;
  return open.every((point) => point === 'law') ? 'law' : 'ask';
}

/** The demand an answer rests on: what refuses it, what is open first, what is waited for; else the one that names who may. */
function decidedBy(finding: SupportFinding, repeal: Repeal | undefined): DemandFinding | undefined {
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
      return demands.find(({ demand }) => demand.condition.needs.includes('status'));
    default:
      return demands.find(({ open }) => open.length > 0);
  }
}

function sentenceOf(
  finding: SupportFinding,
  by: DemandFinding | undefined,
  why: UnknownWhy | null,
  on: Day,
): Words {
  const { answer, opensOn } = finding;
  switch (answer) {
    case 'yes':
      return OPEN;
    case 'no':
      return by?.demand.refusal ?? SHUT;
    case 'waits':
      return fill(WAITS, { day: shown(opensOn ?? on) });
    default: {
      if (why === 'law')
        return fill(NO_SOURCE, { day: shown(on), demand: by?.demand.condition.words ?? SHUT });
      const [first, ...more] = questionsOf(finding);
      if (first === undefined) return SHUT;
      const template = answer === 'judged' ? JUDGED : more.length === 0 ? DEPENDS : DEPENDS_AND_MORE;
      return fill(template, { question: first.words, more: more.length });
    }
  }
}

function shown(day: Day): Words {
  return words(showDay(day, 'tr'), showDay(day, 'en'));
}

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
