import { addDays, digestBytes, formatDay, parseDay } from '@kervan/kit';
import { COMPANY } from '../company.ts';
import { PLATFORM_INVOICES } from '../invoices/platform-invoices.ts';

/** What a person typed in beside a PDF. Field for field what the page and `typed-invoices.json` take. */
export interface TypedInvoice {
  /** Name of the PDF it stands beside, for people. */
  readonly file: string;
  /** SHA-256 of that PDF. */
  readonly document: string;
  readonly number: string;
  readonly day: string;
  readonly issuer: string;
  readonly issuerCountry: string;
  readonly customer: string;
  readonly currency: string;
  /** Without VAT, decimal text. */
  readonly net: string;
  readonly tax: string;
  readonly platform: string;
  readonly country?: string;
  /** Service period, half-open. */
  readonly period: { readonly from: string; readonly until: string };
  readonly typedBy: string;
}

/** The platform invoices as a person typed them in; `bytesOf` gives the PDF of a file name. */
export function typedInvoices(bytesOf: (file: string) => Uint8Array): TypedInvoice[] {
  return PLATFORM_INVOICES.map((invoice) => ({
    file: invoice.file,
    document: digestBytes(bytesOf(invoice.file)),
    number: invoice.number,
    day: invoice.day,
    issuer: invoice.issuer,
    issuerCountry: invoice.issuerCountry,
    customer: COMPANY.name,
    currency: invoice.currency,
    net: invoice.net,
    tax: invoice.currency === 'JPY' ? '0' : '0.00',
    platform: invoice.platform,
    ...(invoice.country === undefined ? {} : { country: invoice.country }),
    period: { from: invoice.first, until: formatDay(addDays(parseDay(invoice.last), 1)) },
    typedBy: 'Örnek kullanıcı',
  }));
}
