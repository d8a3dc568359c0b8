/** Runs other programs of the project and never leaves them behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const children = new Set<ChildProcess>();

/** While a child runs, a signal to stop is its to obey; this process goes on to clean up after it. */
function passOn(signal: NodeJS.Signals): void {
  process.exitCode = 130;
  for (const child of children) child.kill(signal);
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

function watch(child: ChildProcess): void {
  if (children.size === 0) for (const signal of SIGNALS) process.on(signal, passOn);
  children.add(child);
}

function forget(child: ChildProcess): void {
  if (!children.delete(child) || children.size > 0) return;
  for (const signal of SIGNALS) process.removeListener(signal, passOn);
}

/** The environment in which the project's own tools come first. */
export function environment(
  extra: Readonly<Record<string, string>> = {},
): Record<string, string | undefined> {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, PATH: path, ...extra };
}

/**
 * Runs `command` at the root with its output shown, and answers its exit code (127 when it cannot start,
 * 128 and more when a signal ended it).
 */
export async function run(
  command: string,
  args: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Promise<number> {
  return (await start(command, args, extra, 'inherit')).code;
}

/** Like `run`, with the output kept instead of shown. */
export async function capture(
  command: string,
  args: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly output: string }> {
  return start(command, args, extra, 'pipe');
}

function start(
  command: string,
  args: readonly string[],
  extra: Readonly<Record<string, string>>,
  stdio: 'inherit' | 'pipe',
): Promise<{ code: number; output: string }> {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: environment(extra),
    stdio: ['ignore', stdio, stdio],
    shell: process.platform === 'win32',
  });
  watch(child);
  let output = '';
  child.stdout?.on('data', (data: Buffer) => {
    output += data.toString();
  });
  child.stderr?.on('data', (data: Buffer) => {
    output += data.toString();
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      forget(child);
      resolve({ code: 127, output: `${output}${command}: ${error.message}\n` });
    });
    child.on('close', (code) => {
      forget(child);
      resolve({ code: code ?? 128, output });
    });
  });
}
