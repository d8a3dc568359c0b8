import { createReadStream } from 'node:fs';
import { assessPopulation, type DecidingDays } from '@kervan/desk';
import { decimalText, groupDigits, type Lang } from '@kervan/kit';
import type { Context } from './command.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { kindOf } from './files/io.ts';

/** Whether a path names a population: one claim file a line. */
export function isPopulation(path: string): boolean {
  return /\.(ndjson|jsonl)$/i.test(path);
}

/** Assesses a population: one outcome a line on standard output, the sums beside them. */
export async function assessMany(path: string, days: DecidingDays, context: Context): Promise<ExitCode> {
  const { terminal, lang, words: said } = context;
  await kindOf(path);
  let done = 0;
  const totals = await assessPopulation(createReadStream(path, { highWaterMark: 1 << 20 }), {
    days,
    write: (text) => {
      terminal.raw(text);
      done += text.split('\n').length - 1;
      terminal.progress(said.assess.claimsDone(String(done)));
    },
  });
  terminal.settle();
  terminal.err(
    said.assess.population({
      claims: String(totals.claims),
      lines: String(totals.lines),
      faults: String(totals.faults),
      least: lira(totals.least, lang),
      most: lira(totals.most, lang),
      unbounded: String(totals.unbounded),
    }),
  );
  return totals.faults > 0 ? EXIT.usage : totals.most > 0n || totals.unbounded > 0 ? EXIT.ok : EXIT.no;
}

function lira(kurus: bigint, lang: Lang): string {
  return groupDigits(decimalText({ digits: kurus, scale: 2 }), lang);
}
