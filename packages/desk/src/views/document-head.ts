import { headerDigest, type Reading } from '@kervan/evidence';
import { type Period, periodThrough, type Words } from '@kervan/kit';
import type { NoticeView, PeriodView } from '../api/common.ts';
import type { DocumentView } from '../api/documents.ts';
import { noticeView, periodView } from './plain.ts';
import { rowCount } from './rows.ts';

/** What a list of documents shows of a reading without opening it. */
export interface DocumentHead {
  readonly kind: Reading['kind'];
  readonly title: Words;
  readonly notices: readonly NoticeView[];
  readonly rows: number;
  readonly period: PeriodView | null;
  readonly platform: string | null;
  readonly needs: DocumentView['needs'];
  /** Digest of the header of a table that waits for a mapping; null for everything else. */
  readonly headerDigest: string | null;
}

/** What a list shows of a reading. */
export function documentHead(reading: Reading): DocumentHead {
  const span = periodOfReading(reading);
  return {
    kind: reading.kind,
    title: reading.title,
    notices: reading.notices.map(noticeView),
    rows: rowCount(reading),
    period: span === undefined ? null : periodView(span),
    platform: platformOf(reading),
    needs: needsOf(reading),
    headerDigest: reading.kind === 'table' ? headerDigest(reading.table.header) : null,
  };
}

/** The days a document speaks of, first to last. */
function periodOfReading(reading: Reading): Period | undefined {
  switch (reading.kind) {
    case 'ad-report':
      return hull(reading.report.rows.map((row) => row.period));
    case 'transactions':
      return hull(reading.transactions.rows.map((row) => periodThrough(row.day, row.day)));
    case 'invoice':
      return hull(
        reading.invoices.map((invoice) => invoice.period ?? periodThrough(invoice.day, invoice.day)),
      );
    case 'invoice-pdf':
      return reading.proposed.period?.value ?? dayOnly(reading.proposed.day?.value);
    case 'bank-statement':
      return hull(reading.entries.map((entry) => dayOnly(entry.valueDay ?? entry.transactionDay) as Period));
    case 'rate-bulletin':
      return periodThrough(reading.bulletin.day, reading.bulletin.day);
    default:
      return undefined;
  }
}

function dayOnly(day: Period['from'] | undefined): Period | undefined {
  return day === undefined ? undefined : periodThrough(day, day);
}

function hull(periods: readonly Period[]): Period | undefined {
  const [first] = periods;
  if (first === undefined) return undefined;
  let { from, until } = first;
  for (const span of periods) {
    if (span.from < from) from = span.from;
    if (span.until > until) until = span.until;
  }
  return { from, until };
}

function platformOf(reading: Reading): string | null {
  if (reading.kind === 'ad-report') return reading.report.platform;
  if (reading.kind === 'transactions') return reading.transactions.platform;
  if (reading.kind === 'invoice-pdf') return reading.proposed.platform?.value ?? null;
  if (reading.kind !== 'invoice') return null;
  const platforms = new Set(reading.invoices.map((invoice) => invoice.platform));
  const [only] = platforms;
  return platforms.size === 1 ? (only ?? null) : null;
}

function needsOf(reading: Reading): DocumentView['needs'] {
  if (reading.kind === 'table') return ['mapping'];
  const codes = reading.notices.map((notice) => notice.code);
  if (reading.kind === 'invoice-pdf') return codes.includes('pdf.statement') ? [] : ['typed-invoice'];
  return [
    ...(codes.includes('cell.date-order') ? (['date-order'] as const) : []),
    ...(codes.includes('report.no-period') ? (['period'] as const) : []),
  ];
}

/** Quarters (`2026-Q2`) that the days of documents touch, newest first. */
export function quartersOf(periods: readonly PeriodView[]): readonly string[] {
  const quarters = new Set<string>();
  for (const { from, until } of periods) {
    const last = lastMonth(until);
    for (let month = monthIndex(from); month <= last; month++) {
      quarters.add(`${String(Math.trunc(month / 12)).padStart(4, '0')}-Q${Math.trunc((month % 12) / 3) + 1}`);
    }
  }
  return [...quarters].sort().reverse();
}

function monthIndex(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The month of the day before `until`. */
function lastMonth(until: string): number {
  return monthIndex(until) - (until.endsWith('-01') ? 1 : 0);
}
