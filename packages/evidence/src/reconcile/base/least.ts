import { type Currency, divRound, type Money, money } from '@kervan/kit';
import type { LineDetail } from '../model.ts';
import type { Credit } from '../paid/credits.ts';
import type { LiraBook } from './lira.ts';

/** What is left of a report is kept this many places finer than the minor unit, so that no line is rounded at another's cost. */
export const FINER = 6;
const FINE = 10n ** BigInt(FINER);

/** What stands against each other in one line: the payment's part, the invoice's, and what the report still has. */
export interface Figures {
  readonly credit: Credit;
  /** Minor units of the payment's currency. */
  readonly paid: bigint;
  readonly invoiced: Money;
  /** What the report still has, in millionths of its minor unit. */
  readonly left: bigint;
  readonly reportCurrency: Currency;
  readonly fifteenth: boolean;
  readonly expense: 'purchase' | 'debit';
}

export interface Least {
  /** What is asked, in the currency of the expense; undefined where a missing rate keeps it unknown. */
  readonly asked: Money | undefined;
  /** The same in minor units of the payment's currency. */
  readonly ofPayment: bigint;
  /** What it uses up of the report, in millionths of its minor unit. */
  readonly ofReport: bigint;
  readonly lira: bigint | undefined;
  readonly limitedBy: LineDetail['limitedBy'];
}

type LimitedBy = LineDetail['limitedBy'];

/**
 * The least of reported, invoiced and paid (E-2.33). Figures in one currency are compared as they are; unlike ones in lira at the
 * rate of the payment day (E-2.24). Where a card in lira paid a purchase in another currency, the lira value never goes
 * above the lira that were debited.
 */
export function leastOf(figures: Figures, lira: LiraBook): Least {
  const { credit, paid, invoiced, left, reportCurrency } = figures;
  if (paid <= 0n || invoiced.minor <= 0n || left < FINE) return nothing(figures);
  let ofPayment = paid;
  let limitedBy: LimitedBy = 'nothing';
  if (invoiced.currency === credit.currency && invoiced.minor < ofPayment) {
    [ofPayment, limitedBy] = [invoiced.minor, 'invoiced'];
  }
  if (reportCurrency === credit.currency && left / FINE < ofPayment) {
    [ofPayment, limitedBy] = [left / FINE, 'reported'];
  }
  if (invoiced.currency !== credit.currency || reportCurrency !== credit.currency) {
    return overLira(figures, ofPayment, limitedBy, lira);
  }
  return inExpenseCurrency(figures, { ofPayment, ofReport: ofPayment * FINE, limitedBy }, lira);
}

/** The same over lira, at the rate of the payment day. */
function overLira(figures: Figures, bound: bigint, soFar: LimitedBy, lira: LiraBook): Least {
  const { credit, invoiced, left, reportCurrency, fifteenth } = figures;
  for (const currency of [credit.currency, invoiced.currency, reportCurrency]) {
    lira.need(currency, credit.day, fifteenth);
  }
  const ofPaid = lira.toLira(bound, credit.currency, credit.day, fifteenth);
  const ofInvoice = lira.toLira(invoiced.minor, invoiced.currency, credit.day, fifteenth);
  const ofReported = lira.toLira(left, reportCurrency, credit.day, fifteenth, FINER);
  if (ofPaid === undefined || ofInvoice === undefined || ofReported === undefined) return unknown();
  let value = ofPaid;
  let limitedBy = soFar;
  if (ofInvoice < value) [value, limitedBy] = [ofInvoice, 'invoiced'];
  if (ofReported < value) [value, limitedBy] = [ofReported, 'reported'];
  let ofPayment = bound;
  if (value < ofPaid) {
    const back = lira.fromLira(value, credit.currency, credit.day, fifteenth, 'down') as bigint;
    if (back < ofPayment) ofPayment = back;
  }
  const used =
    reportCurrency === credit.currency
      ? ofPayment * FINE
      : (lira.fromLira(value, reportCurrency, credit.day, fifteenth, 'half-up', FINER) as bigint);
  const ofReport = limitedBy === 'reported' || used > left ? left : used;
  return inExpenseCurrency(figures, { ofPayment, ofReport, limitedBy }, lira);
}

function nothing({ credit, left }: Figures): Least {
  const limitedBy = left < FINE ? 'reported' : 'nothing';
  return { asked: money(0n, credit.currency), ofPayment: 0n, ofReport: 0n, lira: 0n, limitedBy };
}

function unknown(): Least {
  return { asked: undefined, ofPayment: 0n, ofReport: 0n, lira: undefined, limitedBy: 'rate-missing' };
}

/** Puts the amount into the currency of the expense, bounded by what the account was debited. */
function inExpenseCurrency(
  { credit, fifteenth, expense }: Figures,
  found: { readonly ofPayment: bigint; readonly ofReport: bigint; readonly limitedBy: LimitedBy },
  lira: LiraBook,
): Least {
  const { ofPayment } = found;
  const value = lira.toLira(ofPayment, credit.currency, credit.day, fifteenth);
  const plain: Least = { asked: money(ofPayment, credit.currency), lira: value, ...found };
  const { debit } = credit;
  if (debit === undefined || debit.currency !== 'TRY' || credit.total === 0n) return plain;
  const debited = divRound(debit.minor * ofPayment, credit.total, 'down');
  if (expense === 'debit') {
    lira.need(credit.currency, credit.day, fifteenth);
    if (value === undefined) return unknown();
    if (debited >= value) return { ...plain, asked: money(value, 'TRY') };
    return { ...found, asked: money(debited, 'TRY'), lira: debited, limitedBy: 'debit' };
  }
  if (value === undefined || debited >= value) return plain;
  return { ...found, asked: money(debited, 'TRY'), lira: debited, limitedBy: 'debit' };
}
