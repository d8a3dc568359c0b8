import type { MatrixCellView, MatrixMarkId, MatrixTableView, MatrixView } from '@kervan/law';
import type { Context } from '../command.ts';
import { paint } from '../terminal/paint.ts';
import { dayText } from './figures.ts';
import { heading } from './headings.ts';
import { doubtLines, LETTERS } from './matrix-doubts.ts';
import { logisticsLines } from './matrix-logistics.ts';
import { table } from './table.ts';
import { indented } from './wrap.ts';

/** Supports × beneficiaries: columns by letters, so that the table fits a window; countries, legend and doubts below. */
export function matrixText(view: MatrixView, context: Context): string {
  const { lang, words, terminal } = context;
  const said = words.matrix;
  const { columns } = terminal;
  const title = said.title(dayText(view.on, lang), dayText(view.knownOn, lang));
  const signs = signsOf(view);
  const { logistics } = view;
  const part = logistics === null ? [] : logisticsLines(logistics, context);
  if (view.tables.length === 0) return [indented(paint('bold', title), columns, ''), ...part].join('\n');
  const doubtful = view.tables.some(({ rows }) => rows.some(({ cells }) => cells.some(isDoubtful)));
  return [
    indented(paint('bold', title), columns, ''),
    ...view.tables.flatMap((one) => tableLines(one, signs, context)),
    heading(said.legend, columns),
    ...view.legend.map(({ mark, words: meaning }) =>
      indented(meaning[lang], columns, '      ', `  ${signs.get(mark) ?? '?'} `),
    ),
    ...(doubtful ? [indented(said.doubtMark, columns, '     ', '  *  ')] : []),
    heading(said.countries, columns),
    ...view.tables.flatMap(({ rows }) =>
      rows.map(({ title: support, countries }) =>
        indented(
          `${paint('bold', support[lang])}: ${countries.words[lang]} ${paint('dim', cited(countries))}`,
          columns,
          '    ',
          '  ',
        ),
      ),
    ),
    ...deviationLines(view, context),
    ...part,
  ].join('\n');
}

type Signs = ReadonlyMap<MatrixMarkId, string>;

/** The slides tell two marks of one symbol apart by colour, which a terminal may not have: the second carries a ². */
function signsOf({ legend }: MatrixView): Signs {
  const signs = new Map<MatrixMarkId, string>();
  for (const { mark, symbol } of legend) {
    const taken = [...signs.values()].some((sign) => sign === symbol);
    signs.set(mark, taken ? `${symbol}²` : symbol);
  }
  return signs;
}

function tableLines(
  { title, columns: all, rows }: MatrixTableView,
  signs: Signs,
  context: Context,
): readonly string[] {
  const { lang, words, terminal } = context;
  return [
    heading(title[lang], terminal.columns),
    ...all.map(({ words: who }, index) =>
      indented(who[lang], terminal.columns, '     ', `  ${paint('dim', LETTERS[index] ?? '?')}  `),
    ),
    '',
    table(
      [
        { title: words.assess.support, least: 14 },
        ...all.map((_, index) => ({ title: LETTERS[index] ?? '?', least: 3 })),
      ],
      rows.map(({ title: support, cells }) => [
        support[lang],
        ...cells.map((cell) => `${signs.get(cell.mark) ?? '?'}${isDoubtful(cell) ? '*' : ''}`),
      ]),
      terminal.columns,
    ),
  ];
}

function isDoubtful({ doubts }: MatrixCellView): boolean {
  return doubts.length > 0;
}

function cited({ rule, doubts }: { readonly rule: string; readonly doubts: readonly string[] }): string {
  return `(${[rule, ...doubts].join(', ')})`;
}

/** Marks that rest on a doubt, told once where columns of a row share their words; then the doubts themselves. */
function deviationLines(view: MatrixView, context: Context): readonly string[] {
  const { lang, words, terminal } = context;
  const said = words.matrix;
  const { columns } = terminal;
  if (view.doubts.length === 0) return [];
  const marks = view.tables.flatMap((one) =>
    one.rows.flatMap(({ title, cells }) => {
      const lettered = cells.map((cell, index) => ({ cell, letter: LETTERS[index] ?? '?' }));
      const told = lettered.filter(({ cell }) => isDoubtful(cell));
      const alike = Map.groupBy(told, ({ cell }) => `${cell.symbol} ${cell.words[lang]} ${cited(cell)}`);
      return [...alike].map(([text, of]) =>
        indented(
          `${title[lang]}, ${of.map(({ letter }) => letter).join(' ')}: ${text}`,
          columns,
          '    ',
          '  ',
        ),
      );
    }),
  );
  return [
    ...(marks.length === 0 ? [] : [heading(said.deviations, columns), ...marks]),
    ...doubtLines(view.doubts, context),
  ];
}
