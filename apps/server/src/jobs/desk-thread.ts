import { Worker } from 'node:worker_threads';
import { Problem, problem, words } from '@kervan/kit';
import type { JobFailure, JobReply, JobRequest, Jobs } from './protocol.ts';

interface Waiting {
  readonly request: JobRequest;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

export interface DeskThreadOptions {
  /** A job that takes longer ends its thread. */
  readonly jobTimeoutMs: number;
  /** Heap of the thread; one that outgrows it ends without taking the server along. */
  readonly heapMegabytes: number;
  /** Where the thread's code is; tests put another in its place. */
  readonly script?: URL;
}

/** A thread that does jobs one after the other. It is started at the first job, and again after one that broke it. */
export class DeskThread {
  readonly #options: DeskThreadOptions;
  readonly #queue: Waiting[] = [];
  #worker: Worker | undefined;
  #current: Waiting | undefined;
  #timer: NodeJS.Timeout | undefined;
  #nextId = 1;
  #closed = false;

  constructor(options: DeskThreadOptions) {
    this.#options = options;
  }

  /** Jobs that wait or run. */
  get length(): number {
    return this.#queue.length + (this.#current === undefined ? 0 : 1);
  }

  /** Does a job. A `Problem` of the thread arrives as a `Problem`; a thread that breaks is `job.broken` or `job.too-slow`. */
  do<Job extends keyof Jobs>(job: Job, ...input: Parameters<Jobs[Job]>): Promise<ReturnType<Jobs[Job]>> {
    return new Promise((resolve, reject) => {
      const request: JobRequest = { id: this.#nextId++, job, input };
      this.#queue.push({ request, resolve: (result) => resolve(result as ReturnType<Jobs[Job]>), reject });
      this.#next();
    });
  }

  /** Ends the thread. Jobs that were not done are told so. */
  async close(): Promise<void> {
    this.#closed = true;
    const worker = this.#worker;
    this.#worker = undefined;
    clearTimeout(this.#timer);
    for (const waiting of [this.#current, ...this.#queue.splice(0)]) waiting?.reject(stopped());
    this.#current = undefined;
    await worker?.terminate();
  }

  #next(): void {
    if (this.#current !== undefined) return;
    const waiting = this.#queue.shift();
    if (waiting === undefined) return;
    if (this.#closed) {
      waiting.reject(stopped());
      return;
    }
    this.#current = waiting;
    this.#timer = setTimeout(() => this.#break(tooSlow()), this.#options.jobTimeoutMs);
    this.#worker ??= this.#start();
    this.#worker.postMessage(waiting.request);
  }

  #start(): Worker {
    const worker = new Worker(this.#options.script ?? new URL('./worker.ts', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.#options.heapMegabytes },
    });
    worker.unref();
    worker.on('message', (reply: JobReply) => {
      if (this.#worker === worker) this.#settle(reply);
    });
    worker.on('error', (error) => {
      if (this.#worker === worker) this.#break(broken(error));
    });
    worker.on('exit', () => {
      if (this.#worker === worker) this.#break(broken(undefined));
    });
    return worker;
  }

  #settle(reply: JobReply): void {
    const waiting = this.#current;
    if (waiting?.request.id !== reply.id) return;
    clearTimeout(this.#timer);
    this.#current = undefined;
    if ('failure' in reply) waiting.reject(asError(reply.failure));
    else waiting.resolve(reply.result);
    this.#next();
  }

  /** Ends the thread because of the job it is doing; the other jobs go to a new one. */
  #break(error: Error): void {
    const waiting = this.#current;
    const worker = this.#worker;
    clearTimeout(this.#timer);
    this.#current = undefined;
    this.#worker = undefined;
    void worker?.terminate();
    waiting?.reject(error);
    this.#next();
  }
}

function asError({ message, stack, problem: told }: JobFailure): Error {
  const error = told === undefined ? new Error(message) : new Problem(told.code, told.words, told);
  if (stack !== undefined) error.stack = stack;
  return error;
}

function broken(cause: unknown): Error {
  const memory = cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
  const error = memory
    ? problem('job.too-large', words('Bu iş için bellek yetmedi.', 'There is not enough memory for this.'), {
        wayOut: words('Belgeyi aylara bölerek yükleyin.', 'Upload the document month by month.'),
      })
    : problem('job.broken', words('İş yarıda kaldı.', 'The work broke off.'), {
        wayOut: words(
          'Yeniden deneyin; sürerse belgeyi çıkarıp yeniden yükleyin.',
          'Try again; if it persists, take the document out and upload it again.',
        ),
      });
  error.cause = cause;
  return error;
}

function tooSlow(): Error {
  return problem('job.too-slow', words('Bu iş süresi içinde bitmedi.', 'This did not finish in time.'), {
    wayOut: words('Belgeyi aylara bölerek yükleyin.', 'Upload the document month by month.'),
  });
}

function stopped(): Error {
  return problem('job.stopped', words('Sunucu duruyor.', 'The server is stopping.'), {
    wayOut: words('Sunucu yeniden başlayınca deneyin.', 'Try again once the server runs.'),
  });
}
