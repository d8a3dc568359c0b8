import { addDecimals, type Currency, type Decimal } from '@kervan/kit';
import type { Remarks } from '../notices.ts';
import { placeOf, textOf, type XmlElement } from '../xml/tree.ts';
import { ublAmount, ublDecimal } from './amount.ts';
import { cac, cacs, cbc, cbcText } from './names.ts';
import { minus, ZERO } from './sums.ts';
import { readTaxes, type TaxSubtotal } from './taxes.ts';

/** One line of an invoice as it is printed. */
export interface UblLine {
  readonly at: XmlElement;
  readonly name: string;
  readonly net: Decimal;
  readonly quantity: Decimal | undefined;
  readonly price: Decimal | undefined;
  /** Charges minus allowances of the line: what was added to quantity × price. */
  readonly adjustment: Decimal;
  /** Undefined when the line states no tax. */
  readonly tax: Decimal | undefined;
  readonly taxes: readonly TaxSubtotal[];
}

/** The lines of an invoice. A line whose amount is missing or unreadable is an error and left out. */
export function readLines(root: XmlElement, currency: Currency, to: Remarks): readonly UblLine[] {
  const lines: UblLine[] = [];
  for (const at of cacs(root, 'InvoiceLine')) {
    const amount = cbc(at, 'LineExtensionAmount');
    const net = ublAmount(amount, currency, to);
    if (net === undefined) {
      if (textOf(amount) === undefined) {
        to.error('ubl.line.no-amount', placeOf(at), 'Satırın tutarı yok.', 'The line has no amount.');
      }
      continue;
    }
    const taxes = readTaxes(at, 'TaxTotal', currency, to);
    const item = cac(at, 'Item');
    lines.push({
      at,
      name: (cbcText(item, 'Name') ?? cbcText(item, 'Description') ?? '').replace(/\s+/g, ' '),
      net,
      quantity: ublDecimal(cbc(at, 'InvoicedQuantity'), to),
      price: ublDecimal(cbc(cac(at, 'Price'), 'PriceAmount'), to),
      adjustment: adjustmentOf(at, currency, to),
      tax: taxes.at === undefined ? undefined : taxes.total,
      taxes: taxes.subtotals,
    });
  }
  return lines;
}

function adjustmentOf(line: XmlElement, currency: Currency, to: Remarks): Decimal {
  let sum = ZERO;
  for (const each of cacs(line, 'AllowanceCharge')) {
    const amount = ublAmount(cbc(each, 'Amount'), currency, to);
    if (amount === undefined) continue;
    const charge = cbcText(each, 'ChargeIndicator')?.toLowerCase() === 'true';
    sum = charge ? addDecimals(sum, amount) : minus(sum, amount);
  }
  return sum;
}
