import { AGENCY, COMPANY, MADE_UP } from '../company.ts';
import { utf8 } from '../encode.ts';
import type { AgencyInvoice } from './agency.ts';

const NAMESPACES = [
  'xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"',
  'xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"',
  'xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"',
].join(' ');

/** A UBL-TR 1.2.1 invoice, unsigned. */
export function agencyXml(invoice: AgencyInvoice): Uint8Array {
  const { currency } = invoice;
  const money = (name: string, value: string): string => leaf(name, value, `currencyID="${currency}"`);
  const tax = vat(invoice, money);
  const parts = [
    leaf('UBLVersionID', '2.1'),
    leaf('CustomizationID', 'TR1.2.1'),
    leaf('ProfileID', invoice.profile),
    leaf('ID', invoice.number),
    leaf('CopyIndicator', 'false'),
    leaf('UUID', invoice.uuid),
    leaf('IssueDate', invoice.day),
    leaf('IssueTime', invoice.time),
    leaf('InvoiceTypeCode', 'SATIS'),
    leaf('Note', MADE_UP),
    leaf('Note', invoice.inWords),
    leaf('DocumentCurrencyCode', currency),
    leaf('LineCountNumeric', '1'),
    group('InvoicePeriod', [leaf('StartDate', invoice.first), leaf('EndDate', invoice.last)]),
    group('AccountingSupplierParty', [party(AGENCY)]),
    group('AccountingCustomerParty', [party(COMPANY)]),
    ...rate(invoice),
    tax,
    group('LegalMonetaryTotal', [
      money('LineExtensionAmount', invoice.net),
      money('TaxExclusiveAmount', invoice.net),
      money('TaxInclusiveAmount', invoice.payable),
      money('AllowanceTotalAmount', '0.00'),
      money('PayableAmount', invoice.payable),
    ]),
    group('InvoiceLine', [
      leaf('ID', '1'),
      leaf('InvoicedQuantity', '1', 'unitCode="C62"'),
      money('LineExtensionAmount', invoice.net),
      tax,
      group('Item', [leaf('Name', invoice.line)]),
      group('Price', [money('PriceAmount', invoice.net)]),
    ]),
  ];
  return utf8(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Invoice ${NAMESPACES}>\n${indent(parts)}\n</Invoice>\n`,
  );
}

function vat(invoice: AgencyInvoice, money: (name: string, value: string) => string): string {
  return group('TaxTotal', [
    money('TaxAmount', invoice.tax),
    group('TaxSubtotal', [
      money('TaxableAmount', invoice.net),
      money('TaxAmount', invoice.tax),
      leaf('Percent', '20'),
      group('TaxCategory', [group('TaxScheme', [leaf('Name', 'KDV GERÇEK'), leaf('TaxTypeCode', '0015')])]),
    ]),
  ]);
}

function rate({ currency, printedRate }: AgencyInvoice): string[] {
  if (printedRate === undefined) return [];
  return [
    group('PricingExchangeRate', [
      leaf('SourceCurrencyCode', currency),
      leaf('TargetCurrencyCode', 'TRY'),
      leaf('CalculationRate', printedRate),
    ]),
  ];
}

function party(of: typeof AGENCY | typeof COMPANY): string {
  return group('Party', [
    group('PartyIdentification', [leaf('ID', of.taxNumber, 'schemeID="VKN"')]),
    group('PartyName', [leaf('Name', of.name)]),
    group('PostalAddress', [
      leaf('StreetName', of.street),
      leaf('CitySubdivisionName', of.district),
      leaf('CityName', of.city),
      leaf('PostalZone', of.postalCode),
      group('Country', [leaf('Name', 'Türkiye')]),
    ]),
    group('PartyTaxScheme', [group('TaxScheme', [leaf('Name', of.taxOffice)])]),
  ]);
}

function leaf(name: string, text: string, attributes = ''): string {
  const inner = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<cbc:${name}${attributes === '' ? '' : ` ${attributes}`}>${inner}</cbc:${name}>`;
}

function group(name: string, parts: readonly string[]): string {
  return `<cac:${name}>\n${indent(parts)}\n</cac:${name}>`;
}

function indent(parts: readonly string[]): string {
  return parts.join('\n').replace(/^/gm, '  ');
}
