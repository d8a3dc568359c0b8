import { type Currency, type Day, lastDayIn, type Money, money } from '@kervan/kit';
import { countsAsPaid } from './base/fill.ts';
import type { LiraBook } from './base/lira.ts';
import { addUp, type CellWork } from './cells.ts';
import type { Figure } from './model.ts';
import { Sources } from './sources.ts';
import type { Slice } from './spread/slices.ts';

export interface Figures {
  readonly reported: Figure;
  readonly invoiced: Figure;
  readonly paid: Figure;
  readonly base: Figure;
}

/** Which rate a slice is converted at. */
export interface Converting {
  readonly lira: LiraBook;
  isFifteenth(slice: Slice): boolean;
}

/** The day whose rate a slice has: of its payment, or of its invoice while nobody paid. */
export function rateDayOf(slice: Slice): Day {
  return slice.allocation?.credit.day ?? slice.debt.item.value.day;
}

export function grossOf(slice: Slice): bigint {
  return slice.ads + slice.fee + slice.tax;
}

export function paidOf(slice: Slice): bigint {
  return slice.paidAds + slice.paidFee + slice.paidTax;
}

/** The three figures of a cell and the least of them, in their own currencies and, where rates allow, in lira. */
export function figuresOf(cell: CellWork, how: Converting): Figures {
  const counted = cell.slices.filter((slice) => slice.debt.counts);
  const paid = cell.slices.filter(countsAsPaid);
  return {
    reported: reportedFigure(cell, how),
    invoiced: invoicedFigure(counted, how),
    paid: paidFigure(cell, paid, how),
    base: baseFigure(cell),
  };
}

function figure(amounts: Money[], lira: bigint | undefined, sources: Sources): Figure {
  return { amounts, ...(lira === undefined ? {} : { lira: money(lira, 'TRY') }), sources: sources.list() };
}

/** Adds, as long as everything is known. */
function sum(values: Iterable<bigint | undefined>): bigint | undefined {
  let total = 0n;
  for (const value of values) {
    if (value === undefined) return undefined;
    total += value;
  }
  return total;
}

function reportedFigure(cell: CellWork, how: Converting): Figure {
  const { reported } = cell;
  const sources = new Sources().join(reported?.sources ?? []);
  if (reported === undefined) return figure([], 0n, sources);
  return figure(addUp([money(reported.minor, reported.currency)]), reportedLira(cell, how), sources);
}

/** What payments used up at the rate of their days; the rest at that of the last of them, or of the period's last day. */
export function reportedLira(cell: CellWork, how: Converting): bigint | undefined {
  const { currency } = cell.key;
  const minor = cell.reported?.minor ?? 0n;
  if (minor === 0n) return 0n;
  if (currency === 'TRY') return minor;
  const filled = (cell.filled?.filled ?? []).filter((one) => one.least.ofReport > 0n);
  const used = filled.map(({ slice, least, ofReport }) => {
    const value = how.lira.toLira(ofReport, currency, rateDayOf(slice), how.isFifteenth(slice));
    return value === undefined || least.lira === undefined || value > least.lira ? value : least.lira;
  });
  const last = filled.at(-1);
  const rest = minor - filled.reduce((total, one) => total + one.ofReport, 0n);
  const day = last === undefined ? lastDayIn(cell.key.period) : rateDayOf(last.slice);
  if (rest !== 0n)
    used.push(how.lira.toLira(rest, currency, day, last !== undefined && how.isFifteenth(last.slice)));
  return sum(used);
}

function invoicedFigure(slices: readonly Slice[], how: Converting): Figure {
  const sources = new Sources();
  for (const { debt } of slices) {
    sources.add(debt.item.at);
    for (const note of debt.creditNotes) sources.add(note.at);
  }
  const amounts = addUp(slices.map((slice) => money(grossOf(slice), slice.debt.currency)));
  return figure(
    amounts,
    sum(slices.map((slice) => inLira(grossOf(slice), slice.debt.currency, slice, how))),
    sources,
  );
}

function inLira(minor: bigint, currency: Currency, slice: Slice, how: Converting): bigint | undefined {
  return how.lira.toLira(minor, currency, rateDayOf(slice), how.isFifteenth(slice));
}

function paidFigure(cell: CellWork, slices: readonly Slice[], how: Converting): Figure {
  const sources = new Sources();
  const amounts: Money[] = [];
  const values: (bigint | undefined)[] = [];
  for (const slice of slices) {
    const credit = slice.allocation?.credit;
    if (credit === undefined) continue;
    sources.add(credit.at);
    amounts.push(money(paidOf(slice), credit.currency));
    values.push(inLira(paidOf(slice), credit.currency, slice, how));
  }
  for (const { allocation, minor } of cell.draws) {
    const { credit } = allocation;
    if (!credit.counts) continue;
    sources.add(credit.at);
    amounts.push(money(minor, credit.currency));
    values.push(how.lira.toLira(minor, credit.currency, credit.day, false));
  }
  return figure(addUp(amounts), sum(values), sources);
}

function baseFigure(cell: CellWork): Figure {
  const filled = cell.filled?.filled ?? [];
  const amounts = filled.flatMap(({ least }) => (least.asked === undefined ? [] : [least.asked]));
  return figure(addUp(amounts), sum(filled.map(({ least }) => least.lira)), new Sources());
}
