/** A thread that assesses pieces of a population. */
import { parentPort, workerData } from 'node:worker_threads';
import { currentLaw } from '../law/archive.ts';
import type { DecidingDays } from '../work/decide.ts';
import { assessChunk } from './assess-chunk.ts';

const port = parentPort;
if (port === null) throw new Error('population/worker.ts runs as a worker thread only');

const days = workerData as DecidingDays;
const law = await currentLaw();
const decoder = new TextDecoder();

port.on('message', ({ bytes, firstLine }: { readonly bytes: Uint8Array; readonly firstLine: number }) => {
  port.postMessage(assessChunk(decoder.decode(bytes), firstLine, days, law));
});
port.postMessage('ready');
