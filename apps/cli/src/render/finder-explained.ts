import { GRADE_WORDS, UNKNOWN_WORDS } from '@kervan/kit';
import type { FinderDemandView, FinderSupportView } from '@kervan/law';
import type { Context } from '../command.ts';
import { paint, type Style } from '../terminal/paint.ts';
import { dayText } from './figures.ts';
import { dimmed, indented } from './wrap.ts';

const MARK: Readonly<Record<FinderDemandView['verdict'], readonly [string, Style]>> = {
  holds: ['✓', 'green'],
  fails: ['✗', 'red'],
  unknown: ['?', 'yellow'],
};

/** What `--explain` adds to a support of the finder: its demands, documents, dates and doubts. */
export function explainedLines(one: FinderSupportView, context: Context): readonly string[] {
  const { lang, words, terminal } = context;
  const said = words.finder;
  const note = (text: string): string => indented(text, terminal.columns, '      ', '    ');
  const under = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [paint('dim', `  ${title}:`), ...lines];
  return [
    ...under(
      said.demands,
      one.demands.map((demand) => demandText(demand, context)),
    ),
    ...under(
      said.onExpense,
      one.onExpense.map((demand) => demandText(demand, context)),
    ),
    ...under(
      said.papers,
      one.papers.map((paper) => note(`${paper.words[lang]} (${paper.rule}, ${paper.article})`)),
    ),
    ...under(
      said.dates,
      one.dates.map((date) => {
        const condition = date.ifPreApprovedToday ? ` (${said.ifToday})` : '';
        return note(`${dayText(date.day, lang)}${condition}: ${date.words[lang]} (${date.rule})`);
      }),
    ),
    ...under(
      said.doubts,
      one.doubts.map((doubt) =>
        note(`${doubt.place[lang]} (${doubt.doubt}). ${words.assess.taken}: ${doubt.takenWords[lang]}`),
      ),
    ),
  ];
}

function demandText(demand: FinderDemandView, { lang, terminal }: Context): string {
  const [mark, style] = MARK[demand.verdict];
  const cited = [
    demand.rule,
    demand.article,
    GRADE_WORDS[demand.grade][lang],
    ...(demand.why === null ? [] : [UNKNOWN_WORDS[demand.why][lang]]),
  ]
    .filter((part) => part !== '–')
    .join(', ');
  return [
    indented(demand.words[lang], terminal.columns, '      ', `    ${paint(style, mark)} `),
    dimmed(cited, terminal.columns, '        ', '      '),
  ].join('\n');
}
