import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DecidingDays } from '../work/decide.ts';
import type { ChunkResult } from './assess-chunk.ts';
import { addTotals, NOTHING, type PopulationTotals } from './outcome.ts';
import { type Piece, pieces } from './pieces.ts';

export interface PopulationOptions {
  readonly days: DecidingDays;
  /** Threads that assess; all cores unless told. */
  readonly threads?: number;
  /** Takes the outcome lines in the order of the claims. The next piece waits for it. */
  readonly write: (text: string) => Promise<void> | void;
}

/**
 * Assesses a population: NDJSON, one claim file a line, streamed through threads and written out in order. At most two pieces a
 * thread are held, so memory does not grow with the file. Every claim is decided by the same archived law module as a single one.
 */
export async function assessPopulation(
  source: AsyncIterable<Uint8Array>,
  { days, threads = availableParallelism(), write }: PopulationOptions,
): Promise<PopulationTotals> {
  const crew = Array.from({ length: Math.max(1, threads) }, () => new Assessor(days));
  try {
    let totals = NOTHING;
    const pending: Promise<ChunkResult>[] = [];
    const settle = async () => {
      const result = await (pending.shift() as Promise<ChunkResult>);
      totals = addTotals(totals, result.totals);
      await write(result.text);
    };
    let turn = 0;
    for await (const piece of pieces(source)) {
      if (pending.length >= 2 * crew.length) await settle();
      pending.push((crew[turn++ % crew.length] as Assessor).assess(piece));
    }
    while (pending.length > 0) await settle();
    return totals;
  } finally {
    await Promise.all(crew.map((assessor) => assessor.end()));
  }
}

/** One thread. Pieces are answered in the order in which they were given. */
class Assessor {
  readonly #worker: Worker;
  readonly #waiting: { resolve: (result: ChunkResult) => void; reject: (error: Error) => void }[] = [];

  constructor(days: DecidingDays) {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: days, execArgv: [] });
    this.#worker.on('message', (answer: ChunkResult | 'ready') => {
      if (answer !== 'ready') this.#waiting.shift()?.resolve(answer);
    });
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#waiting.splice(0)) reject(error as Error);
    });
  }

  assess({ bytes, firstLine }: Piece): Promise<ChunkResult> {
    const answer = new Promise<ChunkResult>((resolve, reject) => this.#waiting.push({ resolve, reject }));
    // A failing thread rejects pieces that nobody awaits yet; the first of them ends the run.
    answer.catch(() => undefined);
    this.#worker.postMessage({ bytes, firstLine }, [bytes.buffer as ArrayBuffer]);
    return answer;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
