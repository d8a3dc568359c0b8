import type { Reading } from '@kervan/evidence';
import { money, words } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import type { TypedInvoiceData } from '../api/documents.ts';
import { invoiceOf, withTypedInvoices } from './typed-invoice.ts';

const CUSTOMER = { name: 'Örnek Dokuma A.Ş.', taxNumber: '0072026049' };

const DATA: TypedInvoiceData = {
  document: 'a'.repeat(64),
  number: 'TT-2026-04',
  day: '2026-05-02',
  issuer: 'Example Ads Pte. Ltd.',
  currency: 'TRY',
  net: '1000.00',
  tax: '200',
};

describe('an invoice typed in beside its PDF', () => {
  it('is a declaration to the desk itself, to be paid less the VAT withheld: 1,000 + 200 − 180 = 1,020.00', () => {
    const invoice = invoiceOf({ ...DATA, withheld: '180.00' }, CUSTOMER);
    expect(invoice).toMatchObject({
      origin: 'declaration',
      customer: CUSTOMER,
      payable: money(102_000n, 'TRY'),
    });
  });

  it('tells every field that is wrong at once, each with its place', () => {
    expect(() => invoiceOf({ ...DATA, net: '1.000,00', day: '2026-02-29' }, CUSTOMER)).toThrow(
      expect.objectContaining({
        code: 'invoice.invalid',
        issues: [expect.objectContaining({ place: '$.day' }), expect.objectContaining({ place: '$.net' })],
      }),
    );
  });

  it('does not lend the desk’s tax number to another customer', () => {
    expect(invoiceOf({ ...DATA, customer: 'Başka A.Ş.' }, CUSTOMER).customer).toEqual({ name: 'Başka A.Ş.' });
  });

  it('takes the place of its PDF among the documents and leaves the others alone', () => {
    const head = { size: 1, title: words('PDF', 'PDF'), notices: [] };
    const documents: Reading[] = [
      { ...head, name: 'a.pdf', digest: 'a'.repeat(64), kind: 'invoice-pdf', text: [], proposed: {} },
      { ...head, name: 'b.pdf', digest: 'b'.repeat(64), kind: 'invoice-pdf', text: [], proposed: {} },
    ];
    const [first, second] = withTypedInvoices(documents, [DATA, { ...DATA, number: 'TT-2026-05' }], CUSTOMER);
    expect(first).toMatchObject({
      kind: 'invoice',
      name: 'a.pdf',
      invoices: [{ number: 'TT-2026-04' }, { number: 'TT-2026-05' }],
    });
    expect(second).toBe(documents[1]);
  });
});
