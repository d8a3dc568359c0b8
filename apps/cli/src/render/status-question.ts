import { UNKNOWN_WORDS } from '@kervan/kit';
import type { StatusClassId, StatusQuestionView, StatusView } from '@kervan/law';
import type { Context } from '../command.ts';
import { paint } from '../terminal/paint.ts';
import { dimmed, indented } from './wrap.ts';

const EXAMPLES: Readonly<Record<StatusQuestionView['type'], string>> = {
  'yes-no': 'yes | no',
  choice: '',
  count: '1000',
  amount: '600000',
  share: '2000000/3000000',
};

/** The question that decides most, and how it is answered on the command line; or that none is left. */
export function nextQuestionText(view: StatusView, context: Context): string {
  const { lang, words, terminal } = context;
  const said = words.status;
  const [question] = view.questions;
  if (question === undefined) return said.noQuestion;
  const answers = question.answers.map(({ value, words: told }) => `${value} (${told[lang]})`);
  const example =
    question.answers.length > 0
      ? question.answers.map(({ value }) => value).join(' | ')
      : `${EXAMPLES[question.type]}${question.currency ?? ''}`;
  const details = [
    UNKNOWN_WORDS[question.why][lang],
    ...(answers.length === 0 || question.type === 'yes-no' ? [] : [words.assess.answers(answers.join(', '))]),
    ...question.rules.slice(0, 4),
  ].join('; ');
  return [
    indented(paint('bold', said.next(view.questions.length - 1)), terminal.columns, ''),
    indented(question.words[lang], terminal.columns, '  '),
    dimmed(details, terminal.columns, '    '),
    indented(`--fact ${question.fact}=${example}`, terminal.columns, '    '),
  ].join('\n');
}

/** A question as it is put at the prompt, its answers numbered. */
export function promptText(question: StatusQuestionView, left: number, context: Context): string {
  const { lang, words, terminal } = context;
  const said = words.status;
  const answers = question.answers.map(({ words: told }, index) =>
    indented(told[lang], terminal.columns, '      ', `  ${String(index + 1).padStart(2)}. `),
  );
  const hint =
    question.answers.length > 0
      ? []
      : [dimmed(said.hints[question.type](question.currency ?? ''), terminal.columns, '  ')];
  const judged = question.why === 'judge' ? [dimmed(UNKNOWN_WORDS.judge[lang], terminal.columns, '  ')] : [];
  return [
    indented(`${paint('bold', question.words[lang])} ${paint('dim', said.left(left))}`, terminal.columns, ''),
    ...judged,
    ...answers,
    ...hint,
  ].join('\n');
}

/** Where the statuses stand between two questions. */
export function standingText(view: StatusView, { lang, words, terminal }: Context): string {
  const titles = (ids: readonly StatusClassId[]): string =>
    view.statuses
      .filter(({ status }) => ids.includes(status))
      .map(({ title }) => title[lang])
      .join(', ') || '–';
  const { open, possible } = view.oneStatus;
  const text = words.status.standing(titles(open), titles(possible));
  return dimmed(text, terminal.columns, '');
}
