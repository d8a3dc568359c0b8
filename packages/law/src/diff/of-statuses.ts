import { canonical, fill, type Grade, type Words, weaker, words } from '@kervan/kit';
import { type AskedOn, askedOn, type Candidate } from '../e-export/statuses/asked-on.ts';
import type { StatusCondition } from '../e-export/statuses/condition.ts';
import type { StatusClass } from '../e-export/statuses/status-class.ts';
import { statusClasses } from '../e-export/statuses/statuses.ts';
import type { LawDay } from '../matrix/asking.ts';
import { citation } from '../view/rules.ts';
import type { SaidValue } from './law-value.ts';

/** What each status asks for on a day, by the versions of the text that the sources tell. */
export function statusValues(day: LawDay): readonly SaidValue[] {
  return statusClasses.flatMap((of) =>
    of.conditions.flatMap((condition) => conditionValue(of, condition, day)),
  );
}

function conditionValue(of: StatusClass, condition: StatusCondition, day: LawDay): readonly SaidValue[] {
  const asked = askedOn(condition, day);
  const first = asked?.candidates[0];
  if (asked === undefined || first === undefined) return [];
  const entry = first.entry;
  const source = entry?.source ?? condition.undated?.source;
  const known = asked.candidates.length === 1 && asked.bounded;
  const said = candidateText(first);
  return [
    {
      key: `status/${of.id}/${condition.id}`,
      kind: 'status',
      support: null,
      title: words(`${of.title.tr} – ${condition.title.tr}`, `${of.title.en} – ${condition.title.en}`),
      concerns: [of.id],
      value: known ? said : `unknown:${asked.candidates.map(candidateText).join('|')}:${asked.bounded}`,
      known,
      words: known ? candidateWords(first) : openWords(asked),
      rule: source?.rule ?? condition.rule,
      article: source?.article ?? citation(condition.rule).article,
      grade: gradeOf(asked, source?.grade ?? citation(condition.rule).grade),
      ...(known && entry?.from === undefined && entry?.seenFrom !== undefined
        ? { seenFrom: entry.seenFrom }
        : {}),
    },
  ];
}

function candidateText({ asked: { requirement } }: Candidate): string {
  return canonical(requirement?.canonical ?? null);
}

function candidateWords({ asked: { requirement } }: Candidate): Words {
  return requirement?.words ?? words('listede yok', 'not among the conditions listed');
}

/** What it may be, where the day lies between two versions that differ or beyond the last. */
function openWords({ candidates, bounded }: AskedOn): Words {
  const all = candidates.map(candidateWords);
  const joined = (texts: readonly string[], or: string) => [...new Set(texts)].join(or);
  const either = words(
    joined(
      all.map(({ tr }) => tr),
      ' ya da ',
    ),
    joined(
      all.map(({ en }) => en),
      ' or ',
    ),
  );
  return fill(
    bounded
      ? words('bilinmiyor: {either}', 'not known: {either}')
      : words('bilinmiyor; en yakın bilinen: {either}', 'not known; the nearest that is: {either}'),
    { either },
  );
}

function gradeOf({ candidates }: AskedOn, own: Grade): Grade {
  return candidates.reduce<Grade>(
    (all, { entry }) => (entry === undefined ? all : weaker(all, entry.source.grade)),
    own,
  );
}
