import { fileURLToPath } from 'node:url';

/** The two claims under Decision 5448 that the guide works out by hand. */
export function logisticsClaim(name: 'unit-rent' | 'trade-mission'): string {
  return fileURLToPath(
    new URL(`../../../../packages/sample/src/logistics/${name}.claim.json`, import.meta.url),
  );
}
