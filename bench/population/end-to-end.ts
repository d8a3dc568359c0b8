import { createReadStream, createWriteStream } from 'node:fs';
import { devNull } from 'node:os';
import { assessPopulation } from '@kervan/desk';

/**
 * One streamed run in a process of its own: NDJSON file, threads. Prints lines a second, by the clock and by the processor time of all
 * threads, and the peak of resident memory.
 */
const [path = '', threads = '1'] = process.argv.slice(2);
const out = createWriteStream(devNull);
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 20);
const begun = performance.now();
const before = process.cpuUsage();
const totals = await assessPopulation(createReadStream(path, { highWaterMark: 1 << 20 }), {
  days: { decidedOn: '2026-08-03', knownOn: '2026-08-03' },
  threads: Number(threads),
  write: (lines) =>
    out.write(lines) ? undefined : new Promise<void>((resolve) => out.once('drain', () => resolve())),
});
const seconds = (performance.now() - begun) / 1000;
const { user, system } = process.cpuUsage(before);
clearInterval(watch);
console.log(
  JSON.stringify({
    lines: totals.lines,
    threads: Number(threads),
    linesPerSecond: Math.round(totals.lines / seconds),
    linesPerCpuSecond: Math.round(totals.lines / ((user + system) / 1e6)),
    peakMb: Math.round(peak / 2 ** 20),
    faults: totals.faults,
    awardTl: String(totals.least / 100n),
  }),
);
