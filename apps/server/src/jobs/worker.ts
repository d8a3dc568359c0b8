/** A thread of the server that reads documents, compares and assesses, so that the server's own thread stays free. */
import { parentPort } from 'node:worker_threads';
import { Problem } from '@kervan/kit';
import { deskJobs } from './desk-jobs.ts';
import type { JobFailure, JobReply, JobRequest } from './protocol.ts';

const port = parentPort;
if (port === null) throw new Error('jobs/worker.ts runs as a worker thread only');

const handlers = deskJobs();

port.on('message', (request: JobRequest) => {
  void answer(request).then((reply) => port.postMessage(reply));
});

async function answer({ id, job, input }: JobRequest): Promise<JobReply> {
  try {
    // The caller's types hold the input to the job (`desk-thread.ts`).
    const handler = handlers[job] as (...input: readonly unknown[]) => Promise<unknown>;
    return { id, result: await handler(...input) };
  } catch (error) {
    return { id, failure: failureOf(error) };
  }
}

function failureOf(error: unknown): JobFailure {
  if (!(error instanceof Error)) return { message: String(error), stack: undefined, problem: undefined };
  const { message, stack } = error;
  if (!(error instanceof Problem)) return { message, stack, problem: undefined };
  return {
    message,
    stack,
    problem: {
      code: error.code,
      words: error.words,
      ...(error.place === undefined ? {} : { place: error.place }),
      ...(error.wayOut === undefined ? {} : { wayOut: error.wayOut }),
    },
  };
}
