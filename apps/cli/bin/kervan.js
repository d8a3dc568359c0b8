#!/usr/bin/env node
// Plain JavaScript on purpose: an older Node must be able to read this file in order to hand over to
// the pinned one, which runs the TypeScript of `../src/main.ts` from source.

import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NEEDED = 26;

// `node_modules/.bin/kervan` is a link into a link: types are stripped only outside `node_modules`,
// so the way to the source is taken from the real path.
const here = dirname(realpathSync(fileURLToPath(import.meta.url)));

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  nodeModule.enableCompileCache?.();
  await import(pathToFileURL(join(here, '..', 'src', 'main.ts')).href);
} else {
  handOver();
}

/** Runs the same command line again under the pinned Node and ends as it ends. */
function handOver() {
  const node = pinnedNode();
  if (node === undefined) {
    process.stderr.write(
      `Kervan için Node ${NEEDED} gerekir; çalışan ${process.version}. Proje klasöründe "npm ci" komutu gereken sürümü kurar.\n` +
        `Kervan needs Node ${NEEDED}; this is ${process.version}. "npm ci" in the project's folder installs the one it needs.\n`,
    );
    process.exit(1);
  }
  const child = spawn(node, [join(here, 'kervan.js'), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`${node}: ${error.message}\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    process.exit(signal === null ? (code ?? 1) : 128 + (constants.signals[signal] ?? 0));
  });
}

/** @returns {string | undefined} the binary that came with this platform's runtime package */
function pinnedNode() {
  const require = nodeModule.createRequire(join(here, 'kervan.js'));
  const { platform, arch } = process;
  for (const name of [
    `node-${platform === 'win32' ? 'win' : platform}-${arch}`,
    `node-bin-${platform}-${arch}`,
  ]) {
    try {
      return join(
        dirname(require.resolve(`${name}/package.json`)),
        'bin',
        platform === 'win32' ? 'node.exe' : 'node',
      );
    } catch {
      // Not this name: the packages of the platforms are not all named alike.
    }
  }
  return undefined;
}
