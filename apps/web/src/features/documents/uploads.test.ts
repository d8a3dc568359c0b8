import type { UploadView } from '@kervan/desk';
import { expect, test } from 'vitest';
import { UNREACHABLE } from '../../api/problem.ts';
import type { UploadEnd } from '../../api/upload.ts';
import { UploadQueue } from './uploads.ts';

const MIB = 1_048_576;

function fileOf(name: string, size = 3): File {
  const file = new File(['abc'], name);
  Object.defineProperty(file, 'size', { value: size });
  return file;
}

function answer(outcome: UploadView['files'][number]['outcome']): UploadEnd {
  return { kind: 'answered', answer: { files: [{ name: 'x', outcome, document: null, problem: null }] } };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('a file of 200 MB is refused on the spot where 50 MB are accepted, and is never sent', async () => {
  let sent = 0;
  const queue = new UploadQueue(async () => {
    sent++;
    return answer('stored');
  });
  queue.add([fileOf('rapor.xlsx', 200 * MIB)], 50 * MIB, () => undefined);
  await settled();
  expect(sent).toBe(0);
  expect(queue.list()[0]?.state).toBe('failed');
  expect(queue.list()[0]?.problem?.words.tr).toBe('Dosya 200 MB; en çok 50 MB kabul edilir.');
});

test('a file of exactly the limit is sent', async () => {
  const queue = new UploadQueue(async () => answer('stored'));
  queue.add([fileOf('rapor.xlsx', 50 * MIB)], 50 * MIB, () => undefined);
  await settled();
  expect(queue.list()[0]?.state).toBe('stored');
});

test('of five files at most two travel at once, and all arrive', async () => {
  let now = 0;
  let most = 0;
  const queue = new UploadQueue(async () => {
    now++;
    most = Math.max(most, now);
    await settled();
    now--;
    return answer('stored');
  });
  let stored = 0;
  queue.add(
    ['a', 'b', 'c', 'd', 'e'].map((name) => fileOf(name)),
    MIB,
    () => stored++,
  );
  while (queue.list().some((one) => one.state !== 'stored')) await settled();
  expect(most).toBe(2);
  expect(stored).toBe(5);
});

test('a broken upload stays in sight until it is dismissed, and does not stop the next', async () => {
  const queue = new UploadQueue(async (file) =>
    file.name === 'kopan.csv' ? { kind: 'failed', problem: UNREACHABLE } : answer('same-again'),
  );
  queue.add([fileOf('kopan.csv'), fileOf('saglam.csv')], MIB, () => undefined);
  await settled();
  expect(queue.list().map((one) => one.state)).toEqual(['failed', 'same-again']);
  queue.dismiss(queue.list()[0]?.id ?? 0);
  expect(queue.list().map((one) => one.name)).toEqual(['saglam.csv']);
});

test('who listens is told of every step: queued, sending, half sent, stored', async () => {
  const seen: string[] = [];
  const queue = new UploadQueue(async (_file, onProgress) => {
    onProgress(0.5);
    return answer('stored');
  });
  queue.subscribe(() => seen.push(`${queue.list()[0]?.state} ${queue.list()[0]?.share}`));
  queue.add([fileOf('a')], MIB, () => undefined);
  await settled();
  expect(seen).toEqual(['waiting 0', 'sending 0', 'sending 0.5', 'stored 1']);
});
