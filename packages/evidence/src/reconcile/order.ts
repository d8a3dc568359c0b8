import type { Notice } from '@kervan/kit';
import type { CellWork } from './cells.ts';
import { compareText } from './intake.ts';
import type { Unused } from './model.ts';
import type { Credit } from './paid/credits.ts';
import { placeTexts } from './sources.ts';

/** A place as a sort key. */
export function at(one: {
  readonly document: string;
  readonly digest: string;
  readonly place: string;
}): string {
  return `${one.document}\n${one.digest}\n${one.place}`;
}

export function byReason(a: Unused, b: Unused): number {
  const key = (one: Unused): string =>
    `${one.what}\n${one.reason}\n${one.sources[0]?.document}\n${one.sources[0]?.digest}`;
  return compareText(key(a), key(b));
}

const SEVERITIES: readonly Notice['severity'][] = ['error', 'warning', 'hint'];

/** Errors first. */
export function byNotice(a: Notice, b: Notice): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(`${a.code}\n${a.place}`, `${b.code}\n${b.place}`)
  );
}

/** `tiktok/2026-04/DE`, with the currency behind it where a report has several for one country. */
export function idsOf(cells: readonly CellWork[]): Map<CellWork, string> {
  const plain = (cell: CellWork): string =>
    `${cell.key.platform}/${cell.key.period.key}/${cell.key.country ?? '-'}`;
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(plain(cell), (counts.get(plain(cell)) ?? 0) + 1);
  return new Map(
    cells.map((cell) => [
      cell,
      counts.get(plain(cell)) === 1 ? plain(cell) : `${plain(cell)}/${cell.key.currency}`,
    ]),
  );
}

/** A payment's own reference; where two have the same, each with its place, for two payments must not look like one. */
export function references(credits: readonly Credit[]): (credit: Credit) => string {
  const counts = new Map<string, number>();
  for (const { reference } of credits) counts.set(reference, (counts.get(reference) ?? 0) + 1);
  return (credit) =>
    (counts.get(credit.reference) ?? 0) > 1
      ? `${credit.reference} (${placeTexts([{ ...credit.at, places: [credit.at.place] }])[0]})`
      : credit.reference;
}
