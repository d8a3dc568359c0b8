import { type Currency, type Day, type Problem, problem, showDay, type Words, words } from '@kervan/kit';
import type { Invoice } from './model.ts';
import {
  CUSTOMER,
  countryIn,
  dayIn,
  filled,
  ISSUER,
  moneyIn,
  NUMBER,
  periodIn,
  size,
} from './typed-fields.ts';

/** An invoice as a person types it in beside its PDF: days as `2026-03-31`, amounts as `1234.56`, the period half-open. */
export interface TypedInvoiceInput {
  /** SHA-256 of the PDF it stands beside. */
  readonly document: string;
  readonly number: string;
  readonly day: string;
  readonly issuer: string;
  readonly issuerTaxNumber?: string | undefined;
  readonly issuerCountry?: string | undefined;
  readonly customer: string;
  readonly customerTaxNumber?: string | undefined;
  readonly currency: string;
  /** Without VAT. */
  readonly net: string;
  readonly tax: string;
  /** VAT withheld by the buyer, part of `tax`. */
  readonly withheld?: string | undefined;
  readonly platform?: string | undefined;
  /** When the invoice is for one country only. */
  readonly country?: string | undefined;
  readonly period?: { readonly from: string; readonly until: string } | undefined;
}

export type TypedInvoiceResult =
  | { readonly ok: true; readonly invoice: Invoice }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The invoice that a person declares (origin `declaration`), payable = net + tax − withheld. All that is wrong is told at once,
 * each problem with the JSON path of its field; `today` refuses a later day. A credit note is typed with minus amounts.
 */
export function typedInvoice(input: TypedInvoiceInput, today?: Day): TypedInvoiceResult {
  const problems: Problem[] = [];
  const tell = (field: string, tr: string, en: string, wayOut?: Words): undefined => {
    const more = { place: `$.${field}`, ...(wayOut === undefined ? {} : { wayOut }) };
    problems.push(problem(`typed-invoice.${field}`, words(tr, en), more));
    return undefined;
  };
  const number = filled(input.number, 'number', NUMBER, tell);
  const issuer = filled(input.issuer, 'issuer', ISSUER, tell);
  const customer = filled(input.customer, 'customer', CUSTOMER, tell);
  const day = dayIn(input.day, 'day', tell);
  if (day !== undefined && today !== undefined && day > today) {
    tell(
      'day',
      `Fatura tarihi ${showDay(day, 'tr')}, bugünden sonra.`,
      `The invoice's day, ${showDay(day, 'en')}, is after today.`,
    );
  }
  if (!/^[0-9a-f]{64}$/.test(input.document)) {
    tell('document', 'Yanında durduğu belge belirtilmemiş.', 'The document it stands beside is not named.');
  }
  const currency: Currency | undefined = /^[A-Z]{3}$/.test(input.currency)
    ? input.currency
    : tell(
        'currency',
        'Para birimi üç harfli koduyla yazılmalı (ör. USD).',
        'The currency must be a three-letter code (e.g. USD).',
      );
  const net = moneyIn(input.net, currency, 'net', tell);
  const tax = moneyIn(input.tax, currency, 'tax', tell);
  const withheld = moneyIn(input.withheld ?? '0', currency, 'withheld', tell);
  if (
    tax !== undefined &&
    withheld !== undefined &&
    (withheld.minor < 0n !== tax.minor < 0n || size(withheld) > size(tax)) &&
    withheld.minor !== 0n
  ) {
    tell(
      'withheld',
      'Tevkif edilen KDV, KDV’den büyük ya da ters işaretli olamaz.',
      'The VAT withheld cannot exceed the VAT or have another sign.',
    );
  }
  const issuerCountry = countryIn(input.issuerCountry, 'issuerCountry', tell);
  const country = countryIn(input.country, 'country', tell);
  const span = periodIn(input.period, tell);
  const named = number !== undefined && issuer !== undefined && customer !== undefined && day !== undefined;
  const counted = net !== undefined && tax !== undefined && withheld !== undefined;
  if (problems.length > 0 || !named || !counted) return { ok: false, problems };
  return {
    ok: true,
    invoice: {
      place: `declared beside ${input.document.slice(0, 12)}`,
      origin: 'declaration',
      number,
      day,
      issuer: {
        name: issuer,
        ...(input.issuerTaxNumber === undefined ? {} : { taxNumber: input.issuerTaxNumber.trim() }),
        ...(issuerCountry === undefined ? {} : { country: issuerCountry }),
      },
      customer: {
        name: customer,
        ...(input.customerTaxNumber === undefined ? {} : { taxNumber: input.customerTaxNumber.trim() }),
      },
      currency: net.currency,
      net,
      tax,
      withheld,
      payable: { minor: net.minor + tax.minor - withheld.minor, currency: net.currency },
      ...(input.platform === undefined ? {} : { platform: input.platform }),
      ...(country === undefined ? {} : { country }),
      ...(span === undefined ? {} : { period: span }),
      lines: [],
    },
  };
}
