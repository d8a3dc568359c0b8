/**
 * Runs before every test file: the number of random cases per property, from the environment.
 * `KERVAN_LONG=1` asks for many more; `KERVAN_SEED` repeats a run whose seed was printed.
 */
import fc from 'fast-check';

const long = process.env.KERVAN_LONG === '1';
const seed = process.env.KERVAN_SEED;

if (seed !== undefined && !/^-?\d+$/.test(seed)) {
  throw new Error(`KERVAN_SEED must be a whole number, not "${seed}"`);
}

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  ...(long ? { numRuns: 20_000 } : {}),
  ...(seed === undefined ? {} : { seed: Number(seed) }),
});
