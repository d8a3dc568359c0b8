import { placesPage, type RowsPage, type RowView } from '@kervan/desk';
import type { Figure, Reading } from '@kervan/evidence';
import { decimalText, formatDay, moneyText, type Words, words } from '@kervan/kit';
import type { PageOf } from './protocol.ts';

const COLUMNS: readonly Words[] = [
  words('Gün', 'Day'),
  words('Ne', 'What'),
  words('Tutar', 'Amount'),
  words('Para birimi', 'Currency'),
];

/** The rows behind a figure, whatever documents they stand in: day, what it is, amount, currency. */
export function figureRows(
  figure: Figure,
  documents: readonly Reading[],
  { offset, limit }: PageOf,
): RowsPage {
  const byDigest = new Map(documents.map((reading) => [reading.digest, reading]));
  const told = new Map<string, ReadonlyMap<string, Cells>>();
  const rows = placesPage(figure.sources, offset, limit).map((at): RowView => {
    const digest = at.document ?? '';
    const reading = byDigest.get(digest);
    let cells = told.get(digest);
    if (cells === undefined) {
      cells = reading === undefined ? new Map() : cellsByPlace(reading);
      told.set(digest, cells);
    }
    return { at, cells: cells.get(at.place) ?? [null, null, null, null] };
  });
  const total = figure.sources.reduce((sum, { places }) => sum + places.length, 0);
  return { offset, total, columns: COLUMNS, rows };
}

type Cells = readonly [
  day: string | null,
  what: string | null,
  amount: string | null,
  currency: string | null,
];

function cellsByPlace(reading: Reading): ReadonlyMap<string, Cells> {
  switch (reading.kind) {
    case 'ad-report':
      return new Map(
        reading.report.rows.map((row) => [
          row.place,
          [
            formatDay(row.period.from),
            joined(row.countryText, row.campaign),
            decimalText(row.spend),
            row.currency,
          ],
        ]),
      );
    case 'invoice':
      return new Map(
        reading.invoices.map((one) => [
          one.place,
          [formatDay(one.day), joined(one.number, one.issuer.name), moneyText(one.payable), one.currency],
        ]),
      );
    case 'bank-statement':
      return new Map(
        reading.entries.map((one) => [
          one.place,
          [
            formatDay(one.valueDay ?? one.transactionDay),
            joined(one.description, one.reference),
            moneyText(one.amount),
            one.amount.currency,
          ],
        ]),
      );
    case 'transactions':
      return new Map(
        reading.transactions.rows.map((row) => [
          row.place,
          [formatDay(row.day), joined(row.kind, row.reference), moneyText(row.amount), row.amount.currency],
        ]),
      );
    default:
      return new Map();
  }
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
