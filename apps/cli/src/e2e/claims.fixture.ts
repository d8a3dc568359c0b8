import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClaimFile } from '@kervan/law';

/** Where the made-up claims of `claims/` stand. */
export function claimPath(name: 'depot-2025-H1' | 'seller-2026-Q2'): string {
  return join(import.meta.dirname, 'claims', `${name}.json`);
}

/** One of them as data, to be changed. */
export async function claimFrom(name: Parameters<typeof claimPath>[0]): Promise<ClaimFile> {
  return JSON.parse(await readFile(claimPath(name), 'utf8'));
}
