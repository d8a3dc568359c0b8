import type { ClaimFile } from '@kervan/law';
import { check } from './check.ts';
import { claimFile } from './claim.ts';

/**
 * Takes JSON for a claim file. Throws a `SchemaProblem` (`schema.claim`) that names the JSON path of every field that breaks the
 * schema, with the way out. What a schema cannot say (known facts, unique lines) is checked by the law's `intake`.
 */
export function parseClaimFile(json: unknown): ClaimFile {
  return check(claimFile, 'claim', json);
}
