/** The same jobs on a terminal: `kervan`. */
export { EXIT, type ExitCode } from './exit.ts';
export { run } from './run.ts';
export { nodeTerminal, type Terminal } from './terminal/terminal.ts';
