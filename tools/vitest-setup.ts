/** Runs before every test file: `KERVAN_SEED` repeats the random cases of a run whose seed was printed. */
import fc from 'fast-check';

const seed = process.env.KERVAN_SEED;

if (seed !== undefined) {
  if (!/^-?\d{1,10}$/.test(seed)) throw new Error(`KERVAN_SEED must be a whole number, not "${seed}"`);
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
}
