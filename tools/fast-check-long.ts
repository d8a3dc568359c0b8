/** fast-check for the long run: every property gets ten times the cases it asks for. */
import * as fc from 'fast-check';

export * from 'fast-check';

const FACTOR = 10;
const DEFAULT_RUNS = 100;

function longer<T>(parameters: fc.Parameters<T> | undefined): fc.Parameters<T> {
  return { ...parameters, numRuns: (parameters?.numRuns ?? DEFAULT_RUNS) * FACTOR };
}

/** `fc.assert` with more cases; an example that a test names itself is still run as it is. */
export const assert = (<T>(property: fc.IRawProperty<T>, parameters?: fc.Parameters<T>) =>
  fc.assert(property, longer(parameters))) as typeof fc.assert;

/** `fc.check` with more cases. */
export const check = (<T>(property: fc.IRawProperty<T>, parameters?: fc.Parameters<T>) =>
  fc.check(property, longer(parameters))) as typeof fc.check;

export default { ...fc.default, assert, check };
