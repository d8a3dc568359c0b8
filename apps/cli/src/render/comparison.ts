import type { ComparisonView, FigureView, ReconciliationView, UnusedView } from '@kervan/desk';
import { countryName } from '@kervan/evidence';
import { lastOfMonth, parseDay, showMonth, showPeriod } from '@kervan/kit';
import type { Context } from '../command.ts';
import { paint } from '../terminal/paint.ts';
import { amountText, dayText, filedPeriodText } from './figures.ts';
import { heading } from './headings.ts';
import { noticeLines } from './notices.ts';
import { type Cell, type Column, table } from './table.ts';
import { indented } from './wrap.ts';

/** The three-way comparison: a table per platform and month, then what was left over, each with its reason. */
export function comparisonText(
  view: ReconciliationView,
  titleOfPlatform: (platform: string) => string,
  context: Context,
): string {
  const { lang, words, terminal } = context;
  const { reconcile: said } = words;
  const title = said.title(filedPeriodText(view.quarter, lang));
  const parts = [indented(paint('bold', title), terminal.columns, '')];
  if (view.comparisons.length === 0) parts.push(said.nothing);
  for (const [title, rows] of Map.groupBy(view.comparisons, (row) =>
    titleOf(row, titleOfPlatform(row.platform), context),
  )) {
    parts.push(heading(title, context.terminal.columns), monthTable(rows, context));
  }
  parts.push(...leftOver(view, titleOfPlatform, context));
  parts.push(`\n${said.lines(view.lines.length)}`);
  return parts.join('\n');
}

function titleOf({ period }: ComparisonView, platform: string, { lang }: Context): string {
  const from = parseDay(period.from);
  const until = parseDay(period.until);
  const month = lastOfMonth(from) + 1 === until;
  return `${platform}, ${month ? showMonth(from, lang) : showPeriod({ from, until }, lang)}`;
}

function monthTable(rows: readonly ComparisonView[], context: Context): string {
  const { lang, words, terminal } = context;
  const { reconcile: said } = words;
  // A narrow window has room for the figures; the differences then stand under them, country by country.
  const beside = terminal.columns >= ROOM_FOR_REASONS;
  const columns: readonly Column[] = [
    { title: said.country, least: 8 },
    { title: said.reported, align: 'right' },
    { title: said.invoiced, align: 'right' },
    { title: said.paid, align: 'right' },
    { title: said.base, align: 'right' },
    ...(beside ? [{ title: said.difference, least: 18 }] : []),
  ];
  const country = (row: ComparisonView): string =>
    row.country === null ? said.noCountry : (countryName(row.country)?.[lang] ?? row.country);
  const why = (row: ComparisonView): string =>
    row.comparable ? differenceText(row, context) : said.notComparable;
  const cells = rows.map((row): readonly Cell[] => [
    country(row),
    figureText(row.reported, context),
    figureText(row.invoiced, context),
    figureText(row.paid, context),
    { text: figureText(row.base, context), style: 'bold' },
    ...(beside ? [why(row)] : []),
  ]);
  const under = beside ? [] : rows.filter((row) => why(row) !== '');
  return [
    table(columns, cells, terminal.columns),
    ...under.map((row) => indented(`${country(row)}: ${why(row)}`, terminal.columns, '    ', '  ')),
  ].join('\n');
}

const ROOM_FOR_REASONS = 96;

/** The amounts in their own currencies; in lira too, where that is another. */
function figureText({ amounts, lira }: FigureView, { lang }: Context): string {
  if (amounts.length === 0) return '–';
  const own = amounts.map(({ amount, currency }) => amountText(amount, currency, lang));
  const foreign = amounts.some(({ currency }) => currency !== 'TRY');
  return [...own, ...(lira === null || !foreign ? [] : [amountText(lira, 'TRY', lang)])].join('\n');
}

function differenceText({ differences }: ComparisonView, { lang, words }: Context): string {
  return differences
    .map(({ between, amount, words: said }) => {
      const shown = amountText(amount.amount.replace('-', ''), amount.currency, lang);
      const sign = amount.amount.startsWith('-') ? '−' : '+';
      return `${sign}${shown} ${words.reconcile.between[between]}: ${said[lang]}`;
    })
    .join('\n');
}

function leftOver(
  view: ReconciliationView,
  titleOfPlatform: (platform: string) => string,
  context: Context,
): readonly string[] {
  const { lang, words, terminal } = context;
  const { reconcile: said } = words;
  const item = (text: string): string => indented(text, terminal.columns, '    ', '  ');
  const parts: string[] = [];
  if (view.balances.length > 0) {
    parts.push(heading(said.balances, context.terminal.columns));
    for (const one of view.balances) {
      const show = (amount: string): string => amountText(amount, one.currency, lang);
      const { month, opening, toppedUp, refunded, consumed, closing } = one;
      const sum = said.balance(
        month,
        show(opening),
        show(toppedUp),
        show(refunded),
        show(consumed),
        show(closing),
      );
      parts.push(item(`${titleOfPlatform(one.platform)} ${sum}`));
    }
  }
  if (view.missingRates.length > 0) {
    const days = view.missingRates.map(({ currency, day }) => `${currency} ${dayText(day, lang)}`);
    parts.push(heading(said.missingRates, context.terminal.columns), item(days.join('; ')));
  }
  if (view.unused.length > 0) {
    parts.push(heading(said.unused, context.terminal.columns));
    // Things set aside for the same reason stand under it once.
    for (const group of Map.groupBy(view.unused, (one) => one.words[lang]).values()) {
      const [{ words: why, wayOut }] = group as [UnusedView, ...UnusedView[]];
      parts.push(item(`${why[lang]}${wayOut === null ? '' : ` ${wayOut[lang]}`}`));
      for (const { places, amount } of group) {
        const where = places.map(({ name, place }) => `${name} ${place}`.trim()).join('; ');
        const what =
          amount === null ? where : `${where}: ${amountText(amount.amount, amount.currency, lang)}`;
        parts.push(indented(what, terminal.columns, '        ', '      '));
      }
    }
  }
  const notices = view.notices.filter(
    ({ code }) => !view.unused.some(({ reason }) => code === `reconcile.${reason}`),
  );
  if (notices.length > 0)
    parts.push(heading(said.notices, context.terminal.columns), noticeLines(notices, context));
  if (view.assumptions.length > 0) {
    parts.push(heading(said.assumptions, context.terminal.columns));
    for (const { doubt, words: taken } of view.assumptions) parts.push(item(`${taken[lang]} (${doubt})`));
  }
  return parts;
}
