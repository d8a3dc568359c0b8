import { check, claimFile, finderFile, type LawModule, simulatorFile, statusFile } from '@kervan/desk';
import { parseDay, words } from '@kervan/kit';
import type { FactEntry, PlanEntry, SimulatorFile, Status } from '@kervan/law';
import type { Context } from '../command.ts';
import { readJson } from '../files/io.ts';
import { inFile, usageProblem } from '../problems.ts';
import { finderFact } from './fact-option.ts';

/** What is told of a firm, whatever kind of file it stands in. */
export type Told = Omit<SimulatorFile, 'format'>;

const NOTHING: Told = { facts: [] };

/**
 * What the file and the options tell, the options last: a later fact wins. `status` is told as one fact more. Throws a `Problem`
 * that names the option, or the file and the path in it.
 */
export async function toldBy(context: Context, law: LawModule, status: Status | undefined): Promise<Told> {
  const { args, terminal } = context;
  const path = args.positionals[0];
  const file = path === undefined ? NOTHING : await fromFile(path, context, law);
  const told = args.all('fact').map((text) => finderFact(text, law, terminal.today()));
  const statusFacts = [...(file.statusFacts ?? []), ...told.flatMap((one) => one.statusFact ?? [])];
  const plans = [...(file.plans ?? []), ...args.all('place').map(placeOption)];
  return {
    ...file,
    facts: [
      ...file.facts,
      ...told.flatMap(({ fact }) => fact ?? []),
      ...(status === undefined ? [] : [statusFact(status, terminal.today())]),
    ],
    ...(statusFacts.length === 0 ? {} : { statusFacts }),
    ...(plans.length === 0 ? {} : { plans }),
  };
}

/** A finder or simulator file, a file of status facts, or a claim, whose facts, ledger and readings are taken. */
async function fromFile(path: string, { terminal }: Context, law: LawModule): Promise<Told> {
  const data = await readJson(path, terminal);
  return inFile(path, () => {
    const told = shaped(data);
    // Looked at alone, so that a problem names the place in the file and not among the options.
    const today = parseDay(terminal.today());
    law.findSupports({ format: 'kervan-finder/1', ...withoutClaim(told) }, { on: today, knownOn: today });
    return told;
  });
}

function shaped(data: unknown): Told {
  switch (formatOf(data)) {
    case 'kervan-simulator/1': {
      const { format: _, ...told } = check(simulatorFile, 'simulator', data);
      return told;
    }
    case 'kervan-status-facts/1':
      return { facts: [], statusFacts: check(statusFile, 'status-facts', data).facts };
    case 'kervan-claim/1': {
      const { facts, ledger, readings } = check(claimFile, 'claim', data);
      return {
        facts,
        ...(ledger === undefined ? {} : { ledger }),
        ...(readings === undefined ? {} : { readings }),
      };
    }
    default: {
      const { format: _, ...told } = check(finderFile, 'finder', data);
      return told;
    }
  }
}

function formatOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'format' in data ? data.format : undefined;
}

/** What the finder takes of it. */
export function withoutClaim({ claim: _, ...told }: Told): Omit<Told, 'claim'> {
  return told;
}

/** `--place amazon/DE`, `--place DE` or `--place amazon`. */
function placeOption(text: string): PlanEntry {
  const [first = '', second, ...more] = text.split('/');
  if (more.length === 0 && second !== undefined && first !== '' && /^[A-Z]{2}$/.test(second))
    return { platform: first, country: second };
  if (second === undefined && /^[A-Z]{2}$/.test(first)) return { country: first };
  if (second === undefined && first !== '') return { platform: first };
  throw usageProblem(
    'cli.place',
    words(
      'Yer amazon/DE, DE ya da amazon biçiminde yazılır; ülke iki büyük harfli ISO kodudur.',
      'A place is written amazon/DE, DE or amazon; the country is its ISO code of two capitals.',
    ),
    'supports',
    `--place ${text}`,
  );
}

function statusFact(status: Status, recordedOn: string): FactEntry {
  return {
    fact: 'status',
    value: status,
    origin: { kind: 'declaration', by: 'kervan supports' },
    recordedOn,
  };
}
