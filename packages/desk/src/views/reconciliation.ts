import type {
  BalanceMonth,
  Cell,
  CountryTotal,
  Difference,
  Figure,
  InvoiceUse,
  ItemPlace,
  LineDetail,
  PaymentUse,
  Reconciliation,
  SourcePlaces,
  Unused,
  UsePart,
} from '@kervan/evidence';
import { formatDay, type Money, moneyText, type Words } from '@kervan/kit';
import type { LineEntry } from '@kervan/law';
import type { PlaceView } from '../api/common.ts';
import type {
  BalanceMonthView,
  ComparisonView,
  CountryTotalView,
  DifferenceView,
  FigureView,
  InvoiceUseView,
  PaymentUseView,
  ReconciledLineView,
  ReconciliationView,
  UnusedView,
  UsePartView,
} from '../api/reconciliation.ts';
import { amountOrNull, amountView, noticeView, periodView } from './plain.ts';

/** Places told with a figure; the rest is asked for by rows. */
const PLACES_SHOWN = 12;

/** The making of a line in words, step by step. */
export type LineSteps = (
  detail: LineDetail,
) => readonly { readonly words: Words; readonly amount?: Money | undefined }[];

/** The comparison as data. `steps` puts the making of a line into words. */
export function reconciliationView(
  claim: string,
  quarter: string,
  made: Reconciliation,
  steps: LineSteps,
): ReconciliationView {
  return {
    claim,
    quarter,
    period: periodView(made.period),
    comparisons: made.cells.map(comparisonView),
    countries: made.totals.map(countryView),
    lines: made.lines.map((line, index) => lineView(line, made.details[index] as LineDetail, steps)),
    payments: made.payments.map(paymentView),
    invoices: made.invoices.map(invoiceUseView),
    unused: made.unused.map(unusedView),
    balances: made.balances.map(balanceView),
    rates: made.rates,
    missingRates: made.missingRates.map(({ currency, day }) => ({ currency, day: formatDay(day) })),
    adSales: made.adSales,
    assumptions: made.assumptions,
    notices: made.notices.map(noticeView),
    evidence: made.evidence,
  };
}

function comparisonView(cell: Cell): ComparisonView {
  return {
    comparison: cell.id,
    platform: cell.platform,
    month: cell.month,
    period: periodView(cell.period),
    country: cell.country ?? null,
    currency: cell.currency,
    reported: figureView(cell.reported),
    invoiced: figureView(cell.invoiced),
    paid: figureView(cell.paid),
    base: figureView(cell.base),
    differences: cell.differences.map(differenceView),
    comparable: cell.comparable,
  };
}

function countryView(total: CountryTotal): CountryTotalView {
  return {
    platform: total.platform,
    country: total.country ?? null,
    currency: total.currency,
    reported: figureView(total.reported),
    invoiced: figureView(total.invoiced),
    paid: figureView(total.paid),
    base: figureView(total.base),
  };
}

function figureView({ amounts, lira, sources }: Figure): FigureView {
  return {
    amounts: amounts.map(amountView),
    lira: lira === undefined ? null : moneyText(lira),
    rows: placeCount(sources),
    places: firstPlaces(sources),
  };
}

function differenceView({ between, reason, amount, words, sources }: Difference): DifferenceView {
  return { between, reason, amount: amountView(amount), words, places: firstPlaces(sources) };
}

function lineView(line: LineEntry, detail: LineDetail, steps: LineSteps): ReconciledLineView {
  return {
    line,
    comparison: detail.cell,
    matchedBy: detail.matchedBy,
    limitedBy: detail.limitedBy,
    invoiced: amountView(detail.invoiced),
    paid: amountView(detail.paid),
    reportedLeft: amountView(detail.reportedLeft),
    asked: amountOrNull(detail.asked),
    lira: detail.lira === undefined ? null : moneyText(detail.lira),
    steps: steps(detail).map((step) => ({ words: step.words, amount: amountOrNull(step.amount) })),
    invoice: itemPlace(detail.invoice),
    payment: itemPlace(detail.payment),
  };
}

function paymentView(use: PaymentUse): PaymentUseView {
  return {
    payment: itemPlace(use.payment),
    reference: use.reference,
    day: formatDay(use.day),
    platform: use.platform ?? null,
    amount: amountView(use.amount),
    debited: amountOrNull(use.debited),
    topUp: use.topUp === undefined ? null : itemPlace(use.topUp),
    counts: use.counts,
    why: use.why ?? null,
    parts: use.parts.map(partView),
  };
}

function invoiceUseView(use: InvoiceUse): InvoiceUseView {
  return {
    invoice: itemPlace(use.invoice),
    number: use.number,
    issuer: use.issuer,
    day: formatDay(use.day),
    platforms: use.platforms,
    amount: amountView(use.amount),
    counts: use.counts,
    why: use.why ?? null,
    parts: use.parts.map(partView),
  };
}

function partView<Kind>({ kind, amount, line }: UsePart<Kind>): UsePartView<Kind> {
  return { kind, amount: amountView(amount), line: line ?? null };
}

function unusedView({ what, reason, words, wayOut, sources, amount }: Unused): UnusedView {
  return {
    what,
    reason,
    words,
    wayOut: wayOut ?? null,
    places: firstPlaces(sources),
    rows: placeCount(sources),
    amount: amountOrNull(amount),
  };
}

function balanceView(month: BalanceMonth): BalanceMonthView {
  return {
    platform: month.platform,
    currency: month.currency,
    month: month.month,
    opening: moneyText(month.opening),
    toppedUp: moneyText(month.toppedUp),
    refunded: moneyText(month.refunded),
    consumed: moneyText(month.consumed),
    closing: moneyText(month.closing),
  };
}

function itemPlace({ document, digest, place }: ItemPlace): PlaceView {
  return { document: digest, name: document, place };
}

function placeCount(sources: readonly SourcePlaces[]): number {
  return sources.reduce((sum, { places }) => sum + places.length, 0);
}

function firstPlaces(sources: readonly SourcePlaces[]): readonly PlaceView[] {
  return placesPage(sources, 0, PLACES_SHOWN);
}

/** Some of the places behind a figure, in the order of its documents. */
export function placesPage(
  sources: readonly SourcePlaces[],
  offset: number,
  limit: number,
): readonly PlaceView[] {
  const shown: PlaceView[] = [];
  let index = 0;
  for (const { document, digest, places } of sources) {
    for (let i = Math.max(0, offset - index); i < places.length && shown.length < limit; i++) {
      shown.push({ document: digest, name: document, place: places[i] as string });
    }
    index += places.length;
  }
  return shown;
}
