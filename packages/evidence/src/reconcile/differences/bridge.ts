import type { Currency } from '@kervan/kit';
import { countsAsPaid } from '../base/fill.ts';
import type { CellWork } from '../cells.ts';
import { type Converting, grossOf, paidOf, rateDayOf, reportedLira } from '../figures.ts';
import type { DifferenceReason, ItemPlace } from '../model.ts';
import { Sources } from '../sources.ts';
import type { Slice } from '../spread/slices.ts';

/** One named part of a difference, in minor units of the comparison's currency: a part of the first figure less the second. */
export interface Part {
  readonly reason: DifferenceReason;
  /** Tells apart parts of one reason that have different words. */
  readonly detail: Detail;
  minor: bigint;
  readonly sources: Sources;
}

export type Detail =
  | 'plain'
  | 'invoice-missing'
  | 'invoice-short'
  | 'report-missing'
  | 'payment-missing'
  | 'payment-later'
  | 'bank-line-missing'
  | 'billed-next'
  | 'billed-before'
  | 'invoiced-ahead'
  | 'invoiced-after'
  | 'last-hours'
  | 'fee-line'
  | 'above-spend'
  | 'rate-or-spend';

/** The way from reported to invoiced to paid for one cell. */
export interface Bridge {
  readonly cell: CellWork;
  readonly currency: Currency;
  readonly reportedInvoiced: Part[];
  readonly invoicedPaid: Part[];
  /** Reported less invoiced advertising, still to be explained. */
  residual: bigint;
  /** Advertising of invoices that do not count. */
  readonly excluded: ReadonlyMap<'other-customer' | 'faulty-invoice', bigint>;
  readonly agencyAds: bigint;
  readonly invoicedAds: bigint;
  /** How many minor units rounding alone may make. */
  readonly tolerance: bigint;
  readonly mixed: boolean;
}

/** Why an invoice is still open, as far as the documents tell. */
export type WhyOpen = (slice: Slice) => { readonly reason: DifferenceReason; readonly detail: Detail };

/** Sets up the bridge of a cell, or undefined where unlike currencies cannot be compared for want of a rate. */
export function bridgeOf(cell: CellWork, how: Converting, whyOpen: WhyOpen): Bridge | undefined {
  const currencies = currenciesOf(cell);
  const mixed = currencies.size > 1;
  const currency = mixed ? 'TRY' : ([...currencies][0] ?? cell.key.currency);
  const convert = (minor: bigint, from: Currency, slice: Slice): bigint | undefined =>
    mixed ? how.lira.toLira(minor, from, rateDayOf(slice), how.isFifteenth(slice)) : minor;
  const reported = mixed ? reportedLira(cell, how) : (cell.reported?.minor ?? 0n);
  if (reported === undefined) return undefined;
  const made = new PartBook();
  const paidParts = new PartBook();
  const excluded = new Map<'other-customer' | 'faulty-invoice', bigint>();
  let ads = 0n;
  let agencyAds = 0n;
  for (const slice of cell.slices) {
    const { why } = slice.debt;
    if (why !== undefined) {
      const value =
        mixed || slice.debt.currency === currency
          ? convert(slice.ads, slice.debt.currency, slice)
          : undefined;
      excluded.set(why, (excluded.get(why) ?? 0n) + (value ?? 0n));
      continue;
    }
    const values = valuesOf(slice, convert);
    if (values === undefined) return undefined;
    ads += values.ads;
    if (slice.debt.agency) agencyAds += values.ads;
    made.add('tax', 'plain', -values.tax, slice.debt.item.at);
    made.add('agency-fee', 'fee-line', -values.fee, slice.debt.item.at);
    addPaid(slice, values, paidParts, whyOpen);
  }
  for (const { allocation, minor } of cell.draws) {
    const { credit } = allocation;
    if (!credit.counts) continue;
    const value = mixed ? how.lira.toLira(minor, credit.currency, credit.day, false) : minor;
    if (value === undefined) return undefined;
    paidParts.add('prepaid-balance', 'plain', -value, credit.at);
  }
  const invoices = new Set(cell.slices.map((slice) => slice.debt));
  const roundings =
    1 + (cell.reported?.spreadIn === 0n ? 0 : 1) + invoices.size + (mixed ? cell.slices.length : 0);
  return {
    cell,
    currency,
    reportedInvoiced: made.list(),
    invoicedPaid: paidParts.list(),
    residual: reported - ads,
    excluded,
    agencyAds,
    invoicedAds: ads,
    tolerance: BigInt(roundings),
    mixed,
  };
}

interface Values {
  readonly ads: bigint;
  readonly fee: bigint;
  readonly tax: bigint;
  readonly gross: bigint;
  readonly paid: bigint;
}

/** Converted by running totals, so that the parts of a slice add up to its whole whatever the rounding. */
function valuesOf(
  slice: Slice,
  convert: (minor: bigint, from: Currency, slice: Slice) => bigint | undefined,
): Values | undefined {
  const { currency } = slice.debt;
  const ads = convert(slice.ads, currency, slice);
  const withFee = convert(slice.ads + slice.fee, currency, slice);
  const gross = convert(grossOf(slice), currency, slice);
  const credit = countsAsPaid(slice) ? slice.allocation?.credit : undefined;
  const paid = credit === undefined ? 0n : convert(paidOf(slice), credit.currency, slice);
  if (ads === undefined || withFee === undefined || gross === undefined || paid === undefined)
    return undefined;
  return { ads, fee: withFee - ads, tax: gross - withFee, gross, paid };
}

function addPaid(slice: Slice, values: Values, parts: PartBook, whyOpen: WhyOpen): void {
  const credit = slice.allocation?.credit;
  if (credit === undefined) {
    const { reason, detail } = whyOpen(slice);
    parts.add(reason, detail, values.gross, slice.debt.item.at);
  } else if (countsAsPaid(slice)) parts.add('exchange', 'plain', values.gross - values.paid, credit.at);
  else if (credit.why === 'other-payer') parts.add('other-payer', 'plain', values.gross, credit.at);
  else parts.add('missing-document', 'bank-line-missing', values.gross, credit.at);
}

/** Currencies of the three figures of a cell. */
function currenciesOf(cell: CellWork): Set<Currency> {
  const found = new Set<Currency>();
  if (cell.reported !== undefined && cell.reported.minor !== 0n) found.add(cell.reported.currency);
  for (const slice of cell.slices) {
    if (!slice.debt.counts) continue;
    found.add(slice.debt.currency);
    if (slice.allocation !== undefined && countsAsPaid(slice)) found.add(slice.allocation.credit.currency);
  }
  for (const { allocation } of cell.draws)
    if (allocation.credit.counts) found.add(allocation.credit.currency);
  return found;
}

/** Parts by reason and detail; nothings are left out. */
export class PartBook {
  readonly #parts = new Map<string, Part>();

  add(reason: DifferenceReason, detail: Detail, minor: bigint, at?: ItemPlace): void {
    if (minor === 0n) return;
    const key = `${reason} ${detail}`;
    let part = this.#parts.get(key);
    if (part === undefined) {
      part = { reason, detail, minor: 0n, sources: new Sources() };
      this.#parts.set(key, part);
    }
    part.minor += minor;
    if (at !== undefined) part.sources.add(at);
  }

  list(): Part[] {
    return [...this.#parts.values()].filter((part) => part.minor !== 0n);
  }
}
