/** `npm run law:build`: bundles the law into one file and puts it into the archive under its digest. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archive } from './law-archive/archive.ts';
import { bundleLaw } from './law-archive/bundle.ts';
import { ROOT } from './stages/command.ts';

const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const module = await bundleLaw(ROOT);
const index = archive(ROOT, module, version);
const size = (Buffer.byteLength(module.code) / 1024).toFixed(0);
console.log(`law ${version}: ${module.digest} (${size} kB); ${index.modules.length} in the archive`);
