import { Worker } from 'node:worker_threads';
import { LIMITS } from '../limits.ts';
import type { PdfText } from './worker.ts';

/** Text of a PDF, or why there is none. `too-slow`: the time allowed ran out; `too-big`: memory did. */
export type ExtractedPdf =
  | PdfText
  | { readonly ok: false; readonly why: 'too-slow' | 'too-big'; readonly message: string };

/** A thread that reads PDFs, and whoever waits for its answer. */
interface Reader {
  readonly thread: Worker;
  answer: ((result: ExtractedPdf) => void) | undefined;
}

let reader: Reader | undefined;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Takes the text out of a PDF in a thread of its own, one document at a time: a document made to stall or to eat memory ends its
 * thread, not the program. The bytes are copied, never handed over. Never throws.
 */
export function extractPdf(
  bytes: Uint8Array,
  milliseconds: number = LIMITS.pdfMilliseconds,
): Promise<ExtractedPdf> {
  const mine = turn.then(() => ask(bytes, milliseconds));
  turn = mine;
  return mine;
}

function ask(bytes: Uint8Array, milliseconds: number): Promise<ExtractedPdf> {
  reader ??= start();
  const asked = reader;
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      stop(asked);
      asked.answer?.({ ok: false, why: 'too-slow', message: `${milliseconds} ms` });
    }, milliseconds);
    asked.thread.ref();
    asked.answer = (result) => {
      clearTimeout(timer);
      asked.answer = undefined;
      // A waiting thread must not keep the program from ending.
      asked.thread.unref();
      resolve(result);
    };
    asked.thread.postMessage(bytes.slice());
  });
}

function start(): Reader {
  const thread = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.pdfMegabytes },
    execArgv: [],
  });
  const started: Reader = { thread, answer: undefined };
  thread.on('message', (result: PdfText) => started.answer?.(result));
  thread.on('error', (error: unknown) => {
    stop(started);
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const why = code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-big' : 'broken';
    started.answer?.({ ok: false, why, message: error instanceof Error ? error.message : String(error) });
  });
  thread.on('exit', () => {
    stop(started);
    started.answer?.({ ok: false, why: 'broken', message: 'the reading thread ended' });
  });
  thread.unref();
  return started;
}

function stop(stopped: Reader): void {
  if (reader === stopped) reader = undefined;
  void stopped.thread.terminate();
}
