import { documentHead, type ReadingView, readingView, rowsOf } from '@kervan/desk';
import type { Reading } from '@kervan/evidence';
import { groupDigits, parseDay, showPeriod } from '@kervan/kit';
import type { Context } from '../command.ts';
import { paint } from '../terminal/paint.ts';
import { amountText, dayText } from './figures.ts';
import { noticeLines } from './notices.ts';
import { table } from './table.ts';
import { dimmed, indented } from './wrap.ts';

/** What a document is, its first rows, and what was noticed about it. */
export function readingText(reading: Reading, rows: number, context: Context): string {
  const { lang, words } = context;
  const head = documentHead(reading);
  const size = words.read.size(groupDigits(String(reading.size), lang));
  const parts = [
    indented(`${paint('bold', reading.name)}  ${reading.title[lang]}`, context.terminal.columns, ''),
    dimmed(`${words.read.digest} ${reading.digest}, ${size}`, context.terminal.columns, ''),
  ];
  if (head.rows > 0) parts.push(words.read.rows(head.rows), firstRows(reading, rows, context));
  const view = readingView(reading);
  if (view.table !== null) parts.push(tableToMap(view.table, context));
  if (view.pdf !== null) parts.push(proposals(view.pdf.proposed, context));
  if (head.notices.length > 0) parts.push(noticeLines(head.notices, context));
  return parts.filter((part) => part !== '').join('\n');
}

function firstRows(reading: Reading, limit: number, { lang, words, terminal }: Context): string {
  const page = rowsOf(reading, 0, limit);
  if (page.rows.length === 0) return '';
  const filled = page.columns.map((_, index) => page.rows.some((row) => (row.cells[index] ?? '') !== ''));
  const keep = <T>(cells: readonly T[]): T[] => cells.filter((_, index) => filled[index]);
  const shown = table(
    [{ title: words.read.place }, ...keep(page.columns).map((column) => ({ title: column[lang] }))],
    page.rows.map((row) => [
      { text: row.at.place, style: 'dim' },
      ...keep(row.cells).map((cell) => cell ?? ''),
    ]),
    terminal.columns,
  );
  const rest = page.total - page.rows.length;
  return rest > 0 ? `${shown}\n${paint('dim', words.more(rest))}` : shown;
}

function tableToMap(found: NonNullable<ReadingView['table']>, { words, terminal }: Context): string {
  const guessed = new Map(
    Object.entries(found.suggested?.columns ?? {}).map(([field, column]) => [column, field]),
  );
  return [
    indented(words.read.tableToMap, terminal.columns, ''),
    table(
      [
        { title: words.read.column, align: 'right' },
        { title: words.read.header },
        { title: words.read.example },
        { title: words.read.suggested },
      ],
      found.header.map((name, index) => [
        String(index),
        name,
        found.sample[0]?.[index] ?? '',
        { text: guessed.get(index) ?? '', style: 'dim' },
      ]),
      terminal.columns,
    ),
  ].join('\n');
}

type Proposed = NonNullable<ReadingView['pdf']>['proposed'];

function proposals(proposed: Proposed, context: Context): string {
  const { words, terminal } = context;
  const rows = (Object.keys(words.read.fields) as (keyof Proposed)[]).flatMap((field) => {
    const found = proposed[field];
    if (found === null) return [];
    return [
      [
        words.read.fields[field],
        valueText(found.value, context),
        { text: found.place, style: 'dim' as const },
      ],
    ];
  });
  if (rows.length === 0) return '';
  const columns = [{ title: words.read.field }, { title: words.read.value }, { title: words.read.place }];
  return `${indented(words.read.proposed, terminal.columns, '')}\n${table(columns, rows, terminal.columns)}`;
}

function valueText(value: NonNullable<Proposed[keyof Proposed]>['value'], { lang }: Context): string {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? dayText(value, lang) : value;
  if ('amount' in value) return amountText(value.amount, value.currency, lang);
  return showPeriod({ from: parseDay(value.from), until: parseDay(value.until) }, lang);
}
