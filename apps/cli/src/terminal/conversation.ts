import { createInterface } from 'node:readline/promises';

/** Questions to a person, one after the other. */
export interface Conversation {
  /** The line typed; undefined once the person has ended the input. */
  ask(prompt: string): Promise<string | undefined>;
  close(): void;
}

/** Asks on standard error, so that standard output holds the answer alone; ends when the person ends the input. */
export function conversation(): Conversation {
  const { stdin, stderr } = process;
  const lines = createInterface({ input: stdin, output: stderr });
  let over = false;
  const ended = new Promise<undefined>((resolve) => {
    lines.once('close', () => {
      // The prompt stands unanswered on the last line; what follows begins on the next.
      if (!over) stderr.write('\n');
      over = true;
      resolve(undefined);
    });
  });
  return {
    ask: async (prompt) => (over ? undefined : Promise.race([lines.question(prompt), ended])),
    close: () => {
      over = true;
      lines.close();
    },
  };
}
