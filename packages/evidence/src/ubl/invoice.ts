import type { Day, Decimal, Money, Notice } from '@kervan/kit';
import type { Invoice, InvoiceTax } from '../model.ts';
import { type Remarks, remarks } from '../notices.ts';
import { childrenOf, placeOf, textOf, type XmlElement } from '../xml/tree.ts';
import { checkSums } from './arithmetic.ts';
import { checkExemptions } from './exemption.ts';
import { checkExport } from './export-rules.ts';
import { checkHead, invoiceNumber, issueDay } from './head-rules.ts';
import { readLines, type UblLine } from './lines.ts';
import { CBC, cac, cacs, cbcText } from './names.ts';
import { documentCurrency, platformOf, printedRate, remarkMissing, servicePeriod, signer } from './parts.ts';
import { readBuyer, readParty } from './party.ts';
import { readTaxes, type TaxGroup, type TaxSubtotal } from './taxes.ts';
import { readTotals, type Totals } from './totals.ts';

export interface ReadInvoice {
  /** Undefined when number, day, currency, issuer or an amount without which it says nothing is missing or unreadable. */
  readonly invoice: Invoice | undefined;
  readonly notices: readonly Notice[];
}

/**
 * One UBL-TR invoice (the element `Invoice`) with everything odd about it. `net` is the total without taxes, `tax` all taxes of
 * the header; amounts with more places than the currency are rounded half up. On a credit note (IADE) every amount is negative:
 * it takes back what an earlier invoice gave. An invoice with errors is returned with their codes as `faults`.
 */
export function readInvoice(root: XmlElement, today: Day | undefined): ReadInvoice {
  const to = remarks();
  const day = issueDay(root, today, to);
  const number = invoiceNumber(root, day, to);
  const currency = documentCurrency(root, to);
  checkHead(root, currency !== undefined && currency !== 'TRY', to);
  const issuerAt = cac(root, 'AccountingSupplierParty');
  const customerAt = cac(root, 'AccountingCustomerParty');
  if (issuerAt === undefined) remarkMissing(root, 'AccountingSupplierParty', to);
  if (customerAt === undefined) remarkMissing(root, 'AccountingCustomerParty', to);
  const issuer = issuerAt && readParty(issuerAt, 'issuer', to);
  const customer = customerAt === undefined ? { name: '' } : readParty(customerAt, 'customer', to);
  if (currency === undefined) return { invoice: undefined, notices: to.list };

  const totals = readTotals(root, currency, to);
  const taxes = readTaxes(root, 'TaxTotal', currency, to);
  const withheld = readTaxes(root, 'WithholdingTaxTotal', currency, to);
  const lines = readLines(root, currency, to);
  const type = cbcText(root, 'InvoiceTypeCode');
  remarkTotals(root, totals, taxes, to);
  checkSums({ root, currency, totals, taxes, withheld, lines }, to);
  checkExemptions(taxes.subtotals, type, to);
  if (cbcText(root, 'ProfileID') === 'IHRACAT') checkExport(root, customer, type, taxes.subtotals, to);

  const { taxExclusive: net, payable } = totals;
  const known = day !== undefined && number !== undefined && issuer !== undefined;
  if (
    !known ||
    net === undefined ||
    payable === undefined ||
    taxes.total === undefined ||
    withheld.total === undefined
  ) {
    return { invoice: undefined, notices: to.list };
  }
  const signed = signer(root, currency, type, payable, to);
  const invoice: Invoice = {
    place: placeOf(root),
    origin: 'document',
    number,
    day,
    issuer,
    customer,
    currency,
    net: signed(net),
    tax: signed(taxes.total),
    withheld: signed(withheld.total),
    payable: signed(payable),
    lines: lines.map((line) => ({ place: placeOf(line.at), name: line.name, net: signed(line.net) })),
    ...(taxes.subtotals.length === 0 ? {} : { taxes: taxes.subtotals.map((each) => taxFact(each, signed)) }),
    ...extras(root, lines, to),
  };
  const faults = [...new Set(to.list.filter((each) => each.severity === 'error').map((each) => each.code))];
  return { invoice: faults.length === 0 ? invoice : { ...invoice, faults }, notices: to.list };
}

/** What an invoice may state besides: each left out where it does not. */
function extras(root: XmlElement, lines: readonly UblLine[], to: Remarks): Partial<Invoice> {
  const type = cbcText(root, 'InvoiceTypeCode');
  const profile = cbcText(root, 'ProfileID');
  const uuid = cbcText(root, 'UUID');
  const period = servicePeriod(root, to);
  const rate = printedRate(root, to);
  const notes = childrenOf(root, CBC, 'Note').flatMap((each) => textOf(each) ?? []);
  const platform = platformOf(root, lines, notes, to);
  const buyer = cac(root, 'BuyerCustomerParty');
  const corrects = cacs(root, 'BillingReference').flatMap(
    (each) => cbcText(cac(each, 'InvoiceDocumentReference'), 'ID') ?? [],
  );
  return {
    ...(type === undefined ? {} : { type }),
    ...(profile === undefined ? {} : { profile }),
    ...(uuid === undefined ? {} : { uuid }),
    ...(period === undefined ? {} : { period }),
    ...(rate === undefined ? {} : { printedRate: rate }),
    ...(platform === undefined ? {} : { platform }),
    ...(buyer === undefined ? {} : { buyer: readBuyer(buyer) }),
    ...(corrects.length === 0 ? {} : { corrects }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

function remarkTotals(root: XmlElement, totals: Totals, taxes: TaxGroup, to: Remarks): void {
  if (totals.at === undefined) remarkMissing(root, 'LegalMonetaryTotal', to);
  else if (totals.taxExclusive === undefined) remarkMissing(totals.at, 'TaxExclusiveAmount', to);
  else if (totals.payable === undefined) remarkMissing(totals.at, 'PayableAmount', to);
  if (taxes.at === undefined) {
    to.warning(
      'ubl.tax.none',
      placeOf(root),
      'Faturada vergi bölümü (TaxTotal) yok; vergi sıfır sayıldı.',
      'The invoice has no tax section (TaxTotal); tax was taken as zero.',
    );
  }
}

function taxFact(tax: TaxSubtotal, signed: (value: Decimal) => Money): InvoiceTax {
  return {
    place: placeOf(tax.at),
    code: tax.code,
    amount: signed(tax.amount),
    ...(tax.percent === undefined ? {} : { percent: tax.percent }),
    ...(tax.base === undefined ? {} : { base: signed(tax.base) }),
    ...(tax.exemptionCode === undefined ? {} : { exemptionCode: tax.exemptionCode }),
    ...(tax.exemptionReason === undefined ? {} : { exemptionReason: tax.exemptionReason }),
  };
}
