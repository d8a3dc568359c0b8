/** An error that a database reported, the same for both: its SQLSTATE and the constraint that refused. */
export interface SqlError extends Error {
  /** SQLSTATE, e.g. `23505` for a unique key. */
  readonly code: string;
  readonly constraint: string | undefined;
}

export const UNIQUE_VIOLATION = '23505';
export const CHECK_VIOLATION = '23514';

/** The database's own error behind whatever was thrown, or undefined. */
export function sqlError(error: unknown): SqlError | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  if (!/^[0-9A-Z]{5}$/.test(error.code)) return undefined;
  return error as SqlError;
}

/** Whether a write was turned away by the named constraint. */
export function refusedBy(error: unknown, constraint: string): boolean {
  return sqlError(error)?.constraint === constraint;
}

/** Serialization failure or deadlock: the whole transaction may simply be tried again. */
export function mayRetry(error: unknown): boolean {
  const code = sqlError(error)?.code;
  return code === '40001' || code === '40P01';
}
