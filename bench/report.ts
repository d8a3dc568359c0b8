import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

/** What the machine is, for the reader of a figure. */
export function machineFacts() {
  return {
    cores: cpus().length,
    cpu: cpus()[0]?.model ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Prints a result and keeps it under bench/out/ for the README's table. */
export function report(name: string, result: object): void {
  mkdirSync(new URL('out/', import.meta.url), { recursive: true });
  const text = JSON.stringify(result, null, 2);
  writeFileSync(new URL(`out/${name}.json`, import.meta.url), `${text}\n`);
  console.log(`${name}\n${text}`);
}
