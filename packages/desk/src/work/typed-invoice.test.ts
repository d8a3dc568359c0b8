import type { Reading } from '@kervan/evidence';
import { money, words } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import type { TypedInvoiceData } from '../api/documents.ts';
import { typedInvoice, withTypedInvoices } from './typed-invoice.ts';

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
  it('is a declaration to the desk itself, to be paid with its VAT: 1,000.00 + 200.00 = 1,200.00', () => {
    const invoice = typedInvoice(DATA, CUSTOMER);
    expect(invoice).toMatchObject({
      origin: 'declaration',
      customer: CUSTOMER,
      payable: money(120_000n, 'TRY'),
    });
  });

  it('is paid without the VAT that the buyer withholds: 1,000.00 + 200.00 − 180.00 = 1,020.00', () => {
    expect(typedInvoice({ ...DATA, withheld: '180.00' }, CUSTOMER).payable).toEqual(money(102_000n, 'TRY'));
  });

  it('takes VAT withheld in full, 200.00, and refuses one kuruş more', () => {
    expect(typedInvoice({ ...DATA, withheld: '200.00' }, CUSTOMER).payable).toEqual(money(100_000n, 'TRY'));
    expect(() => typedInvoice({ ...DATA, withheld: '200.01' }, CUSTOMER)).toThrow(
      expect.objectContaining({ code: 'invoice.withheld-above-tax', place: '$.withheld' }),
    );
  });

  it('takes whole yen and refuses half a yen; trailing zeros cut nothing', () => {
    expect(typedInvoice({ ...DATA, currency: 'JPY', net: '15000', tax: '0.00' }, CUSTOMER).net).toEqual(
      money(15_000n, 'JPY'),
    );
    expect(() => typedInvoice({ ...DATA, currency: 'JPY', net: '15000.5', tax: '0' }, CUSTOMER)).toThrow(
      expect.objectContaining({ code: 'invoice.too-many-decimals', place: '$.net' }),
    );
  });

  it('does not lend the desk’s tax number to another customer', () => {
    expect(typedInvoice({ ...DATA, customer: 'Başka A.Ş.' }, CUSTOMER).customer).toEqual({
      name: 'Başka A.Ş.',
    });
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
