import { existsSync } from 'node:fs';
import { access, constants, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LAW_ARCHIVE, openLawArchive } from '@kervan/desk';
import { LIMITS } from '@kervan/evidence';
import { problem, words } from '@kervan/kit';
import { type SampleSet, sampleSet } from '@kervan/sample';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import { buildApp } from './app.ts';
import { Claims } from './claims/claims.ts';
import type { Config } from './config.ts';
import { type Database, openDatabase } from './database/open.ts';
import type { Desk } from './desk.ts';
import { Documents } from './documents/documents.ts';
import { FileStore } from './documents/file-store.ts';
import { readersDigest } from './documents/readers.ts';
import { DeskThread } from './jobs/desk-thread.ts';
import { listen } from './listen.ts';
import { loadSample } from './sample/load.ts';
import { todayInTurkiye } from './today.ts';
import { findLatestDesk, openBeneficiary } from './workspace/beneficiary.ts';

/** What tests put in the place of the outer world. */
export interface ServerOptions {
  readonly logger?: FastifyServerOptions['logger'];
  readonly today?: () => string;
  readonly maxFileBytes?: number;
  readonly checkAnswers?: boolean;
  readonly database?: Database;
  readonly page?: string;
}

export interface Server {
  readonly app: FastifyInstance;
  readonly desk: Desk;
  readonly documents: Documents;
  /** Listens and answers the address. Throws `server.port-in-use`. */
  listen(): Promise<string>;
  /** Ends what is under way and closes everything, in order. */
  close(): Promise<void>;
}

const JOB_TIMEOUT_MS = 5 * 60_000;
const HEAP_MEGABYTES = 1024;
const TIDY_EVERY_MS = 6 * 60 * 60_000;
const PAGE = join(import.meta.dirname, '../../web/dist');

/** Opens the desk that the configuration names: database, files, law, threads, sample. It does not listen yet. */
export async function openServer(config: Config, options: ServerOptions = {}): Promise<Server> {
  await makeDataFolder(config.data);
  // The sample takes a second to make, and a new database several to open: they are made side by side.
  const sample = config.empty || existsSync(join(config.data, 'database')) ? undefined : sampleSet();
  sample?.catch(() => undefined);
  const database = options.database ?? (await openDatabase({ url: config.databaseUrl, folder: config.data }));
  try {
    return await openOver(database, config, options, sample);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openOver(
  database: Database,
  config: Config,
  options: ServerOptions,
  sample: Promise<SampleSet> | undefined,
): Promise<Server> {
  const thread = () => new DeskThread({ jobTimeoutMs: JOB_TIMEOUT_MS, heapMegabytes: HEAP_MEGABYTES });
  const desk: Desk = {
    database,
    files: await FileStore.open(config.data),
    reader: thread(),
    clerk: thread(),
    law: openLawArchive(LAW_ARCHIVE),
    today: options.today ?? todayInTurkiye,
    beneficiary: '',
    maxFileBytes: options.maxFileBytes ?? LIMITS.fileBytes,
    ratesFolder: config.rates,
    version: await ownVersion(),
    readers: await readersDigest(),
  };
  const documents = new Documents(desk);
  await openWorkspace(desk, documents, config.empty, sample);
  await documents.readWhatIsOpen();
  const app = await buildApp(desk, documents, {
    logger: options.logger,
    checkAnswers: options.checkAnswers ?? false,
    page: options.page ?? PAGE,
  });
  const tidying = setInterval(
    () => void database.tidy().catch((error) => app.log.error(error)),
    TIDY_EVERY_MS,
  );
  tidying.unref();
  return {
    app,
    desk,
    documents,
    listen: () => listen(app, config),
    async close() {
      clearInterval(tidying);
      await app.close();
      await Promise.all([desk.reader.close(), desk.clerk.close()]);
      await documents.settled();
      await database.close();
    },
  };
}

/** The desk opened last; in a new database the sample's, or an empty one. */
async function openWorkspace(
  desk: Desk,
  documents: Documents,
  empty: boolean,
  sample: Promise<SampleSet> | undefined,
): Promise<void> {
  const latest = await findLatestDesk(desk);
  if (latest !== undefined && !(empty && latest.sample)) {
    desk.beneficiary = latest.beneficiary;
    return;
  }
  if (!empty) {
    await loadSample(desk, documents, new Claims(desk, documents), (await sample) ?? (await sampleSet()));
    return;
  }
  await openBeneficiary(desk, { beneficiary: 'own', name: 'Yararlanıcı', taxNumber: null, sample: false });
  desk.beneficiary = 'own';
}

async function makeDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw problem(
      'config.data',
      words('Veri klasörüne yazılamıyor.', 'The data folder cannot be written to.'),
      {
        place: error instanceof Error ? error.message : folder,
        wayOut: words(
          'KERVAN_DATA ile yazma izniniz olan bir klasör verin.',
          'Name a folder with KERVAN_DATA that you may write to.',
        ),
      },
    );
  }
}

async function ownVersion(): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '../package.json'), 'utf8');
  const { version }: { version: string } = JSON.parse(text);
  return version;
}
