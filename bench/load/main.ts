import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundledLaw } from '../law.ts';
import { machineFacts, median, report } from '../report.ts';

/**
 * How long the law takes to be ready, each time in a fresh process: the bundled module with all its dated data (its import alone),
 * and the same from source against bare Node, without a compile cache.
 */
const ROUNDS = 15;
const { url } = await bundledLaw();
const root = fileURLToPath(new URL('../..', import.meta.url));
const env = { ...process.env, NODE_COMPILE_CACHE: '', NODE_DISABLE_COMPILE_CACHE: '1' };

function run(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
}

function wall(code: string): number {
  const start = performance.now();
  run(code);
  return performance.now() - start;
}

const timedImport = (from: string) =>
  `const start = performance.now(); const law = await import(${JSON.stringify(from)}); law.supports.length; console.log(performance.now() - start);`;
const bundled: number[] = [];
const source: number[] = [];
const bare: number[] = [];
// Rounds alternate, so that a slow moment of the machine falls on all three.
for (let round = 0; round < ROUNDS; round++) {
  bundled.push(Number(run(timedImport(url.href))));
  source.push(
    wall(`await import(${JSON.stringify(new URL('../../packages/law/src/index.ts', import.meta.url).href)})`),
  );
  bare.push(wall(''));
}
report('load', {
  machine: machineFacts(),
  bundledImportMs: Math.round(median(bundled)),
  bundledTargetMs: 50,
  fromSourceOverBareNodeMs: Math.round(median(source) - median(bare)),
  fromSourceTargetMs: 300,
  bareNodeMs: Math.round(median(bare)),
});
