import { UNKNOWN_WORDS, words } from '@kervan/kit';
import { type FactName, factCatalogue, findFact } from '../facts/catalogue.ts';
import type { FinderQuestionView } from '../view/finder-view.ts';
import type { SupportFinding } from './finding.ts';
import type { OpenPoint } from './open-facts.ts';

/** What a person can answer: a fact, or where one spends. */
type Askable = Exclude<OpenPoint, 'law'>;

/** The questions that decide one support, those that somebody can answer before those that a person judges. */
export function questionsOf(finding: SupportFinding): readonly FinderQuestionView[] {
  return askedFirst(
    finding.open
      .filter((point) => point !== 'law')
      .map((point) => questionView(point, [finding.support.id], rulesAsking(point, finding))),
  );
}

/** What to ask next over all supports that are not decided: what bears on most of them first, then in the order of the catalogue. */
export function questionsOver(findings: readonly SupportFinding[]): readonly FinderQuestionView[] {
  const supports = new Map<Askable, Set<string>>();
  const rules = new Map<Askable, Set<string>>();
  for (const finding of findings) {
    for (const point of finding.open) {
      if (point === 'law') continue;
      supports.set(point, (supports.get(point) ?? new Set()).add(finding.support.id));
      const asked = rules.get(point) ?? new Set<string>();
      for (const rule of rulesAsking(point, finding)) asked.add(rule);
      rules.set(point, asked);
    }
  }
  const points = [...supports.keys()].sort(
    (a, b) => (supports.get(b)?.size ?? 0) - (supports.get(a)?.size ?? 0) || rank(a) - rank(b),
  );
  return askedFirst(
    points.map((point) =>
      questionView(point, [...(supports.get(point) ?? [])], [...(rules.get(point) ?? [])]),
    ),
  );
}

function rank(point: OpenPoint): number {
  return factCatalogue.findIndex(({ name }) => name === point);
}

function askedFirst(questions: readonly FinderQuestionView[]): readonly FinderQuestionView[] {
  return [
    ...questions.filter(({ why }) => why !== 'judge'),
    ...questions.filter(({ why }) => why === 'judge'),
  ];
}

function rulesAsking(point: OpenPoint, { demands }: SupportFinding): readonly string[] {
  return [...new Set(demands.filter(({ open }) => open.includes(point)).map(({ demand }) => demand.rule))];
}

function questionView(
  point: Askable,
  supports: readonly string[],
  rules: readonly string[],
): FinderQuestionView {
  if (point === 'country') {
    return { ...WHERE, supports, rules };
  }
  const fact = findFact(point satisfies FactName);
  return {
    fact: point,
    words: fact?.question ?? UNKNOWN_WORDS.ask,
    why: fact?.why ?? 'ask',
    type: fact?.type ?? 'text',
    answers: (fact?.domain ?? []).map((value, index) => ({
      value,
      words: fact?.answers[index] ?? words(value, value),
    })),
    currency: fact?.currency ?? null,
    rules,
    supports,
  };
}

const WHERE = {
  fact: 'country',
  words: words('Hangi ülkede harcamak istiyorsunuz?', 'In which country do you want to spend?'),
  why: 'ask',
  type: 'text',
  answers: [],
  currency: null,
} as const;
