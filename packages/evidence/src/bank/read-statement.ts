import { type Words, words } from '@kervan/kit';
import type { BankEntry, ReadOptions } from '../model.ts';
import { Unread } from '../table/cells/unread.ts';
import { surveyColumns } from '../table/column-form.ts';
import type { Header } from '../table/header.ts';
import type { NoticeBook } from '../table/notices.ts';
import type { TableRow } from '../table/row.ts';
import { ShiftedRows } from '../table/shifted-rows.ts';
import type { Table, TableSheet } from '../table/table.ts';
import { fold } from '../table/text/fold.ts';
import { saysTotal } from '../table/text/total.ts';
import { type BalanceStep, balanceBreaks } from './balance.ts';
import type { StatementColumns } from './columns.ts';
import type { StatementHead } from './preamble.ts';
import { StatementRow } from './statement-row.ts';

/** A statement of a year has thousands of lines; more are not held in memory. */
const MOST_ENTRIES = 200_000;

/** What the statement is called, by what it is of. */
export function statementTitle({ ofCard }: StatementHead): Words {
  return ofCard
    ? words('Kart hesap özeti', 'Card statement')
    : words('Banka hesap hareketleri', 'Bank account statement');
}

/**
 * Reads the lines of a bank or card statement by Turkish conventions. Carried-forward and total lines are dropped with a hint;
 * lines that cannot be used are named. Where a balance runs beside the lines it is checked (a break is a warning).
 */
export async function readStatement(
  { format }: Table,
  sheet: TableSheet,
  header: Header,
  columns: StatementColumns,
  head: StatementHead,
  options: ReadOptions,
  notices: NoticeBook,
): Promise<readonly BankEntry[]> {
  const { date, valueDate, amount, debit, credit, balance } = columns;
  const surveyed = [date, valueDate, amount, debit, credit, balance].filter((column) => column !== undefined);
  const forms = await surveyColumns(sheet, header.row, surveyed);
  const shifted = format === 'csv' ? new ShiftedRows(header, sheet, notices) : undefined;
  const lines = new StatementLines(new StatementRow(columns, head, forms, options), columns, sheet, notices);
  const facts = await sheet.scan((row) => {
    if (row.number > header.row && shifted?.has(row) !== true) lines.take(row);
    return lines.entries.length < MOST_ENTRIES;
  });
  for (const { line } of facts.broken) notices.error('csv.quote-open', `line ${line}`, CUT_OFF);
  if (lines.entries.length >= MOST_ENTRIES)
    notices.error('bank.too-long', sheet.place(header.row, date), TOO_LONG);
  if (head.ofCard && columns.balance === undefined && columns.amount !== undefined) {
    notices.hint('bank.read-as-card', sheet.place(header.row, columns.amount), AS_CARD);
  }
  lines.finish();
  return lines.entries;
}

class StatementLines {
  readonly entries: BankEntry[] = [];
  readonly #line: StatementRow;
  readonly #columns: StatementColumns;
  readonly #sheet: TableSheet;
  readonly #notices: NoticeBook;
  readonly #steps: BalanceStep[] = [];
  readonly #currencies = new Set<string>();

  constructor(line: StatementRow, columns: StatementColumns, sheet: TableSheet, notices: NoticeBook) {
    this.#line = line;
    this.#columns = columns;
    this.#sheet = sheet;
    this.#notices = notices;
  }

  take(row: TableRow): void {
    const { amount, debit, credit, date } = this.#columns;
    const credited = credit !== undefined && row.kind(credit) !== 'empty';
    const place = this.#sheet.place(row.number, amount ?? (credited ? credit : debit) ?? date);
    if (isAside(row, this.#columns)) {
      if (hasText(row)) this.#notices.hint('bank.total-row', place, TOTAL);
      return;
    }
    const read = this.#line.read(row, place);
    if (read === undefined) this.#notices.hint('bank.no-movement', place, NO_MOVEMENT);
    else if (read instanceof Unread) this.#notices.error(read.code, place, read.words, read.wayOut);
    else {
      this.entries.push(read.entry);
      this.#currencies.add(read.entry.amount.currency);
      if (read.balance !== undefined) this.#steps.push({ place, moved: read.moved, balance: read.balance });
    }
  }

  /** One line that was left out breaks the chain as well, so the check is of lines that all could be read. */
  finish(): void {
    if (this.#currencies.size !== 1 || this.#steps.length !== this.entries.length) return;
    for (const place of balanceBreaks(this.#steps))
      this.#notices.warning('bank.balance-breaks', place, BREAKS);
  }
}

const CARRIED =
  /^(?:devir|devreden|nakli yekun|acilis bakiye|kapanis bakiye|onceki donem|donem (?:basi|sonu) bakiye|opening balance|closing balance|carried forward|brought forward)/;

/** Carried-forward and total lines, blank lines and lines of a single remark. */
function isAside(row: TableRow, { date, description, debit, credit, amount }: StatementColumns): boolean {
  const [day, text] = [row.text(date), row.text(description)];
  if (day === '' || saysTotal(day)) {
    const words = [row.text(0), day, text];
    if (words.some((word) => saysTotal(word) || CARRIED.test(fold(word)))) return true;
    const money = [debit, credit, amount].some(
      (column) => column !== undefined && row.kind(column) !== 'empty',
    );
    return !money;
  }
  return /^(?:devir|devreden(?: bakiye)?|devir bakiyesi|acilis bakiyesi|kapanis bakiyesi)$/.test(fold(text));
}

function hasText(row: TableRow): boolean {
  for (let column = 0; column < row.width; column++) if (row.kind(column) !== 'empty') return true;
  return false;
}

const TOTAL = words(
  'Devir, toplam ya da açıklama satırı ayrıldı.',
  'A carried-forward, total or remark line was left out.',
);

const NO_MOVEMENT = words(
  'Satırda para hareketi yok (tutar sıfır).',
  'No money moved on this line (the amount is zero).',
);

const BREAKS = words(
  'Bakiye önceki satırdan çıkmıyor: arada satır eksik ya da değiştirilmiş olabilir.',
  'The balance does not follow from the line before: a line may be missing or changed.',
);

const AS_CARD = words(
  'Kart hesap özeti olarak okundu: işaretsiz tutar harcama, eksi tutar ödeme ya da iade sayıldı.',
  'Read as a card statement: a plain amount is a purchase, a negative one a payment or refund.',
);

const TOO_LONG = words(
  `Dökümde ${MOST_ENTRIES} satırdan fazlası var; gerisi okunmadı.`,
  `The statement has more than ${MOST_ENTRIES} lines; the rest was not read.`,
);

const CUT_OFF = words(
  'Bu satırda açılan tırnak kapanmıyor; buradan sonrası okunamadı.',
  'A quote opened on this line is never closed; nothing after it could be read.',
);
