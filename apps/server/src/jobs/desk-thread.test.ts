import { afterEach, describe, expect, it } from 'vitest';
import { DeskThread } from './desk-thread.ts';

const threads: DeskThread[] = [];

/** A thread that does what the folder it is given says: these tests are about the thread, not about its jobs. */
function thread(jobTimeoutMs = 10_000, heapMegabytes = 64): DeskThread {
  const script = new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort } from 'node:worker_threads';
      let done = 0;
      parentPort.on('message', ({ id, input: [what] }) => {
        if (what === 'exit') process.exit(1);
        if (what === 'hang') for (;;);
        if (what === 'throw') throw new Error('fault');
        if (what === 'grow') { const all = []; for (;;) all.push(new Array(100000).fill(all.length)); }
        if (what === 'problem') {
          const words = { tr: 'yok', en: 'none' };
          return parentPort.postMessage({ id, failure: { message: 'none', stack: undefined, problem: { code: 'x.none', words, place: 'A1' } } });
        }
        parentPort.postMessage({ id, result: what + ' ' + ++done });
      });`)}`,
  );
  const made = new DeskThread({ jobTimeoutMs, heapMegabytes, script });
  threads.push(made);
  return made;
}

async function job(desk: DeskThread, what: string): Promise<unknown> {
  return desk.do('rates', what);
}

afterEach(async () => {
  for (const made of threads.splice(0)) await made.close();
});

describe('the thread of the desk', () => {
  it('does jobs one after the other, in the order they came', async () => {
    const desk = thread();
    expect(await Promise.all([job(desk, 'a'), job(desk, 'b'), job(desk, 'c')])).toEqual([
      'a 1',
      'b 2',
      'c 3',
    ]);
  });

  it('hands a problem on as a problem, with its place', async () => {
    await expect(job(thread(), 'problem')).rejects.toMatchObject({
      name: 'Problem',
      code: 'x.none',
      place: 'A1',
    });
  });

  it.each(['exit', 'throw'])(
    'tells only the job that broke it (%s), and does the others in a new thread',
    async (fault) => {
      const desk = thread();
      const [first, broken, last] = await Promise.allSettled([
        job(desk, 'a'),
        job(desk, fault),
        job(desk, 'b'),
      ]);
      expect(first).toMatchObject({ value: 'a 1' });
      expect(broken).toMatchObject({ reason: { code: 'job.broken' } });
      expect(last).toMatchObject({ value: 'b 1' });
    },
  );

  it('ends a job that goes on for ever', async () => {
    const desk = thread(300);
    await expect(job(desk, 'hang')).rejects.toMatchObject({ code: 'job.too-slow' });
    expect(await job(desk, 'a')).toBe('a 1');
  });

  it('ends a job that eats all memory, and lives on', async () => {
    const desk = thread(20_000, 24);
    await expect(job(desk, 'grow')).rejects.toMatchObject({ code: 'job.too-large' });
    expect(await job(desk, 'a')).toBe('a 1');
  });

  it('tells waiting jobs that it stops', async () => {
    const desk = thread();
    const waiting = Promise.allSettled([job(desk, 'hang'), job(desk, 'a')]);
    await desk.close();
    expect(await waiting).toMatchObject([
      { reason: { code: 'job.stopped' } },
      { reason: { code: 'job.stopped' } },
    ]);
    await expect(job(desk, 'a')).rejects.toMatchObject({ code: 'job.stopped' });
  });
});
