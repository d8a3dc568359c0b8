import { containsPeriod, formatQuarter, type Period, quarterOf } from '@kervan/kit';
import { assumptionsOf } from './assumptions.ts';
import type { CellWork } from './cells.ts';
import type { Compared } from './compare.ts';
import { compareText } from './intake.ts';
import { linesOf, type MadeLine } from './lines.ts';
import type { Cell, ReconcileInput, Reconciliation, Unused } from './model.ts';
import {
  amountOnlyNotices,
  cellNotices,
  invoiceMonthNotices,
  linkNotices,
  missingPaperNotices,
  missingRateNotices,
  platformNotices,
  unprovenNotices,
} from './notices.ts';
import { at, byNotice, byReason, idsOf, references } from './order.ts';
import type { Credit } from './paid/credits.ts';
import type { Prepared } from './prepare.ts';
import { presentCells } from './present-cells.ts';
import { unusedItem, unusedNotices } from './reasons.ts';
import { adSalesFacts } from './reported/ad-sales.ts';
import type { Slice } from './spread/slices.ts';
import { totalsOf } from './totals.ts';
import { balancesOf } from './uses/balances.ts';
import { creditNoteUses, invoiceUses } from './uses/invoices.ts';
import { bookCell, UseBook } from './uses/parts.ts';
import { paymentUses, refundUses } from './uses/payments.ts';
import { outsideRows } from './uses/rows.ts';

/** Puts what was compared into the shape that people and claims read, for the period asked for. */
export function present(
  compared: Compared,
  prepared: Prepared,
  input: ReconcileInput,
  asked: Period,
): Reconciliation {
  const { paid, converting } = compared;
  const isInside = (cell: CellWork): boolean => containsPeriod(asked, cell.key.period);
  const inside = compared.cells.filter(isInside);
  const referenceOf = references(paid.credits);
  const cellIds = idsOf(compared.cells);
  const cellId = (cell: CellWork): string => cellIds.get(cell) as string;
  const made = linesOf(inside, {
    platforms: prepared.platforms,
    lira: prepared.lira,
    cellId,
    referenceOf,
    isFifteenth: converting.isFifteenth,
  });
  const lineOf = new Map(made.map((line) => [line.slice, line.entry.id]));
  const book = new UseBook();
  for (const cell of compared.cells) bookCell(cell, isInside(cell), (slice) => lineOf.get(slice), book);
  const payments = paymentUses(paid.credits, book, { referenceOf, ambiguous: paid.matched.ambiguous });
  const refunds = refundUses(paid.refunds);
  const invoices = invoiceUses(prepared.debts.debts, prepared.debts.refused, book);
  const notes = creditNoteUses(prepared.debts.notes, prepared.leftNotes);
  const cells = presentCells(compared, prepared, isInside, cellId);
  const unused: Unused[] = [
    ...prepared.unused,
    ...outsideRows(
      compared.cells.filter((cell) => !isInside(cell)),
      inside,
    ),
    ...invoices.unused,
    ...notes.unused,
    ...payments.unused,
    ...refunds.unused,
    ...paid.unrelatedReceipts.map((item) =>
      unusedItem('bank-entry', 'unrelated-receipt', item.at, item.value.amount),
    ),
    ...paid.charges.map((item) => unusedItem('bank-entry', 'bank-charge', item.at, item.value.amount)),
    ...paid.confirmedUnrelated.map((item) =>
      unusedItem('bank-entry', 'confirmed-unrelated', item.at, item.value.amount),
    ),
  ].sort(byReason);
  const rates = prepared.lira.needed();
  const missingRates = prepared.lira.missing();
  const used = [...payments.payments, ...refunds.payments].sort(
    (a, b) => a.day - b.day || compareText(at(a.payment), at(b.payment)),
  );
  const sales = adSalesFacts(
    prepared.gathered.filter((one) => containsPeriod(asked, one.period)),
    input.recordedOn,
    prepared.readings.countryless === 'report-shares',
  );
  const notices = [
    ...prepared.notices,
    ...sales.notices,
    ...unusedNotices(unused),
    ...missingRateNotices(missingRates),
    ...invoiceMonthNotices(prepared.debts.debts),
    ...linkNotices(paid.matched.unknownLinks),
    ...amountOnlyNotices(amountOnly(made)),
    ...unprovenNotices(used),
    ...cellNotices(cells),
    ...missingPaperNotices(cells),
    ...platformNotices(
      prepared.platformsMet,
      new Set((input.platforms ?? []).map((one) => one.platform)),
      prepared.platforms,
    ),
  ].sort(byNotice);
  return {
    period: asked,
    ...(input.quarter === undefined ? {} : { quarter: formatQuarter(quarterOf(asked.from)) }),
    cells,
    lines: made.map((line) => line.entry),
    details: made.map((line) => line.detail),
    rates,
    missingRates,
    adSales: sales.facts,
    payments: used,
    invoices: [...invoices.invoices, ...notes.invoices].sort(
      (a, b) => a.day - b.day || compareText(at(a.invoice), at(b.invoice)) || compareText(a.number, b.number),
    ),
    unused,
    balances: balancesOf(paid.credits, paid.settlement),
    totals: totalsOf(cells),
    notices,
    assumptions: assumptionsOf(metIn(compared, prepared, made, cells), prepared.readings),
    evidence: prepared.intake.docs.map(({ name, digest }) => ({ name, digest })),
  };
}

function amountOnly(made: readonly MadeLine[]): { credit: Credit; debt: Slice['debt'] }[] {
  const found = new Map<Credit, Slice['debt']>();
  for (const { slice } of made) {
    if (slice.allocation?.matchedBy === 'amount-only') found.set(slice.allocation.credit, slice.debt);
  }
  return [...found].map(([credit, debt]) => ({ credit, debt }));
}

function metIn(
  compared: Compared,
  prepared: Prepared,
  made: readonly MadeLine[],
  cells: readonly Cell[],
): Parameters<typeof assumptionsOf>[0] {
  const slices = made.map((line) => line.slice);
  const by = (kind: string): boolean => slices.some((slice) => slice.allocation?.matchedBy === kind);
  const unlike = (slice: Slice): boolean =>
    slice.allocation?.credit.currency !== slice.debt.currency ||
    slice.target.cell.currency !== slice.debt.currency;
  return {
    lines: made.length > 0,
    converted: slices.some(unlike),
    byShares: compared.byShares && cells.length > 0,
    unknownSpread: prepared.unknownSpread,
    oldestFirst: by('oldest-first'),
    balance: by('balance'),
    invoiceMonth: slices.some((slice) => !slice.debt.spanStated),
    joinedMonths: prepared.grids.joinsMonths(),
    cutRows: prepared.gathered.some((one) => one.cut),
    invoiceList: prepared.listed,
    linked: slices.some((slice) => slice.debt.linkedCustomer || slice.allocation?.credit.payer === 'linked'),
    holderUnnamed: slices.some((slice) => slice.allocation?.credit.payer === 'unnamed'),
    purchaseCurrency: slices.some((slice) => slice.allocation?.credit.debit !== undefined),
    quarter: made.length > 0,
  };
}
