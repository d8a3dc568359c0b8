import { randomUUID } from 'node:crypto';
import { invoiceOf, type TypedInvoice, type TypedInvoiceData } from '@kervan/desk';
import { moneyText, parseDay, problem, words } from '@kervan/kit';
import { refusedBy } from '../database/errors.ts';
import { json } from '../database/tables.ts';
import type { Desk } from '../desk.ts';
import type { Documents } from '../documents/documents.ts';
import { getBeneficiary } from '../workspace/beneficiary.ts';
import { currentInvoices } from './rows.ts';

/** Invoices typed in beside their PDF, as they stand now; a corrected one stands in the place of the one it supersedes. */
export async function listInvoices(desk: Desk): Promise<readonly TypedInvoice[]> {
  const rows = await currentInvoices(desk);
  const customer = await getBeneficiary(desk);
  return rows.map((row) => {
    const data = row.invoice;
    const { payable } = invoiceOf(data, { name: customer.name, taxNumber: customer.taxNumber ?? undefined });
    return { ...data, typedBy: row.typed_by, id: row.id, payable: moneyText(payable), typedAt: row.typed_at };
  });
}

/**
 * Types an invoice in, or a corrected version of an earlier one. Throws `invoice.exists` where the same number of the same issuer
 * stands already, `document.not-found` for a PDF that is not here, and whatever is wrong with its amounts and days.
 */
export async function typeInvoice(
  desk: Desk,
  documents: Documents,
  data: TypedInvoiceData,
  supersedes?: string,
): Promise<TypedInvoice> {
  const owner = await getBeneficiary(desk);
  await documents.view(data.document);
  invoiceOf(data, { name: owner.name, taxNumber: owner.taxNumber ?? undefined }, parseDay(desk.today()));
  const now = await listInvoices(desk);
  if (supersedes !== undefined && !now.some(({ id }) => id === supersedes)) throw noInvoice(supersedes);
  const twin = now.find((one) => one.id !== supersedes && isSame(one, data));
  if (twin !== undefined) throw twice(twin);
  const id = await add(desk, data.document, json(data), data.typedBy ?? owner.name, supersedes);
  return getInvoice(desk, id);
}

/** Takes a typed invoice back. It stays in the record and counts no more. */
export async function withdrawInvoice(desk: Desk, id: string): Promise<void> {
  const invoice = await getInvoice(desk, id);
  const { name } = await getBeneficiary(desk);
  await add(desk, invoice.document, null, name, id);
}

async function getInvoice(desk: Desk, id: string): Promise<TypedInvoice> {
  const found = (await listInvoices(desk)).find((invoice) => invoice.id === id);
  if (found === undefined) throw noInvoice(id);
  return found;
}

async function add(
  desk: Desk,
  document: string,
  invoice: string | null,
  typedBy: string,
  supersedes: string | undefined,
) {
  const id = randomUUID();
  try {
    await desk.database.db
      .insertInto('typed_invoices')
      .values({
        beneficiary: desk.beneficiary,
        id,
        document,
        supersedes: supersedes ?? null,
        invoice,
        typed_by: typedBy,
      })
      .execute();
  } catch (error) {
    if (refusedBy(error, 'typed_invoices_beneficiary_supersedes_key')) throw noInvoice(supersedes ?? '');
    throw error;
  }
  return id;
}

function isSame(a: TypedInvoiceData, b: TypedInvoiceData): boolean {
  return a.number.trim() === b.number.trim() && a.issuer.trim() === b.issuer.trim();
}

function twice(invoice: TypedInvoice): Error {
  return problem(
    'invoice.exists',
    words(
      `${invoice.issuer} firmasının ${invoice.number} numaralı faturası zaten girilmiş.`,
      `Invoice ${invoice.number} of ${invoice.issuer} has been typed in already.`,
    ),
    { place: '$.number', wayOut: words('Girilmiş faturayı düzeltin.', 'Correct the one that is there.') },
  );
}

function noInvoice(id: string): Error {
  return problem('invoice.not-found', words('Böyle bir fatura yok.', 'There is no such invoice.'), {
    place: id,
    wayOut: words('Fatura listesini yenileyin.', 'Load the list of invoices again.'),
  });
}
