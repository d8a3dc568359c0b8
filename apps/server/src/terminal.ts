import type { Problem } from '@kervan/kit';
import type { Config } from './config.ts';

/** A problem for the terminal: both languages, the place, the way out. */
export function problemText(problem: Problem): string {
  const lines = [problem.words.tr, problem.words.en];
  if (problem.place !== undefined) lines.push(`  → ${problem.place}`);
  if (problem.wayOut !== undefined) lines.push(problem.wayOut.tr, problem.wayOut.en);
  return lines.join('\n');
}

/** What a person is told once the server listens: where the page is, which database, where the data is. */
export function startText(address: string, config: Config): string {
  const { databaseUrl } = config;
  const database = databaseUrl === undefined ? 'gömülü / embedded' : `PostgreSQL (${hostOf(databaseUrl)})`;
  const lines = [
    `Kervan: ${address}`,
    `  veritabanı / database: ${database}`,
    `  veri klasörü / data folder: ${config.data}`,
  ];
  if (config.rates !== undefined) lines.push(`  kur bültenleri / rate bulletins: ${config.rates}`);
  return lines.join('\n');
}

/** Host and database of a connection URL, without user and password. */
function hostOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
