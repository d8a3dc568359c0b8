import type { FinderAnswer, FinderView, MatrixView, Regime, SupportAnswerView } from '@kervan/law';
import { regimeOfSupport } from './regimes.ts';

/** The part of a finder's answer that is about one regime, with its own counts and the questions that bear on it. */
export function finderOf(view: FinderView, regime: Regime | undefined): FinderView {
  if (regime === undefined) return view;
  const supports = view.supports.filter(({ support }) => regimeOfSupport(support) === regime);
  const counted = (answer: FinderAnswer) => supports.filter((one) => one.answer === answer).length;
  return {
    ...view,
    counts: {
      yes: counted('yes'),
      no: counted('no'),
      depends: counted('depends'),
      waits: counted('waits'),
      judged: counted('judged'),
    },
    supports,
    questions: view.questions.flatMap((question) => {
      const bearsOn = question.supports.filter((support) => regimeOfSupport(support) === regime);
      return bearsOn.length === 0 ? [] : [{ ...question, supports: bearsOn }];
    }),
    // The yearly total of a section is one of Decision 5986.
    total: regime === 'e-export' ? view.total : null,
  };
}

/** The part of the matrix that is about one regime, with the doubts its marks name. */
export function matrixOf(view: MatrixView, regime: Regime | undefined): MatrixView {
  if (regime === undefined) return view;
  const tables = view.tables
    .map((table) => ({
      ...table,
      rows: table.rows.filter(({ support }) => regimeOfSupport(support) === regime),
    }))
    .filter(({ rows }) => rows.length > 0);
  const named = new Set(
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells, countries }) => [...cells, countries].flatMap(({ doubts }) => doubts)),
    ),
  );
  return { ...view, tables, doubts: view.doubts.filter(({ doubt }) => named.has(doubt)) };
}

/** The quick table of a status, of one regime. */
export function supportsOf(
  answers: readonly SupportAnswerView[],
  regime: Regime | undefined,
): readonly SupportAnswerView[] {
  return regime === undefined
    ? answers
    : answers.filter(({ support }) => regimeOfSupport(support) === regime);
}
