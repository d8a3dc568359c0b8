import type { CoverageIdView, CoverageView } from '@kervan/desk';
import type { RuleClass } from '@kervan/law';
import type { Context } from '../command.ts';
import { paint } from '../terminal/paint.ts';
import { heading } from './headings.ts';
import { type Cell, type Column, table } from './table.ts';
import { dimmed, indented } from './wrap.ts';

/** What became of the ids of the collected facts: what is left out first, then counts, exceptions and the cases read. */
export function coverageText(view: CoverageView, context: Context): string {
  const { words, terminal, args } = context;
  const said = words.coverage;
  const { columns } = terminal;
  const open = view.ids.filter(({ id }) => view.open.includes(id));
  return [
    indented(paint('bold', said.title(view.ids.length)), columns, ''),
    indented(paint(open.length === 0 ? 'green' : 'red', said.unmapped(open.length)), columns, ''),
    ...open.map((one) => gapText(one, context)),
    heading(said.classes, columns),
    classTable(view, context),
    heading(said.natures, columns),
    natureTable(view, context),
    ...exceptionLines(view, context),
    '',
    dimmed(view.caseFiles === null ? said.noCases : said.cases(view.caseFiles), columns, ''),
    ...(args.has('explain')
      ? [heading(said.every, columns), idTable(view, context)]
      : [dimmed(said.explainHint, columns, '')]),
  ].join('\n');
}

function gapText({ id, says, gaps }: CoverageIdView, { lang, terminal }: Context): string {
  const missing = gaps.map(({ words: gap }) => gap[lang]).join(', ');
  return indented(`${paint('bold', id)} ${missing}. ${says[lang]}`, terminal.columns, '    ', '  ');
}

function classTable(view: CoverageView, { words, terminal }: Context): string {
  const said = words.coverage;
  const columns: Column[] = [
    { title: said.class, least: 10 },
    { title: said.ids, align: 'right' },
    ...(view.caseFiles === null ? [] : [{ title: said.withCases, align: 'right' as const }]),
  ];
  const rows = (Object.entries(view.counts) as [RuleClass, number][]).map(([name, count]): Cell[] => {
    const shown = view.ids.filter((one) => one.class === name && hasBothSides(one)).length;
    return [words.law.classes[name], String(count), ...(view.caseFiles === null ? [] : [String(shown)])];
  });
  return table(columns, rows, terminal.columns);
}

function hasBothSides({ cases }: CoverageIdView): boolean {
  return cases !== null && cases.holds.length > 0 && cases.fails.length > 0;
}

function natureTable({ natures }: CoverageView, { words, terminal }: Context): string {
  const said = words.coverage;
  const names: Readonly<Record<string, string>> = said.nature;
  return table(
    [
      { title: said.kind, least: 10 },
      { title: said.ids, align: 'right' },
    ],
    Object.entries(natures).map(([name, count]) => [names[name] ?? name, String(count)]),
    terminal.columns,
  );
}

/** Exceptions by their reason, which several ids share. */
function exceptionLines(view: CoverageView, { lang, words, terminal }: Context): readonly string[] {
  const excused = view.ids.flatMap(({ id, exception }) =>
    exception === null ? [] : [{ id, reason: exception[lang] }],
  );
  if (excused.length === 0) return [];
  return [
    heading(words.coverage.exceptions, terminal.columns),
    ...[...Map.groupBy(excused, ({ reason }) => reason)].map(([reason, of]) =>
      indented(
        `${paint('bold', of.map(({ id }) => id).join(', '))}: ${reason}`,
        terminal.columns,
        '    ',
        '  ',
      ),
    ),
  ];
}

function idTable(view: CoverageView, { lang, words, terminal }: Context): string {
  const said = words.coverage;
  const columns: Column[] = [
    { title: said.id, least: 10 },
    { title: said.class, least: 9, most: 14 },
    { title: said.where, least: 14 },
    ...(view.caseFiles === null ? [] : [{ title: said.casesColumn, least: 8, most: 12 }]),
  ];
  const rows = view.ids.map((one): Cell[] => [
    { text: one.id, style: 'bold' },
    words.law.classes[one.class],
    whereText(one, lang),
    ...(one.cases === null ? [] : [`${one.cases.holds.length} + ${one.cases.fails.length}`]),
  ]);
  return table(columns, rows, terminal.columns);
}

function whereText({ where, procedure, judgedBy, doubts }: CoverageIdView, lang: 'tr' | 'en'): string {
  const places = where.map(({ words: as, name }) => `${name[lang]} (${as[lang]})`);
  const parts = [...places, ...(procedure === null ? [] : [procedure.name[lang]]), ...judgedBy, ...doubts];
  return parts.length === 0 ? '–' : [...new Set(parts)].join('; ');
}
