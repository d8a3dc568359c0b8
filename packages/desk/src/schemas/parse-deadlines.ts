import type { DeadlinesFile } from '@kervan/law';
import { check } from './check.ts';
import { deadlinesFile } from './deadlines.ts';

/**
 * Takes JSON for a file of open cases. Throws a `SchemaProblem` (`schema.deadlines`) that names every field that breaks the schema.
 * What a schema cannot say (events that refer to each other, days that shorten a limit) is said by the law.
 */
export function parseDeadlinesFile(json: unknown): DeadlinesFile {
  return check(deadlinesFile, 'deadlines', json);
}
