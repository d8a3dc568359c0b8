import { type Currency, divRound, type Money, money } from '@kervan/kit';
import type { LineDetail } from '../model.ts';
import type { Credit } from '../paid/credits.ts';
import type { LiraBook } from './lira.ts';

/** What stands against each other in one line: the payment's part, the invoice's, and what the report still has. */
export interface Figures {
  readonly credit: Credit;
  /** Minor units of the payment's currency. */
  readonly paid: bigint;
  readonly invoiced: Money;
  readonly reportedLeft: Money;
  readonly fifteenth: boolean;
  readonly expense: 'purchase' | 'debit';
}

export interface Least {
  /** What is asked, in the currency of the expense; undefined where a missing rate keeps it unknown. */
  readonly asked: Money | undefined;
  /** The same in minor units of the payment's currency. */
  readonly ofPayment: bigint;
  /** What it uses up of the report, in minor units of the report's currency. */
  readonly ofReport: bigint;
  readonly lira: bigint | undefined;
  readonly limitedBy: LineDetail['limitedBy'];
}

/**
 * The least of reported, invoiced and paid (E-2.33). Figures in one currency are compared as they are; unlike ones in lira at the
 * rate of the payment day (E-2.24). Where a card in lira paid a purchase in another currency, the lira value never goes
 * above the lira that were debited.
 */
export function leastOf(figures: Figures, lira: LiraBook): Least {
  const { credit, paid, invoiced, reportedLeft, fifteenth } = figures;
  const at = (minor: bigint, currency: Currency): bigint | undefined =>
    lira.toLira(minor, currency, credit.day, fifteenth);
  if (paid <= 0n || invoiced.minor <= 0n || reportedLeft.minor <= 0n) return nothing(figures);
  let ofPayment = paid;
  let limitedBy: LineDetail['limitedBy'] = 'nothing';
  let value: bigint | undefined;
  const needsLira = invoiced.currency !== credit.currency || reportedLeft.currency !== credit.currency;
  if (invoiced.currency === credit.currency && invoiced.minor < ofPayment)
    [ofPayment, limitedBy] = [invoiced.minor, 'invoiced'];
  if (reportedLeft.currency === credit.currency && reportedLeft.minor < ofPayment)
    [ofPayment, limitedBy] = [reportedLeft.minor, 'reported'];
  if (needsLira) {
    noteNeeds(figures, lira);
    const values = [
      at(ofPayment, credit.currency),
      at(invoiced.minor, invoiced.currency),
      at(reportedLeft.minor, reportedLeft.currency),
    ];
    const [ofPaid, ofInvoice, ofReport] = values;
    if (ofPaid === undefined || ofInvoice === undefined || ofReport === undefined) return unknown();
    value = ofPaid;
    if (ofInvoice < value) [value, limitedBy] = [ofInvoice, 'invoiced'];
    if (ofReport < value) [value, limitedBy] = [ofReport, 'reported'];
    if (value < ofPaid) {
      const back = lira.fromLira(value, credit.currency, credit.day, fifteenth, 'down') as bigint;
      ofPayment = back < ofPayment ? back : ofPayment;
    }
  }
  const used = usedOfReport(figures, ofPayment, value, limitedBy, lira);
  return inExpenseCurrency(figures, ofPayment, used, limitedBy, lira);
}

function nothing({ credit, reportedLeft }: Figures): Least {
  const limitedBy = reportedLeft.minor <= 0n ? 'reported' : 'nothing';
  return { asked: money(0n, credit.currency), ofPayment: 0n, ofReport: 0n, lira: 0n, limitedBy };
}

function unknown(): Least {
  return { asked: undefined, ofPayment: 0n, ofReport: 0n, lira: undefined, limitedBy: 'rate-missing' };
}

function noteNeeds({ credit, invoiced, reportedLeft, fifteenth }: Figures, lira: LiraBook): void {
  for (const currency of [credit.currency, invoiced.currency, reportedLeft.currency])
    lira.need(currency, credit.day, fifteenth);
}

function usedOfReport(
  { credit, reportedLeft, fifteenth }: Figures,
  ofPayment: bigint,
  value: bigint | undefined,
  limitedBy: LineDetail['limitedBy'],
  lira: LiraBook,
): bigint {
  if (reportedLeft.currency === credit.currency) return ofPayment;
  if (limitedBy === 'reported' || value === undefined) return reportedLeft.minor;
  const back = lira.fromLira(value, reportedLeft.currency, credit.day, fifteenth, 'half-up') as bigint;
  return back < reportedLeft.minor ? back : reportedLeft.minor;
}

/** Puts the amount into the currency of the expense, bounded by what the account was debited. */
function inExpenseCurrency(
  { credit, fifteenth, expense }: Figures,
  ofPayment: bigint,
  ofReport: bigint,
  limitedBy: LineDetail['limitedBy'],
  lira: LiraBook,
): Least {
  const value = lira.toLira(ofPayment, credit.currency, credit.day, fifteenth);
  const plain: Least = {
    asked: money(ofPayment, credit.currency),
    ofPayment,
    ofReport,
    lira: value,
    limitedBy,
  };
  const { debit } = credit;
  if (debit === undefined || debit.currency !== 'TRY' || credit.total === 0n) return plain;
  const debited = divRound(debit.minor * ofPayment, credit.total, 'down');
  if (expense === 'debit') {
    lira.need(credit.currency, credit.day, fifteenth);
    if (value === undefined) return unknown();
    const asked = debited < value ? debited : value;
    return {
      asked: money(asked, 'TRY'),
      ofPayment,
      ofReport,
      lira: asked,
      limitedBy: asked < value ? 'debit' : limitedBy,
    };
  }
  if (value === undefined || debited >= value) return plain;
  return { asked: money(debited, 'TRY'), ofPayment, ofReport, lira: debited, limitedBy: 'debit' };
}
