import { GRADE_WORDS, UNKNOWN_WORDS } from '@kervan/kit';
import type { StatusAnswerView, StatusView } from '@kervan/law';
import type { Context } from '../command.ts';
import { paint, type Style } from '../terminal/paint.ts';
import { dayText } from './figures.ts';
import { conditionLines } from './status-conditions.ts';
import { nextQuestionText } from './status-question.ts';
import { dimmed, indented } from './wrap.ts';

const MARK: Readonly<Record<StatusAnswerView['verdict'], readonly [string, Style]>> = {
  holds: ['✓', 'green'],
  fails: ['✗', 'red'],
  unknown: ['?', 'yellow'],
};

/** Which status the firm may have: every status with verdict, what is lacking, who decides; under them the next question. */
export function statusText(view: StatusView, context: Context): string {
  const { lang, words, terminal } = context;
  const title = words.status.title(dayText(view.on, lang), dayText(view.knownOn, lang));
  return [
    indented(paint('bold', title), terminal.columns, ''),
    indented(`${view.oneStatus.words[lang]} (${view.oneStatus.rule})`, terminal.columns, ''),
    ...view.statuses.map((answer) => `\n${answerLines(answer, context).join('\n')}`),
    '',
    nextQuestionText(view, context),
    ...(context.args.has('explain') ? [] : ['', dimmed(words.status.explainHint, terminal.columns, '')]),
  ].join('\n');
}

function answerLines(answer: StatusAnswerView, context: Context): readonly string[] {
  const { lang, words, terminal, args } = context;
  const said = words.status;
  const { columns } = terminal;
  const [mark, style] = MARK[answer.verdict];
  const why =
    answer.verdict === 'unknown' && answer.why !== null ? `, ${UNKNOWN_WORDS[answer.why][lang]}` : '';
  const cited = `${answer.rule}, ${GRADE_WORDS[answer.grade][lang]}`;
  const { examinedBy, decidedBy, form, filed } = answer.decision;
  const decision = [
    examinedBy === null ? '' : `${said.examinedBy}: ${examinedBy[lang]}`,
    decidedBy === null ? '' : `${said.decidedBy}: ${decidedBy[lang]}`,
    form === null ? '' : `${said.form}: ${form}`,
    filed === null ? '' : `${said.filed}: ${filed[lang]}`,
  ].filter((text) => text !== '');
  return [
    indented(
      `${paint(style, mark)} ${paint('bold', answer.title[lang])}: ${paint(style, said.verdicts[answer.verdict])}${why} ${paint('dim', `(${cited})`)}`,
      columns,
      '  ',
      '',
    ),
    indented(answer.summary[lang], columns, '  '),
    ...(answer.note === null ? [] : [indented(answer.note[lang], columns, '  ')]),
    ...answer.lacking.map((lack) => {
      const [sign, colour] = MARK[lack.verdict];
      return indented(`${lack.words[lang]} (${lack.rule})`, columns, '      ', `    ${paint(colour, sign)} `);
    }),
    ...decision.map((text) => dimmed(text, columns, '    ', '  ')),
    ...(args.has('explain') ? conditionLines(answer, context) : []),
  ];
}
