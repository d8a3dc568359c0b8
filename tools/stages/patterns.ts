/** Which files belong to which stage: one list for the runner of tests and for the one who counts them. */

/** Run against both databases: once embedded, once on a PostgreSQL server. */
export const INTEGRATION = ['{packages,apps}/**/*.integration.test.ts'];

export const UNIT = [
  'packages/**/*.test.{ts,tsx}',
  'apps/**/src/**/*.test.{ts,tsx}',
  'tools/**/*.test.ts',
  'conformance/**/*.test.ts',
];

/** In a real browser, against a server that the run starts. */
export const BROWSER = ['e2e/**/*.spec.ts'];

export const NEVER = ['**/node_modules/**', '**/dist/**', 'bench/**', 'law-archive/**', 'e2e/**'];
