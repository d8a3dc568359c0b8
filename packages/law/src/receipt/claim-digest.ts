import { digestOf } from '@kervan/kit';
import type { ClaimFile } from '../facts/claim-file.ts';

const made = new WeakMap<ClaimFile, string>();

/**
 * Digest of the whole canonical claim, made from the digests of its lines. Only receipts need it, and an assessment of many claims
 * makes none, so it is made when first asked for and kept.
 */
export function claimDigest(file: ClaimFile): string {
  const known = made.get(file);
  if (known !== undefined) return known;
  const digest = digestOf({ ...file, lines: file.lines.map((line) => digestOf(line)) });
  made.set(file, digest);
  return digest;
}
