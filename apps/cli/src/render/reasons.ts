import { GRADE_WORDS } from '@kervan/kit';
import { type ReasonView, showRange } from '@kervan/law';
import type { Context } from '../command.ts';
import { paint, type Style } from '../terminal/paint.ts';
import { heading } from './headings.ts';
import { dimmed, indented } from './wrap.ts';

const MARK: Readonly<Record<NonNullable<ReasonView['verdict']>, readonly [string, Style]>> = {
  holds: ['✓', 'green'],
  fails: ['✗', 'red'],
  unknown: ['?', 'yellow'],
};

/** The tree of reasons, from the award down to each step: verdict, words, amount, rule, article, grade, operands, rounding. */
export function reasonsText(reason: ReasonView, context: Context): string {
  return [
    heading(context.words.assess.reasons, context.terminal.columns),
    ...nodeLines(reason, '', '', context),
  ].join('\n');
}

function nodeLines(node: ReasonView, first: string, rest: string, context: Context): string[] {
  const { lang, words, terminal } = context;
  const mark = node.verdict === null ? undefined : MARK[node.verdict];
  const amount =
    node.amount === null
      ? ''
      : `: ${node.amount.undetermined ? words.assess.noSize : showRange(node.amount)[lang]}`;
  const text = `${mark === undefined ? '' : `${paint(mark[1], mark[0])} `}${node.words[lang]}${amount}`;
  const under = node.children.length > 0 ? `${rest}│ ` : `${rest}  `;
  const notes = [citation(node, context), operands(node, context)].filter((note) => note !== '');
  return [
    indented(text, terminal.columns, `${rest}  `, first),
    ...notes.map((note) => dimmed(note, terminal.columns, `${under}  `)),
    ...node.children.flatMap((child, index) => {
      const last = index === node.children.length - 1;
      return nodeLines(child, `${rest}${last ? '└ ' : '├ '}`, `${rest}${last ? '  ' : '│ '}`, context);
    }),
  ];
}

function citation({ rule, article, grade, rounding }: ReasonView, { lang, words }: Context): string {
  return [
    rule,
    article === '–' || article === '' ? null : article,
    grade === null ? null : GRADE_WORDS[grade][lang],
    rounding === null ? null : words.assess.rounding[rounding],
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function operands({ operands: all }: ReasonView, { lang }: Context): string {
  return all.map(({ name, value }) => `${name[lang]} = ${value[lang]}`).join('; ');
}
