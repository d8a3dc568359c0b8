import { randomUUID } from 'node:crypto';
import type { Confirmation, ConfirmationData } from '@kervan/desk';
import { problem, words } from '@kervan/kit';
import { json } from '../database/tables.ts';
import type { Desk } from '../desk.ts';
import type { Documents } from '../documents/documents.ts';
import { getBeneficiary } from '../workspace/beneficiary.ts';

/** What people decided about single documents, in the order they did. */
export async function listConfirmations(desk: Desk): Promise<readonly Confirmation[]> {
  const rows = await desk.database.db
    .selectFrom('confirmations')
    .selectAll()
    .where('beneficiary', '=', desk.beneficiary)
    .orderBy('confirmed_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...(row.confirmation as ConfirmationData),
    id: row.id,
    confirmedAt: row.confirmed_at,
  }));
}

/** Notes a decision. Throws `document.not-found` for a payment in a document that is not here. */
export async function confirm(
  desk: Desk,
  documents: Documents,
  data: ConfirmationData,
): Promise<Confirmation> {
  if ('payment' in data) await documents.view(data.payment.document);
  const { name } = await getBeneficiary(desk);
  const id = randomUUID();
  const confirmation: ConfirmationData = { ...data, by: data.by ?? name };
  const { confirmed_at: confirmedAt } = await desk.database.db
    .insertInto('confirmations')
    .values({ beneficiary: desk.beneficiary, id, confirmation: json(confirmation) })
    .returning('confirmed_at')
    .executeTakeFirstOrThrow();
  return { ...confirmation, id, confirmedAt };
}

export async function takeBack(desk: Desk, id: string): Promise<void> {
  const [gone] = await desk.database.db
    .deleteFrom('confirmations')
    .where('beneficiary', '=', desk.beneficiary)
    .where('id', '=', id)
    .execute();
  if (gone?.numDeletedRows === 1n) return;
  throw problem('confirmation.not-found', words('Böyle bir onay yok.', 'There is no such confirmation.'), {
    place: id,
  });
}
