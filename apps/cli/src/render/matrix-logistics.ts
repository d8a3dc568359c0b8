import type { FigureView, LogisticsCellView, LogisticsMatrixView, LogisticsRowView } from '@kervan/law';
import type { Context } from '../command.ts';
import { paint } from '../terminal/paint.ts';
import { heading } from './headings.ts';
import { doubtLines, LETTERS } from './matrix-doubts.ts';
import { successorLines } from './successor.ts';
import { table } from './table.ts';
import { indented } from './wrap.ts';

/** Supports of Decision 5448 × applicants: marks, then rate and ceilings of each, amounts, countries, legend and doubts. */
export function logisticsLines(part: LogisticsMatrixView, context: Context): readonly string[] {
  const { lang, words, terminal } = context;
  const said = words.matrix;
  const { columns } = terminal;
  return [
    heading(part.title[lang], columns),
    ...part.columns.map(({ words: who }, index) =>
      indented(who[lang], columns, '     ', `  ${paint('dim', LETTERS[index] ?? '?')}  `),
    ),
    '',
    table(
      [
        { title: words.assess.support, least: 14 },
        ...part.columns.map((_, index) => ({ title: LETTERS[index] ?? '?', least: 3 })),
      ],
      part.rows.map(({ title, cells }) => [title[lang], ...cells.map(({ symbol }) => symbol)]),
      columns,
    ),
    heading(said.figures, columns),
    ...part.rows.flatMap((row) => figureLines(row, context)),
    heading(said.amounts, columns),
    ...part.amounts.map((amount) =>
      indented(`${amount.title[lang]}: ${figureText(amount, lang)}`, columns, '    ', '  '),
    ),
    heading(said.legend, columns),
    ...part.legend.map(({ symbol, words: meaning }) =>
      indented(meaning[lang], columns, '      ', `  ${symbol}  `),
    ),
    heading(said.countries, columns),
    ...part.rows.map(({ title, countries }) => {
      const cited = paint('dim', `(${[countries.rule, ...countries.doubts].join(', ')})`);
      return indented(
        `${paint('bold', title[lang])}: ${countries.words[lang]} ${cited}`,
        columns,
        '    ',
        '  ',
      );
    }),
    ...(part.doubts.length === 0 ? [] : doubtLines(part.doubts, context)),
    ...successorLines(part.successor, said.successor, context),
  ];
}

/** Rate and ceilings of one support, told once for columns that share them; nothing for those that may not have it. */
function figureLines({ title, cells }: LogisticsRowView, context: Context): readonly string[] {
  const { lang, terminal } = context;
  const told = cells.flatMap((cell, index) => {
    const text = cellText(cell, context);
    return text === '' ? [] : [{ letter: LETTERS[index] ?? '?', text }];
  });
  return [...Map.groupBy(told, ({ text }) => text)].map(([text, of]) =>
    indented(
      `${paint('bold', title[lang])}, ${of.map(({ letter }) => letter).join(' ')}: ${text}`,
      terminal.columns,
      '    ',
      '  ',
    ),
  );
}

function cellText({ rate, ceilings }: LogisticsCellView, { lang, words }: Context): string {
  const said = words.matrix;
  return [
    ...(rate === null ? [] : [said.rate(figureText(rate, lang))]),
    ...ceilings.map((ceiling) => said.ceiling(figureText(ceiling, lang))),
  ].join(' · ');
}

function figureText({ symbol, words, rule }: FigureView, lang: 'tr' | 'en'): string {
  return `${words[lang]} ${symbol} ${paint('dim', `(${rule})`)}`;
}
