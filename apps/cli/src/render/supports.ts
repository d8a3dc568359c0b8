import { GRADE_WORDS, showPercent, type Words } from '@kervan/kit';
import { type SupportAnswerView, showRange } from '@kervan/law';
import type { Context } from '../command.ts';
import { paint, type Style } from '../terminal/paint.ts';
import { dayText } from './figures.ts';
import { table } from './table.ts';
import { dimmed, indented } from './wrap.ts';

const STYLE: Readonly<Record<SupportAnswerView['answer'], Style>> = {
  yes: 'green',
  depends: 'green',
  no: 'red',
  unknown: 'yellow',
};

/** Which supports a status may ask for on a day: a table, and under it why, by which rule, how long and when to apply. */
export function supportsText(
  answers: readonly SupportAnswerView[],
  asked: { readonly status: Words; readonly on: string; readonly knownOn: string },
  context: Context,
): string {
  const { lang, words, terminal } = context;
  const said = words.supports;
  const rows = answers.map((answer) => [
    answer.title[lang],
    { text: said.answers[answer.answer], style: STYLE[answer.answer] },
    rateText(answer, lang),
    ceilingText(answer, context),
  ]);
  const columns = [
    { title: words.assess.support, least: 14 },
    { title: said.answer, least: 9 },
    { title: said.rate, align: 'right' as const },
    { title: said.ceiling, least: 14 },
  ];
  return [
    indented(
      paint('bold', said.title(asked.status[lang], dayText(asked.on, lang), dayText(asked.knownOn, lang))),
      terminal.columns,
      '',
    ),
    '',
    table(columns, rows, terminal.columns),
    '',
    ...answers.map((answer) => whyText(answer, context)),
  ].join('\n');
}

function rateText({ rate }: SupportAnswerView, lang: 'tr' | 'en'): string {
  if (rate === null) return '–';
  const least = showPercent(rate.least, lang);
  return rate.least === rate.most ? least : `${least} – ${showPercent(rate.most, lang)}`;
}

function ceilingText({ ceiling, ceilingGrade }: SupportAnswerView, { lang, words }: Context): string {
  if (ceiling === null) return '–';
  if (ceiling.undetermined) return words.supports.noCeiling;
  const grade = ceilingGrade === null ? '' : ` (${GRADE_WORDS[ceilingGrade][lang]})`;
  return `${showRange(ceiling)[lang]}${grade}`;
}

function whyText(answer: SupportAnswerView, { lang, words, terminal }: Context): string {
  const { columns } = terminal;
  const cited = [answer.rule, answer.article, GRADE_WORDS[answer.grade][lang]].join(', ');
  const more = [
    answer.duration === null ? '' : `${words.supports.duration}: ${answer.duration[lang]}`,
    answer.filing === null ? '' : `${words.supports.filing}: ${answer.filing[lang]}`,
  ].filter((text) => text !== '');
  return [
    indented(`${answer.title[lang]}: ${answer.words[lang]}`, columns, '  ', ''),
    ...[cited, ...more].map((text) => dimmed(text, columns, '    ', '  ')),
  ].join('\n');
}
