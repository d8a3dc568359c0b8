import type { DeadlineState, DeadlinesView, DeadlineView } from '@kervan/law';
import type { Context } from '../command.ts';
import { paint, type Style } from '../terminal/paint.ts';
import { dayText } from './figures.ts';
import { heading } from './headings.ts';
import { type Cell, table } from './table.ts';
import { dimmed, indented } from './wrap.ts';

const STYLES: Readonly<Record<DeadlineState, Style | undefined>> = {
  waiting: 'dim',
  ahead: undefined,
  today: 'yellow',
  missed: 'red',
  met: 'green',
  open: undefined,
  over: 'dim',
};

/** Every case with its deadlines by day, what to look at below; with --explain the whole reason of each. */
export function deadlinesText(view: DeadlinesView, context: Context): string {
  const { lang, words, terminal, args } = context;
  const said = words.deadlines;
  const { columns } = terminal;
  const states = new Map(
    view.cases.flatMap((one) => one.deadlines.map((each) => [each.state, each.stateWords])),
  );
  const counts = [...states].map(([state, told]) => `${told[lang]}: ${view.counts[state]}`);
  return [
    indented(paint('bold', said.title(dayText(view.on, lang), view.cases.length)), columns, ''),
    ...view.cases.flatMap(({ case: id, name, support, deadlines }) => [
      heading(`${name === null ? id : `${name} (${id})`}: ${support}`, columns),
      ...(deadlines.length === 0 ? [said.none] : partLines(deadlines, context)),
    ]),
    ...(view.regimes.length === 0
      ? []
      : [heading(said.regimes, columns), ...partLines(view.regimes, context)]),
    '',
    indented(counts.join(', '), columns, ''),
    ...(args.has('explain') ? [] : [dimmed(said.explainHint, columns, '')]),
  ].join('\n');
}

function partLines(deadlines: readonly DeadlineView[], context: Context): readonly string[] {
  const { words, terminal, args } = context;
  const said = words.deadlines;
  const lines = args.has('explain')
    ? deadlines.flatMap((deadline) => explained(deadline, context))
    : flagLines(deadlines, context);
  return [
    table(
      [
        { title: said.day, least: 10 },
        { title: said.left, align: 'right' },
        { title: said.what, least: 16 },
        { title: said.state },
        { title: said.rule, most: 20 },
      ],
      deadlines.map((deadline) => row(deadline, context)),
      terminal.columns,
    ),
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
  ];
}

function row(deadline: DeadlineView, { lang, words }: Context): readonly Cell[] {
  const { state, stateWords, counts, lastDay, daysLeft, title, rules } = deadline;
  const said = words.deadlines;
  const moved = counts === lastDay ? '' : `\n${said.byText(dayText(lastDay, lang))}`;
  return [
    { text: dayText(counts, lang), style: STYLES[state] },
    daysLeft === null || daysLeft < 0 ? '' : said.daysLeft(daysLeft),
    `${title[lang]}${moved}`,
    { text: stateWords[lang], style: STYLES[state] },
    { text: rules[0]?.rule ?? '', style: 'dim' },
  ];
}

/** Two deadlines of one remark are named; of more it is told once for all. */
const MOST_NAMED = 2;

/** What a person should look at, of deadlines that are still to come or were missed; each remark once. */
function flagLines(deadlines: readonly DeadlineView[], { lang, terminal }: Context): readonly string[] {
  const live = deadlines.filter(({ state }) => state === 'ahead' || state === 'today' || state === 'missed');
  const told = live.flatMap(({ title, flags }) =>
    flags.map((flag) => ({ title: title[lang], said: flag.words[lang] })),
  );
  return [...Map.groupBy(told, ({ said }) => said)].map(([said, of]) => {
    const titles = [...new Set(of.map(({ title }) => title))];
    const text = titles.length > MOST_NAMED ? said : `${titles.join('; ')}: ${said}`;
    return indented(text, terminal.columns, '    ', `  ${paint('yellow', '!')} `);
  });
}

function explained(deadline: DeadlineView, { lang, terminal, words }: Context): readonly string[] {
  const { columns } = terminal;
  const { title, words: reason, consequence, flags, rules, doubts } = deadline;
  const cited = rules.map(({ rule, article }) =>
    article === '' || article === '–' ? rule : `${rule} (${article})`,
  );
  return [
    '',
    indented(paint('bold', title[lang]), columns, '    ', '  '),
    indented(reason[lang], columns, '    '),
    indented(consequence[lang], columns, '    '),
    ...flags.map(({ words: flag }) =>
      indented(flag[lang], columns, '      ', `    ${paint('yellow', '!')} `),
    ),
    dimmed(`${words.deadlines.rule}: ${cited.join(', ')}`, columns, '    '),
    ...(doubts.length === 0 ? [] : [dimmed(`${words.law.doubts}: ${doubts.join(', ')}`, columns, '    ')]),
  ];
}
