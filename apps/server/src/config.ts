import { stat } from 'node:fs/promises';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { type Problem, problem, type Words, words } from '@kervan/kit';

/** What the server is told by its environment and its command line. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Folder of documents and of the embedded database, absolute. */
  readonly data: string;
  /** A PostgreSQL server; undefined: the embedded database. */
  readonly databaseUrl: string | undefined;
  /** Folder of rate bulletins, absolute. */
  readonly rates: string | undefined;
  /** Start without the made-up sample. */
  readonly empty: boolean;
  /** From which severity on the server writes to its log. */
  readonly log: LogLevel;
}

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

export const DEFAULT_PORT = 4986;
const DEFAULT_DATA = '.kervan';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the configuration. Throws a `Problem` whose `place` is the variable or option that is wrong: codes `config.port`,
 * `config.host`, `config.database-url`, `config.data`, `config.rates`, `config.log`, `config.option`.
 */
export async function readConfig(environment: Environment, options: readonly string[]): Promise<Config> {
  const told = (name: string): string | undefined => environment[name]?.trim() || undefined;
  return {
    host: readHost(told('KERVAN_HOST')),
    port: readPort(told('PORT')),
    data: await readData(told('KERVAN_DATA') ?? DEFAULT_DATA),
    databaseUrl: readDatabaseUrl(told('DATABASE_URL')),
    rates: await readRates(told('KERVAN_RATES')),
    empty: readOptions(options),
    log: readLog(told('KERVAN_LOG')),
  };
}

function readPort(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  throw wrong('config.port', 'PORT', text, {
    says: words('PORT 0 ile 65535 arasında bir sayı olmalı.', 'PORT must be a number from 0 to 65535.'),
    wayOut: words(`Örneğin PORT=${DEFAULT_PORT}.`, `For example PORT=${DEFAULT_PORT}.`),
  });
}

/** Until accounts exist anybody who reaches the port is the user, so only this machine may reach it. */
function readHost(text: string | undefined): string {
  if (text === undefined) return '127.0.0.1';
  if (isLoopback(text)) return text;
  throw wrong('config.host', 'KERVAN_HOST', text, {
    says: words(
      'Hesaplar gelene kadar Kervan yalnızca bu makineden erişilebilen bir adreste çalışır.',
      'Until accounts exist Kervan runs only on an address that this machine alone can reach.',
    ),
    wayOut: words(
      'KERVAN_HOST’u kaldırın ya da 127.0.0.1, ::1 veya localhost yazın.',
      'Remove KERVAN_HOST, or write 127.0.0.1, ::1 or localhost.',
    ),
  });
}

/** Whether a host name or address can only mean this machine. */
export function isLoopback(host: string): boolean {
  if (host === 'localhost' || host === '::1') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}

function readDatabaseUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^postgres(ql)?:$/.test(url.protocol)) return text;
  // The address may hold a password, so it is not shown.
  throw wrong('config.database-url', 'DATABASE_URL', undefined, {
    says: words(
      'DATABASE_URL bir PostgreSQL adresi değil.',
      'DATABASE_URL is not the address of a PostgreSQL server.',
    ),
    wayOut: words(
      'postgres://kullanıcı:parola@sunucu:5432/veritabanı biçiminde yazın ya da gömülü veritabanı için kaldırın.',
      'Write it like postgres://user:password@server:5432/database, or remove it to use the embedded database.',
    ),
  });
}

async function readData(text: string): Promise<string> {
  const path = resolve(text);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || found.isDirectory()) return path;
  throw wrong('config.data', 'KERVAN_DATA', text, {
    says: words('KERVAN_DATA bir klasör değil.', 'KERVAN_DATA is not a folder.'),
    wayOut: words(
      'Var olan ya da yeni bir klasörün yolunu yazın.',
      'Write the path of a folder, existing or new.',
    ),
  });
}

async function readRates(text: string | undefined): Promise<string | undefined> {
  if (text === undefined) return undefined;
  const path = resolve(text);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return path;
  throw wrong('config.rates', 'KERVAN_RATES', text, {
    says: words(
      'KERVAN_RATES ile verilen kur bülteni klasörü yok.',
      'The folder of rate bulletins named by KERVAN_RATES is not there.',
    ),
    wayOut: words(
      'TCMB bültenlerinin (XML) durduğu klasörün yolunu yazın.',
      'Write the path of the folder that holds the TCMB bulletins (XML).',
    ),
  });
}

function readLog(text: string | undefined): LogLevel {
  if (text === undefined) return 'warn';
  const level = LOG_LEVELS.find((one) => one === text);
  if (level !== undefined) return level;
  const levels = LOG_LEVELS.join(', ');
  throw wrong('config.log', 'KERVAN_LOG', text, {
    says: words('KERVAN_LOG bilinmeyen bir günlük düzeyi.', 'KERVAN_LOG is an unknown level of the log.'),
    wayOut: words(`Düzeyler: ${levels}.`, `Levels: ${levels}.`),
  });
}

function readOptions(options: readonly string[]): boolean {
  const unknown = options.find((option) => option !== '--empty');
  if (unknown === undefined) return options.includes('--empty');
  throw problem('config.option', words(`Bilinmeyen seçenek: ${unknown}`, `Unknown option: ${unknown}`), {
    place: unknown,
    wayOut: words(
      'Seçenek: --empty (örnek belgeler olmadan başlar).',
      'Option: --empty (starts without the sample documents).',
    ),
  });
}

function wrong(
  code: string,
  variable: string,
  value: string | undefined,
  told: { says: Words; wayOut: Words },
): Problem {
  return problem(code, told.says, {
    place: value === undefined ? variable : `${variable}=${value}`,
    wayOut: told.wayOut,
  });
}
