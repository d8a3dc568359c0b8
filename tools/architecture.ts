/** `npm run architecture`: the floors, doors and purity of the house, checked on every source file. */
import { fileURLToPath } from 'node:url';
import { checkHouse } from './architecture/check.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { files, breaches } = checkHouse(root);
for (const breach of breaches) console.error(breach);
console.log(`architecture: ${files} files, ${breaches.length} breaches`);
process.exitCode = breaches.length === 0 ? 0 : 1;
