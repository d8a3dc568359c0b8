import type { Cell as ComparedCell, Difference, Figure, Reconciliation } from '@kervan/evidence';
import { type Lang, lastOfMonth, type Period, showMoney, showMonth, showPeriod } from '@kervan/kit';
import { paragraph, section, subheading } from '../../sheet/blocks.ts';
import { MUTED } from '../../sheet/look.ts';
import { type Cell, type CellText, type Column, openingHeight, table } from '../../sheet/table.ts';
import { type Context, countryText, signed } from '../context.ts';

/** Reported × invoiced × paid, a table per platform and month, a row per country. */
export function comparison(context: Context, reconciliation: Reconciliation | undefined): void {
  const { sheet, lang, words } = context;
  const element = section(sheet, words.comparison);
  if (reconciliation === undefined || reconciliation.cells.length === 0) {
    paragraph(sheet, element, words.noDocuments);
    return;
  }
  paragraph(sheet, element, words.comparisonNote, { colour: MUTED });
  const columns: readonly Column[] = [
    { title: words.country, share: 15 },
    { title: words.reported, share: 16, align: 'right' },
    { title: words.invoiced, share: 16, align: 'right' },
    { title: words.paid, share: 16, align: 'right' },
    { title: words.base, share: 16, align: 'right' },
    { title: words.difference, share: 31 },
  ];
  for (const [title, cells] of byPlatformAndMonth(reconciliation.cells, context)) {
    const rows = cells.map((cell) => ({
      cells: [
        cell.country === undefined ? words.noCountry : countryText(cell.country, lang),
        figureCell(cell.reported, lang),
        figureCell(cell.invoiced, lang),
        figureCell(cell.paid, lang),
        figureCell(cell.base, lang, true),
        cell.comparable ? differencesCell(cell.differences, context) : words.notComparable,
      ],
    }));
    subheading(sheet, element, title, openingHeight(sheet, columns, rows));
    table(sheet, element, columns, rows);
  }
}

function byPlatformAndMonth(
  cells: readonly ComparedCell[],
  { lang, platform }: Context,
): ReadonlyMap<string, readonly ComparedCell[]> {
  const groups = new Map<string, ComparedCell[]>();
  for (const cell of cells) {
    const title = `${platform(cell.platform)} · ${periodText(cell.period, lang)}`;
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [cell]);
    else group.push(cell);
  }
  return groups;
}

function periodText(span: Period, lang: Lang): string {
  const wholeMonth = lastOfMonth(span.from) + 1 === span.until;
  return wholeMonth ? showMonth(span.from, lang) : showPeriod(span, lang);
}

/** The amounts in their own currencies, and the same in lira under them. */
function figureCell({ amounts, lira }: Figure, lang: Lang, bold = false): Cell {
  const own: CellText[] = amounts.map((amount) => ({ text: showMoney(amount, lang), bold }));
  if (own.length === 0) return '–';
  const onlyLira = amounts.every((amount) => amount.currency === 'TRY');
  return lira === undefined || onlyLira ? own : [...own, { text: showMoney(lira, lang), muted: true }];
}

function differencesCell(differences: readonly Difference[], { lang, words }: Context): Cell {
  return differences.flatMap((difference) => [
    { text: `${signed(difference.amount, lang)} (${words.between[difference.between]})` },
    { text: difference.words[lang], muted: true },
  ]);
}
