import type { ClaimSummary } from '@kervan/desk';
import type { LedgerEntry } from '@kervan/law';
import { listConfirmations } from '../confirmations/confirmations.ts';
import type { Desk } from '../desk.ts';
import type { Documents } from '../documents/documents.ts';
import { factEntries } from '../facts/facts.ts';
import { listInvoices } from '../invoices/invoices.ts';
import type { WorkOrder } from '../jobs/protocol.ts';
import { dayInTurkiye } from '../today.ts';
import { getBeneficiary } from '../workspace/beneficiary.ts';

/** Everything a claim is made from, as it stands now, for the thread that makes it. */
export async function workOrder(
  desk: Desk,
  documents: Documents,
  claim: ClaimSummary,
  ledger: readonly LedgerEntry[],
): Promise<WorkOrder> {
  const owner = await getBeneficiary(desk);
  const { sources, newest, unread } = await documents.sources(claim.documents);
  return {
    owner: {
      beneficiary: owner.taxNumber ?? owner.beneficiary,
      name: owner.name,
      taxNumber: owner.taxNumber ?? undefined,
      otherNames: owner.otherNames,
      linkedNames: owner.linkedNames,
    },
    sources,
    unread,
    ratesFolder: desk.ratesFolder,
    typedInvoices: (await listInvoices(desk)).map(
      ({ id: _id, payable: _payable, typedAt: _typedAt, ...invoice }) => invoice,
    ),
    facts: await factEntries(desk),
    platforms: owner.platforms,
    confirmations: await listConfirmations(desk),
    ledger,
    claim: {
      claim: claim.claim,
      quarter: claim.quarter,
      filedOn: claim.filedOn ?? undefined,
      readings: claim.readings,
      comparison: claim.comparison,
    },
    // Facts drawn from documents are as old as the newest document, so the same documents give the same claim on every day.
    recordedOn: newest === undefined ? desk.today() : dayInTurkiye(newest),
  };
}
