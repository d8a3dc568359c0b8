import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run bench [name…]`: installs the peers into bench/ (their own package file and lock), then runs each benchmark in a process
 * of its own. Benchmarks are not timed tests: nothing here fails for being slow.
 */
const root = join(import.meta.dirname, '..');
const bench = join(root, 'bench');
const all = ['rules', 'quarter', 'population', 'workbook', 'load', 'offset', 'clocks'];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`no benchmark named ${unknown.join(', ')}; there are: ${all.join(', ')}`);
  process.exit(2);
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

// `npm install`, not `npm ci`: one peer's lock names platform packages that its registry lacks.
if (!existsSync(join(bench, 'node_modules'))) run('npm', ['install', '--no-audit', '--no-fund'], bench);
run(process.execPath, [join(root, 'tools/law-bundle.ts')], root);
for (const name of asked.length > 0 ? asked : all)
  run(process.execPath, ['--expose-gc', join(bench, name, 'main.ts')], root);
