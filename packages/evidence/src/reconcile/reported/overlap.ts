import { type Day, decimalText, type Notice, type Period, words } from '@kervan/kit';
import type { AdReport, AdReportRow, Place } from '../../model.ts';
import type { Doc } from '../intake.ts';
import type { Unused } from '../model.ts';

export interface ReportRow {
  readonly doc: Doc;
  readonly report: AdReport;
  readonly row: AdReportRow;
}

export interface OwnRows {
  readonly rows: ReportRow[];
  readonly unused: Unused[];
  readonly notices: Notice[];
}

interface Report {
  readonly doc: Doc;
  readonly report: AdReport;
}

interface Kept {
  readonly report: Report;
  readonly span: Period;
  readonly rows: readonly AdReportRow[];
}

/**
 * Two exports of one account may share days. Where the rows of the shared days are the same, row for row, they are the same
 * spend and count once; where they differ, both count and a person is asked. Rows alike within one report are all kept.
 */
export function ownRows(reports: readonly Report[]): OwnRows {
  const out: OwnRows = { rows: [], unused: [], notices: [] };
  const accounts = new Map<string, Kept[]>();
  for (const report of reports) {
    if (report.report.rows.length === 0) continue;
    const key = `${report.report.platform}\n${report.report.account ?? ''}`;
    const kept = accounts.get(key) ?? [];
    accounts.set(key, kept);
    const rows = withoutRepeats(report, kept, out);
    if (rows.length > 0) kept.push({ report, span: spanOf(rows), rows });
    for (const row of rows) out.rows.push({ ...report, row });
  }
  return out;
}

function withoutRepeats(report: Report, kept: readonly Kept[], out: OwnRows): readonly AdReportRow[] {
  let rows: readonly AdReportRow[] = report.report.rows;
  for (const earlier of kept) {
    if (rows.length === 0) break;
    const span = spanOf(rows);
    const from = (span.from > earlier.span.from ? span.from : earlier.span.from) as Day;
    const until = (span.until < earlier.span.until ? span.until : earlier.span.until) as Day;
    if (from >= until) continue;
    const shared = { from, until };
    const mine = rows.filter((row) => within(row, shared));
    const theirs = earlier.rows.filter((row) => within(row, shared));
    if (mine.length === 0 || theirs.length === 0) continue;
    if (sameRows(mine, theirs)) {
      out.unused.push(repeated(report.doc, earlier.report.doc, mine));
      rows = rows.filter((row) => !within(row, shared));
    } else if (someAlike(mine, theirs)) {
      out.notices.push(differing(report.doc, earlier.report.doc));
    }
  }
  return rows;
}

function spanOf(rows: readonly AdReportRow[]): Period {
  let from = Number.POSITIVE_INFINITY;
  let until = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    if (row.period.from < from) from = row.period.from;
    if (row.period.until > until) until = row.period.until;
  }
  return { from: from as Day, until: until as Day };
}

function within(row: AdReportRow, span: Period): boolean {
  return span.from <= row.period.from && row.period.until <= span.until;
}

function subject(row: AdReportRow): string {
  const { country, countryText, currency, period, campaign, marketplace } = row;
  return [
    country ?? `?${countryText}`,
    currency,
    period.from,
    period.until,
    campaign ?? '',
    marketplace ?? '',
  ].join('\n');
}

function signature(row: AdReportRow): string {
  return `${subject(row)}\n${plain(row.spend)}\n${row.adSales === undefined ? '' : plain(row.adSales)}`;
}

/** `5`, `5.0` and `5.00` are the same amount. */
function plain(value: AdReportRow['spend']): string {
  const text = decimalText(value);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function sameRows(a: readonly AdReportRow[], b: readonly AdReportRow[]): boolean {
  if (a.length !== b.length) return false;
  const counts = new Map<string, number>();
  for (const row of a) counts.set(signature(row), (counts.get(signature(row)) ?? 0) + 1);
  for (const row of b) {
    const left = counts.get(signature(row)) ?? 0;
    if (left === 0) return false;
    counts.set(signature(row), left - 1);
  }
  return true;
}

function someAlike(a: readonly AdReportRow[], b: readonly AdReportRow[]): boolean {
  const subjects = new Set(a.map(subject));
  return b.some((row) => subjects.has(subject(row)));
}

function repeated(doc: Doc, earlier: Doc, rows: readonly AdReportRow[]): Unused {
  const places: Place[] = rows.map((row) => row.place);
  return {
    what: 'report-rows',
    reason: 'same-rows',
    words: words(
      `“${doc.name}” raporunun bu satırları “${earlier.name}” raporunda aynen var; bir kez sayıldı.`,
      `These rows of “${doc.name}” stand just so in “${earlier.name}”; they were counted once.`,
    ),
    sources: [{ document: doc.name, digest: doc.digest, places }],
  };
}

function differing(doc: Doc, earlier: Doc): Notice {
  return {
    code: 'reconcile.overlapping-reports',
    severity: 'warning',
    place: doc.name,
    words: words(
      `“${doc.name}” ile “${earlier.name}” aynı günleri ve ülkeleri farklı tutarlarla gösteriyor; ikisi de sayıldı.`,
      `“${doc.name}” and “${earlier.name}” show the same days and countries with different amounts; both were counted.`,
    ),
    wayOut: words(
      'Aynı hesabın iki dışa aktarımıysa eskisini çıkarın; farklı hesaplarsa bir şey yapmanız gerekmez.',
      'If they are two exports of one account, take the older one out; if they are different accounts, nothing is needed.',
    ),
  };
}
