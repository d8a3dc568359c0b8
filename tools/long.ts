/**
 * `npm run test:long [files…]`: the unit tests with ten times the random cases per property. The seed is
 * new each time and printed first and last; `KERVAN_SEED=… npm run test:long` repeats it.
 */
import { randomInt } from 'node:crypto';
import { run } from './stages/command.ts';

const seed = process.env.KERVAN_SEED ?? String(randomInt(2 ** 31));
console.log(`seed ${seed}`);
// A cache of its own: which fast-check a test file is given is decided when the file is transformed, and the transformed file is kept.
const cache = '--fsModuleCachePath=node_modules/.vitest-cache-long';
const code = await run('vitest', ['run', '--project', 'unit', cache, ...process.argv.slice(2)], {
  KERVAN_LONG: '1',
  KERVAN_SEED: seed,
});
console.log(`seed ${seed}`);
process.exitCode = code;
