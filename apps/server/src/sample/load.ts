import { Readable } from 'node:stream';
import { mappingAsData } from '@kervan/desk';
import { headerDigest } from '@kervan/evidence';
import type { SampleSet } from '@kervan/sample';
import type { Claims } from '../claims/claims.ts';
import type { Desk } from '../desk.ts';
import type { Documents } from '../documents/documents.ts';
import { shownName } from '../documents/upload.ts';
import { tellFact } from '../facts/facts.ts';
import { typeInvoice } from '../invoices/invoices.ts';
import { saveMapping } from '../mappings/mappings.ts';
import { changeBeneficiary, openBeneficiary } from '../workspace/beneficiary.ts';

/** Id of the made-up company's desk. */
export const SAMPLE_DESK = 'sample';

/**
 * Puts the made-up company on its desk, the way its people would have: mappings confirmed, documents uploaded, invoices typed in,
 * facts told, a claim opened. Documents are read afterwards, in their own thread.
 */
export async function loadSample(
  desk: Desk,
  documents: Documents,
  claims: Claims,
  sample: SampleSet,
): Promise<void> {
  await openBeneficiary(desk, {
    beneficiary: SAMPLE_DESK,
    name: sample.beneficiary.name,
    taxNumber: sample.beneficiary.taxNumber,
    sample: true,
  });
  desk.beneficiary = SAMPLE_DESK;
  const { otherNames, linkedNames } = sample.beneficiary;
  await changeBeneficiary(desk, { otherNames, linkedNames, platforms: sample.platforms });
  for (const { header, mapping } of sample.mappings) {
    const confirmedBy = mapping.confirmedBy ?? sample.beneficiary.name;
    await saveMapping(desk, headerDigest(header), header, mappingAsData(mapping), confirmedBy);
  }
  for (const { name, bytes } of sample.documents) {
    const incoming = await desk.files.receive(Readable.from([bytes]), desk.maxFileBytes, name);
    await incoming.keep();
    await documents.add(incoming.digest, shownName(name), incoming.size);
  }
  for (const { file: _file, ...invoice } of sample.typedInvoices) await typeInvoice(desk, documents, invoice);
  for (const { recordedOn, ...fact } of sample.facts) await tellFact(desk, fact, recordedOn);
  const { name, quarter, filedOn } = sample.claim;
  await claims.open({ claim: name, quarter, filedOn });
}
