/**
 * `npm start [options of the server]`: builds the web app when its sources are newer than its build, then
 * starts the server in this process. `--build-only` stops after the build.
 */
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './stages/command.ts';
import { buildWeb } from './start/web-build.ts';

enableCompileCache();

const web = join(ROOT, 'apps', 'web');
if (existsSync(join(web, 'index.html'))) {
  const code = await buildWeb(ROOT);
  if (code !== 0) process.exit(code);
}

if (!process.argv.includes('--build-only')) {
  await import(pathToFileURL(join(ROOT, 'apps', 'server', 'src', 'main.ts')).href);
}
