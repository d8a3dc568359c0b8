/** `npm start [--empty]`: reads the configuration, opens the desk, listens, and stops in order on a signal. */
import { Problem } from '@kervan/kit';
import { readConfig } from './config.ts';
import { checkPort } from './listen.ts';
import type { Server } from './server.ts';
import { problemText, startText } from './terminal.ts';

/** A wrong configuration or an occupied port or folder: the user can put it right. */
const EXIT_WRONG_SETTING = 2;
const EXIT_FAULT = 1;

await main().catch((error: unknown) => {
  const wrongSetting = error instanceof Problem;
  process.stderr.write(
    wrongSetting ? `${problemText(error)}\n` : `${error instanceof Error ? error.stack : error}\n`,
  );
  process.exitCode = wrongSetting ? EXIT_WRONG_SETTING : EXIT_FAULT;
});

async function main(): Promise<void> {
  const config = await readConfig(process.env, process.argv.slice(2));
  await checkPort(config);
  // The settings are checked before the rest is loaded, so that a wrong one is told at once.
  const { openServer } = await import('./server.ts');
  const server = await openServer(config, { logger: { level: config.log } });
  stopOnSignal(server);
  try {
    const address = await server.listen();
    process.stdout.write(`${startText(address, config)}\n`);
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** The first signal lets what is under way end; a second one does not wait. */
function stopOnSignal(server: Server): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(EXIT_FAULT);
    stopping = true;
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(EXIT_FAULT);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
