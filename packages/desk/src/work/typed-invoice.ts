import type { Invoice, Reading } from '@kervan/evidence';
import {
  addMoney,
  decimal,
  type Money,
  minorPlaces,
  money,
  parseDay,
  problem,
  roundDecimal,
  words,
} from '@kervan/kit';
import type { TypedInvoiceData } from '../api/documents.ts';
import { periodOf } from '../views/mapping.ts';

/** Whose desk it is: the customer where a typed invoice names none. */
export interface Customer {
  readonly name: string;
  readonly taxNumber?: string | undefined;
}

/**
 * The invoice that a person typed in (origin: declaration). Throws a `Problem` whose place is the field: an amount with more
 * decimals than its currency has, VAT withheld beyond the VAT, a day or period that is none.
 */
export function typedInvoice(data: TypedInvoiceData, customer: Customer): Invoice {
  const net = amountIn(data.net, data.currency, '$.net');
  const tax = amountIn(data.tax, data.currency, '$.tax');
  const withheld = amountIn(data.withheld ?? '0', data.currency, '$.withheld');
  if (abs(withheld.minor) > abs(tax.minor)) throw withheldAboveTax();
  const own = data.customer === undefined || data.customer === customer.name;
  return {
    place: `typed:${data.number}`,
    origin: 'declaration',
    number: data.number,
    day: parseDay(data.day, '$.day'),
    issuer: party(data.issuer, data.issuerTaxNumber, data.issuerCountry),
    customer: party(data.customer ?? customer.name, own ? customer.taxNumber : undefined, undefined),
    currency: data.currency,
    net,
    tax,
    withheld,
    payable: payableOf(net, tax, withheld),
    ...(data.platform === undefined ? {} : { platform: data.platform }),
    ...(data.country === undefined ? {} : { country: data.country }),
    ...(data.period === undefined ? {} : { period: periodOf(data.period, '$.period') }),
    lines: [],
  };
}

/** Documents with the typed invoices in the place of the PDFs they stand beside. */
export function withTypedInvoices(
  documents: readonly Reading[],
  typed: readonly TypedInvoiceData[],
  customer: Customer,
): readonly Reading[] {
  const byDocument = Map.groupBy(typed, (invoice) => invoice.document);
  return documents.map((reading) => {
    const beside = byDocument.get(reading.digest);
    if (beside === undefined) return reading;
    const { name, digest, size, title, notices } = reading;
    const invoices = beside.map((data) => typedInvoice(data, customer));
    return { name, digest, size, title, notices, kind: 'invoice', invoices };
  });
}

/** What is to be paid: net and VAT, less the VAT that the buyer withholds. */
export function payableOf(net: Money, tax: Money, withheld: Money): Money {
  return addMoney(addMoney(net, tax), money(-withheld.minor, withheld.currency));
}

function amountIn(text: string, currency: string, place: string): Money {
  const value = decimal(text);
  const places = minorPlaces(currency);
  if (value.scale > places && value.digits % 10n ** BigInt(value.scale - places) !== 0n) {
    throw problem(
      'invoice.too-many-decimals',
      words(
        `${currency} tutarı en çok ${places} ondalık taşır: ${text}.`,
        `An amount in ${currency} has at most ${places} decimals: ${text}.`,
      ),
      { place, wayOut: words('Tutarı belgedeki gibi yazın.', 'Write the amount as on the document.') },
    );
  }
  return money(roundDecimal(value, places, 'down'), currency);
}

function withheldAboveTax(): Error {
  return problem(
    'invoice.withheld-above-tax',
    words('Tevkif edilen KDV, KDV’den büyük olamaz.', 'The VAT withheld cannot exceed the VAT.'),
    {
      place: '$.withheld',
      wayOut: words(
        'Tevkifat, “tax” alanındaki KDV’nin bir parçasıdır.',
        'What is withheld is part of the VAT in “tax”.',
      ),
    },
  );
}

function party(name: string, taxNumber: string | undefined, country: string | undefined) {
  return {
    name,
    ...(taxNumber === undefined ? {} : { taxNumber }),
    ...(country === undefined ? {} : { country }),
  };
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}
