import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { machineFacts, median, report } from '../report.ts';
import { makeWorkbook } from './make.ts';

/**
 * 200,000 rows × 9 columns to facts with their places: Kervan's exported streaming reader, exceljs whole and streaming, and the floor
 * of inflating and scanning. Each runs in a process of its own; rounds alternate; all must agree on rows and on the sum of spend.
 */
const ROWS = 200_000;
const ROUNDS = 5;
const path = fileURLToPath(new URL('../out/report-200000.xlsx', import.meta.url));
const one = fileURLToPath(new URL('one.ts', import.meta.url));
const READERS = ['kervan', 'exceljs-whole', 'exceljs-stream', 'inflate-and-scan'] as const;

interface Outcome {
  readonly ms: number;
  readonly rows: number;
  readonly cents: number;
  readonly peakMb: number;
}

await makeWorkbook(path, ROWS);
const outcomes = new Map<string, Outcome[]>(READERS.map((reader) => [reader, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const reader of READERS) {
    const outcome = JSON.parse(
      execFileSync(process.execPath, [one, reader, path], { encoding: 'utf8' }),
    ) as Outcome;
    outcomes.get(reader)?.push(outcome);
  }
}
const of = (reader: string) => outcomes.get(reader) ?? [];
const own = of('kervan')[0];
for (const reader of ['kervan', 'exceljs-whole', 'exceljs-stream']) {
  const other = of(reader)[0];
  if (other?.rows !== ROWS || other.cents !== own?.cents)
    throw new Error(`${reader} disagrees: ${JSON.stringify(other)} against ${JSON.stringify(own)}`);
}
const ms = (reader: string) => Math.round(median(of(reader).map((outcome) => outcome.ms)));
const peak = (reader: string) => Math.max(...of(reader).map((outcome) => outcome.peakMb));
const ratio = (reader: string) => Math.round((ms(reader) / ms('kervan')) * 100) / 100;
report('workbook', {
  machine: machineFacts(),
  rows: ROWS,
  figures: READERS.map((reader) => ({ reader, medianMs: ms(reader), peakResidentMb: peak(reader) })),
  timesExceljsWhole: ratio('exceljs-whole'),
  targetWhole: 3,
  timesExceljsStream: ratio('exceljs-stream'),
  targetStream: 2,
  peakTargetMb: 120,
  timeOverInflateAndScan: Math.round((ms('kervan') / ms('inflate-and-scan')) * 100) / 100,
});
