import { type Invoice, type Reading, typedInvoice } from '@kervan/evidence';
import { type Day, words } from '@kervan/kit';
import type { TypedInvoiceData } from '../api/documents.ts';
import { SchemaProblem } from '../schemas/check.ts';

/** Whose desk it is: the customer where a typed invoice names none. */
export interface Customer {
  readonly name: string;
  readonly taxNumber?: string | undefined;
}

/**
 * The invoice that a person typed in (origin: declaration), payable = net + VAT − VAT withheld. Throws a `SchemaProblem`
 * (`invoice.invalid`) that lists every field that is wrong; `today` refuses a later day.
 */
export function invoiceOf(data: TypedInvoiceData, customer: Customer, today?: Day): Invoice {
  const own = data.customer === undefined || data.customer === customer.name;
  const result = typedInvoice(
    {
      ...data,
      customer: data.customer ?? customer.name,
      customerTaxNumber: own ? customer.taxNumber : undefined,
    },
    today,
  );
  if (result.ok) return result.invoice;
  const issues = result.problems.map(({ code, place, words: told }) => ({
    code,
    place: place ?? '$',
    words: told,
  }));
  throw new SchemaProblem(
    'invoice.invalid',
    issues,
    result.problems[0]?.wayOut ?? words('Alanı belgedeki gibi yazın.', 'Write the field as on the document.'),
  );
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
    const invoices = beside.map((data) => invoiceOf(data, customer));
    return { name, digest, size, title, notices, kind: 'invoice', invoices };
  });
}
