import { hash } from 'node:crypto';

/** SHA-256 of a document's bytes, lower-case hex: the same text as the kit's `digestBytes`, several times faster on large files. */
export function documentDigest(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}
