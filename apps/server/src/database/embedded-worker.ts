/** The thread of the embedded database: its queries run to the end on the thread that asks, so it gets one of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type {
  EmbeddedFailure,
  EmbeddedReply,
  EmbeddedRequest,
  EmbeddedSettings,
} from './embedded-protocol.ts';
import { PARSERS } from './parsers.ts';

const port = parentPort;
if (port === null) throw new Error('embedded-worker.ts runs as a worker thread only');

const settings = workerData as EmbeddedSettings;
const database = await PGlite.create({
  ...(settings.folder === null ? {} : { dataDir: settings.folder }),
  ...(settings.snapshot === null ? {} : { loadDataDir: new Blob([new Uint8Array(settings.snapshot)]) }),
  parsers: { ...PARSERS },
});
await database.exec("set time zone 'UTC'");

port.on('message', (request: EmbeddedRequest | 'close' | 'dump') => {
  if (request === 'close') void close();
  else if (request === 'dump') void dump();
  else void answer(request).then((reply) => port.postMessage(reply));
});
port.postMessage('ready');

async function answer({ id, sql, parameters }: EmbeddedRequest): Promise<EmbeddedReply> {
  try {
    const result = await database.query(sql, [...parameters]);
    return { id, rows: result.rows, affected: result.affectedRows ?? 0, command: commandOf(result) };
  } catch (error) {
    return { id, failure: failureOf(error) };
  }
}

/** The tag the server answered with, e.g. `ROLLBACK` to a `commit` of a failed transaction. */
function commandOf(result: object): string {
  return 'command' in result ? String(result.command) : '';
}

function failureOf(error: unknown): EmbeddedFailure {
  const told =
    error instanceof Error ? (error as Error & { code?: unknown; constraint?: unknown }) : undefined;
  return {
    message: told?.message ?? String(error),
    code: typeof told?.code === 'string' ? told.code : 'XX000',
    constraint: typeof told?.constraint === 'string' ? told.constraint : undefined,
  };
}

async function close(): Promise<void> {
  await database.close();
  port?.postMessage('closed');
  port?.close();
}

async function dump(): Promise<void> {
  const file = await database.dumpDataDir('gzip');
  port?.postMessage({ dump: new Uint8Array(await file.arrayBuffer()) });
}
