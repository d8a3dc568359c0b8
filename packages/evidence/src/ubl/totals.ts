import type { Currency, Decimal } from '@kervan/kit';
import type { Remarks } from '../notices.ts';
import type { XmlElement } from '../xml/tree.ts';
import { remarkPlaces, ublAmount } from './amount.ts';
import { cac, cbc } from './names.ts';
import { ZERO } from './sums.ts';

/** The header's totals. Those that every invoice has may be undefined: missing, or unreadable with an error remarked. */
export interface Totals {
  readonly at: XmlElement | undefined;
  readonly lineExtension: Decimal | undefined;
  readonly taxExclusive: Decimal | undefined;
  readonly taxInclusive: Decimal | undefined;
  readonly payable: Decimal | undefined;
  readonly allowance: Decimal;
  readonly charge: Decimal;
  readonly prepaid: Decimal;
  readonly rounding: Decimal;
}

export function readTotals(root: XmlElement, currency: Currency, to: Remarks): Totals {
  const at = cac(root, 'LegalMonetaryTotal');
  const read = (local: string): Decimal | undefined => {
    const element = cbc(at, local);
    const value = ublAmount(element, currency, to);
    remarkPlaces(element, value, currency, to);
    return value;
  };
  return {
    at,
    lineExtension: read('LineExtensionAmount'),
    taxExclusive: read('TaxExclusiveAmount'),
    taxInclusive: read('TaxInclusiveAmount'),
    payable: read('PayableAmount'),
    allowance: read('AllowanceTotalAmount') ?? ZERO,
    charge: read('ChargeTotalAmount') ?? ZERO,
    prepaid: read('PrepaidAmount') ?? ZERO,
    rounding: read('PayableRoundingAmount') ?? ZERO,
  };
}

/** Place of a total for a remark: the amount itself, its group, or the invoice. */
export function totalPlace(totals: Totals, root: XmlElement, local: string): XmlElement {
  return cbc(totals.at, local) ?? totals.at ?? root;
}
