/**
 * `npm test [stage…]`: everything that must hold, in order, each stage with its own count. The last line
 * is the sum. What cannot run here is said and counted as skipped, never as passed.
 */
import { run } from './stages/command.ts';
import { FAILED, type Outcome, PASSED, say, sum } from './stages/outcome.ts';
import { browser, embedded, postgres, unit } from './stages/tests.ts';

const holds = (command: string, args: readonly string[]) => async (): Promise<Outcome> =>
  (await run(command, args)) === 0 ? PASSED : FAILED;

interface Stage {
  readonly title: string;
  run(): Promise<Outcome>;
}

const STAGES: Readonly<Record<string, Stage>> = {
  types: { title: 'types', run: holds('node', ['tools/types.ts']) },
  lint: { title: 'lint', run: holds('npm', ['run', '--silent', 'lint']) },
  architecture: { title: 'architecture', run: holds('node', ['tools/architecture.ts']) },
  unit: { title: 'unit, property and conformance tests', run: unit },
  embedded: { title: 'integration on the embedded database', run: embedded },
  postgres: { title: 'integration on PostgreSQL', run: postgres },
  browser: { title: 'end to end in Chromium', run: browser },
};

const wanted = process.argv.slice(2);
const strange = wanted.filter((name) => !Object.hasOwn(STAGES, name));
if (strange.length > 0) {
  console.error(`no such stage: ${strange.join(', ')}; there are ${Object.keys(STAGES).join(', ')}`);
  process.exit(2);
}

const outcomes = new Map<string, Outcome>();
for (const [name, stage] of Object.entries(STAGES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${stage.title}`);
  const began = performance.now();
  let outcome: Outcome;
  try {
    outcome = await stage.run();
  } catch (error) {
    console.error(error);
    outcome = FAILED;
  }
  outcomes.set(stage.title, outcome);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`== ${stage.title}: ${describe(outcome)} (${seconds} s)`);
  if (process.exitCode === 130) break;
}

console.log('');
for (const [title, outcome] of outcomes) console.log(`${title}: ${describe(outcome)}`);
const total = sum([...outcomes.values()]);
if (process.exitCode === undefined) process.exitCode = total.failed === 0 ? 0 : 1;
console.log(say(total));

function describe(outcome: Outcome): string {
  return outcome.note === undefined ? say(outcome) : `${say(outcome)} (${outcome.note})`;
}
