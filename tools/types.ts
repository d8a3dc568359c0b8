/** `npm run types`: checks every TypeScript project of the house and prints what does not hold. */
import { globSync } from 'node:fs';
import { capture, ROOT } from './stages/command.ts';

const projects = [
  ...globSync(['packages/*/tsconfig*.json', 'apps/*/tsconfig*.json'], { cwd: ROOT }).sort(),
  'tsconfig.json',
];

/** A project that has no file yet is not wrong. */
const NO_INPUTS = 'error TS18003';

const waiting = [...projects];
const wrong: string[] = [];

async function work(): Promise<void> {
  for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
    const { code, output } = await capture('tsc', ['--noEmit', '--pretty', 'false', '-p', project]);
    if (code === 0 || output.startsWith(NO_INPUTS)) continue;
    wrong.push(project);
    console.error(`${project}\n${output.trimEnd()}\n`);
  }
}

await Promise.all([work(), work()]);
console.log(`types: ${projects.length} projects, ${wrong.length} with errors`);
process.exitCode = wrong.length === 0 ? 0 : 1;
