import { Worker } from 'node:worker_threads';
import { problem, words } from '@kervan/kit';
import type {
  EmbeddedFailure,
  EmbeddedReply,
  EmbeddedRequest,
  EmbeddedSettings,
} from './embedded-protocol.ts';

export interface EmbeddedResult {
  readonly rows: readonly unknown[];
  readonly affected: number;
  readonly command: string;
}

interface Waiting {
  readonly resolve: (result: EmbeddedResult) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

export interface EmbeddedOptions extends EmbeddedSettings {
  /** A statement that takes longer ends the thread, which is opened again: the engine has no time-out of its own. */
  readonly statementTimeoutMs: number;
}

/** The embedded database, seen from the server's thread. One connection; callers take turns (`embedded-dialect.ts`). */
export class EmbeddedDatabase {
  readonly #options: EmbeddedOptions;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #starting: Promise<Worker> | undefined;
  #nextId = 1;
  /** Counts the thread's lives: a transaction begun in an earlier one is gone. */
  generation = 0;

  constructor(options: EmbeddedOptions) {
    this.#options = options;
  }

  async open(): Promise<void> {
    await this.#thread();
  }

  async query(sql: string, parameters: readonly unknown[]): Promise<EmbeddedResult> {
    const worker = await this.#thread();
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#giveUp(), this.#options.statementTimeoutMs);
      this.#waiting.set(id, { resolve, reject, timer });
      worker.postMessage({ id, sql, parameters } satisfies EmbeddedRequest);
    });
  }

  /** Lets the engine write everything out and ends the thread. */
  async close(): Promise<void> {
    const worker = await this.#starting?.catch(() => undefined);
    if (worker === undefined) return;
    this.#worker = undefined;
    this.#starting = undefined;
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    worker.postMessage('close');
    await ended;
  }

  /** The whole database as one compressed file. */
  async dump(): Promise<Uint8Array> {
    const worker = await this.#thread();
    return new Promise((resolve) => {
      const listen = (message: unknown): void => {
        if (typeof message !== 'object' || message === null || !('dump' in message)) return;
        worker.off('message', listen);
        resolve(message.dump as Uint8Array);
      };
      worker.on('message', listen);
      worker.postMessage('dump');
    });
  }

  #thread(): Promise<Worker> {
    this.#starting ??= this.#start();
    return this.#starting;
  }

  #start(): Promise<Worker> {
    const { folder, snapshot } = this.#options;
    const worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), {
      workerData: { folder, snapshot } satisfies EmbeddedSettings,
      execArgv: [],
    });
    this.#worker = worker;
    this.generation += 1;
    return new Promise((resolve, reject) => {
      worker.on('message', (message: 'ready' | 'closed' | EmbeddedReply | { dump: Uint8Array }) => {
        if (message === 'ready') resolve(worker);
        else if (typeof message === 'object' && 'id' in message) this.#settle(message);
      });
      const lost = (error: Error): void => {
        reject(error);
        this.#lost(worker, error);
      };
      worker.on('error', (error) => lost(error instanceof Error ? error : stopped()));
      worker.on('exit', () => lost(stopped()));
    });
  }

  #settle(reply: EmbeddedReply): void {
    const waiting = this.#waiting.get(reply.id);
    if (waiting === undefined) return;
    this.#waiting.delete(reply.id);
    clearTimeout(waiting.timer);
    if ('failure' in reply) waiting.reject(asError(reply.failure));
    else waiting.resolve(reply);
  }

  /** The thread is gone: whoever waits is told, and the next query opens a new one. */
  #lost(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    this.#starting = undefined;
    this.#rejectAll(error);
  }

  #giveUp(): void {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#starting = worker?.terminate().then(() => this.#start());
    // Whoever asks next meets the failure; nobody may be asking just now.
    this.#starting?.catch(() => undefined);
    this.#rejectAll(
      problem(
        'database.too-slow',
        words('Veritabanı bu işi süresi içinde bitiremedi.', 'The database did not finish this in time.'),
        {
          wayOut: words(
            'Yeniden deneyin; sürerse DATABASE_URL ile PostgreSQL kullanın.',
            'Try again; if it persists, use PostgreSQL through DATABASE_URL.',
          ),
        },
      ),
    );
  }

  #rejectAll(error: Error): void {
    for (const waiting of this.#waiting.values()) {
      clearTimeout(waiting.timer);
      waiting.reject(error);
    }
    this.#waiting.clear();
  }
}

function asError(failure: EmbeddedFailure): Error {
  return Object.assign(new Error(failure.message), { code: failure.code, constraint: failure.constraint });
}

function stopped(): Error {
  return problem('database.stopped', words('Gömülü veritabanı durdu.', 'The embedded database stopped.'));
}
