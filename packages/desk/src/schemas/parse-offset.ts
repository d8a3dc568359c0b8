import type { OffsetFile } from '@kervan/law';
import { check } from './check.ts';
import { offsetFile } from './offset.ts';

/**
 * Takes JSON for a file of entitlements. Throws a `SchemaProblem` (`schema.offset`) that names every field that breaks the schema.
 * What a schema cannot say (a debt that nobody told, which lien came first) is said by the law.
 */
export function parseOffsetFile(json: unknown): OffsetFile {
  return check(offsetFile, 'offset', json);
}
