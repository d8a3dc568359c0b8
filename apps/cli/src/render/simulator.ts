import {
  type RangeView,
  type SimulatedStatusView,
  type SimulatorView,
  type Status,
  showRange,
} from '@kervan/law';
import type { Context } from '../command.ts';
import { paint } from '../terminal/paint.ts';
import { dayText, rangeText } from './figures.ts';
import { heading } from './headings.ts';
import { MAY_STYLE } from './may-style.ts';
import { applicantsLines } from './simulator-applicants.ts';
import { supportLines } from './simulator-support.ts';
import { table } from './table.ts';
import { dimmed, indented } from './wrap.ts';

/** What each status would bring: a table, which pays more, then what each lacks and, with `--explain`, every support. */
export function simulatorText(view: SimulatorView, context: Context): string {
  const { lang, words, terminal, args } = context;
  const said = words.simulate;
  const { columns } = terminal;
  const title = said.title(dayText(view.on, lang), dayText(view.knownOn, lang));
  return [
    indented(paint('bold', title), columns, ''),
    indented(`${view.oneStatus.words[lang]} (${view.oneStatus.rule})`, columns, ''),
    '',
    statusTable(view, context),
    ...rankingLines(view, context),
    ...view.statuses.map((one) => `\n${statusLines(one, context).join('\n')}`),
    ...applicantsLines(view, context),
    ...(args.has('explain') ? [] : ['', dimmed(said.explainHint, columns, '')]),
  ].join('\n');
}

function statusTable(view: SimulatorView, context: Context): string {
  const { lang, words, terminal } = context;
  const said = words.simulate;
  const withAward = view.statuses.some(({ award }) => award !== null);
  const compared = view.statuses.some(({ award }) => award !== null && award.difference !== null);
  const columns = [
    { title: said.status, least: 12 },
    { title: said.may, least: 8 },
    { title: said.supports, align: 'right' as const },
    { title: said.most(view.year), align: 'right' as const },
    ...(withAward ? [{ title: said.award, align: 'right' as const }] : []),
    ...(compared ? [{ title: said.difference, align: 'right' as const }] : []),
  ];
  const rows = view.statuses.map((one) => [
    one.present ? `${one.title[lang]} (${said.present})` : one.title[lang],
    { text: said.mays[one.may.verdict], style: MAY_STYLE[one.may.verdict] },
    said.ofSupports(one.supports.length - one.counts.no, one.supports.length),
    figure(one.most, context),
    ...(withAward ? [figure(one.award?.award ?? null, context)] : []),
    ...(compared ? [figure(one.award?.difference ?? null, context)] : []),
  ]);
  return table(columns, rows, terminal.columns);
}

function figure(range: RangeView | null, context: Context): string {
  return range === null ? '–' : rangeText(range, context);
}

function rankingLines({ ranking, statuses }: SimulatorView, context: Context): readonly string[] {
  const { lang, words, terminal } = context;
  const said = words.simulate;
  const titles = (ids: readonly Status[]): string =>
    ids.map((id) => statuses.find(({ status }) => status === id)?.title[lang] ?? id).join(', ');
  return [
    heading(said.ranking, terminal.columns),
    indented(ranking.words[lang], terminal.columns, '  '),
    ...ranking.places.map(({ place, statuses: ids }) =>
      indented(said.place(place, titles(ids)), terminal.columns, '     ', '  '),
    ),
    ...(ranking.notHeld.length === 0
      ? []
      : [dimmed(said.notHeld(titles(ranking.notHeld)), terminal.columns, '    ', '  ')]),
  ];
}

function statusLines(one: SimulatedStatusView, context: Context): readonly string[] {
  const { lang, words, terminal, args } = context;
  const { columns } = terminal;
  const head = `${paint('bold', one.title[lang])}: ${one.may.words[lang]} ${paint('dim', `(${one.may.rule})`)}`;
  return [
    indented(head, columns, '  ', ''),
    ...one.may.lacking.map((lack) => {
      const mark = paint(MAY_STYLE[lack.verdict], lack.verdict === 'fails' ? '✗' : '?');
      return indented(`${lack.words[lang]} (${lack.rule})`, columns, '    ', `  ${mark} `);
    }),
    ...(args.has('explain') ? one.supports.flatMap((support) => supportLines(support, context)) : []),
    ...(one.total === null
      ? []
      : [
          dimmed(
            `${one.total.title[lang]}: ${one.total.size.undetermined ? words.assess.noSize : showRange(one.total.size)[lang]}`,
            columns,
            '    ',
            '  ',
          ),
        ]),
  ];
}
