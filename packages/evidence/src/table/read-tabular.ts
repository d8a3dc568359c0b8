import { Problem, type Words, words } from '@kervan/kit';
import { noPeriod, readReportRows } from '../ad-report/index.ts';
import { readStatement, statementTitle } from '../bank/index.ts';
import type { AdReportRow, Reading, ReadingHead, ReadOptions } from '../model.ts';
import { noticeOfProblem } from '../notices.ts';
import { readTransactions, transactionsTitle } from '../transactions/index.ts';
import { type FileHead, fileHead, type TableFile } from './file.ts';
import { tableToMap } from './mapping.ts';
import { NoticeBook } from './notices.ts';
import { openTable } from './open.ts';
import { peek } from './peek.ts';
import type { Table, TableSheet } from './table.ts';
import { type Understood, understand } from './understand.ts';

/** An advertising report whose rows were passed on one by one. `rows` is how many. */
export interface StreamedReport extends ReadingHead {
  readonly kind: 'ad-report';
  readonly report: { readonly platform: string; readonly account?: string; readonly rows: number };
}

/** What a streamed reading came to. Rows that were passed on count only when the kind is `ad-report`. */
export type StreamedReading = StreamedReport | Exclude<Reading, { readonly kind: 'ad-report' }>;

/**
 * Reads a workbook or text table and passes the rows of an advertising report on as they come: memory stays flat whatever the
 * file's length. The same code reads every table; `readTabular` is this with the rows gathered.
 * Undefined when the bytes are no table. Refusals are readings with their notices; nothing but faults of the program is thrown.
 */
export async function streamAdReport(
  file: TableFile,
  options: ReadOptions,
  onRow: (row: AdReportRow) => void,
  known?: FileHead,
): Promise<StreamedReading | undefined> {
  let head = known ?? { name: file.name, digest: '', size: 0 };
  try {
    head = known ?? (await fileHead(file));
    const table = await openTable(file, options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes });
    if (table === undefined) return undefined;
    try {
      return await readOpened(table, head, options, onRow);
    } finally {
      table.close();
    }
  } catch (cause) {
    if (cause instanceof Problem) return refused(head, cause);
    throw cause;
  }
}

/** Reads a workbook or text table: an advertising report, a list of transactions, a statement, or a table to be mapped. */
export async function readTabular(
  file: TableFile,
  head: FileHead,
  options: ReadOptions = {},
): Promise<Reading | undefined> {
  const rows: AdReportRow[] = [];
  const read = await streamAdReport(file, options, (row) => rows.push(row), head);
  return read?.kind === 'ad-report' ? { ...read, report: { ...read.report, rows } } : read;
}

async function readOpened(
  table: Table,
  head: FileHead,
  options: ReadOptions,
  onRow: (row: AdReportRow) => void,
): Promise<StreamedReading | undefined> {
  const notices = new NoticeBook();
  const chosen = await choose(table, options);
  if (chosen === undefined) {
    if (table.format === 'csv') return undefined;
    notices.error('table.empty', head.name, EMPTY.words, EMPTY.wayOut);
    return {
      ...head,
      kind: 'unrecognised',
      title: words('Boş çalışma kitabı', 'Empty workbook'),
      notices: notices.list(),
    };
  }
  await tellOtherSheets(table, chosen.sheet, notices);
  return readUnderstood(table, chosen.sheet, chosen.understood, head, options, notices, onRow);
}

interface Chosen {
  readonly sheet: TableSheet;
  readonly understood: Understood;
}

/** The first visible sheet that is recognised; else the first that holds a table. */
async function choose(table: Table, options: ReadOptions): Promise<Chosen | undefined> {
  let toMap: Chosen | undefined;
  for (const sheet of table.sheets) {
    if (sheet.hidden) continue;
    const understood = await understand(sheet, options);
    if (understood === undefined) continue;
    if (understood.as !== 'to-map') return { sheet, understood };
    toMap ??= { sheet, understood };
  }
  return toMap;
}

async function readUnderstood(
  table: Table,
  sheet: TableSheet,
  understood: Understood,
  head: FileHead,
  options: ReadOptions,
  notices: NoticeBook,
  onRow: (row: AdReportRow) => void,
): Promise<StreamedReading> {
  if (understood.as === 'ad-report')
    return readReport(table, sheet, understood, head, options, notices, onRow);
  if (understood.as === 'other-report') {
    return {
      ...head,
      kind: 'not-evidence',
      title: understood.title,
      notices: [...understood.notices, ...notices.list()],
    };
  }
  const { header } = understood;
  if (understood.as === 'bank-statement') {
    const { columns, head: about } = understood;
    const entries = await readStatement(table, sheet, header, columns, about, options, notices);
    return {
      ...head,
      kind: 'bank-statement',
      title: statementTitle(about),
      entries,
      notices: notices.list(),
    };
  }
  if (understood.as === 'transactions') {
    const { mapping } = understood;
    const transactions = await readTransactions(mapping, sheet, header, notices);
    if (transactions !== undefined) {
      const title = transactionsTitle(transactions.found, mapping.platform);
      return { ...head, kind: 'transactions', title, transactions, notices: notices.list() };
    }
    notices.error(
      'transactions.mapping-incomplete',
      sheet.place(header.row, 0),
      INCOMPLETE.words,
      INCOMPLETE.wayOut,
    );
    return toMap(head, sheet, { ...understood, as: 'to-map', rows: await peek(sheet), notices: [] }, notices);
  }
  return toMap(head, sheet, understood, notices);
}

async function readReport(
  table: Table,
  sheet: TableSheet,
  { header, plan: found, notices: first }: Extract<Understood, { as: 'ad-report' }>,
  head: FileHead,
  options: ReadOptions,
  notices: NoticeBook,
  onRow: (row: AdReportRow) => void,
): Promise<StreamedReading> {
  const period = found.period ?? options.period;
  const dateOrder = found.dateOrder ?? options.dateOrder;
  const plan = {
    ...found,
    ...(period === undefined ? {} : { period }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
  };
  for (const notice of first) notices.add(notice);
  const { title, platform, columns } = plan;
  const dated = columns.day !== undefined || columns.periodFrom !== undefined;
  if (!dated && period === undefined) {
    notices.add(noPeriod(sheet.place(header.row, columns.spend)));
    return { ...head, kind: 'ad-report', title, notices: notices.list(), report: { platform, rows: 0 } };
  }
  const { outcome, used, account } = await readReportRows(table, sheet, header, plan, notices, onRow);
  if (outcome === 'decimal-mark') {
    return toMap(head, sheet, { as: 'to-map', header, rows: await peek(sheet), notices: [] }, notices);
  }
  if (used === 0)
    notices.error('report.no-rows', sheet.place(header.row, columns.spend), NO_ROWS.words, NO_ROWS.wayOut);
  const report = { platform, rows: used, ...(account === undefined ? {} : { account }) };
  return { ...head, kind: 'ad-report', title, notices: notices.list(), report };
}

function toMap(
  head: FileHead,
  sheet: TableSheet,
  { header, rows, notices: why }: Extract<Understood, { as: 'to-map' }>,
  notices: NoticeBook,
): StreamedReading {
  return {
    ...head,
    kind: 'table',
    title: words('Sütunları eşlenecek tablo', 'Table whose columns are to be mapped'),
    notices: [...why, ...notices.list()],
    table: tableToMap(sheet, header, rows, head.name),
  };
}

/** Nothing is passed over in silence: sheets that hold rows and were not read are named. */
async function tellOtherSheets(table: Table, read: TableSheet, notices: NoticeBook): Promise<void> {
  for (const sheet of table.sheets) {
    if (sheet === read || (await peek(sheet, 1)).length === 0) continue;
    const [code, text] = sheet.hidden
      ? ['sheet.hidden', words('Bu sayfa gizli; okunmadı.', 'This sheet is hidden; it was not read.')]
      : [
          'sheet.not-read',
          words(
            'Bu sayfa okunmadı; dosyadan yalnız bir sayfa alınır.',
            'This sheet was not read; one sheet of a file is taken.',
          ),
        ];
    notices.warning(code as string, sheet.place(1, 0), text as Words, OWN_FILE);
  }
}

function refused(head: FileHead, cause: Problem): StreamedReading {
  const macros = cause.code === 'xlsx.macros';
  return {
    ...head,
    kind: macros ? 'not-evidence' : 'unrecognised',
    title: macros
      ? words('Makrolu çalışma kitabı', 'Workbook with macros')
      : words('Okunamayan tablo', 'Table that cannot be read'),
    notices: [noticeOfProblem(cause, head.name)],
  };
}

const OWN_FILE = words(
  'Gerekiyorsa sayfayı ayrı bir dosya olarak yükleyin.',
  'If it matters, hand it in as a file of its own.',
);

const EMPTY = {
  words: words('Çalışma kitabında tablo yok.', 'The workbook holds no table.'),
  wayOut: words(
    'Raporu platformdan ülke ve harcama sütunlarıyla indirip yükleyin.',
    'Download the report from the platform with country and spend, and hand that in.',
  ),
};

const NO_ROWS = {
  words: words('Raporda kullanılabilir satır yok.', 'The report has no row that can be used.'),
  wayOut: words(
    'Yukarıdaki nedenleri giderin ya da raporu doğru dönem için yeniden indirin.',
    'Mend what is named above, or download the report again for the right period.',
  ),
};

const INCOMPLETE = {
  words: words('Eşlemede tarih ya da tutar sütunu yok.', 'The mapping names no date or no amount column.'),
  wayOut: words('Sütunları yeniden eşleyin.', 'Map the columns again.'),
};
