/** Gets a Debian package that a stage needs, where that is possible: as root, on Debian. */
import { existsSync } from 'node:fs';
import { capture } from './command.ts';

export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

let listed = false;

/** Installs `name`; answers nothing when it is there afterwards, otherwise why not. */
export async function install(name: string): Promise<string | undefined> {
  if (!canInstall()) return `"${name}" is not installed, and only root on Debian can install it here`;
  console.log(`installing the Debian package "${name}" …`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!listed) {
    await capture('apt-get', ['update', '-qq'], quiet);
    listed = true;
  }
  const args = ['install', '-y', '-qq', '--no-install-recommends', name];
  const { code, output } = await capture('apt-get', args, quiet);
  if (code === 0) return undefined;
  return `apt-get install ${name} ended with code ${code}: ${output.trim().split('\n').slice(-3).join(' | ')}`;
}
