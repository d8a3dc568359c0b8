import { type Conversation, conversation } from './conversation.ts';
import { finished } from './paint.ts';

/** Where a command reads from and writes to; a test may hand in another. */
export interface Terminal {
  /** One line or more of the answer. */
  out(text: string): void;
  /** The answer as data, byte for byte. */
  raw(text: string): void;
  /** What is said beside the answer. */
  err(text: string): void;
  /** Where long work stands; a window shows the last one only, a file one now and then. */
  progress(text: string): void;
  /** Takes the progress off the window. */
  settle(): void;
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  stdin(): Promise<Uint8Array>;
  /** Asks line by line; left out where nobody sits at the keyboard. */
  converse?(): Conversation;
  /** Today in Türkiye, ISO text. Nothing but this and `now` looks at the clock. */
  today(): string;
  /** This moment in UTC, to the second: `2026-11-24T02:43:51Z`. */
  now(): string;
}

/** Width where nothing tells one, as in a pipe. */
const PLAIN_WIDTH = 100;
const NARROWEST = 24;

/** In a file or pipe, progress is told no more often than this (milliseconds). */
const SELDOM = 5000;

export function nodeTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  // A reader that has seen enough (`| head`) ends the work quietly.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const colours = (stream: NodeJS.WriteStream): boolean =>
    stream.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
  let shown = false;
  let last = performance.now();
  const settle = (): void => {
    if (shown) stderr.write('\r\u001b[K');
    shown = false;
  };
  const columns = windowWidth(stdout.columns ?? Number(env.COLUMNS));
  return {
    out: (text) => {
      settle();
      stdout.write(`${finished(text, colours(stdout))}\n`);
    },
    raw: (text) => {
      settle();
      stdout.write(text);
    },
    err: (text) => {
      settle();
      stderr.write(`${finished(text, colours(stderr))}\n`);
    },
    progress: (text) => {
      if (stderr.isTTY === true) {
        stderr.write(`\r\u001b[K${finished(text, false).slice(0, (stderr.columns ?? PLAIN_WIDTH) - 1)}`);
        shown = true;
      } else if (performance.now() - last > SELDOM) {
        last = performance.now();
        stderr.write(`${finished(text, false)}\n`);
      }
    },
    settle,
    columns,
    env,
    ...(process.stdin.isTTY === true ? { converse: conversation } : {}),
    stdin: async () => Buffer.concat(await Array.fromAsync<Buffer>(process.stdin)),
    today: () => Temporal.Now.plainDateISO('Europe/Istanbul').toString(),
    now: () => Temporal.Now.instant().toString({ smallestUnit: 'second' }),
  };
}

function windowWidth(told: number): number {
  return Number.isInteger(told) && told > 0 ? Math.max(NARROWEST, told) : PLAIN_WIDTH;
}
