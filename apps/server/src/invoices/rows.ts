import type { TypedInvoiceData } from '@kervan/desk';
import type { Desk } from '../desk.ts';

/** Typed invoices as they stand: neither superseded by a corrected version nor withdrawn. Oldest first. */
export async function currentInvoices(desk: Desk) {
  const rows = await desk.database.db
    .selectFrom('typed_invoices as typed')
    .selectAll()
    .where('typed.beneficiary', '=', desk.beneficiary)
    .where('typed.invoice', 'is not', null)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('typed_invoices as later')
            .select('later.id')
            .whereRef('later.beneficiary', '=', 'typed.beneficiary')
            .whereRef('later.supersedes', '=', 'typed.id'),
        ),
      ),
    )
    .orderBy('typed.typed_at')
    .orderBy('typed.id')
    .execute();
  return rows.map((row) => ({ ...row, invoice: row.invoice as TypedInvoiceData }));
}
