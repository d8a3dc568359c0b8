import { type Currency, type Day, type Money, minorPlaces, moneyFrom } from '@kervan/kit';
import type { PdfPage, Proposed, ProposedInvoice } from '../model.ts';
import { type DecimalMark, dollarNamed, provenMark, readAmount, writtenCurrency } from './amounts.ts';
import { type Candidate, type CellLine, candidatesOf, cellLines } from './cells.ts';
import { type DateOrder, firstDay, firstPeriod, provenOrder } from './dates.ts';
import { findIssuer, findPlatform } from './issuer.ts';
import type { LabelledField } from './labels.ts';

/** What a document as a whole proves about how it writes. */
interface Style {
  readonly mark: DecimalMark | undefined;
  readonly order: DateOrder | undefined;
  readonly dollar: Currency | undefined;
  readonly currency: Currency | undefined;
}

/**
 * Invoice fields found in a PDF's text by their labels, each with its place. They are proposals for a person to confirm, never
 * facts; what could be read two ways (a date with slashes, an amount with one mark, a bare `$`) is not proposed unless the document
 * itself, or the order handed in, decides it.
 */
export function proposeInvoice(pages: readonly PdfPage[], order?: DateOrder): ProposedInvoice {
  const lines = cellLines(pages);
  const text = lines.map((line) => line.cells.join('  ')).join('\n');
  const currency = findCurrencyField(lines);
  const style: Style = {
    mark: provenMark(text),
    order: order ?? provenOrder(text),
    dollar: dollarNamed(text),
    currency: currency?.value,
  };
  const customer = find(lines, 'customer', nameIn);
  const issuer = findIssuer(lines, customer?.value);
  const net = findMoney(lines, 'net', style);
  const tax = findMoney(lines, 'tax', style);
  const payable = findMoney(lines, 'payable', style);
  const seen = currency ?? currencyOf(payable ?? net ?? tax);
  return defined({
    number: find(lines, 'number', numberIn),
    day: find(lines, 'day', (each): Day | undefined => firstDay(each.text, style.order)),
    issuer,
    customer,
    currency: seen,
    net,
    tax,
    payable,
    period: find(lines, 'period', (each) => firstPeriod(each.text, style.order)),
    platform: findPlatform(lines, issuer),
  });
}

function find<T>(
  lines: readonly CellLine[],
  field: LabelledField,
  read: (candidate: Candidate) => T | undefined,
  amounts = false,
): Proposed<T> | undefined {
  for (const candidate of candidatesOf(lines, field, amounts)) {
    const value = read(candidate);
    if (value !== undefined) return { value, place: candidate.place };
  }
  return undefined;
}

function findCurrencyField(lines: readonly CellLine[]): Proposed<Currency> | undefined {
  return find(lines, 'currency', ({ text }) => {
    const found = writtenCurrency(text.split(' ')[0] ?? '');
    return found === '$' ? undefined : found;
  });
}

/** The amount of a field in its own currency, its label's, or the document's. Two that contradict each other propose nothing. */
function findMoney(
  lines: readonly CellLine[],
  field: 'net' | 'tax' | 'payable',
  style: Style,
): Proposed<Money> | undefined {
  const read = ({ text, labelCurrency }: Candidate): Money | undefined => {
    const amount = readAmount(text, style.mark, style.currency);
    if (amount === undefined) return undefined;
    const own = amount.currency === '$' ? (style.dollar ?? style.currency) : amount.currency;
    const byLabel = labelCurrency === undefined ? undefined : writtenCurrency(labelCurrency);
    const named = new Set(
      [own, byLabel === '$' ? undefined : byLabel, style.currency].filter((each) => each !== undefined),
    );
    const [currency] = named;
    if (currency === undefined || named.size > 1 || amount.value.scale > minorPlaces(currency))
      return undefined;
    return moneyFrom(amount.value, currency, 'half-up');
  };
  return find(lines, field, read, true);
}

function currencyOf(money: Proposed<Money> | undefined): Proposed<Currency> | undefined {
  return money === undefined ? undefined : { value: money.value.currency, place: money.place };
}

function numberIn({ text }: Candidate): string | undefined {
  const token = /^[#:]?\s*([A-Za-z0-9][A-Za-z0-9/_.-]{2,39})(?!\S)/.exec(text)?.[1];
  if (token === undefined || !/\d/.test(token) || firstDay(token, 'day-month') !== undefined)
    return undefined;
  return token;
}

function nameIn({ text }: Candidate): string | undefined {
  return /\p{L}{2}/u.test(text) && text.length <= 120 ? text : undefined;
}

function defined(
  fields: { readonly [K in keyof ProposedInvoice]: ProposedInvoice[K] | undefined },
): ProposedInvoice {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as ProposedInvoice;
}
