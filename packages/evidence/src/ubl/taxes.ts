import { addDecimals, type Currency, type Decimal } from '@kervan/kit';
import type { Remarks } from '../notices.ts';
import { textOf, type XmlElement } from '../xml/tree.ts';
import { remarkPlaces, ublAmount, ublDecimal } from './amount.ts';
import { cac, cacs, cbc, cbcText } from './names.ts';
import { ZERO } from './sums.ts';

export interface TaxSubtotal {
  readonly at: XmlElement;
  readonly code: string;
  readonly percent: Decimal | undefined;
  readonly base: Decimal | undefined;
  readonly amount: Decimal;
  readonly exemptionCode: string | undefined;
  readonly exemptionReason: string | undefined;
}

export interface TaxGroup {
  /** The element to point at: the first total of the group. */
  readonly at: XmlElement | undefined;
  /** Sum of the group's totals; zero when there is none; undefined when one cannot be read. */
  readonly total: Decimal | undefined;
  readonly subtotals: readonly TaxSubtotal[];
}

/** The taxes (`TaxTotal`) or withholdings (`WithholdingTaxTotal`) of an invoice or one of its lines. */
export function readTaxes(
  of: XmlElement,
  kind: 'TaxTotal' | 'WithholdingTaxTotal',
  currency: Currency,
  to: Remarks,
): TaxGroup {
  const groups = cacs(of, kind);
  let total: Decimal | undefined = ZERO;
  const subtotals: TaxSubtotal[] = [];
  for (const group of groups) {
    const at = cbc(group, 'TaxAmount');
    const amount = ublAmount(at, currency, to);
    remarkPlaces(at, amount, currency, to);
    total = total === undefined || amount === undefined ? undefined : addDecimals(total, amount);
    for (const each of cacs(group, 'TaxSubtotal')) {
      const subtotal = readSubtotal(each, currency, to);
      if (subtotal !== undefined) subtotals.push(subtotal);
    }
  }
  return { at: groups[0], total, subtotals };
}

function readSubtotal(at: XmlElement, currency: Currency, to: Remarks): TaxSubtotal | undefined {
  const amount = ublAmount(cbc(at, 'TaxAmount'), currency, to);
  if (amount === undefined) return undefined;
  const category = cac(at, 'TaxCategory');
  return {
    at,
    amount,
    code: cbcText(cac(category, 'TaxScheme'), 'TaxTypeCode') ?? '',
    percent: ublDecimal(cbc(at, 'Percent') ?? cbc(category, 'Percent'), to),
    base: ublAmount(cbc(at, 'TaxableAmount'), currency, to),
    exemptionCode: textOf(cbc(category, 'TaxExemptionReasonCode')),
    exemptionReason: textOf(cbc(category, 'TaxExemptionReason')),
  };
}
